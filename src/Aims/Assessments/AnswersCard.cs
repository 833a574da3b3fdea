using System.Globalization;
using Aims.Assessments.Discussion;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;
using Element = Aims.Cards.Element;
using Row = Aims.Cards.Row;

namespace Aims.Assessments;

/// <summary>All questions with their answers, who gave them when, and what is different from last time; some at a time.</summary>
internal static class AnswersCard
{
    /// <summary>Under which a button says that only what differs from last time is shown.</summary>
    public const string ChangedField = Assessment.ChangedField;

    // Each with a button and up to five hundred characters: together below what a card may weigh.
    private const int Shown = 6, LongestBefore = 100;

    public static Reply Reply(Turn turn, Questionnaire paper, Trail trail, IDirectory directory, bool onlyChanged, int from)
    {
        var assessment = paper.Assessment!;
        string[] changed = [.. assessment.Last?.Differing(assessment.Answers) ?? []];
        var questions = paper.Form.VisiblePages(paper.Answers)
            .SelectMany(page => paper.Form.VisibleQuestions(page, paper.Answers).Select(question => (Page: page, Question: question)))
            .Where(q => !onlyChanged || changed.Contains(q.Question.Name)).ToList();
        from = from < questions.Count ? from : 0;
        bool mine = assessment.IsOpen && assessment.MayBeAnsweredBy(turn.Who.Id);
        string state = onlyChanged ? $"{Count(questions.Count, "answer differs", "answers differ")} from {turn.Reader.Day(assessment.Last!.At)}."
            : questions.Count == 0 ? "Nothing is asked." : string.Create(CultureInfo.InvariantCulture, $"Questions {from + 1} to {Math.Min(from + Shown, questions.Count)} of {questions.Count}.");
        return new Reply(
            Look.Card(
                paper.SystemName, $"{paper.Title}, all answers. {state}",
                [
                    Look.Text(state),
                    .. questions.Skip(from).Take(Shown).SelectMany(q => new[]
                    {
                        Look.Rows([new Row(
                            q.Question.Title.In(turn.Reader.Culture), Given(turn, assessment, q.Question),
                            mine ? Button.Open("Change", paper.Verbs.Open, paper.Self, (PageCard.PageField, q.Page.Name))
                                : QuestionCard.Open("Open", assessment, q.Question.Name))]),
                        Beside(turn, assessment, trail, q.Question, changed, directory),
                    }).OfType<Element>(),
                ],
                id: paper.Id, state: $"{paper.Title}, answers",
                primary: mine ? Button.Open("To the review", paper.Verbs.Open, paper.Self, (PageCard.PageField, PageCard.ReviewPage)) : null,
                secondary:
                [
                    .. from + Shown < questions.Count ? [More("More answers", from + Shown)] : Array.Empty<CardAction>(),
                    .. from > 0 ? [More("Earlier answers", Math.Max(0, from - Shown))] : Array.Empty<CardAction>(),
                    .. onlyChanged || changed.Length == 0 ? Array.Empty<CardAction>()
                        : [Button.Open("What changed", Assessment.Read, paper.Self, (ChangedField, "true"))],
                    .. onlyChanged ? [Button.Open("All answers", Assessment.Read, paper.Self)] : Array.Empty<CardAction>(),
                    .. assessment.Threads is null ? Array.Empty<CardAction>() : [Button.Open("Comments", ShowDiscussion.Name, paper.Self)],
                    .. mine ? Array.Empty<CardAction>() : [Button.Open("Show the system", AiSystem.View, (StartAssessment.SystemField, assessment.System))],
                ]),
            $"{paper.Title} of {Plain.Line(paper.SystemName)}: {state}");

        CardAction More(string title, int next) => Button.Open(
            title, Assessment.Read, paper.Self, (PagesCard.FromField, next.ToString(CultureInfo.InvariantCulture)), (ChangedField, onlyChanged ? "true" : "false"));
    }

    /// <summary>What was answered last time, in words.</summary>
    public static string Then(Question question, Submission last, CultureInfo culture) =>
        last.Changed[question.Name] is { } then ? Plain.Line(question.InWords(then, culture), LongestBefore) : "not answered";

    private static string Given(Turn turn, Assessment assessment, Question question) =>
        question.InWords(assessment.Answers, turn.Reader.Culture) ?? "not answered";

    private static Element? Beside(Turn turn, Assessment assessment, Trail trail, Question question, string[] changed, IDirectory directory)
    {
        string[] beside =
        [
            .. changed.Contains(question.Name) ? [$"Changed, was: {Then(question, assessment.Last!, turn.Reader.Culture)}"] : Array.Empty<string>(),
            .. assessment.Answers[question.Name] is not null && trail.Given.TryGetValue(question.Name, out var given)
                ? [$"{Plain.Line(directory.NameOf(given.Stamp.By), 60)}, {turn.Reader.Moment(given.Stamp.At)}"] : Array.Empty<string>(),
            .. QuestionsCard.Counts(assessment, question.Name) is { } counts ? [counts] : Array.Empty<string>(),
        ];
        return beside.Length == 0 ? null : Look.Subtle(string.Join(" · ", beside)) with { Spacing = Spacing.None };
    }

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{count} {many}");
}

/// <summary>Shows all answers to whoever may read them.</summary>
public sealed class ReadAnswers(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public override string Verb => Assessment.Read;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is not { } id || (await records.Read(Assessment.Type, id.Value, ct)).State is not { } assessment)
            return Reply.Say(OpenAssessment.NotFound.Text);
        var system = (await records.Read(AiSystem.Type, assessment.System, ct)).State!;
        if (!assessment.MayBeReadBy(turn.Who, system))
            return Reply.Say(OpenAssessment.NotFound.Text);
        var trail = await Trail.Of(records, id, ct);
        return AnswersCard.Reply(
            turn, Questionnaire.Of(turn, assessment, await library.Of(assessment.Form, ct), directory), trail, directory, assessment.Last is not null && turn.Fields.Ticked(AnswersCard.ChangedField), turn.Fields.Number(PagesCard.FromField) ?? 0);
    }
}
