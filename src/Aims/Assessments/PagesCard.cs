using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;
using Choice = Aims.Cards.Choice;

namespace Aims.Assessments;

/// <summary>All pages with what is done and what is missing, to jump to any of them.</summary>
internal static class PagesCard
{
    /// <summary>Under which a button says from which page on the list goes.</summary>
    public const string FromField = "from";

    private const int Shown = 40, LongestTitle = 60;

    public static Reply Reply(Turn turn, Questionnaire paper, int from = 0)
    {
        var pages = paper.Form.VisiblePages(paper.Answers);
        from = from < pages.Count ? from : 0;
        var missing = paper.Form.Missing(paper.Answers).CountBy(m => m.Page.Name).ToDictionary();
        var choices = pages.Skip(from).Take(Shown)
            .Select((page, at) => new Choice(Line(turn, paper, page, from + at + 1, missing.GetValueOrDefault(page.Name)), page.Name)).ToList();
        return new Reply(
            Look.Card(
                paper.SystemName, $"{paper.Title}, all pages. {paper.Left}",
                [
                    Look.Text(paper.Left),
                    Look.Field(
                        new Input.ChoiceSet(PageCard.ToField, "Go to the page", "Choose a page.", choices)
                        {
                            Value = choices.Exists(c => c.Value == paper.Page) ? paper.Page : choices[0].Value,
                            Style = ChoiceStyle.Expanded,
                        },
                        "✓ is complete, ○ has something missing, → is with a colleague."),
                ],
                id: paper.Id, state: $"{paper.Title}, pages",
                primary: Button.Open("Go there", paper.Verbs.Open, paper.Along),
                secondary:
                [
                    // What is only tried has no review, and comes to its result once it is complete.
                    .. paper.Carried is null || missing.Count == 0 ? [ToTheReview(paper)] : Array.Empty<CardAction>(),
                    .. pages.Count > Shown ? [More(paper, from + Shown < pages.Count ? from + Shown : 0)] : Array.Empty<CardAction>(),
                ]),
            $"{paper.Title} of {Plain.Line(paper.SystemName)}: {paper.Left}");
    }

    private static CardAction ToTheReview(Questionnaire paper) =>
        Button.Open("To the review", paper.Verbs.Open, [.. paper.Along, (PageCard.PageField, PageCard.ReviewPage)]) with { AssociatedInputs = AssociatedInputs.None };

    private static CardAction More(Questionnaire paper, int from) => Button.Open(
        from == 0 ? "First pages" : "More pages", paper.Verbs.Open,
        [.. paper.Along, (PageCard.PageField, PageCard.AllPages), (FromField, from.ToString(CultureInfo.InvariantCulture))]) with
    { AssociatedInputs = AssociatedInputs.None };

    private static string Line(Turn turn, Questionnaire paper, Page page, int number, int missing)
    {
        string title = Plain.Line(page.Title?.In(turn.Reader.Culture) ?? page.Name, LongestTitle);
        return paper.NameFor(page) is { } name ? $"→ {number}. {title}: with {Plain.Line(name, LongestTitle)}"
            : missing == 0 ? $"✓ {number}. {title}"
            : $"○ {number}. {title}: {missing} missing";
    }
}
