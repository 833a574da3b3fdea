using Aims.Cards;
using Aims.Conversation;

namespace Aims.Objectives.Kpis;

/// <summary>How the values of a KPI went on: a line with its limits, and the same numbers as text.</summary>
internal static class KpiTrend
{
    private const int DaysShown = 60, MostInWords = 8;

    public static IEnumerable<Element> Of(Turn turn, KpiSeries series)
    {
        var kpi = series.Kpi.Definition;
        if (series.Latest is not { } latest || series.Readings.Count(reading => reading.Value is not null) < 2)
            yield break;
        var (points, title) = Points(series.Readings, latest.Day);
        yield return Look.Line(
            title,
            [
                new("Value", [.. points.Select(point => Point(point.Day, point.Value!.Value))], ChartColor.CategoricalBlue),
                Flat($"Warning {KpiWords.Beyond(kpi.Limits.Warning, kpi)}", kpi.Limits.Warning, points, ChartColor.Warning),
                Flat($"Alarm {KpiWords.Beyond(kpi.Limits.Alarm, kpi)}", kpi.Limits.Alarm, points, ChartColor.Attention),
            ]);
        yield return Look.Facts([.. InWords(points).Select(point => (turn.Reader.Day(point.Day), (string?)KpiWords.Of(point, kpi)))]);
        if (Gaps(points, latest.Day) is > 0 and var gaps)
            yield return Look.Subtle(gaps == 1 ? "On one day in between it was not measured." : $"On {gaps} days in between it was not measured.");
    }

    /// <summary>Each day of two months; of a longer time the last day of each week.</summary>
    private static (IReadOnlyList<KpiReading> Points, string Title) Points(IReadOnlyList<KpiReading> readings, DateOnly until)
    {
        var values = readings.Where(reading => reading.Value is not null).ToList();
        var daily = values.Where(reading => reading.Day > until.AddDays(-DaysShown)).ToList();
        return daily.Count > 1 && daily.Count == values.Count ? (daily, "Day by day")
            : ([.. values.Where(reading => reading.Day > until.AddYears(-1)).GroupBy(reading => reading.Day.DayNumber / KpiSeries.Week).Select(week => week.Last())], "Week by week");
    }

    private static IEnumerable<KpiReading> InWords(IReadOnlyList<KpiReading> points)
    {
        // Evenly over the time, with the first and the last.
        int shown = Math.Min(points.Count, MostInWords);
        return Enumerable.Range(0, shown).Select(n => points[n * (points.Count - 1) / Math.Max(shown - 1, 1)]).Reverse();
    }

    private static int Gaps(IReadOnlyList<KpiReading> points, DateOnly until) =>
        points[^1].Day.DayNumber - points[0].Day.DayNumber < DaysShown ? until.DayNumber - points[0].Day.DayNumber + 1 - points.Count : 0;

    private static Chart.Series Flat(string legend, double at, IReadOnlyList<KpiReading> points, ChartColor color) =>
        new(legend, [Point(points[0].Day, at), Point(points[^1].Day, at)], color);

    private static Chart.Point Point(DateOnly day, double value) => new(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), value);
}
