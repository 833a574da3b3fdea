using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Objectives.Kpis;

/// <summary>
/// What happens to a KPI, besides being measured. Any of them may be the first: one that comes with the product has no record until then.
/// The type names are stored for ever: a changed event gets a new name (".2").
/// </summary>
[JsonDerivedType(typeof(KpiDefined), "kpi-defined.1")]
[JsonDerivedType(typeof(KpiTuned), "kpi-tuned.1")]
[JsonDerivedType(typeof(KpiStopped), "kpi-stopped.1")]
[JsonDerivedType(typeof(KpiResumed), "kpi-resumed.1")]
[JsonDerivedType(typeof(KpiTold), "kpi-told.1")]
public abstract record KpiEvent(KpiId Id);

/// <summary>One of the organisation's own is made, or is from now on another.</summary>
public sealed record KpiDefined(KpiId Id, KpiDefinition Definition, PersonId? Owner) : KpiEvent(Id);

/// <summary>One that comes with the product has another owner, or other limits.</summary>
public sealed record KpiTuned(KpiId Id, PersonId? Owner, Limits Limits) : KpiEvent(Id);

public sealed record KpiStopped(KpiId Id, string Reason) : KpiEvent(Id);

public sealed record KpiResumed(KpiId Id) : KpiEvent(Id);

/// <summary>People are told how it stands.</summary>
/// <param name="Value">Null when there is none.</param>
public sealed record KpiTold(KpiId Id, DateOnly Day, KpiStanding Standing, double? Value) : KpiEvent(Id);
