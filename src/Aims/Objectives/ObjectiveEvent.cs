using System.Text.Json.Serialization;
using Aims.Actions;

namespace Aims.Objectives;

/// <summary>What happens to an objective. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(ObjectiveSet), "objective-set.1")]
[JsonDerivedType(typeof(ObjectiveChanged), "objective-changed.1")]
[JsonDerivedType(typeof(ValueReported), "objective-value-reported.1")]
[JsonDerivedType(typeof(ValueCorrected), "objective-value-corrected.1")]
[JsonDerivedType(typeof(ObjectiveActionAdded), "objective-action-added.1")]
[JsonDerivedType(typeof(ObjectiveEnded), "objective-ended.1")]
[JsonDerivedType(typeof(ObjectiveReopened), "objective-reopened.1")]
public abstract record ObjectiveEvent;

/// <param name="Start">The KPI's value when it was set; null when there was none, or its owner reports the number.</param>
public sealed record ObjectiveSet(ObjectiveId Id, ObjectivePlan Plan, double? Start) : ObjectiveEvent;

/// <param name="Start">As it was, or the value of another KPI.</param>
public sealed record ObjectiveChanged(ObjectivePlan Plan, double? Start, string Reason) : ObjectiveEvent;

public sealed record ValueReported(DateOnly Day, double Value, string? Note) : ObjectiveEvent;

public sealed record ValueCorrected(DateOnly Day, double Value, string Reason) : ObjectiveEvent;

public sealed record ObjectiveActionAdded(ActionId Action) : ObjectiveEvent;

public sealed record ObjectiveEnded(ObjectiveOutcome Outcome, string Reason) : ObjectiveEvent;

public sealed record ObjectiveReopened(string Reason) : ObjectiveEvent;
