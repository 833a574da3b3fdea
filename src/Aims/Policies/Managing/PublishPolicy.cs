using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>The approved draft becomes a version, in force from a day on.</summary>
public sealed class PublishPolicy(PolicyDesk desk) : PolicyDecision(desk)
{
    public const string Name = "policy.publish", AskName = "policy.ask-publish";

    public const string EffectiveField = "effective", ReviewField = "review", WithinField = "within";

    public const int UsualDays = 30;

    public override string Verb => Name;

    protected override string Done => "It is published.";

    protected override Decided<PolicyEvent> Decide(Turn turn, PolicyEntry policy)
    {
        var today = turn.Reader.Today(turn.Now);
        var effective = turn.Fields.Has(EffectiveField) ? turn.Fields.Day(EffectiveField) : today;
        var review = turn.Fields.Has(ReviewField) ? turn.Fields.Day(ReviewField) : effective?.AddYears(1);
        int within = turn.Fields.Has(WithinField) ? turn.Fields.Number(WithinField) ?? 0 : UsualDays;
        return PolicyRules.Publish(policy, new PolicyPublished(effective ?? default, review ?? default, within), today);
    }

    private protected override async Task<Reply?> Drawn(Turn turn, string id, Outcome outcome, CancellationToken ct) =>
        outcome.Refusal is { Code: "policy.effective" or "policy.review" or "policy.within" } problem
            && PolicyEntry.Of(id, outcome.Draft.Now(Policy.Type, id)) is { Draft: { Stage: DraftStage.Approved } draft } policy
            ? Ask.Draw(turn, policy, draft, (await Desk.Library.Text(draft.Text, ct)).Front, problem) : null;

    /// <summary>Asks from when on, and until when.</summary>
    public sealed class Ask(PolicyDesk desk) : PolicyView(desk)
    {
        public override string Verb => AskName;

        protected override async Task<Reply> Answer(Turn turn, PolicyEntry policy, CancellationToken ct) =>
            PolicyRules.NotLead(turn.Who, Desk.Directory) is { } refusal ? Reply.Say(refusal.Text)
            : policy.Draft is { Stage: DraftStage.Approved } draft ? Draw(turn, policy, draft, (await Desk.Library.Text(draft.Text, ct)).Front, null)
            : await new ManageCard(Desk).Reply(turn, policy, ct);

        internal static Reply Draw(Turn turn, PolicyEntry policy, PolicyDraft draft, PolicyFrontMatter front, Refusal? problem)
        {
            var today = turn.Reader.Today(turn.Now);
            var effective = front.Effective is { } wished && wished > today ? wished : today;
            string said = policy.Versions is [var newest, ..] && newest.Number.Major == draft.Number!.Value.Major
                ? $"It takes the place of version {newest.Number}. It changes little: who has acknowledged that need not do it again."
                : front.IsTraining ? "From its day on, it can be asked for: nobody has to complete it before a campaign asks them."
                : "From its day on, everybody is asked to read and acknowledge it, or those whom a campaign asks.";
            return new Reply(
                Look.Card(
                    $"Publish {draft.Title}?", said,
                    [Look.Text(said), .. Inputs(turn, effective, front.Within ?? UsualDays, problem)],
                    id: policy.Id, state: $"Version {draft.Number}, approved",
                    primary: Button.Change("Publish", Name, turn.NewId(), (Policy.Field, policy.Id)),
                    secondary: [Button.Open("Not now", Policy.View, (Policy.Field, policy.Id)) with { AssociatedInputs = AssociatedInputs.None }]),
                problem?.Text ?? $"Publish {Plain.Line(draft.Title)}?");
        }

        private static IEnumerable<Element> Inputs(Turn turn, DateOnly effective, int within, Refusal? problem)
        {
            string? ProblemOf(string code) => problem?.Code == code ? problem.Text : null;
            yield return Look.Field(
                new Input.Date(EffectiveField, "In force from", "Choose a day.") { Value = turn.Fields.Day(EffectiveField) ?? effective },
                error: ProblemOf("policy.effective"));
            yield return Look.Field(
                new Input.Date(ReviewField, "To be looked at again by", "Choose a day.") { Value = turn.Fields.Day(ReviewField) ?? effective.AddYears(1) },
                "At least once a year is usual.", error: ProblemOf("policy.review"));
            yield return Look.Field(
                new Input.Number(WithinField, "Days to acknowledge it", "A whole number.") { Value = turn.Fields.Number(WithinField) ?? within, Min = 1, Max = PolicyRules.MostDays },
                error: ProblemOf("policy.within"));
        }
    }
}
