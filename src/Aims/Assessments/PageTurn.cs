using Aims.Assessments.Forms;
using Aims.Conversation;

namespace Aims.Assessments;

public enum Go
{
    Next,
    Back,
    Later,

    /// <summary>Straight to the review, for whoever changes one page of many.</summary>
    Review,

    /// <summary>To the list of all pages.</summary>
    Pages,

    /// <summary>To what can be done about the page's questions besides answering them.</summary>
    Around,
}

/// <summary>From a page that was sent to the page that follows.</summary>
/// <param name="To">Null for the review at the end.</param>
/// <param name="Problems">What is wrong or missing on the page, by question.</param>
/// <param name="Opened">Questions of the same page that the answers have just opened.</param>
public sealed record PageTurn(
    Page From, Go Go, Answers Answers, Page? To, IReadOnlyDictionary<string, string> Problems, IReadOnlyList<Question> Opened)
{
    /// <summary>The place on the page that is to be seen, where the page takes several cards.</summary>
    public int At { get; init; }

    /// <summary>Questions whose answers no longer count.</summary>
    public IReadOnlyList<Question> Dropped { get; init; } = [];

    /// <summary>The page that was sent is not asked any more, so nothing of it was taken.</summary>
    public bool IsGone { get; init; }

    /// <param name="isAway">Whether somebody else answers a question: then it is neither read nor missed.</param>
    public static PageTurn Of(Form form, Answers stored, Turn turn, Func<Page, string, bool>? isAway = null)
    {
        form = form.On(turn.Reader.Today(turn.Now));
        var pages = form.VisiblePages(stored);
        var go = turn.Fields.Choice<Go>(PageCard.GoField) ?? Go.Next;
        string? sent = turn.Fields.Text(PageCard.PageField);
        var start = pages is [var first, ..] ? first : null;
        if ((sent is null ? start : pages.FirstOrDefault(p => p.Name == sent)) is not { } from)
            return new(form.Pages[0], go, stored, start, Nothing, []) { IsGone = true };
        bool away(string question) => isAway?.Invoke(from, question) == true;
        var part = PagePart.From(turn.Fields.Text(PageCard.PartField));
        var before = form.VisibleQuestions(from, stored);
        var reading = form.Read(from, PageCard.Posted(turn.Fields).Where(answer => !away(answer.Key)).ToDictionary(), stored);
        var after = new FilledForm(form, reading.Answers, turn.Reader.Culture, "");
        return go switch
        {
            Go.Back => Back(after, from, part, reading),
            // Whoever leaves may leave gaps, but is told of what could not be saved.
            Go.Later or Go.Pages or Go.Around => new(from, go, reading.Answers, from, Wrong(reading, turn), []) { At = part.First, Dropped = reading.Dropped },
            Go.Next or Go.Review => Forward(after, from, part, reading, go, before, away, turn),
        };
    }

    private static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>();

    private static PageTurn Back(FilledForm after, Page from, PagePart part, PageReading reading)
    {
        var above = PageUnits.Of(after, from, Nothing).FindLast(unit => unit.Place < part.First);
        var turn = new PageTurn(from, Go.Back, reading.Answers, from, Nothing, []) { At = above.Place, Dropped = reading.Dropped };
        return above.Element is not null ? turn
            : after.Form.Previous(from, reading.Answers) is { } page ? turn with { To = page, At = int.MaxValue }
            : turn with { At = 0 };
    }

    private static PageTurn Forward(
        FilledForm after, Page from, PagePart part, PageReading reading, Go go, IReadOnlyList<Question> before, Func<string, bool> away, Turn turn)
    {
        var opened = after.Form.VisibleQuestions(from, reading.Answers).Except(before)
            .Where(q => q.IsAsked && !away(q.Name) && reading.Answers[q.Name] is null && PageUnits.Place(q) <= part.Last).ToList();
        var problems = WrongOrMissing(after.Form, from, part, reading, q => opened.Contains(q) || away(q.Name), turn);
        var next = new PageTurn(from, go, reading.Answers, from, problems, opened) { At = part.First, Dropped = reading.Dropped };
        if (problems.Count > 0 || opened.Count > 0)
            return next;
        if (go is Go.Review)
            return next with { To = null };
        var below = PageUnits.Of(after, from, Nothing).Find(unit => unit.Place > part.Last);
        return below.Element is not null
            ? next with { At = below.Place }
            : next with { To = after.Form.Next(from, reading.Answers), At = 0 };
    }

    private static Dictionary<string, string> Wrong(PageReading reading, Turn turn) =>
        reading.Problems.ToDictionary(p => p.Question.Name, p => p.Words.In(turn.Reader.Culture));

    // A question that has only just appeared is not reproached for being empty, nor one on a part that comes later.
    private static Dictionary<string, string> WrongOrMissing(
        Form form, Page page, PagePart part, PageReading reading, Func<Question, bool> mayWait, Turn turn)
    {
        var problems = Wrong(reading, turn);
        foreach (var missing in form.Missing(reading.Answers).Where(m => m.Page.Name == page.Name && !mayWait(m.Question) && part.Ends(m.Question)))
            problems.TryAdd(missing.Question.Name, missing.Words.In(turn.Reader.Culture));
        return problems;
    }
}

/// <summary>The places on a page that a card showed, both included; a card that does not say showed them all.</summary>
internal readonly record struct PagePart(int First, int Last)
{
    /// <param name="text">"12000-14003", from a card: untrusted.</param>
    public static PagePart From(string? text) =>
        text?.Split('-') is [var first, var last] && int.TryParse(first, out int from) && int.TryParse(last, out int to) && from <= to
            ? new(from, to)
            : new(0, int.MaxValue);

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{First}-{Last}");

    /// <summary>The question's last piece was on the card.</summary>
    public bool Ends(Question question) => PageUnits.End(question) >= First && PageUnits.End(question) <= Last;
}
