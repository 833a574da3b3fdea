using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Concerns;

/// <summary>What happens to a concern. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(ConcernRaised), "concern-raised.1")]
[JsonDerivedType(typeof(ConcernAdded), "concern-added.1")]
[JsonDerivedType(typeof(ConcernAnswered), "concern-answered.1")]
[JsonDerivedType(typeof(ConcernTakenUp), "concern-taken-up.1")]
[JsonDerivedType(typeof(ConcernSettled), "concern-settled.1")]
[JsonDerivedType(typeof(ConcernReopened), "concern-reopened.1")]
[JsonDerivedType(typeof(ConcernMadeIncident), "concern-made-incident.1")]
[JsonDerivedType(typeof(ConcernShared), "concern-shared.1")]
[JsonDerivedType(typeof(LeadsTold), "concern-leads-told.1")]
public abstract record ConcernEvent;

public sealed record ConcernRaised(ConcernId Id, string Text) : ConcernEvent;

/// <summary>Whoever raised it wrote more.</summary>
public sealed record ConcernAdded(string Text) : ConcernEvent;

public sealed record ConcernAnswered(string Text) : ConcernEvent;

public sealed record ConcernTakenUp : ConcernEvent;

public sealed record ConcernSettled(string Outcome) : ConcernEvent;

public sealed record ConcernReopened : ConcernEvent;

public sealed record ConcernMadeIncident(string Incident) : ConcernEvent;

/// <param name="Text">As the lead wrote it for the owner.</param>
public sealed record ConcernShared(PersonId With, string Text) : ConcernEvent;

/// <param name="Remarks">How many there were.</param>
public sealed record LeadsTold(int Remarks) : ConcernEvent;

[JsonDerivedType(typeof(CodeGiven), "concern-code-given.1")]
public abstract record ConcernKeyEvent;

public sealed record CodeGiven(string Concern) : ConcernKeyEvent;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Concern))]
[JsonSerializable(typeof(ConcernEvent))]
[JsonSerializable(typeof(ConcernKey))]
[JsonSerializable(typeof(ConcernKeyEvent))]
internal sealed partial class ConcernsJson : JsonSerializerContext;
