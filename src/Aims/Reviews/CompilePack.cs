using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Reviews;

/// <summary>Compiles the pack from all records as they are, and freezes it. Until the meeting begins it can be compiled again.</summary>
public sealed class CompilePack(ReviewDesk desk) : ReviewChange(desk)
{
    public const string Name = "review.compile";

    public override string Verb => Name;

    private protected override string Done(Turn turn, ManagementReview now) => "The pack is compiled from the records as they are now. Who comes can read it.";

    private protected override async Task<Decided<ReviewEvent>> Decide(Draft draft, Turn turn, ManagementReview review, CancellationToken ct)
    {
        if (ReviewRules.NotPlanned(review, "its pack stays as it was in the meeting") is { } refusal)
            return refusal;
        string json = (await Desk.Compile(review, turn.Now, ct)).Write(), name = ReviewPack.HashOf(json);
        await Desk.Records.Texts.Put(name, json, ct);
        return ReviewRules.Compile(review, name);
    }

    // Once: those who come are not told each time it is compiled again.
    private protected override void Tell(Draft draft, Turn turn, ManagementReview before, ManagementReview now)
    {
        if (before.Pack is null)
            PlanReview.Invite(draft, turn, now.Plan.Everybody, now);
    }
}
