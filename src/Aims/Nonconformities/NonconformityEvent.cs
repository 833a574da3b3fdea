using System.Text.Json.Serialization;
using Aims.Actions;
using Aims.People;

namespace Aims.Nonconformities;

/// <summary>What happens to a nonconformity. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(NonconformityRaised), "nonconformity-raised.1")]
[JsonDerivedType(typeof(NonconformityAnswered), "nonconformity-answered.1")]
[JsonDerivedType(typeof(CorrectiveActionPlanned), "corrective-action-planned.1")]
[JsonDerivedType(typeof(CheckPlanned), "effectiveness-check-planned.1")]
[JsonDerivedType(typeof(EffectivenessChecked), "effectiveness-checked.1")]
[JsonDerivedType(typeof(NonconformityHandedOver), "nonconformity-handed-over.1")]
[JsonDerivedType(typeof(NonconformityWithdrawn), "nonconformity-withdrawn.1")]
public abstract record NonconformityEvent;

public sealed record NonconformityRaised(
    NonconformityId Id, string What, NonconformityGrade Grade, string Requirement, PersonId Owner, NonconformitySource? From, string? System) : NonconformityEvent;

/// <summary>What is null stays as it was.</summary>
public sealed record NonconformityAnswered(string? Correction, string? Consequences, string? Cause, string? Similar) : NonconformityEvent;

public sealed record CorrectiveActionPlanned(ActionId Action) : NonconformityEvent;

public sealed record CheckPlanned(PersonId By, DateOnly On) : NonconformityEvent;

/// <param name="Works">It closes; otherwise it goes back to its cause.</param>
public sealed record EffectivenessChecked(bool Works, string Words) : NonconformityEvent;

public sealed record NonconformityHandedOver(PersonId Owner) : NonconformityEvent;

public sealed record NonconformityWithdrawn(string Reason) : NonconformityEvent;
