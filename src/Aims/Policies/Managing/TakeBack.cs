using Aims.Approvals;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>Whoever asked for its approval thinks better of it: the request is withdrawn, and it is a draft again.</summary>
public sealed class TakeBack(PolicyDesk desk) : PolicyIntent(desk)
{
    public const string Name = "policy.take-back";

    public override string Verb => Name;

    protected override string Done => "It was taken back. It is a draft again.";

    private protected override async Task Change(Draft draft, Turn turn, PolicyEntry policy, CancellationToken ct)
    {
        if (policy is not { Record: { } record, Draft: { Stage: DraftStage.InReview, Approval: { } id } }
            || (await draft.Load(Approval.Type, id, ct)).State is not { } approval)
        {
            draft.Refuse(new Refusal("policy.not-in-review", "It is not in review any more."));
            return;
        }
        await draft.Apply(Approval.Type, id, approval.Withdraw(turn.Who, null), ct);
        await draft.Apply(Policy.Type, policy.Id, record.Settle(id, null, null), ct);
        draft.Redraw(approval.Key);
    }
}

/// <summary>Throws the draft away.</summary>
public sealed class DiscardPolicyDraft(PolicyDesk desk) : PolicyDecision(desk)
{
    public const string Name = "policy.discard";

    public override string Verb => Name;

    protected override string Done => "The draft is discarded.";

    protected override Decided<PolicyEvent> Decide(Turn turn, PolicyEntry policy) => PolicyRules.Discard(policy);
}
