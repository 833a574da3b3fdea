using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Assessments.Parts;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Humanizer;
using Row = Aims.Cards.Row;

namespace Aims.Assessments.Discussion;

/// <summary>The questions of a page with what there is besides their answers: comments, evidence, and who was asked.</summary>
internal static class QuestionsCard
{
    /// <param name="part">The part that the reader was asked for; null for an assessor.</param>
    public static Reply Reply(Turn turn, Questionnaire paper, Page page, Handover? part, int from = 0)
    {
        var assessment = paper.Assessment!;
        var questions = paper.Form.VisibleQuestions(page, assessment.Answers).Where(q => part?.Covers(page.Name, q.Name) != false).ToList();
        from = from < questions.Count ? from : 0;
        string title = Plain.Line(page.Title?.In(turn.Reader.Culture) ?? page.Name, 120);
        string what = part is null
            ? "Open a question to comment, to attach a file or a link, or to ask a colleague for that answer alone."
            : "Open a question to comment, or to attach a file or a link.";
        return new Reply(
            Look.Card(
                assessment.SystemName, $"{title}. {what}",
                [
                    Look.Heading(title),
                    Look.Text(what),
                    Look.Rows([.. questions.Skip(from).Take(Look.RowsShown).Select(q => new Row(
                        q.Title.In(turn.Reader.Culture), Detail(paper, page, q, part), QuestionCard.Open("Open", assessment, q.Name)))]),
                ],
                id: assessment.Id.Value, state: "Impact assessment",
                primary: part is null ? Button.Open("Back to the page", Assessment.View, paper.Self, (PageCard.PageField, page.Name))
                    : Button.Open("Back", OpenPart.Name, paper.Self, (PartTurn.NumberField, PartsCard.Number(part))),
                secondary:
                [
                    .. part is null && !assessment.Away.Any(away => away.Overlaps(page.Name, null))
                        ? [Button.Open("Hand over this page", HandOverPart.Ask.Name, paper.Self, (PageCard.PageField, page.Name))] : Array.Empty<CardAction>(),
                    .. part is null && assessment.Handovers is not null ? [Button.Open("Handed over", Assessment.Parts, paper.Self)] : Array.Empty<CardAction>(),
                    .. questions.Count > Look.RowsShown ? [More(from + Look.RowsShown < questions.Count ? from + Look.RowsShown : 0)] : Array.Empty<CardAction>(),
                ]),
            $"{Plain.Line(assessment.SystemName)}: {title}");

        CardAction More(int next) => Button.Open(
            next == 0 ? "First questions" : "More questions", AroundPage.Name, paper.Self, (PagesCard.FromField, next.ToString(CultureInfo.InvariantCulture)),
            part is null ? (PageCard.PageField, page.Name) : (PartTurn.NumberField, PartsCard.Number(part)));
    }

    private static string Detail(Questionnaire paper, Page page, Question question, Handover? part) => string.Join(" · ", new[]
    {
        part is null && paper.NameFor(page, question) is { } name ? $"with {name}" : paper.Answers[question.Name] is null ? "not answered" : "answered",
        Counts(paper.Assessment!, question.Name),
    }.OfType<string>());

    /// <summary><c>2 comments · 1 file or link</c>; null when there is neither.</summary>
    public static string? Counts(Assessment assessment, string question)
    {
        int comments = assessment.CommentsAt(question), evidence = assessment.EvidenceAt(question).Count();
        string[] counts =
        [
            .. comments == 0 ? Array.Empty<string>() : ["comment".ToQuantity(comments)],
            .. evidence == 0 ? Array.Empty<string>() : [evidence == 1 ? "1 file or link" : $"{evidence} files or links"],
        ];
        return counts.Length == 0 ? null : string.Join(" · ", counts);
    }
}

/// <summary>Opens what there is around the questions of a page, or of the part that somebody was asked for.</summary>
public sealed class AroundPage(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.around";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var id = turn.Fields.Id<AssessmentId>(Assessment.Field);
        if (id is null || (await records.Read(Assessment.Type, id.Value.Value, ct)).State is not { } assessment)
            return Reply.Say(OpenAssessment.NotFound.Text);
        var part = assessment.With(turn.Who, turn.Fields.Number(PartTurn.NumberField));
        if (part is null && !assessment.MayBeAnsweredBy(turn.Who.Id))
            return Reply.Say(turn.Fields.Has(PartTurn.NumberField) ? Handovers.NotWithYou.Text : OpenAssessment.NotYours.Text);
        var paper = Questionnaire.Of(turn, assessment, await library.Of(assessment.Form, ct), directory);
        return paper.Form.FindPart(assessment.Answers, part?.Page ?? turn.Fields.Text(PageCard.PageField) ?? "", part?.Question) is { } page
            ? QuestionsCard.Reply(turn, paper, page, part, turn.Fields.Number(PagesCard.FromField) ?? 0)
            : Reply.Say(Handovers.NotThere.Text);
    }
}
