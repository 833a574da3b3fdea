using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Actions;

/// <summary>What happens to an action. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(ActionPlanned), "action-item-planned.1")]
[JsonDerivedType(typeof(ActionFinished), "action-item-finished.1")]
[JsonDerivedType(typeof(ActionReopened), "action-item-reopened.1")]
[JsonDerivedType(typeof(ActionPostponed), "action-item-postponed.1")]
[JsonDerivedType(typeof(ActionPassedOn), "action-item-passed-on.1")]
[JsonDerivedType(typeof(ActionCalledOff), "action-item-called-off.1")]
public abstract record ActionEvent;

public sealed record ActionPlanned(ActionId Id, ActionSource Of, ActionPurpose Purpose, string What, PersonId Owner, DateOnly Due) : ActionEvent;

/// <param name="Proof">What was done, and how that can be seen.</param>
/// <param name="Link">Where the proof is.</param>
public sealed record ActionFinished(string Proof, string? Link) : ActionEvent;

public sealed record ActionReopened(string Reason) : ActionEvent;

public sealed record ActionPostponed(DateOnly Due, string Reason) : ActionEvent;

public sealed record ActionPassedOn(PersonId Owner) : ActionEvent;

public sealed record ActionCalledOff(string Reason) : ActionEvent;
