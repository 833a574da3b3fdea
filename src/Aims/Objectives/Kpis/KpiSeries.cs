using Aims.Questions;

namespace Aims.Objectives.Kpis;

/// <summary>A KPI with its values.</summary>
/// <param name="Readings">The oldest first; those days that were measured.</param>
public sealed record KpiSeries(Kpi Kpi, IReadOnlyList<KpiReading> Readings)
{
    public const int Week = 7, Month = 30;

    public KpiReading? Latest => Readings.Count == 0 ? null : Readings[^1];

    /// <summary>The latest day with a figure.</summary>
    public KpiReading? LatestValue => Readings.LastOrDefault(reading => reading.Value is not null);

    /// <summary>Null while it was never measured.</summary>
    public KpiStanding? Standing => Latest is { } latest ? Kpi.StandingOf(latest) : null;

    /// <summary>All there are: those of the product, and the organisation's own.</summary>
    public static IReadOnlyList<KpiSeries> All(IRecordsInMemory records)
    {
        var months = records.All<KpiMonth>().ToLookup(month => month.Kpi);
        var kept = records.All<Kpi>().ToDictionary(kpi => kpi.Id);
        return
        [
            .. from kpi in kept.Values.Concat(ShippedKpis.Ids.Where(id => !kept.ContainsKey(id)).Select(id => new Kpi(id)))
               orderby kpi.Id.Value
               select new KpiSeries(kpi, [.. months[kpi.Id].SelectMany(month => month.Readings).OrderBy(reading => reading.Day)]),
        ];
    }

    /// <summary>How much the value changed since so many days ago; null where there was none about then.</summary>
    public double? ChangeIn(int days)
    {
        if (Latest is not { Value: { } now } latest)
            return null;
        var from = latest.Day.AddDays(-days);
        // A day that was missed is stood for by one not long before.
        return Readings.LastOrDefault(reading => reading.Day <= from && reading.Value is not null) is { Value: { } then } before && before.Day >= from.AddDays(-Week)
            ? now - then : null;
    }

    /// <summary>Whether it got worse, or better; null when it did neither, or that is not known.</summary>
    public bool? IsWorseThan(int days) => ChangeIn(days) switch
    {
        null or 0 => null,
        { } change => change < 0 == Kpi.Definition.Better is Better.Higher,
    };
}
