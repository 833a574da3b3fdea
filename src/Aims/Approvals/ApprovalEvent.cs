using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Approvals;

/// <summary>What an approver can answer.</summary>
public enum Verdict
{
    Approve,
    RequestChanges,
    Reject,
}

/// <summary>What happens to a request for approval. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(ApprovalOpened), "approval-opened.1")]
[JsonDerivedType(typeof(ApprovalDecided), "approval-decided.1")]
[JsonDerivedType(typeof(ApprovalReassigned), "approval-reassigned.1")]
[JsonDerivedType(typeof(ApprovalOvertaken), "approval-overtaken.1")]
public abstract record ApprovalEvent;

/// <param name="AssessmentVersion">The version of the assessment that is to be decided on.</param>
/// <param name="Due">The day by which a decision is expected.</param>
/// <param name="Because">The answers that weigh most.</param>
/// <param name="HasRisks">The assessment has risks; null for no.</param>
public sealed record ApprovalOpened(
    ApprovalId Id, string System, string SystemName, string Assessment, long AssessmentVersion, PersonId Owner, PersonId Approver,
    DateOnly Due, int Level, string LevelName, IReadOnlyList<string> Because, bool? HasRisks = null) : ApprovalEvent;

/// <param name="SystemVersion">The version of the system that was decided on.</param>
/// <param name="SystemHash">The hash that seals all that had happened to it until then.</param>
public sealed record ApprovalDecided(Verdict Verdict, string? Reason, long SystemVersion, string SystemHash) : ApprovalEvent;

/// <summary>Whoever was asked has left; somebody else is asked.</summary>
public sealed record ApprovalReassigned(PersonId Approver, DateOnly Due) : ApprovalEvent;

/// <summary>The system was changed: there is nothing left to decide, or what was decided no longer holds.</summary>
/// <param name="Because">What was changed, in words.</param>
public sealed record ApprovalOvertaken(string Because) : ApprovalEvent;
