using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Objectives.Kpis;

/// <summary>"kpis": how the management system stands, what is worst first.</summary>
public sealed class ListKpis(KpiDesk desk) : Intent
{
    public override string Verb => Kpi.All;

    public override IReadOnlyList<string> Phrases =>
        ["kpis", "our kpis", "all kpis", "list kpis", "kpi dashboard", "kpi overview", "key performance indicators", "indicators", "kennzahlen", "indicateurs", "indicadores"];

    public override Hint Hint => new("kpis", "the numbers by which the management system is watched, and what needs somebody", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var all = (await desk.All(ct)).Where(series => series.Kpi.MayBeSeenBy(turn.Who))
            .OrderBy(series => !series.Kpi.IsRunning).ThenByDescending(Urgency).ThenBy(series => series.Kpi.Id.Value, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return Reply.Say("KPIs are shown to governance leads, auditors, and whoever owns one. You own none.");
        var paging = Paging.Of(turn, all.Count);
        string said = Said(all);
        return new Reply(
            Look.Card(
                $"{all.Count} KPI{(all.Count == 1 ? "" : "s")}", said,
                [Look.Text(said), Look.Rows([.. paging.Page(all).Select(RowOf)]), .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>()],
                primary: turn.Who.Is(Role.Lead) ? Button.Open("New KPI", NewKpi.Name) : null,
                secondary: [.. paging.Buttons(Kpi.All), Button.Open("Objectives", Objective.All)]),
            said);
    }

    private static int Urgency(KpiSeries series) => series.Standing is { } standing and not KpiStanding.NothingToMeasure ? (int)standing : 0;

    private static string Said(List<KpiSeries> all)
    {
        var running = all.Where(series => series.Kpi.IsRunning).ToList();
        if (running.All(series => series.Latest is null))
            return "They are measured every morning. The first values come with the next one.";
        int Count(KpiStanding standing) => running.Count(series => series.Standing == standing);
        string[] parts =
        [
            .. new[] { (KpiStanding.Alarm, "in alarm"), (KpiStanding.Warning, "with a warning"), (KpiStanding.Broken, "that cannot be measured") }
                .Select(one => (Count: Count(one.Item1), Words: one.Item2)).Where(one => one.Count > 0).Select(one => $"{one.Count} {one.Words}"),
        ];
        return parts.Length == 0 ? "All are within their limits, as far as there is something to measure." : $"{string.Join(", ", parts)}; the others are well or have nothing to measure.";
    }

    private Row RowOf(KpiSeries series)
    {
        string?[] detail =
        [
            KpiWords.Change(series, KpiSeries.Week, "a week"), KpiWords.Change(series, KpiSeries.Month, "a month"),
            series.Kpi.Owner is { } owner ? desk.Directory.NameOf(owner) : "no owner", series.Kpi.IsRunning ? null : "stopped",
        ];
        string value = series.Latest is { Value: not null } latest ? $": {KpiWords.Of(latest, series.Kpi.Definition)}" : "";
        return new(series.Kpi.Definition.Name + value, string.Join(" · ", detail.OfType<string>()), KpiCard.Open("Open", series.Kpi)) { Mark = KpiWords.Mark(series.Standing) };
    }
}
