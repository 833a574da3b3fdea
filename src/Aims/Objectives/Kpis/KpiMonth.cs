using System.Globalization;
using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Objectives.Kpis;

/// <summary>The values of a KPI in one month: one a day. A day on which it was not measured is missing, and never a zero.</summary>
/// <param name="Readings">The oldest first.</param>
public sealed record KpiMonth(KpiId Kpi, IReadOnlyList<KpiReading> Readings)
{
    private const string Kind = "kpi-month";

    public static RecordType<KpiMonth, KpiMonthEvent> Type { get; } = new(Kind, "KPM", After, () => KpisJson.Default.KpiMonth, () => KpisJson.Default.KpiMonthEvent);

    /// <summary><c>KPI-0001.2026-11</c></summary>
    public static string IdOf(KpiId kpi, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{kpi}.{day:yyyy-MM}");

    /// <summary>The first value of a day stays.</summary>
    public static Decided<KpiMonthEvent> Measure(KpiMonth? month, KpiId kpi, KpiReading reading) =>
        month?.Readings.Any(known => known.Day >= reading.Day) == true ? Decided<KpiMonthEvent>.Nothing : new KpiMeasured(kpi, reading);

    private static KpiMonth After(KpiMonth? before, KpiMonthEvent happened, Stamp stamp) => happened switch
    {
        KpiMeasured e => new(e.Kpi, [.. before?.Readings ?? [], e.Reading]),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

/// <summary>What a KPI came to on a day.</summary>
/// <param name="Value">Null when there was nothing to measure, or it could not be measured.</param>
/// <param name="Part">For a share: of how many of <paramref name="Whole"/> it holds. For an average: of how many the value is known.</param>
/// <param name="Broken">Why it could not be measured; null when it could.</param>
public sealed record KpiReading(DateOnly Day, double? Value, int? Part = null, int? Whole = null, string? Broken = null);

/// <summary>The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(KpiMeasured), "kpi-measured.1")]
public abstract record KpiMonthEvent;

public sealed record KpiMeasured(KpiId Kpi, KpiReading Reading) : KpiMonthEvent;
