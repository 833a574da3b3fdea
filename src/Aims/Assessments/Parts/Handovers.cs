using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Parts;

/// <summary>Who may hand a part of an assessment to whom, and what each may do with it then.</summary>
public static class Handovers
{
    public const int LongestNote = 500;

    private const int Most = 40;

    public static Refusal NotWithYou { get; } = new("handover.gone", "This part is not with you, or no longer. Say \"my tasks\" to see what waits for you.");

    public static Refusal NotThere { get; } = new("handover.no-part", "There is no such page or question in this assessment now.");

    /// <summary>The open part of this number, when it is with this person.</summary>
    public static Handover? With(this Assessment assessment, Person who, int? number) =>
        assessment.Away.FirstOrDefault(part => part.Number == number && part.To == who.Id);

    /// <param name="question">Null for the whole page.</param>
    public static Decided<AssessmentEvent> HandOver(
        this Assessment assessment, Form form, string page, string? question, PersonId? to, string? note, Person who, IDirectory directory)
    {
        if (assessment.MayBeChangedBy(who) is { } refusal)
            return refusal;
        if (form.FindPart(assessment.Answers, page, question) is null)
            return NotThere;
        if (assessment.Away.FirstOrDefault(part => part.Overlaps(page, question)) is { } away)
            return new Refusal("handover.away", $"{directory.NameOf(away.To)} has it, or a part of it. Take that back first.");
        if (to is not { } next || directory.Find(next) is not { } colleague || next == who.Id)
            return new Refusal("handover.choose", "Choose the colleague who is to answer.");
        if (assessment.MayBeAnsweredBy(next))
            return new Refusal("handover.choose", $"{colleague.Name} may answer all of it already. Choose somebody else.");
        if (note is { Length: > LongestNote })
            return new Refusal("handover.note", string.Create(CultureInfo.InvariantCulture, $"Keep the note under {LongestNote} characters."));
        return assessment.Handovers is { Count: >= Most }
            ? new Refusal("handover.many", string.Create(CultureInfo.InvariantCulture, $"Parts were handed over {Most} times already. Please ask your colleagues by a comment."))
            : new PartHandedOver((assessment.Handovers?.Count ?? 0) + 1, page, question, next, note);
    }

    /// <param name="merged">The answers as they would be.</param>
    /// <param name="form">The form that they answer.</param>
    /// <param name="sendBack">She has finished with it.</param>
    public static Decided<AssessmentEvent> AnswerPart(this Assessment assessment, Form form, int? number, Answers merged, bool sendBack, Person who)
    {
        if (assessment.With(who, number) is not { } part)
            return NotWithYou;
        var (given, cleared) = assessment.Answers.ChangeTo(merged);
        if (sendBack && !form.QuestionsOf(merged, part).Any(q => merged[q.Name] is not null))
            return new Refusal("handover.empty", "Nothing is answered yet. Answer what you know, or decline and say why.");
        return Decided<AssessmentEvent>.These([
            .. given.Count + cleared.Count == 0 ? Array.Empty<AssessmentEvent>()
                : [new PageAnswered(part.Page, given, cleared, assessment.Page ?? part.Page)],
            .. sendBack ? [new PartReturned(part.Number)] : Array.Empty<AssessmentEvent>()]);
    }

    public static Decided<AssessmentEvent> DeclinePart(this Assessment assessment, int? number, string? reason, Person who) =>
        assessment.With(who, number) is not { } part ? NotWithYou
        : reason is null or { Length: > LongestNote }
            ? new Refusal("handover.reason", string.Create(CultureInfo.InvariantCulture, $"Say in a sentence why, or who would know (at most {LongestNote} characters)."))
        : new PartDeclined(part.Number, reason);

    public static Decided<AssessmentEvent> TakeBack(this Assessment assessment, int? number, Person who) =>
        assessment.MayBeChangedBy(who) is { } refusal ? refusal
        : assessment.Away.FirstOrDefault(part => part.Number == number) is { } part ? new PartTakenBack(part.Number)
        // Meanwhile it came back by itself.
        : Decided<AssessmentEvent>.Nothing;

    /// <summary>What keeps it from being submitted: a part that somebody still has.</summary>
    public static Refusal? Waits(this Assessment assessment, Form form, IDirectory directory) =>
        assessment.Away.FirstOrDefault() is { } part
            ? new Refusal("assessment.handed-over", $"\"{form.NameOf(part, CultureInfo.InvariantCulture)}\" is still with {directory.NameOf(part.To)}. Wait until it comes back, or take it back.")
            : null;

    /// <summary>The page of a part, as far as it is asked under these answers.</summary>
    public static Page? FindPart(this Form form, Answers answers, string page, string? question) =>
        form.VisiblePages(answers).FirstOrDefault(p => p.Name == page) is { } found
        && (question is null || form.VisibleQuestions(found, answers).Any(q => q.Name == question)) ? found : null;

    /// <summary>The page that a question stands on.</summary>
    public static Page PageOf(this Form form, Question question) => form.Pages.Last(page => page.Index <= question.Index);

    /// <summary>The questions of a part that are asked under these answers.</summary>
    public static IEnumerable<Question> QuestionsOf(this Form form, Answers answers, Handover part) =>
        form.FindPart(answers, part.Page, part.Question) is { } page
            ? form.VisibleQuestions(page, answers).Where(q => part.Covers(page.Name, q.Name)) : [];

    /// <summary>What a part is called: its page's title, or its question.</summary>
    public static string NameOf(this Form form, Handover part, CultureInfo culture) =>
        part.Question is { } question ? form.FindQuestion(question)?.Title.In(culture) ?? question
        : form.FindPage(part.Page)?.Title?.In(culture) ?? part.Page;

    private static Refusal? MayBeChangedBy(this Assessment assessment, Person who) =>
        !assessment.MayBeAnsweredBy(who.Id) ? OpenAssessment.NotYours : !assessment.IsOpen ? OpenAssessment.Submitted : null;
}
