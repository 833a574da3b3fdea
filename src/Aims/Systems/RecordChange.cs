using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>A change of a system's record, and what it leads to.</summary>
/// <param name="Cleared">The ids of the fields whose value is taken away.</param>
public sealed record RecordChange(SystemDetails Given, IReadOnlyList<string> Cleared)
{
    public SystemDetails Of(SystemDetails details) => details.Without(Cleared).With(Given);

    /// <summary>The fields that differ after it.</summary>
    public IReadOnlyList<SystemField> Fields(SystemDetails before)
    {
        var after = Of(before);
        return [.. SystemFields.All.Where(field => !field.IsSame(before, after))];
    }

    /// <summary>
    /// The fields that re-open the assessment: material ones whose value becomes another. What was never said before was no part
    /// of what was assessed, so that saying it for the first time completes the record and re-opens nothing.
    /// </summary>
    public IReadOnlyList<SystemField> Reopening(AiSystem system) => system.State is SystemState.AwaitingApproval or SystemState.Approved or SystemState.Suspended
        ? [.. Fields(system.Details).Where(field => field.IsMaterial && field.Has(system.Details))]
        : [];

    /// <param name="confirmed">Whether the person has seen what the change re-opens.</param>
    public Decided<SystemEvent> Decide(AiSystem? system, Person who, bool confirmed)
    {
        if (system is null || !system.MayBeSeenBy(who))
            return LifeCycle.NotFound;
        if (!system.MayBeChangedBy(who))
            return MayNot(system);
        if (Fields(system.Details).Count == 0)
            return Decided<SystemEvent>.Nothing;
        var changed = new DetailsChanged(Given.Without(system.Details), Cleared.Count == 0 ? null : Cleared);
        var reopening = Reopening(system);
        return reopening.Count == 0 ? changed
            : confirmed ? Decided<SystemEvent>.These(changed, new SystemReopened([.. reopening.Select(field => field.Id)]))
            : Unconfirmed;
    }

    public static Refusal Unconfirmed { get; } = new("record.unconfirmed", "This change re-opens the assessment. Please confirm it first.");

    private static Refusal MayNot(AiSystem system) => system.IsInRegister && system.State is not SystemState.Retired
        ? new Refusal("record.not-yours", "Only its owner, the deputy or a governance lead may change its record.")
        : LifeCycle.Wrong(system, "cannot have its record changed");
}
