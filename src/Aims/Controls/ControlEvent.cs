using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Controls;

/// <summary>What happens to a control. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(OwnControlAdded), "own-control-added.1")]
[JsonDerivedType(typeof(OwnControlReworded), "own-control-reworded.1")]
[JsonDerivedType(typeof(OwnControlRetired), "own-control-retired.1")]
[JsonDerivedType(typeof(OwnControlBroughtBack), "own-control-brought-back.1")]
[JsonDerivedType(typeof(ControlDecided), "control-decided.1")]
[JsonDerivedType(typeof(ControlGiven), "control-given.1")]
[JsonDerivedType(typeof(ControlMet), "control-met.1")]
[JsonDerivedType(typeof(RiskLinked), "control-risk-linked.1")]
[JsonDerivedType(typeof(RiskUnlinked), "control-risk-unlinked.1")]
public abstract record ControlEvent;

public sealed record OwnControlAdded(string Id, string Title, string Does) : ControlEvent;

public sealed record OwnControlReworded(string Title, string Does) : ControlEvent;

public sealed record OwnControlRetired : ControlEvent;

public sealed record OwnControlBroughtBack : ControlEvent;

/// <param name="Because">Why it is included, or excluded.</param>
public sealed record ControlDecided(string Id, bool Applies, string Because) : ControlEvent;

public sealed record ControlGiven(string Id, PersonId Owner) : ControlEvent;

/// <param name="How">How it is met here; null while nobody has said.</param>
public sealed record ControlMet(string Id, ControlStatus Status, string? How) : ControlEvent;

/// <summary>The control treats a risk.</summary>
public sealed record RiskLinked(string Id, string Risk) : ControlEvent;

public sealed record RiskUnlinked(string Risk) : ControlEvent;
