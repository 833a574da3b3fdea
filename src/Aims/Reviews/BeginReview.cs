using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Reviews;

/// <summary>Begins the meeting. From now on its pack stays as it is.</summary>
public sealed class BeginReview(ReviewDesk desk) : MinuteKeeping(desk)
{
    public const string Name = "review.begin";

    public override string Verb => Name;

    private protected override string Done(Turn turn, ManagementReview now) => "The meeting has begun. Go through the pack: what is said to a page, what is decided and what is to be done is written there.";

    private protected override Decided<ReviewEvent> Decide(Turn turn, ManagementReview review) => ReviewRules.Begin(review, Desk.Directory);
}
