using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Systems;

/// <summary>What happens to an AI system. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(SystemDrafted), "system-drafted.1")]
[JsonDerivedType(typeof(DetailsChanged), "details-changed.1")]
[JsonDerivedType(typeof(SystemSubmitted), "system-submitted.1")]
[JsonDerivedType(typeof(RegistrationCancelled), "registration-cancelled.1")]
[JsonDerivedType(typeof(AssessmentBegun), "assessment-begun.1")]
[JsonDerivedType(typeof(AssessmentResumed), "assessment-resumed.1")]
[JsonDerivedType(typeof(ApprovalRequested), "approval-requested.1")]
[JsonDerivedType(typeof(FurtherAssessmentBegun), "further-assessment-begun.1")]
[JsonDerivedType(typeof(FurtherAssessmentSubmitted), "further-assessment-submitted.1")]
[JsonDerivedType(typeof(ApproverChanged), "approver-changed.1")]
[JsonDerivedType(typeof(RequestWithdrawn), "request-withdrawn.1")]
[JsonDerivedType(typeof(RegistrationPending), "registration-pending.1")]
[JsonDerivedType(typeof(RegistrationGranted), "registration-granted.1")]
[JsonDerivedType(typeof(RegistrationSentBack), "registration-sent-back.1")]
[JsonDerivedType(typeof(RetirementProposed), "retirement-proposed.1")]
[JsonDerivedType(typeof(RetirementRefused), "retirement-refused.1")]
[JsonDerivedType(typeof(StoppedByRule), "stopped-by-rule.1")]
[JsonDerivedType(typeof(SystemApproved), "system-approved.1")]
[JsonDerivedType(typeof(ConditionsLeft), "conditions-left.1")]
[JsonDerivedType(typeof(ChangesRequested), "changes-requested.1")]
[JsonDerivedType(typeof(SystemRejected), "system-rejected.1")]
[JsonDerivedType(typeof(WentLive), "went-live.1")]
[JsonDerivedType(typeof(SystemReviewed), "system-reviewed.1")]
[JsonDerivedType(typeof(SystemSuspended), "system-suspended.1")]
[JsonDerivedType(typeof(SuspensionLifted), "suspension-lifted.1")]
[JsonDerivedType(typeof(RetirementPlanned), "retirement-planned.1")]
[JsonDerivedType(typeof(RetirementCalledOff), "retirement-called-off.1")]
[JsonDerivedType(typeof(SystemRetired1), "system-retired.1")]
[JsonDerivedType(typeof(SystemRetired), "system-retired.2")]
[JsonDerivedType(typeof(ActScreeningBegun), "act-screening-begun.1")]
[JsonDerivedType(typeof(ActClassRecorded), "act-class-recorded.1")]
[JsonDerivedType(typeof(SystemImported), "system-imported.1")]
[JsonDerivedType(typeof(ImportUndone), "import-undone.1")]
[JsonDerivedType(typeof(SystemReopened), "system-reopened.1")]
[JsonDerivedType(typeof(OwnershipOffered), "ownership-offered.1")]
[JsonDerivedType(typeof(OwnershipAccepted), "ownership-accepted.1")]
[JsonDerivedType(typeof(OwnershipDeclined), "ownership-declined.1")]
[JsonDerivedType(typeof(OwnershipOfferWithdrawn), "ownership-offer-withdrawn.1")]
[JsonDerivedType(typeof(UserJoined), "user-joined.1")]
[JsonDerivedType(typeof(UserLeft), "user-left.1")]
[JsonDerivedType(typeof(SaidToBeAnother), "said-to-be-another.1")]
[JsonDerivedType(typeof(FirstRiskIdentified), "first-risk-identified.1")]
public abstract record SystemEvent;

public sealed record SystemDrafted(SystemId Id, SystemDetails Details) : SystemEvent;

/// <param name="Change">The values that are given.</param>
/// <param name="Cleared">The ids of the fields whose value was taken away (<see cref="SystemFields"/>).</param>
public sealed record DetailsChanged(SystemDetails Change, IReadOnlyList<string>? Cleared = null) : SystemEvent;

/// <param name="Above">Whom the owner reports to, nearest first: who looks after it should the owner leave.</param>
public sealed record SystemSubmitted(IReadOnlyList<PersonId>? Above = null) : SystemEvent;

/// <param name="SameAs">The system in the register that it turned out to be, <c>AIS-0042</c>; null when it was given up.</param>
public sealed record RegistrationCancelled(string? SameAs = null) : SystemEvent;

