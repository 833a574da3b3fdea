using Aims.Assessments;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>The approver's answer. It changes the request and its system in one commit, or neither.</summary>
public sealed class DecideApproval(Verdict verdict, Records records, IDirectory directory) : Intent
{
    public const string ReasonField = "reason";

    public const int LongestReason = 1_000;

    public static Refusal NotFound { get; } = new("approval.unknown", "There is no such request. Say \"my tasks\" to see what waits for you.");

    public static Refusal Decided { get; } = new("approval.decided", "You have decided on this before. Nothing has changed.");

    public static Refusal Overtaken { get; } = new(
        "approval.overtaken", "The system was changed since, so there is nothing to decide. When it is assessed again, somebody is asked anew.");

    public override string Verb => VerbOf(verdict);

    public static string VerbOf(Verdict verdict) => verdict switch
    {
        Verdict.Approve => "approval.approve",
        Verdict.RequestChanges => "approval.request-changes",
        Verdict.Reject => "approval.reject",
    };

    /// <param name="system">The system as it is decided on.</param>
    public static Decided<ApprovalEvent> Decide(
        Approval? approval, Record<AiSystem> system, Person who, Verdict verdict, string? reason, IDirectory directory)
    {
        if (approval is null || !approval.MayBeSeenBy(who))
            return NotFound;
        if (who.Id == approval.Requester || who.Id == approval.Owner || system.State!.IsOfOwnerOrRequester(who.Id) || system.State.Details.Deputy == who.Id)
            return new Refusal("approval.own", "Nobody decides on their own request.");
        if (who.Id != approval.Approver)
            return new Refusal("approval.not-yours", $"{directory.NameOf(approval.Approver)} decides on this.");
        if (approval.Overtaken is not null)
            return Overtaken;
        if (!approval.IsWaiting)
            return Decided;
        if (reason is { Length: > LongestReason })
            return new Refusal("approval.reason", $"Keep the reason under {LongestReason} characters.");
        if (reason is null && verdict is not Verdict.Approve)
            return new Refusal("approval.reason", "Say why, so that the owner knows what to do.");
        return new ApprovalDecided(verdict, reason, system.Version, system.Hash);
    }

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ApprovalId>(Approval.Field) is not { } id)
            return Reply.Say(NotFound.Text);
        Assessment? assessment = null;
        var outcome = await records.Commit(turn.Command, async draft => assessment = await Decide(draft, turn, id, ct), ct);
        var approval = outcome.Draft.Now(Approval.Type, id.Value);
        var system = approval is null ? null : outcome.Draft.Now(AiSystem.Type, approval.System);
        return ApprovalCard.Reply(turn, approval, system, assessment, outcome, directory, outcome.Repeated ? Decided : outcome.Refusal);
    }

    /// <returns>The assessment that is decided on, with its risks.</returns>
    private async Task<Assessment?> Decide(Draft draft, Turn turn, ApprovalId id, CancellationToken ct)
    {
        string? reason = turn.Fields.Text(ReasonField);
        if ((await draft.Load(Approval.Type, id.Value, ct)).State is not { } approval)
        {
            draft.Refuse(NotFound);
            return null;
        }
        var (system, assessment) = await ApprovalRisks.Read(approval, records, () => draft.Load(AiSystem.Type, approval.System, ct), ct);
        await draft.Apply(Approval.Type, id.Value, Decide(approval, system, turn.Who, verdict, reason, directory), ct);
        if (verdict is Verdict.Approve && ApprovalRisks.Unaccepted(assessment, turn.Who.Id, turn.Reader.Today(turn.Now), directory) is { } open)
            draft.Refuse(open);
        if (draft.Refusal is not null)
            return assessment;
        await draft.Apply(AiSystem.Type, approval.System, Consequence(system.State!, reason), ct);
        foreach (var concerned in new[] { approval.Requester, system.State!.Owner, system.State.Requester }.Distinct())
            draft.Tell(concerned, AiSystem.View, system.Key);
        draft.Redraw(approval.Key);
        draft.Redraw(system.Key);
        return assessment;
    }

    private Decided<SystemEvent> Consequence(AiSystem system, string? reason) => verdict switch
    {
        Verdict.Approve => system.Approve(reason),
        Verdict.RequestChanges => system.RequestChanges(reason!),
        Verdict.Reject => system.Reject(reason!),
    };
}
