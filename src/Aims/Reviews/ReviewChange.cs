using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Reviews;

/// <summary>A press that changes a review: a form asks for what it needs, the press does it, and the review is shown as it then is.</summary>
public abstract class ReviewChange(ReviewDesk desk) : Intent
{
    protected ReviewDesk Desk => desk;

    /// <summary>The intent that opens the form; named only by those that have one.</summary>
    public Intent Ask => new Asker(this, desk);

    private protected virtual string AskVerb => throw new InvalidOperationException($"{Verb} has no form.");

    /// <summary>What is said once it is done.</summary>
    private protected abstract string Done(Turn turn, ManagementReview now);

    /// <summary>Why the person may not do it; null when they may.</summary>
    private protected virtual Refusal? MayNot(Turn turn, ManagementReview review) => ReviewRules.NotLead(turn.Who, desk.Directory);

    /// <summary>What follows. It may run several times.</summary>
    private protected abstract Task<Decided<ReviewEvent>> Decide(Draft draft, Turn turn, ManagementReview review, CancellationToken ct);

    /// <summary>What goes with it in the same commit: whoever is told.</summary>
    private protected virtual void Tell(Draft draft, Turn turn, ManagementReview before, ManagementReview now) { }

    /// <summary>The form, with what was lacking when something was; null where there is none, or it does not fit the refusal.</summary>
    private protected virtual Reply? Form(Turn turn, ManagementReview review, Refusal? problem) => null;

    /// <summary>What is shown when something was wrong.</summary>
    private protected virtual async Task<Reply> Refused(Turn turn, ManagementReview review, long version, Refusal problem, CancellationToken ct) =>
        (MayNot(turn, review) is null ? Form(turn, review, problem) : null) ?? await ReviewCard.Reply(turn, review, version, desk, Notice.Problem(problem.Text), ct);

    private protected virtual Task<Reply> Drawn(Turn turn, ManagementReview now, long version, Notice? notice, CancellationToken ct) =>
        ReviewCard.Reply(turn, now, version, desk, notice, ct);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ReviewId>(ManagementReview.Field) is not { } id)
            return Reply.Say(ReviewRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, draft => Change(draft, turn, id, ct), ct);
        if (outcome.Draft.Now(ManagementReview.Type, id.Value) is not { } now || !now.MayBeSeenBy(turn.Who))
            return Reply.Say(ReviewRules.NotFound.Text);
        long version = outcome.Draft.VersionNow(now.Key);
        return outcome.Refusal is { } refusal ? await Refused(turn, now, version, refusal, ct)
            : await Drawn(turn, now, version, outcome.Repeated ? null : Notice.Done(Done(turn, now)), ct);
    }

    private async Task Change(Draft draft, Turn turn, ReviewId id, CancellationToken ct)
    {
        if ((await draft.Load(ManagementReview.Type, id.Value, ct)).State is not { } review || !review.MayBeSeenBy(turn.Who))
        {
            draft.Refuse(ReviewRules.NotFound);
            return;
        }
        var decided = MayNot(turn, review) is { } refusal ? refusal : await Decide(draft, turn, review, ct);
        if (await draft.Apply(ManagementReview.Type, id.Value, decided, ct) is not { } now || decided.Events.Count == 0)
            return;
        draft.Redraw(now.Key);
        Tell(draft, turn, review, now);
    }

    private sealed class Asker(ReviewChange change, ReviewDesk desk) : Intent
    {
        public override string Verb => change.AskVerb;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            var (review, version) = await desk.Read(turn, ct);
            return review is null ? Reply.Say(ReviewRules.NotFound.Text)
                : change.MayNot(turn, review) is { } refusal ? await ReviewCard.Reply(turn, review, version, desk, Notice.Note(refusal.Text), ct)
                : change.Form(turn, review, null) ?? await ReviewCard.Reply(turn, review, version, desk, null, ct);
        }
    }
}

/// <summary>What whoever keeps the minutes does in the meeting.</summary>
public abstract class MinuteKeeping(ReviewDesk desk) : ReviewChange(desk)
{
    private protected sealed override Refusal? MayNot(Turn turn, ManagementReview review) => ReviewRules.MayNotKeep(review, turn.Who, Desk.Directory);
}
