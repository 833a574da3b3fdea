using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Objectives.Kpis;

/// <summary>A number by which the management system is watched (ISO/IEC 42001 9.1).</summary>
/// <param name="Own">The organisation's own definition; null for what the product brings.</param>
/// <param name="Tuned">The organisation's own limits for what the product brings.</param>
/// <param name="Owner">Who answers for it; null while nobody does, and the leads are told instead.</param>
/// <param name="Stopped">Why it is not measured any more; null while it is.</param>
/// <param name="Told">What people were told last; null while there was nothing to tell.</param>
public sealed record Kpi(
    KpiId Id, KpiDefinition? Own = null, Limits? Tuned = null, PersonId? Owner = null, string? Stopped = null, KpiTelling? Told = null)
{
    public static RecordType<Kpi, KpiEvent> Type { get; } = new(Field, KpiId.Prefix, After, () => KpisJson.Default.Kpi, () => KpisJson.Default.KpiEvent);

    /// <summary>The verbs that show one and all, and the name under which a button carries its id.</summary>
    public const string View = "kpi.show", All = "kpi.list", Field = "kpi";

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    [JsonIgnore]
    public KpiDefinition Definition => Own ?? (Tuned is { } limits ? Brought with { Limits = limits } : Brought);

    [JsonIgnore]
    public bool IsRunning => Stopped is null;

    /// <summary>How one of its values stands by its limits as they are now.</summary>
    public KpiStanding StandingOf(KpiReading reading) => reading switch
    {
        { Broken: not null } => KpiStanding.Broken,
        { Value: { } value } => Definition.Limits.Of(value, Definition.Better),
        _ => KpiStanding.NothingToMeasure,
    };

    private KpiDefinition Brought => ShippedKpis.Find(Id) ?? KpiDefinition.Gone(Id);

    private static Kpi After(Kpi? before, KpiEvent happened, Stamp stamp)
    {
        var kpi = before ?? new Kpi(happened.Id);
        return happened switch
        {
            KpiDefined e => kpi with { Own = e.Definition, Owner = e.Owner },
            KpiTuned e => kpi with { Tuned = e.Limits, Owner = e.Owner },
            KpiStopped e => kpi with { Stopped = e.Reason },
            KpiResumed => kpi with { Stopped = null },
            KpiTold e => kpi with { Told = new(e.Day, e.Standing, kpi.Told?.Standing) },
            _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
        };
    }
}

/// <param name="Before">What they had been told before; null for nothing.</param>
public sealed record KpiTelling(DateOnly Day, KpiStanding Standing, KpiStanding? Before);
