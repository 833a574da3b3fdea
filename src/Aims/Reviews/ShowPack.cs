using System.Globalization;
using Aims.Conversation;

namespace Aims.Reviews;

/// <summary>"review pack": the pack of the review that is to be held, or else of the last one.</summary>
public sealed class ShowPack(ReviewDesk desk) : Intent
{
    public const string Name = "review.pack";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases => ["review pack", "management review pack", "pack of the management review", "the pack for the management review", "mgmt review pack"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var mine = (await desk.All(ct)).Where(review => review.MayBeSeenBy(turn.Who) && review.Stage is not ReviewStage.Cancelled).ToList();
        var review = mine.Where(one => one.Stage is ReviewStage.Running or ReviewStage.Planned).OrderByDescending(one => one.Stage).ThenBy(one => one.Plan.Day).FirstOrDefault() ?? ManagementReview.LastHeld(mine);
        return review is null ? Reply.Say(turn.Who.Oversees ? "There is no management review yet. A governance lead plans one with \"plan a management review\"." : ReviewRules.NotFound.Text)
            : await PageCard.Reply(turn, review, 1, desk, null, ct);
    }
}

/// <summary>A page of a pack, for those who take part and those who oversee.</summary>
public sealed class ShowPage(ReviewDesk desk) : Intent
{
    public override string Verb => ManagementReview.Page;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (review, _) = await desk.Read(turn, ct);
        return review is null ? Reply.Say(ReviewRules.NotFound.Text) : await PageCard.Reply(turn, review, turn.Fields.Number(PageCard.NumberField) ?? 1, desk, null, ct);
    }

    internal static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
