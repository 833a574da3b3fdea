using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Reviews;

/// <summary>A press that changes a review.</summary>
public abstract class ReviewChange(ReviewDesk desk) : RecordChange<ManagementReview, ReviewEvent>(desk.Records, ManagementReview.Type, ManagementReview.Field, ReviewRules.NotFound)
{
    protected ReviewDesk Desk => desk;

    private protected sealed override bool Sees(Turn turn, ManagementReview review) => review.MayBeSeenBy(turn.Who);

    private protected override Refusal? MayNot(Turn turn, ManagementReview review) => ReviewRules.NotLead(turn.Who, desk.Directory);

    /// <summary>Whoever is told in the same commit.</summary>
    private protected virtual void Tell(Draft draft, Turn turn, ManagementReview before, ManagementReview now) { }

    private protected sealed override void Follow(Draft draft, Turn turn, ManagementReview before, ManagementReview now)
    {
        draft.Redraw(now.Key);
        Tell(draft, turn, before, now);
    }

    private protected sealed override Notice Why(Refusal refusal) => Notice.Problem(refusal.Text);

    private protected sealed override Task<Reply> Show(Turn turn, ManagementReview review, long version, Notice? notice, CancellationToken ct) =>
        ReviewCard.Reply(turn, review, version, desk, notice, ct);
}

/// <summary>What whoever keeps the minutes does in the meeting.</summary>
public abstract class MinuteKeeping(ReviewDesk desk) : ReviewChange(desk)
{
    private protected sealed override Refusal? MayNot(Turn turn, ManagementReview review) => ReviewRules.MayNotKeep(review, turn.Who, Desk.Directory);
}
