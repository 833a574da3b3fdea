using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Reviews;

/// <summary>"management review": the one to come, and those that were.</summary>
public sealed class ListReviews(ReviewDesk desk) : Intent
{
    public override string Verb => ManagementReview.All;

    public override IReadOnlyList<string> Phrases => ["management review", "management reviews", "mgmt review", "our management reviews", "my management reviews"];

    public override Hint Hint => new("management review", "what top management looks at and decides, with the pack and the minutes", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var all = (await desk.All(ct)).Where(review => review.MayBeSeenBy(turn.Who)).OrderByDescending(review => review.IsOpen).ThenByDescending(review => review.Day).ThenByDescending(review => review.Id.Value, StringComparer.Ordinal).ToList();
        var paging = Paging.Of(turn, all.Count);
        bool leads = turn.Who.Is(Role.Lead);
        string said = all.Count > 0 ? Said(turn, all)
            : leads ? "There is none yet. Top management looks at the management system at planned intervals: plan the first one."
            : turn.Who.Oversees ? "There is none yet. A governance lead plans it." : "There is none that you take part in.";
        return new Reply(
            Look.Card(
                "Management reviews", said,
                [
                    Look.Text(said),
                    .. all.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(all).Select(review => RowOf(turn, review))])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                primary: leads ? Button.Open("Plan a review", ManagementReview.New) : null, secondary: [.. paging.Buttons(ManagementReview.All)]),
            said);
    }

    private static string Said(Turn turn, List<ManagementReview> all) =>
        ManagementReview.LastHeld(all) is not { } last ? "None was held yet."
        : $"The last one was held on {turn.Reader.Day(last.HeldOn!.Value)}; the next is to be held by {turn.Reader.Day(last.Held!.NextBy)}.";

    private Row RowOf(Turn turn, ManagementReview review) => new(
        review.AsSource.Title,
        $"{review.Id} · {ReviewWords.Of(review.Stage)} · led by {desk.Directory.NameOf(review.Plan.Chair)}"
            + (review.Held is null ? "" : $" · {ReviewWords.Count(review.Decisions.Count(), "decision", "decisions")}, {ReviewWords.Count(review.Actions.Length, "action", "actions")}"),
        Button.Open("Open", ManagementReview.View, ReviewForms.Self(review)));
}
