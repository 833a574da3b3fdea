using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Parts;

/// <summary>Opens the part that a colleague was asked for.</summary>
public sealed class OpenPart(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.open-part";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        return await PartTurn.Find(turn, records, ct) is var (assessment, part)
            ? PartPage.Reply(turn, Questionnaire.Of(turn, assessment, await library.Of(assessment.Form, ct), directory), part, directory, new Dictionary<string, string>(), null)
            : Reply.Say(Handovers.NotWithYou.Text);
    }
}

/// <summary>A colleague sent the part she was asked for: saves what is right in it, and gives it back when she has finished.</summary>
public sealed class SavePart(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.save-part";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        int? number = turn.Fields.Number(PartTurn.NumberField);
        bool sendBack = turn.Fields.Ticked(PartPage.BackField), opens = false;
        PageReading? reading = null;
        var (assessment, outcome) = await PartTurn.Commit(turn, turn.SaveCommand, records, library, (a, form) =>
        {
            var part = a.With(turn.Who, number);
            reading = part is null ? new PageReading(a.Answers, []) : Read(form, a, part, turn.Fields);
            opens = part is not null && Opens(form, a.Answers, reading.Answers, part);
            return a.AnswerPart(form, number, reading.Answers, sendBack && !opens && reading.Problems.Length == 0, turn.Who);
        }, ct);
        if (assessment is null)
            return Reply.Say(OpenAssessment.NotFound.Text);
        return assessment.With(turn.Who, number) is { } still ? await StillHers(turn, assessment, still, reading!, outcome!.Refusal, sendBack && opens, ct)
            : outcome!.Refusal is { } gone ? Reply.Say(gone.Text)
            : Reply.Open(Assessment.Part, Assessment.Field, assessment.Id.Value);
    }

    private async Task<Reply> StillHers(Turn turn, Assessment assessment, Handover part, PageReading reading, Refusal? refusal, bool opens, CancellationToken ct)
    {
        var paper = Questionnaire.Of(turn, assessment, await library.Of(assessment.Form, ct), directory);
        if (turn.Fields.Ticked(PartPage.AroundField) && reading.Problems.Length == 0 && paper.Form.FindPart(assessment.Answers, part.Page, part.Question) is { } page)
            return Discussion.QuestionsCard.Reply(turn, paper, page, part);
        var problems = reading.Problems.ToDictionary(p => p.Question.Name, p => p.Words.In(turn.Reader.Culture));
        var notice = refusal is not null ? Notice.Problem(refusal.Text)
            : problems.Count > 0 ? Notice.Problem("One answer or more needs a look. The others are saved.")
            : opens ? Notice.Note("Your answers bring up another question. Answer it too, then send it back.")
            : Notice.Done("Your answers are saved. Send it back when you have finished.");
        return PartPage.Reply(turn, paper, part, directory, problems, notice, turn.Fields.Number(PageCard.AtField) ?? 0);
    }

    // What she has not seen yet, she is asked before it goes back.
    private static bool Opens(Form form, Answers before, Answers now, Handover part) =>
        form.QuestionsOf(now, part).Except(form.QuestionsOf(before, part)).Any(question => question.IsAsked && now[question.Name] is null);

    // Only the questions of her part are read, whatever else a card says.
    private static PageReading Read(Form form, Assessment assessment, Handover part, Fields fields) =>
        form.FindPart(assessment.Answers, part.Page, part.Question) is { } page
            ? form.Read(page, PageCard.Posted(fields).Where(answer => part.Covers(page.Name, answer.Key)).ToDictionary(), assessment.Answers)
            : new PageReading(assessment.Answers, []);
}
