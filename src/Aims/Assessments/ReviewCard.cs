using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;
using Aims.Risks;
using Element = Aims.Cards.Element;

namespace Aims.Assessments;

/// <summary>All pages with what is answered, the way back to each, and the button to submit.</summary>
internal static class ReviewCard
{
    private const int LongestAnswer = 80;

    /// <param name="dropped">Which earlier answers no longer count, when some just stopped to.</param>
    /// <param name="from">How many pages are passed over, of a form with more than a card holds.</param>
    public static Reply Reply(Turn turn, Questionnaire paper, string? dropped = null, int from = 0)
    {
        var form = paper.Form;
        var pages = form.VisiblePages(paper.Answers);
        from = from < pages.Count ? from : 0;
        var missing = form.Missing(paper.Answers);
        var progress = form.Progress(paper.Answers);
        string state = missing.Count == 0
            ? $"All that is needed is answered ({progress.Answered} of {progress.Total} questions)."
            : $"{missing.Count} required {(missing.Count == 1 ? "answer is" : "answers are")} missing.";
        var card = Look.Card(
            paper.SystemName,
            $"{paper.Title}, review. {state}",
            [
                Look.Text(state),
                .. missing.Count == 0 && paper.ComesTo is { } comesTo ? [Look.Text(comesTo)] : Array.Empty<Element>(),
                .. Compared(turn, paper),
                .. pages.Skip(from).Take(Look.RowsShown).Select(page => Page(turn, paper, page, missing)),
            ],
            id: paper.Id, state: $"{paper.Title}, review",
            notice: missing.Count > 0
                ? Notice.Warning($"Please complete the marked pages, then {char.ToLowerInvariant(paper.Submit[0])}{paper.Submit[1..]}. {dropped}".TrimEnd())
                : $"{Risks(paper)} {dropped}".Trim() is { Length: > 0 } said ? Notice.Note(said) : null,
            primary: missing.Count > 0
                ? Button.Open(
                    "Complete it", paper.Verbs.Open, paper.Self, (PageCard.PageField, missing[0].Page.Name),
                    (PageCard.AtField, PageUnits.Place(missing[0].Question).ToString(CultureInfo.InvariantCulture)))
                : paper.OpenRisks > 0 ? Button.Open("Answer the risks", Risk.List, paper.Self)
                : Button.Change(paper.Submit, paper.Verbs.Submit, turn.NewId(), paper.Self),
            secondary:
            [
                .. missing.Count == 0 && paper.OpenRisks == 0 ? [Button.Open("Risks", Risk.List, paper.Self)] : Array.Empty<CardAction>(),
                .. pages.TakeLast(1).Select(page => Open("Back", paper, page.Name)),
                .. paper.Assessment is null ? Array.Empty<CardAction>() : [Button.Open("All answers", Assessment.Read, paper.Self)],
                .. pages.Count > Look.RowsShown ? [More(paper, from + Look.RowsShown < pages.Count ? from + Look.RowsShown : 0)] : Array.Empty<CardAction>(),
                .. paper.Assessment?.Handovers is null ? Array.Empty<CardAction>() : [Button.Open("Handed over", Assessment.Parts, paper.Self)],
                .. paper.Assessment?.Threads is null ? Array.Empty<CardAction>() : [Button.Open("Comments", Discussion.ShowDiscussion.Name, paper.Self)],
            ]);
        return new Reply(card, $"{paper.Title} of {Plain.Line(paper.SystemName)}: review");
    }

    // What a reassessment has changed, for whoever is about to submit it.
    private static IEnumerable<Element> Compared(Turn turn, Questionnaire paper)
    {
        if (paper.Assessment?.Last is not { } last)
            yield break;
        int changed = last.Differing(paper.Answers).Count();
        yield return Look.Subtle(
            $"Last time, {turn.Reader.Day(last.At)}: level {last.Result.Level}, {last.Result.LevelName.ToLowerInvariant()}. {(changed == 0 ? "No answer differs since." : changed == 1 ? "1 answer differs since." : $"{changed} answers differ since.")}");
    }

    private static string? Risks(Questionnaire paper) => paper.OpenRisks switch
    {
        null or 0 => null,
        1 => "Your answers bring up a risk. Say what becomes of it, then submit.",
        var several => $"Your answers bring up {several} risks. Say what becomes of each, then submit.",
    };

    private static Execute More(Questionnaire paper, int from) => Button.Open(
        from == 0 ? "First pages" : "More pages", paper.Verbs.Open, paper.Self, (PageCard.PageField, PageCard.ReviewPage),
        (PagesCard.FromField, from.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static Container Page(Turn turn, Questionnaire paper, Page page, IReadOnlyList<MissingAnswer> missing)
    {
        var culture = turn.Reader.Culture;
        int lacking = missing.Count(m => m.Page.Name == page.Name);
        string title = page.Title?.In(culture) ?? page.Name;
        var counting = paper.Form.Effective(paper.Answers);
        string answers = string.Join(" · ", paper.Form.VisibleQuestions(page, paper.Answers)
            .Select(q => q.InWords(counting, culture)).OfType<string>()
            .Select(words => Plain.Line(words, LongestAnswer)));
        return Look.Rows([new Row(
            paper.NameFor(page) is { } name ? $"→ {title}: with {name}" : lacking == 0 ? $"✓ {title}" : $"{title}: {lacking} missing",
            answers.Length == 0 ? "Nothing answered yet." : answers,
            Open("Change", paper, page.Name))]);
    }

    private static Execute Open(string title, Questionnaire paper, string page) =>
        Button.Open(title, paper.Verbs.Open, paper.Self, (PageCard.PageField, page));
}
