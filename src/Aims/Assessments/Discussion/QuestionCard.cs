using System.Globalization;
using Aims.Assessments.Attaching;
using Aims.Assessments.Library;
using Aims.Assessments.Parts;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Humanizer;
using Element = Aims.Cards.Element;
using Row = Aims.Cards.Row;

namespace Aims.Assessments.Discussion;

/// <summary>One question: its answer with who gave it when, the evidence, and what people have said about it.</summary>
internal static class QuestionCard
{
    public const string TextField = "comment";

    private const int Shown = 4, LongestTitle = 300, LongestAnswer = 600;

    public static Execute Open(string title, Assessment assessment, string question) =>
        Button.Open(title, ShowQuestion.Name, (Assessment.Field, assessment.Id.Value), (PartTurn.QuestionField, question));

    /// <param name="from">How many of the latest comments are passed over.</param>
    public static async Task<Reply> Reply(Turn turn, AtQuestion at, Records records, IDirectory directory, Notice? notice, CancellationToken ct, int from = 0)
    {
        var trail = await Trail.Of(records, at.Assessment.Id, ct);
        var card = Draw(turn, at, trail, directory, notice, from, Shown);
        // Long words beside many files: then fewer comments at a time.
        for (int shown = Shown - 1; shown > 0 && !CardSize.Fits(card); shown--)
            card = Draw(turn, at, trail, directory, notice, from, shown);
        return new Reply(card, $"{Plain.Line(at.Assessment.SystemName)}: {Plain.Line(at.Question.Title.In(turn.Reader.Culture), 100)}");
    }

    /// <summary>After something was done there, or refused.</summary>
    public static Task<Reply> Reply(Turn turn, AtQuestion at, Outcome outcome, string done, Records records, IDirectory directory, CancellationToken ct) =>
        Reply(turn, at, records, directory, outcome.Refusal is { } refusal ? Notice.Problem(refusal.Text) : Notice.Done(done), ct);

    private static Card Draw(Turn turn, AtQuestion at, Trail trail, IDirectory directory, Notice? notice, int from, int shown)
    {
        var comments = trail.Comments.Where(c => c.Question == at.Question.Name).ToList();
        string title = Plain.Line(at.Question.Title.In(turn.Reader.Culture), LongestTitle);
        return Look.Card(
            at.Assessment.SystemName, $"{title} {"comment".ToQuantity(comments.Count)}.",
            [
                Look.Text(title),
                Answer(turn, at, trail, directory),
                .. Before(turn, at),
                .. EvidenceRows(turn, at, trail, directory),
                .. comments.SkipLast(from).TakeLast(shown).Select(c => Look.Quote($"{directory.NameOf(c.By)}, {turn.Reader.Moment(c.At)}", c.Text)),
                .. at.MayComment ? [Field(at)] : Array.Empty<Element>(),
            ],
            id: at.Assessment.Id.Value, state: Plain.Line(at.Page.Title?.In(turn.Reader.Culture) ?? at.Page.Name, 60), notice: notice,
            primary: at.MayComment ? Button.Change("Comment", WriteComment.Name, turn.NewId(), at.Data) : null,
            secondary: [.. Actions(turn, at, comments.Count, from + shown).Select(Silent)]);
    }

    private static Element Answer(Turn turn, AtQuestion at, Trail trail, IDirectory directory)
    {
        if (at.Question.InWords(at.Assessment.Answers, turn.Reader.Culture) is not { } answer)
            return Look.Subtle("Not answered yet.");
        string who = trail.Given.TryGetValue(at.Question.Name, out var given) ? $"{directory.NameOf(given.Stamp.By)}, {turn.Reader.Moment(given.Stamp.At)}" : "Answer";
        return Look.Quote(who, Plain.Line(answer, LongestAnswer));
    }

    private static IEnumerable<Element> Before(Turn turn, AtQuestion at)
    {
        if (at.Assessment.Last is { } last && last.Differing(at.Assessment.Answers).Contains(at.Question.Name))
            yield return Look.Subtle($"Last time, {turn.Reader.Day(last.At)}: {AnswersCard.Then(at.Question, last, turn.Reader.Culture)}");
    }

    private static IEnumerable<Element> EvidenceRows(Turn turn, AtQuestion at, Trail trail, IDirectory directory)
    {
        var kept = at.Assessment.EvidenceAt(at.Question.Name).ToList();
        if (kept.Count > 0)
            yield return Look.Rows([.. kept.Select(e => new Row(e.Name, EvidenceWords.Line(turn, e, directory), EvidenceCard.Open(at.Assessment, e)))]);
        foreach (var removed in trail.Evidence.Where(piece => piece.Evidence.Question == at.Question.Name && piece.Removed is not null).TakeLast(3))
            yield return Look.Subtle($"Removed: {Plain.Line(removed.Evidence.Name, 80)} ({directory.NameOf(removed.Removed!.Value.By)}, {turn.Reader.Moment(removed.Removed.Value.At)})");
    }

    private static Container Field(AtQuestion at) => Look.Field(
        new Input.Text(TextField, at.Assessment.CommentsAt(at.Question.Name) == 0 ? "Comment" : "Comment, or answer to the comments", "Write at most 500 characters.")
        {
            IsMultiline = true,
            MaxLength = AtQuestion.LongestComment,
        },
        $"Read by {(at.Part is null ? "all who answer, decide on and oversee this assessment" : "all who work on this assessment")}, and kept in its report.");

    private static IEnumerable<Execute> Actions(Turn turn, AtQuestion at, int comments, int passed)
    {
        var self = (Assessment.Field, at.Assessment.Id.Value);
        if (at.MayAttach)
            yield return Button.Change("Attach", Attach.Name, turn.NewId(), at.Data);
        if (at is { IsAssessor: true, Assessment.IsOpen: true } && !at.Assessment.Away.Any(part => part.Overlaps(at.Page.Name, at.Question.Name)))
            yield return Button.Open("Hand over", HandOverPart.Ask.Name, [.. at.Data, (PageCard.PageField, at.Page.Name)]);
        if (comments > passed)
            yield return Button.Open("Earlier comments", ShowQuestion.Name, [.. at.Data, (PagesCard.FromField, passed.ToString(CultureInfo.InvariantCulture))]);
        yield return at.Part is { } mine ? Button.Open("Back", OpenPart.Name, self, (PartTurn.NumberField, PartsCard.Number(mine)))
            : at is { IsAssessor: true, Assessment.IsOpen: true } ? Button.Open("Back to the page", Assessment.View, self, (PageCard.PageField, at.Page.Name))
            : Button.Open("All answers", Assessment.Read, self);
    }

    // What is typed goes along with "Comment" alone.
    private static Execute Silent(Execute button) => button with { AssociatedInputs = AssociatedInputs.None };
}

/// <summary>Opens a question with all that belongs to it.</summary>
public sealed class ShowQuestion(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.question";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        await AtQuestion.Find(turn, records, library, ct) is { } at
            ? await QuestionCard.Reply(turn, at, records, directory, null, ct, turn.Fields.Number(PagesCard.FromField) ?? 0)
            : Reply.Say(AtQuestion.NotFound.Text);
}
