using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>What the intents about policies work with.</summary>
public sealed record PolicyDesk(Records Records, PolicyLibrary Library, PolicyChecks Checks, IDirectory Directory);

/// <summary>A lead's button that changes a policy: decides on it as it is, and shows it as it then is.</summary>
public abstract class PolicyIntent(PolicyDesk desk) : Intent
{
    protected PolicyDesk Desk => desk;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (PolicyRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        if (turn.Fields.Text(Policy.Field) is not { } id || !Policy.IsId(id))
            return Reply.Say(PolicyRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.Command, async draft =>
        {
            if (PolicyEntry.Of(id, (await draft.Load(Policy.Type, id, ct)).State) is { } policy)
                await Change(draft, turn, policy, ct);
            else
                draft.Refuse(PolicyRules.NotFound);
            draft.Redraw(Policy.Type.Key(id));
        }, ct);
        return await Drawn(turn, id, outcome, ct) ?? await new ManageCard(desk).Reply(turn, id, outcome, ct, Done);
    }

    /// <summary>What is said once it is done.</summary>
    protected abstract string Done { get; }

    private protected abstract Task Change(Draft draft, Turn turn, PolicyEntry policy, CancellationToken ct);

    /// <summary>Another card than the policy, where something is to be corrected; null for the policy.</summary>
    private protected virtual Task<Reply?> Drawn(Turn turn, string id, Outcome outcome, CancellationToken ct) => Task.FromResult<Reply?>(null);
}

/// <summary>A change that a rule decides on the policy alone.</summary>
public abstract class PolicyDecision(PolicyDesk desk) : PolicyIntent(desk)
{
    protected abstract Decided<PolicyEvent> Decide(Turn turn, PolicyEntry policy);

    private protected override async Task Change(Draft draft, Turn turn, PolicyEntry policy, CancellationToken ct) =>
        await draft.Apply(Policy.Type, policy.Id, Decide(turn, policy), ct);
}

/// <summary>What is looked at of a policy, by those who oversee.</summary>
public abstract class PolicyView(PolicyDesk desk) : Intent
{
    protected PolicyDesk Desk => desk;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        PolicyRules.MayNotLook(turn.Who) is { } refusal ? Reply.Say(refusal.Text)
        : await desk.Library.Find(turn.Fields.Text(Policy.Field), ct) is { } policy ? await Answer(turn, policy, ct)
        : Reply.Say(PolicyRules.NotFound.Text);

    protected abstract Task<Reply> Answer(Turn turn, PolicyEntry policy, CancellationToken ct);
}

/// <summary>Shows a policy to those who keep it: its draft, its versions, and what can be done with them.</summary>
public sealed class ManagePolicy(PolicyDesk desk) : PolicyView(desk)
{
    public override string Verb => Policy.View;

    protected override Task<Reply> Answer(Turn turn, PolicyEntry policy, CancellationToken ct) => new ManageCard(Desk).Reply(turn, policy, ct);
}
