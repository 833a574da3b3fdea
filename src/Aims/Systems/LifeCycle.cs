using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>
/// What may follow what in the life of a system. Assessments and approvals move a system through these rules;
/// nothing else makes its events.
/// </summary>
public static class LifeCycle
{
    public static Refusal NotFound { get; } = new("system.unknown", "There is no such system in the register. Say status and its name to look for it.");

    public static Refusal NotYours { get; } = new("system.not-yours", "Only its owner or whoever registered it may do that.");

    public static Decided<SystemEvent> BeginAssessment(this AiSystem system, Person who, string assessment) =>
        !system.IsOfOwnerOrRequester(who.Id) ? NotYours
        : system.AwaitsRegistration ? new Refusal("system.registration-waits", $"Its registration has to be approved first: that is {system.Pending!.Approval}.")
        : system.State is SystemState.Submitted ? new AssessmentBegun(assessment)
        : Wrong(system, "cannot be assessed now");

    public static Decided<SystemEvent> ResumeAssessment(this AiSystem system, Person who) =>
        !system.IsOfOwnerOrRequester(who.Id) ? NotYours
        : system.State is SystemState.ChangesRequested or SystemState.Rejected ? new AssessmentResumed()
        : Wrong(system, "cannot have its answers changed now");

    public static Decided<SystemEvent> RequestApproval(this AiSystem system, string approval, int level, int? reviewMonths, IReadOnlyList<PersonId> asked) =>
        system.State is SystemState.InAssessment || system.StandsApproved ? new ApprovalRequested(approval, level, asked[0], reviewMonths, asked is [_] ? null : asked) : Wrong(system, "cannot be sent for approval now");

    /// <param name="asked">All who are or were asked.</param>
    public static Decided<SystemEvent> ChangeApprover(this AiSystem system, PersonId approver, IReadOnlyList<PersonId> asked) =>
        system.State is not SystemState.AwaitingApproval ? Wrong(system, "does not wait for approval")
        : system.Approver == approver && asked.All(system.IsApprover) ? Decided<SystemEvent>.Nothing
        : new ApproverChanged(approver, asked is [_] ? null : asked);

    public static Decided<SystemEvent> WithdrawRequest(this AiSystem system, string? reason) =>
        system.State is SystemState.AwaitingApproval ? new RequestWithdrawn(reason) : Wrong(system, "does not wait for approval");

    public static Decided<SystemEvent> StopByRule(this AiSystem system, int level, string reason) =>
        system.State is SystemState.InAssessment || system.StandsApproved ? new StoppedByRule(level, reason) : Wrong(system, "cannot be sent for approval now");

    /// <summary>Why somebody may not stop its use now; null when they may.</summary>
    public static Refusal? MaySuspend(this AiSystem system, Person who) =>
        !system.IsOfOwnerOrDeputy(who.Id) && !who.Is(Role.Lead)
            ? new Refusal("system.not-owner", "Only its owner, the deputy or a governance lead may suspend it. Tell one of them what you saw.")
        : system.State is not SystemState.Approved
            ? Wrong(system, "cannot be suspended now")
        : null;

    /// <summary>Stops its use at once (EU AI Act Art. 26(5), ISO/IEC 42001 A.6.2.6).</summary>
    public static Decided<SystemEvent> Suspend(this AiSystem system, Person who, string reason) =>
        system.MaySuspend(who) is { } refusal ? refusal : new SystemSuspended(reason, ByLead: !system.IsOfOwnerOrDeputy(who.Id));

    /// <param name="by">All who approved.</param>
    /// <param name="conditions">How many conditions are to be met.</param>
    public static Decided<SystemEvent> Approve(this AiSystem system, string? reason, IReadOnlyList<PersonId> by, int conditions) =>
        system.State is not SystemState.AwaitingApproval ? Wrong(system, "does not wait for approval")
        : system.Act?.Class is ActClass.Prohibited ? Classifying.Prohibited
        : new SystemApproved(reason, conditions == 0 ? null : conditions, by is [var only] && only == system.Approver ? null : by);

    /// <summary>Conditions of its approval are met, or not.</summary>
    /// <param name="approval">The request that has them: an older one says nothing about the system.</param>
    public static Decided<SystemEvent> LeaveConditions(this AiSystem system, string approval, int open) =>
        system.Approval == approval && system.StandsApproved && system.OpenConditions is { } before && before != open
            ? new ConditionsLeft(open) : Decided<SystemEvent>.Nothing;

    public static Decided<SystemEvent> RequestChanges(this AiSystem system, string reason, ChangePlace? place = null) =>
        system.State is SystemState.AwaitingApproval ? new ChangesRequested(reason, place) : Wrong(system, "does not wait for approval");

    public static Decided<SystemEvent> Reject(this AiSystem system, string reason) =>
        system.State is SystemState.AwaitingApproval ? new SystemRejected(reason) : Wrong(system, "does not wait for approval");

    internal static Refusal Wrong(AiSystem system, string cannot) =>
        new("system.state", $"{system.Id} is {Words.Of(system.State).ToLowerInvariant()}, so it {cannot}.");
}
