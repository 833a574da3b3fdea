using Aims.Conversation;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;
using Aims.Readiness;
using Aims.Status;

namespace Aims.Reviews;

/// <summary>What the intents about management reviews share.</summary>
/// <param name="Address">Where people's browsers reach the bot; null when no files can be offered.</param>
public sealed record ReviewDesk(Records Records, StatusIndex Index, StandingDesk Standing, IDirectory Directory, Downloads Downloads, Uri? Address)
{
    public IReadOnlyList<Intent> Intents() =>
    [
        new ListReviews(this), new NewReview(this), new PlanReview(this), new ShowReview(this),
        .. new ChangeReview(this).WithForm, .. new CancelReview(this).WithForm, .. new SuggestImprovement(this).WithForm,
        new CompilePack(this), new ShowPack(this), new ShowPage(this),
        new BeginReview(this), new SaveNote(this), .. new RecordDecision(this).WithForm, new TakeDecisionOut(this), .. new PlanReviewAction(this).WithForm, .. new SendMinutes(this).WithForm,
        new ShowReviewNotes(this), new ShowReviewActions(this), new ApproveMinutes(this), .. new ReturnMinutes(this).WithForm, .. new NameApprover(this).WithForm, new OfferReviewFile(this),
    ];

    internal Task<List<ManagementReview>> All(CancellationToken ct) => Index.Ask(About.Register, world => world.All<ManagementReview>().ToList(), ct);

    internal async Task<(ManagementReview? Review, long Version)> Read(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ReviewId>(ManagementReview.Field) is not { } id)
            return (null, 0);
        var record = await Records.Read(ManagementReview.Type, id.Value, ct);
        return record.State is { } review && review.MayBeSeenBy(turn.Who) ? (review, record.Version) : (null, 0);
    }

    /// <summary>The pack as all records are now.</summary>
    internal async Task<ReviewPack> Compile(ManagementReview review, DateTimeOffset now, CancellationToken ct)
    {
        var present = await Standing.Present(now, PackScene.DayOf(now), ct);
        return await Index.Ask(About.Acknowledgements, world => PackPages.Compile(new PackScene(new FactScene(world, present, Directory), review), now), ct);
    }
}
