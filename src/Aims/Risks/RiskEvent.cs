using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Risks;

/// <summary>What happens to a risk. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(RiskIdentified), "risk-identified.1")]
[JsonDerivedType(typeof(RiskRaised), "risk-raised.1")]
[JsonDerivedType(typeof(RiskRestated), "risk-restated.1")]
[JsonDerivedType(typeof(RiskRated), "risk-rated.1")]
[JsonDerivedType(typeof(RiskDismissed), "risk-dismissed.1")]
[JsonDerivedType(typeof(RiskWithdrawn), "risk-withdrawn.1")]
[JsonDerivedType(typeof(TreatmentChosen), "treatment-chosen.1")]
[JsonDerivedType(typeof(ResidualExpected), "residual-expected.1")]
[JsonDerivedType(typeof(ResidualConfirmed), "residual-confirmed.1")]
[JsonDerivedType(typeof(AcceptanceAsked), "acceptance-asked.1")]
[JsonDerivedType(typeof(RiskAccepted), "risk-accepted.1")]
[JsonDerivedType(typeof(AcceptanceDeclined), "acceptance-declined.1")]
[JsonDerivedType(typeof(ActionPlanned), "action-planned.1")]
[JsonDerivedType(typeof(ActionDropped), "action-dropped.1")]
[JsonDerivedType(typeof(ActionCompleted), "action-completed.1")]
[JsonDerivedType(typeof(ActionMoved), "action-moved.1")]
[JsonDerivedType(typeof(ActionHandedOver), "action-handed-over.1")]
public abstract record RiskEvent;

/// <param name="Proposal">The name of the proposal in the scoring file; null for a risk that somebody added.</param>
/// <param name="Why">What could happen, in words.</param>
public sealed record RiskIdentified(
    RiskId Id, string System, string SystemName, string Assessment, string? Proposal, string Title, string Why, string? Serves) : RiskEvent;

/// <summary>Taken up without an assessment, about the organisation, one of its processes or a system (6.1.1, 6.1.2).</summary>
/// <param name="System">Null unless it is about a system.</param>
public sealed record RiskRaised(RiskId Id, string? System, string? SystemName, RiskFacts Facts) : RiskEvent;

/// <summary>Said in other words, or given to somebody else to answer for.</summary>
public sealed record RiskRestated(RiskFacts Facts) : RiskEvent;

/// <summary>Rated as it is before anything is done about it.</summary>
public sealed record RiskRated(Rating Rating) : RiskEvent;

/// <summary>It does not apply to this system.</summary>
public sealed record RiskDismissed(string Reason) : RiskEvent;

/// <summary>The answers no longer bring it up.</summary>
public sealed record RiskWithdrawn : RiskEvent;

public sealed record TreatmentChosen(Treatment Treatment, string? Reason) : RiskEvent;

/// <summary>What is left of the risk once its actions are done.</summary>
/// <param name="Cost">What the actions cost together; null where that was not said.</param>
public sealed record ResidualExpected(Rating Residual, Money? Cost = null) : RiskEvent;

/// <summary>What is left of the risk now that its actions are done.</summary>
/// <param name="AcceptanceHolds">What was accepted covers it.</param>
public sealed record ResidualConfirmed(Rating Residual, bool AcceptanceHolds) : RiskEvent;

/// <summary>The risk is above the appetite: somebody with no part in it is asked to accept it (ISO/IEC 42001 6.1.3).</summary>
/// <param name="Due">The day by which an answer is expected.</param>
public sealed record AcceptanceAsked(PersonId Of, DateOnly Due) : RiskEvent;

/// <param name="Until">The last day on which it holds.</param>
public sealed record RiskAccepted(string Reason, DateOnly Until) : RiskEvent;

public sealed record AcceptanceDeclined(string Reason) : RiskEvent;

/// <param name="Number">From 1, never given twice in a risk.</param>
public sealed record ActionPlanned(int Number, string What, PersonId Owner, DateOnly Due) : RiskEvent;

public sealed record ActionDropped(int Number) : RiskEvent;

/// <param name="Link">Where the proof is.</param>
public sealed record ActionCompleted(int Number, string Proof, string? Link) : RiskEvent;

public sealed record ActionMoved(int Number, DateOnly Due, string Reason) : RiskEvent;

public sealed record ActionHandedOver(int Number, PersonId Owner) : RiskEvent;
