using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Reviews;

/// <summary>"plan a management review": when, who leads it, who comes, and how far it looks back.</summary>
public sealed class NewReview(ReviewDesk desk) : Intent
{
    public override string Verb => ManagementReview.New;

    public override IReadOnlyList<string> Phrases => ["plan a management review", "new management review", "plan the next management review", "schedule a management review", "create a management review", "plan a mgmt review"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ReviewRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        return Form(turn, desk, ManagementReview.LastHeld(await desk.All(ct)), null);
    }

    internal static Reply Form(Turn turn, ReviewDesk desk, ManagementReview? last, Refusal? problem)
    {
        const string said = "Say when it is, who leads it and who comes. Next its pack is compiled, which everybody can read before the meeting.";
        return new Reply(
            Look.Card(
                "Plan a management review", said, [Look.Text(said), .. PlanForm.Inputs(turn, PlanForm.Proposed(turn, last, desk.Directory), false, desk.Directory, problem)],
                primary: Button.Change("Plan it", PlanReview.Name, turn.NewId()), secondary: [ReviewForms.Leave("All reviews", ManagementReview.All)]),
            problem?.Text ?? "Plan a management review");
    }
}

public sealed class PlanReview(ReviewDesk desk) : Intent
{
    public const string Name = "review.plan";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ReviewRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        var last = ManagementReview.LastHeld(await desk.All(ct));
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            var id = ReviewId.From(await draft.NewId(ManagementReview.Type, ct));
            var wish = PlanForm.Wish(turn, PlanForm.Proposed(turn, last, desk.Directory), desk.Directory);
            if (await draft.Apply(ManagementReview.Type, id.Value, ReviewRules.Plan(id, wish, turn.Reader.Today(turn.Now)), ct) is { } planned)
                Invite(draft, turn, planned.Plan.Everybody, planned);
        }, ct);
        if (outcome.Refusal is { } problem)
            return NewReview.Form(turn, desk, last, problem);
        // A repeated press shows what the first one planned.
        var record = await desk.Records.Read(ManagementReview.Type, outcome.IdOf(ManagementReview.Type)!, ct);
        return await ReviewCard.Reply(turn, record.State!, record.Version, desk, outcome.Repeated ? null : Notice.Done("It is planned, and who comes is told. Compile its pack next."), ct);
    }

    internal static void Invite(Draft draft, Turn turn, IEnumerable<People.PersonId> people, ManagementReview review)
    {
        foreach (var who in people.Where(who => who != turn.Who.Id))
            draft.TellQuietly(who, ManagementReview.View, review.Key, bundled: false);
    }
}

/// <summary>Plans it anew; once it has begun, only who leads it and who is there.</summary>
public sealed class ChangeReview(ReviewDesk desk) : ReviewChange(desk)
{
    public const string Name = "review.change", AskName = "review.ask-change";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ManagementReview now) => now.Pack is null && now.Stage is ReviewStage.Planned ? "It is changed. Compile the pack for it." : "It is changed.";

    private protected override Decided<ReviewEvent> Decide(Turn turn, ManagementReview review) =>
        ReviewRules.Replan(review, PlanForm.Wish(turn, review.Plan, Desk.Directory), turn.Reader.Today(turn.Now));

    private protected override void Tell(Draft draft, Turn turn, ManagementReview before, ManagementReview now) =>
        PlanReview.Invite(draft, turn, before.Plan.Day == now.Plan.Day ? now.Plan.Everybody.Except(before.Plan.Everybody) : now.Plan.Everybody, now);

    private protected override Reply? Form(Turn turn, ManagementReview review, Refusal? problem) => review.Stage is not (ReviewStage.Planned or ReviewStage.Running) ? null : ReviewForms.Of(
        turn, review, "Day and people", "Whoever is new is told; all are, when the day changes. A pack for another period has to be compiled again.",
        PlanForm.Inputs(turn, review.Plan, review.Stage is ReviewStage.Running, Desk.Directory, problem), "Save", Name, problem);
}

/// <summary>Calls it off, with the reason.</summary>
public sealed class CancelReview(ReviewDesk desk) : ReviewChange(desk)
{
    public const string Name = "review.cancel", AskName = "review.ask-cancel";

    private const string ReasonField = "reason";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ManagementReview now) => "It is cancelled, and who was to come is told. It stays on record.";

    private protected override Decided<ReviewEvent> Decide(Turn turn, ManagementReview review) => ReviewRules.Cancel(review, turn.Fields.Text(ReasonField));

    private protected override void Tell(Draft draft, Turn turn, ManagementReview before, ManagementReview now) => PlanReview.Invite(draft, turn, now.Plan.Everybody, now);

    private protected override Reply? Form(Turn turn, ManagementReview review, Refusal? problem) => review.Stage is not ReviewStage.Planned ? null : ReviewForms.Of(
        turn, review, "Cancel this review?", "It stays on record with the reason. The next one is still due.",
        [ReviewForms.Text(turn, ReasonField, "Why does it not take place?", null, ReviewRules.LongestReason, null, "It is held together with the review of information security in March.", problem.At(ReviewRules.BadReason))],
        "Cancel the review", Name, problem);
}
