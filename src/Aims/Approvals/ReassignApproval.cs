using Aims.Assessments;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Asks somebody else when the person who was asked has left, so that no request waits for ever.</summary>
public sealed class ReassignApproval(Records records, IDirectory directory) : Intent
{
    public const string Name = "approval.reassign";

    public override string Verb => Name;

    /// <summary>Whether the request waits for somebody who is no longer here, and this person may hand it on.</summary>
    public static bool May(Approval approval, Person who, IDirectory directory) =>
        approval.IsWaiting && directory.Find(approval.Approver) is null
        && (who.Id == approval.Owner || who.Id == approval.Requester || who.Is(Role.Lead));

    public static Decided<ApprovalEvent> Decide(Approval? approval, AiSystem system, Person who, DateTimeOffset now, IDirectory directory)
    {
        if (approval is null || !approval.MayBeSeenBy(who))
            return DecideApproval.NotFound;
        if (!May(approval, who, directory))
            return new Refusal("approval.in-good-hands", "Nobody else needs to be asked about this.");
        return Approver.For(system.Owner, [approval.Requester, system.Requester, system.Details.Deputy ?? system.Owner], directory) is { } next
            ? new ApprovalReassigned(next.Id, Approver.Due(now))
            : Approver.Nobody;
    }

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ApprovalId>(Approval.Field) is not { } id)
            return Reply.Say(DecideApproval.NotFound.Text);
        var outcome = await records.Commit(turn.Command, draft => Reassign(draft, turn, id, ct), ct);
        var approval = outcome.Draft.Now(Approval.Type, id.Value);
        var system = approval is null ? null : outcome.Draft.Now(AiSystem.Type, approval.System);
        var assessment = system?.HasRisks is not true ? null : (await records.Read(Assessment.Type, approval!.Assessment, ct)).State;
        return ApprovalCard.Reply(turn, approval, system, assessment, outcome, directory, outcome.Refusal);
    }

    private async Task Reassign(Draft draft, Turn turn, ApprovalId id, CancellationToken ct)
    {
        if ((await draft.Load(Approval.Type, id.Value, ct)).State is not { } approval)
        {
            draft.Refuse(DecideApproval.NotFound);
            return;
        }
        var system = (await draft.Load(AiSystem.Type, approval.System, ct)).State!;
        var asked = await draft.Apply(Approval.Type, id.Value, Decide(approval, system, turn.Who, turn.Now, directory), ct);
        if (draft.Refusal is not null)
            return;
        await draft.Apply(AiSystem.Type, approval.System, system.ChangeApprover(asked!.Approver), ct);
        draft.Tell(asked.Approver, Approval.View, approval.Key);
        draft.Redraw(approval.Key);
        draft.Redraw(system.Key);
    }
}
