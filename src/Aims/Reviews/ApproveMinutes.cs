using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Reviews;

/// <summary>Whoever led the review says that its minutes are right. Nothing of it changes afterwards (9.3.3).</summary>
public sealed class ApproveMinutes(ReviewDesk desk) : ReviewChange(desk)
{
    public const string Name = "review.approve";

    public override string Verb => Name;

    private protected override string Done(Turn turn, ManagementReview now) => "The minutes are approved. Nothing of them changes any more.";

    private protected override Refusal? MayNot(Turn turn, ManagementReview review) => ReviewRules.MayNotApprove(review, turn.Who);

    private protected override Decided<ReviewEvent> Decide(Turn turn, ManagementReview review) => ReviewRules.Approve(review, turn.Who);

    private protected override void Tell(Draft draft, Turn turn, ManagementReview before, ManagementReview now) => PlanReview.Invite(draft, turn, now.Plan.Everybody.Union(now.Writers), now);
}

/// <summary>Whoever led the review gives the minutes back: something is wrong or missing.</summary>
public sealed class ReturnMinutes(ReviewDesk desk) : ReviewChange(desk)
{
    public const string Name = "review.return", AskName = "review.ask-return";

    private const string ReasonField = "reason";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ManagementReview now) => "They are given back to whoever wrote them.";

    private protected override Refusal? MayNot(Turn turn, ManagementReview review) => ReviewRules.MayNotApprove(review, turn.Who);

    private protected override Decided<ReviewEvent> Decide(Turn turn, ManagementReview review) =>
        ReviewRules.Return(review, turn.Who, turn.Fields.Text(ReasonField));

    private protected override void Tell(Draft draft, Turn turn, ManagementReview before, ManagementReview now)
    {
        foreach (var who in now.Writers)
            draft.Tell(who, ManagementReview.View, now.Key);
    }

    private protected override Reply? Form(Turn turn, ManagementReview review, Refusal? problem) => ReviewForms.Of(
        turn, review, "Give the minutes back?", "Whoever wrote them puts them right and sends them again.",
        [ReviewForms.Text(turn, ReasonField, "What is wrong or missing?", null, ReviewRules.LongestReason, null, "We also decided that the next review looks at the budget.", problem.At(ReviewRules.BadReason))],
        "Give them back", Name, problem);
}

/// <summary>Whoever led the review has left before the minutes were approved: somebody else of top management approves them.</summary>
public sealed class NameApprover(ReviewDesk desk) : ReviewChange(desk)
{
    public const string Name = "review.approver";

    private const string WhoField = "approver";

    public override string Verb => Name;

    public override Intent Ask => Asking(ManagementReview.Approver);

    private protected override string Done(Turn turn, ManagementReview now) => $"{Desk.Directory.NameOf(now.ApprovedBy)} is asked to approve the minutes.";

    private protected override Decided<ReviewEvent> Decide(Turn turn, ManagementReview review) =>
        ReviewRules.NameApprover(review, ReviewForms.Person(turn.Fields, WhoField, Desk.Directory), Desk.Directory);

    private protected override void Tell(Draft draft, Turn turn, ManagementReview before, ManagementReview now) => draft.Tell(now.ApprovedBy, ManagementReview.View, now.Key);

    private protected override Reply? Form(Turn turn, ManagementReview review, Refusal? problem) =>
        review.Stage is not ReviewStage.Minuted || Desk.Directory.Find(review.ApprovedBy) is not null ? null : ReviewForms.Of(
            turn, review, "Who approves the minutes?", $"{Desk.Directory.NameOf(review.ApprovedBy)}, who led the review, is not here any more. The minutes say so.",
            [ReviewForms.Colleague(turn, WhoField, "Who approves them instead?", null, Desk.Directory, "Somebody of top management who has not written in them, at best one who was there.", problem.At(ReviewRules.BadChair))],
            "Ask them", Name, problem);
}
