using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Asks others when those who were asked have left, so that no request waits for ever.</summary>
public sealed class ReassignApproval(Records records, Routing routing) : ApprovalChange(records, routing)
{
    public const string Name = "approval.reassign";

    public override string Verb => Name;

    /// <summary>Whether the request waits for somebody who can no longer decide, and this person may hand it on.</summary>
    public static bool May(Approval approval, AiSystem? system, Person who, IDirectory directory) =>
        (who.Id == approval.Owner || who.Id == approval.Requester || who.Is(Role.Lead)) && approval.Stranded(system, directory).Any();

    protected override Decided<ApprovalEvent> Decide(Approval approval, Record<AiSystem> about, Turn turn) =>
        !approval.MayBeSeenBy(turn.Who) ? Approval.Unknown
        : !May(approval, about.State, turn.Who, Routing.Directory) ? new Refusal("approval.in-good-hands", "Nobody else needs to be asked about this.")
        : approval.ReplaceLeavers(about.State, turn.Reader.Today(turn.Now), Routing) is { Events.Count: > 0 } replaced ? replaced
        : Routing.Nobody;
}
