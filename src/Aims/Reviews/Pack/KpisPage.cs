using Aims.Objectives;
using Aims.Objectives.Kpis;

namespace Aims.Reviews;

/// <summary>What was measured, and how it changed since the last review (9.3.2 d 2).</summary>
internal static class KpisPage
{
    public static PackPage Of(PackScene scene)
    {
        const string id = "kpis", serves = "9.3.2 d 2", title = "Monitoring and measurement";
        var all = KpiSeries.All(scene.World).Where(series => series.Kpi.IsRunning && series.Latest is not null).OrderBy(series => series.Standing switch { KpiStanding.Alarm => 0, KpiStanding.Warning => 1, KpiStanding.Broken => 2, KpiStanding.Good => 3, _ => 4 }).ThenBy(series => series.Kpi.Id.Value, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return PackScene.Page(id, serves, title, "No KPI was measured yet. They are measured each morning: say \"kpis\" to see which.");
        int Standing(KpiStanding standing) => all.Count(series => series.Standing == standing);
        return PackScene.Page(
            id, serves, title, $"{ReviewWords.Count(all.Count, "KPI is", "KPIs are")} measured: {Standing(KpiStanding.Alarm)} in alarm, {Standing(KpiStanding.Warning)} with a warning.",
            [
                new("Well", PackScene.Number(Standing(KpiStanding.Good))), new("Warning", PackScene.Number(Standing(KpiStanding.Warning))), new("Alarm", PackScene.Number(Standing(KpiStanding.Alarm))),
                new("No figure, or not measurable", PackScene.Number(Standing(KpiStanding.Broken) + Standing(KpiStanding.NothingToMeasure))),
            ],
            [.. all.Select(series => new PackRow(series.Kpi.Definition.Name, $"{series.Kpi.Id} · {KpiWords.Of(series.Latest, series.Kpi.Definition)}{(series.Latest!.Value is null ? "" : $" · {KpiWords.Of(series.Standing)} · {Trend(series, scene)}")}"))]);
    }

    // From the last value before the period, or the first of it.
    private static string Trend(KpiSeries series, PackScene scene)
    {
        var valued = series.Readings.Where(reading => reading.Value is not null).ToList();
        if (series.Latest is not { Value: { } now } latest || (valued.LastOrDefault(reading => reading.Day <= scene.From) ?? valued[0]) is not { Value: { } then } first || first.Day == latest.Day)
            return "no trend yet";
        string since = $"since {PackScene.Day(first.Day)}";
        return now == then ? $"unchanged {since}"
            : $"{(now > then ? "▲" : "▼")} {Numbers.Say(Math.Abs(now - then), "")} {since}, {(now > then == series.Kpi.Definition.Better is Better.Higher ? "better" : "worse")}";
    }
}