/// <param name="Assessment"><c>IA-0107</c></param>
public sealed record AssessmentBegun(string Assessment) : SystemEvent;

/// <summary>The owner changes answers after a decision that was not an approval.</summary>
public sealed record AssessmentResumed : SystemEvent;

/// <param name="Approval"><c>AP-0007</c></param>
/// <param name="Level">The impact level that the assessment came to, 1–4.</param>
/// <param name="ReviewMonths">How often a system of this level is reviewed, as the form's scoring says.</param>
/// <param name="Asked">All who are asked; null for the approver alone.</param>
public sealed record ApprovalRequested(string Approval, int Level, PersonId Approver, int? ReviewMonths = null, IReadOnlyList<PersonId>? Asked = null) : SystemEvent;

/// <summary>It has risks from now on, each a record of its own.</summary>
/// <param name="Risk"><c>RSK-0007</c></param>
public sealed record FirstRiskIdentified(string Risk) : SystemEvent;

/// <summary>Others are asked to approve it, because somebody has left, hands it on, or has approved and it is the next one's turn.</summary>
/// <param name="Asked">All who are or were asked; null for the approver alone.</param>
public sealed record ApproverChanged(PersonId Approver, IReadOnlyList<PersonId>? Asked = null) : SystemEvent;

/// <summary>Whoever asked for approval thought better of it.</summary>
public sealed record RequestWithdrawn(string? Reason) : SystemEvent;

/// <summary>An override of the scoring forbids the system: nobody is asked to approve it.</summary>
public sealed record StoppedByRule(int Level, string Reason) : SystemEvent;

/// <param name="Conditions">How many conditions are to be met; null for none.</param>
/// <param name="By">All who approved; null for the approver alone.</param>
public sealed record SystemApproved(string? Reason, int? Conditions = null, IReadOnlyList<PersonId>? By = null) : SystemEvent;

/// <summary>A condition of its approval was met.</summary>
/// <param name="Open">How many are still to be met.</param>
public sealed record ConditionsLeft(int Open) : SystemEvent;

/// <param name="Place">Where, when it is one place.</param>
public sealed record ChangesRequested(string Reason, ChangePlace? Place = null) : SystemEvent;

public sealed record SystemRejected(string Reason) : SystemEvent;

/// <summary>It is used with real people, as a pilot or for good.</summary>
/// <param name="Day">The first day of it.</param>
public sealed record WentLive(LifeCycleStage Stage, DateOnly Day) : SystemEvent
{
    internal SystemDetails Details => Stage is LifeCycleStage.Pilot
        ? new SystemDetails { Stage = Stage, PilotSince = Day }
        : new SystemDetails { Stage = Stage, InUseSince = Day };
}

/// <summary>Its owner looked at it and found nothing changed.</summary>
/// <param name="Note">What was looked at.</param>
public sealed record SystemReviewed(string Note) : SystemEvent;

/// <summary>It may not be used from now on, whatever else is decided, until the suspension is lifted.</summary>
/// <param name="ByLead">A governance lead with no part in it stopped it; false when its owner or the deputy did.</param>
public sealed record SystemSuspended(string Reason, bool ByLead) : SystemEvent;

public sealed record SuspensionLifted(string Reason) : SystemEvent;

/// <summary>It stays usable until the day before.</summary>
/// <param name="Day">The first day on which it may no longer be used.</param>
public sealed record RetirementPlanned(DateOnly Day, DataAfterwards Data, string? DataNote, string Reason) : SystemEvent;

public sealed record RetirementCalledOff : SystemEvent;

/// <summary>Retired before a retirement said what becomes of the data.</summary>
public sealed record SystemRetired1(string Reason) : SystemEvent;

/// <param name="Day">The first day on which it may no longer be used.</param>
/// <param name="DataNote">How long the data is kept, who has it, or how it is deleted, in words.</param>
public sealed record SystemRetired(DateOnly Day, DataAfterwards Data, string? DataNote, string Reason) : SystemEvent;

/// <summary>It came into the register by an import.</summary>
/// <param name="IsRetired">It was out of use already.</param>
public sealed record SystemImported(SystemId Id, SystemDetails Details, ImportSource From, bool IsRetired) : SystemEvent;

/// <summary>The import that made it was undone: it is in the register no more, as if it had never been submitted.</summary>
public sealed record ImportUndone : SystemEvent;

/// <summary>What an approval rested on was changed: its assessment is looked at again, and the approval no longer holds.</summary>
/// <param name="Because">The ids of the fields that were changed.</param>
public sealed record SystemReopened(IReadOnlyList<string> Because) : SystemEvent;
