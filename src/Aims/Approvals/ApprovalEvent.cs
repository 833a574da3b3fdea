using System.Text.Json.Serialization;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>What an approver can answer.</summary>
public enum Verdict
{
    Approve,
    RequestChanges,
    Reject,
}

/// <summary>What happens to a request for approval. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(ApprovalOpened1), "approval-opened.1")]
[JsonDerivedType(typeof(ApprovalOpened), "approval-opened.2")]
[JsonDerivedType(typeof(StepOpened), "approval-step-opened.1")]
[JsonDerivedType(typeof(VoiceGiven), "approval-voice-given.1")]
[JsonDerivedType(typeof(ApprovalDecided), "approval-decided.1")]
[JsonDerivedType(typeof(ApprovalReassigned1), "approval-reassigned.1")]
[JsonDerivedType(typeof(SeatPassedOn), "approval-seat-passed-on.1")]
[JsonDerivedType(typeof(SeatAdded), "approval-seat-added.1")]
[JsonDerivedType(typeof(StandInNamed), "approval-stand-in-named.1")]
[JsonDerivedType(typeof(StepReminded), "approval-step-reminded.1")]
[JsonDerivedType(typeof(StepRaised), "approval-step-raised.1")]
[JsonDerivedType(typeof(Said), "approval-said.1")]
[JsonDerivedType(typeof(ApprovalWithdrawn), "approval-withdrawn.1")]
[JsonDerivedType(typeof(ConditionMoved), "approval-condition-moved.1")]
[JsonDerivedType(typeof(ConditionMet), "approval-condition-met.1")]
[JsonDerivedType(typeof(ApprovalOvertaken), "approval-overtaken.1")]
public abstract record ApprovalEvent;

/// <summary>A request with one step of one approver, as it was before there were routes.</summary>
public sealed record ApprovalOpened1(
    ApprovalId Id, string System, string SystemName, string Assessment, long AssessmentVersion, PersonId Owner, PersonId Approver,
    DateOnly Due, int Level, string LevelName, IReadOnlyList<string> Because, bool? HasRisks = null) : ApprovalEvent;

/// <param name="Assessment">What it rests on; null where that is no assessment.</param>
/// <param name="AssessmentVersion">The version of the assessment that is to be decided on.</param>
/// <param name="Level">1–4; null when there is none yet.</param>
/// <param name="Because">What weighs most.</param>
/// <param name="Involved">Who has a part in it, besides whoever asks, and so does not decide.</param>
/// <param name="Before">The request that was approved before, where something has changed since.</param>
/// <param name="HasRisks">The assessment has risks; null for no.</param>
/// <param name="SentBack">The changes that the request before this one was sent back for; null when it was not.</param>
public sealed record ApprovalOpened(
    ApprovalId Id, ApprovalSubject Subject, string System, string SystemName, string? Assessment, long AssessmentVersion, PersonId Owner,
    int? Level, string? LevelName, IReadOnlyList<string> Because, IReadOnlyList<PersonId> Involved, IReadOnlyList<PlannedStep> Plan,
    string? Before = null, bool? HasRisks = null, EarlierApproval? Earlier = null, Final? SentBack = null) : ApprovalEvent;

/// <summary>The next step begins.</summary>
/// <param name="Instead">Why others than the route names are asked; null when it is as planned.</param>
public sealed record StepOpened(IReadOnlyList<PersonId> Asked, int Needed, DateOnly Due, string? Instead = null) : ApprovalEvent;

/// <summary>One of those who are asked has answered.</summary>
/// <param name="Seat">Whose voice it is.</param>
/// <param name="SystemVersion">The version of the system that was before their eyes.</param>
/// <param name="SystemHash">The hash that seals all that had happened to it until then.</param>
public sealed record VoiceGiven(
    PersonId Seat, Verdict Verdict, string? Reason, long SystemVersion, string SystemHash, IReadOnlyList<Condition>? Conditions = null) : ApprovalEvent;

/// <summary>The decision, final.</summary>
/// <param name="SystemVersion">The version of the system that was decided on.</param>
/// <param name="SystemHash">The hash that seals all that had happened to it until then.</param>
/// <param name="Place">What has to be changed, where it is one place.</param>
public sealed record ApprovalDecided(Verdict Verdict, string? Reason, long SystemVersion, string SystemHash, ChangePlace? Place = null) : ApprovalEvent;

/// <summary>Whoever was asked had left, as it was before there were routes.</summary>
public sealed record ApprovalReassigned1(PersonId Approver, DateOnly Due) : ApprovalEvent;

/// <summary>Somebody else is asked instead.</summary>
/// <param name="Reason">Why, in the words of whoever passed it on; null when <paramref name="From"/> can no longer decide.</param>
public sealed record SeatPassedOn(PersonId From, PersonId To, DateOnly Due, string? Reason = null) : ApprovalEvent;

/// <summary>One more is asked, where too few were left when the step began.</summary>
public sealed record SeatAdded(PersonId Who) : ApprovalEvent;

/// <param name="StandIn">Null when nobody stands in any more.</param>
public sealed record StandInNamed(PersonId Seat, StandIn? StandIn) : ApprovalEvent;

/// <summary>It is late, and those who are asked were told so.</summary>
public sealed record StepReminded : ApprovalEvent;

/// <summary>It is still late, or nobody can be expected to answer: others may give the open voices too.</summary>
/// <param name="Because">Why, where it is not late; null for late.</param>
public sealed record StepRaised(Rung Rung, IReadOnlyList<RaisedSeat> Seats, string? Because = null) : ApprovalEvent;

public sealed record RaisedSeat(PersonId Seat, PersonId Also);

/// <param name="Kind">A question, an answer to it, or a comment.</param>
public sealed record Said(NoteKind Kind, string Text) : ApprovalEvent;

public sealed record ApprovalWithdrawn(string? Reason) : ApprovalEvent;

/// <summary>Somebody else answers for a condition from now on, or by another day.</summary>
public sealed record ConditionMoved(int Number, PersonId Owner, DateOnly Due) : ApprovalEvent;

public sealed record ConditionMet(int Number, string Proof) : ApprovalEvent;

/// <summary>The system was changed: there is nothing left to decide, or what was decided no longer holds.</summary>
/// <param name="Because">What was changed, in words.</param>
public sealed record ApprovalOvertaken(string Because) : ApprovalEvent;
