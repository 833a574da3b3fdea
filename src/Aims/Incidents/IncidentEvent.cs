using System.Text.Json.Serialization;
using Aims.Actions;

namespace Aims.Incidents;

/// <summary>What happens to an incident. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(IncidentReported), "incident-reported.1")]
[JsonDerivedType(typeof(SystemNamed), "incident-system-named.1")]
[JsonDerivedType(typeof(IncidentRated), "incident-rated.1")]
[JsonDerivedType(typeof(IncidentContained), "incident-contained.1")]
[JsonDerivedType(typeof(IncidentNoted), "incident-noted.1")]
[JsonDerivedType(typeof(SeriousnessTested), "seriousness-tested.1")]
[JsonDerivedType(typeof(CauseFound), "cause-found.1")]
[JsonDerivedType(typeof(IncidentActionPlanned), "incident-action-planned.1")]
[JsonDerivedType(typeof(IncidentNotified), "incident-notified.1")]
[JsonDerivedType(typeof(IncidentReminded), "incident-reminded.1")]
[JsonDerivedType(typeof(IncidentClosed), "incident-closed.1")]
[JsonDerivedType(typeof(IncidentReopened), "incident-reopened.1")]
public abstract record IncidentEvent;

/// <param name="System">In the register; null when none is known there.</param>
/// <param name="Called">What the system is called; null when nobody knows.</param>
/// <param name="Concern">The concern that it was made of.</param>
public sealed record IncidentReported(IncidentId Id, string What, string? System, string? Called, DateOnly Occurred, Harm Harm, string? Concern) : IncidentEvent;

public sealed record SystemNamed(string System, string Called) : IncidentEvent;

public sealed record IncidentRated(Severity Severity, Affected Affected) : IncidentEvent;

/// <param name="Suspended">The system was suspended in the same commit.</param>
public sealed record IncidentContained(string How, bool Suspended) : IncidentEvent;

/// <summary>An entry of the timeline.</summary>
/// <param name="Day">When what it tells of happened.</param>
public sealed record IncidentNoted(string Text, DateOnly Day) : IncidentEvent;

public sealed record SeriousnessTested(SeriousTest Test) : IncidentEvent;

public sealed record CauseFound(string Cause, string? Lessons) : IncidentEvent;

public sealed record IncidentActionPlanned(ActionId Action, string What) : IncidentEvent;

public sealed record IncidentNotified(Addressee To, DateOnly Day, string? Reference) : IncidentEvent;

public sealed record IncidentReminded(DateOnly Day) : IncidentEvent;

public sealed record IncidentClosed(string? Reason) : IncidentEvent;

public sealed record IncidentReopened(string Reason) : IncidentEvent;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(IncidentEvent))]
internal sealed partial class IncidentsJson : JsonSerializerContext;
