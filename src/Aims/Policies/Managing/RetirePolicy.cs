using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>Takes a policy out of force: nobody is asked to acknowledge it any more. What was acknowledged stays.</summary>
public sealed class RetirePolicy(PolicyDesk desk) : PolicyDecision(desk)
{
    public const string Name = "policy.retire", AskName = "policy.ask-retire";

    public override string Verb => Name;

    protected override string Done => "It is retired. Nobody is asked to acknowledge it.";

    protected override Decided<PolicyEvent> Decide(Turn turn, PolicyEntry policy) => PolicyRules.Retire(policy);

    /// <summary>Asks before it is done.</summary>
    public sealed class Ask(PolicyDesk desk) : PolicyView(desk)
    {
        public override string Verb => AskName;

        protected override async Task<Reply> Answer(Turn turn, PolicyEntry policy, CancellationToken ct)
        {
            if (PolicyRules.NotLead(turn.Who, Desk.Directory) is { } refusal)
                return Reply.Say(refusal.Text);
            if (PolicyRules.Retire(policy).Refusal is { } cannot)
                return await new ManageCard(Desk).Reply(turn, policy, ct, Notice.Note(cannot.Text));
            const string text = "Nobody is bound by it or asked to acknowledge it any more. What was acknowledged stays, and you can bring it back.";
            return new Reply(
                Look.Card(
                    $"Retire {policy.Title}?", text, [Look.Text(text)], id: policy.Id, state: $"Version {policy.Versions[0].Number}",
                    primary: Button.Open("Keep it", Policy.View, (Policy.Field, policy.Id)),
                    secondary: [Button.Change("Retire", Name, turn.NewId(), (Policy.Field, policy.Id))]),
                $"Retire {Plain.Line(policy.Title)}?");
        }
    }
}

/// <summary>A retired policy is in force again, as it was.</summary>
public sealed class BringBack(PolicyDesk desk) : PolicyDecision(desk)
{
    public const string Name = "policy.bring-back";

    public override string Verb => Name;

    protected override string Done => "It is in force again, as it was.";

    protected override Decided<PolicyEvent> Decide(Turn turn, PolicyEntry policy) => PolicyRules.BringBack(policy);
}
