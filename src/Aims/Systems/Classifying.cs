using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>Where a system stands under the EU AI Act.</summary>
/// <param name="Screening">Its screening, <c>AC-0007</c>.</param>
/// <param name="Class">Null before a class was recorded.</param>
/// <param name="Basis"><c>Art. 6(2), Annex III 4(a)</c></param>
public sealed record ActRecord(string Screening, ActClass? Class, string? Basis)
{
    /// <summary>As a fact of a card: <c>High-risk, Art. 6(2), Annex III 4(a)</c>; none before a class was recorded.</summary>
    internal IEnumerable<(string Label, string? Value)> Facts => Class is { } given ? [("AI Act", $"{Words.Of(given)}, {Basis}")] : [];
}

/// <param name="Screening"><c>AC-0007</c></param>
public sealed record ActScreeningBegun(string Screening) : SystemEvent;

/// <summary>Its class under the EU AI Act, now or anew.</summary>
/// <param name="Basis"><c>Art. 6(2), Annex III 4(a)</c></param>
public sealed record ActClassRecorded(string Screening, ActClass Class, string Basis) : SystemEvent;

/// <summary>Who may classify a system, and when.</summary>
public static class Classifying
{
    public static Refusal NotYours { get; } =
        new("act.not-yours", "Only its owner, whoever registered it or a governance lead may classify it.");

    public static Refusal Prohibited { get; } = new(
        "system.prohibited", "Its recorded class under the EU AI Act is prohibited, so it cannot be approved. Ask for changes or reject it.");

    /// <summary>Why somebody may not classify it now; null when they may.</summary>
    public static Refusal? MayBeClassifiedBy(this AiSystem system, Person who) =>
        !system.IsOfOwnerOrRequester(who.Id) && !who.Is(Role.Lead) ? NotYours
        : !system.IsInRegister || system.State is SystemState.Retired ? LifeCycle.Wrong(system, "cannot be classified now")
        : null;

    public static Decided<SystemEvent> BeginScreening(this AiSystem system, Person who, string screening) =>
        system.MayBeClassifiedBy(who) is { } refusal ? refusal : new ActScreeningBegun(screening);

    public static Decided<SystemEvent> RecordClass(this AiSystem system, Person who, string screening, ActClass given, string basis) =>
        system.MayBeClassifiedBy(who) is { } refusal ? refusal : new ActClassRecorded(screening, given, basis);
}
