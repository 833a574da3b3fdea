using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Status;

namespace Aims.Objectives.Kpis;

/// <summary>A KPI: its value, how it stands, how it went on, and what whoever looks at it may do.</summary>
internal static class KpiCard
{
    public static async Task<Reply> Reply(Turn turn, KpiSeries series, KpiDesk desk, CancellationToken ct, Notice? notice = null)
    {
        var kpi = series.Kpi.Definition;
        string words = await desk.Words(kpi.Read(), turn, ct);
        string says = $"{kpi.Name}: {KpiWords.Of(series.Latest, kpi)}, {KpiWords.Of(series.Standing)}.";
        return new Reply(
            Look.Card(
                kpi.Name, says,
                [
                    Look.Figure(KpiWords.Number(series.Latest, kpi), KpiWords.Mark(series.Standing), Detail(turn, series)),
                    Look.Text(kpi.Says),
                    .. KpiTrend.Of(turn, series),
                    Look.Facts(
                        ("Owner", series.Kpi.Owner is { } owner ? desk.Directory.NameOf(owner) : "Nobody yet: the leads are told"),
                        ("Warning", KpiWords.Beyond(kpi.Limits.Warning, kpi)), ("Alarm", KpiWords.Beyond(kpi.Limits.Alarm, kpi)), ("Asked as", Plain.Line(words, 300))),
                    Look.Subtle("Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it."),
                ],
                id: series.Kpi.Id.Value, state: series.Kpi.IsRunning ? "KPI" : "KPI, stopped", notice: notice ?? KpiWords.Notice(series, turn), secondary: [.. Buttons(turn, series)]),
            says);
    }

    public static Execute Open(string title, Kpi kpi) => On(title, Kpi.View, kpi);

    /// <summary>A button that leaves what was typed on the card.</summary>
    public static Execute On(string title, string verb, Kpi kpi) => Button.Open(title, verb, (Kpi.Field, kpi.Id.Value)) with { AssociatedInputs = AssociatedInputs.None };

    private static string Detail(Turn turn, KpiSeries series) => string.Join(" · ", new[]
    {
        series.Latest is { } latest ? $"on {turn.Reader.Day(latest.Day)}" : null,
        series.Latest is { } reading ? KpiWords.TakenOf(reading) : null,
        KpiWords.Change(series, KpiSeries.Week, "a week"),
        KpiWords.Change(series, KpiSeries.Month, "a month"),
        KpiWords.Of(series.Kpi.Definition.Better),
    }.OfType<string>());

    private static IEnumerable<CardAction> Buttons(Turn turn, KpiSeries series)
    {
        if (series.Kpi.Definition.Read() is { } question && series.Latest?.Broken is null)
            yield return AskButton.Of("Show the records", question with { Measure = Questions.Measure.List });
        if (turn.Who.Is(Role.Lead))
        {
            yield return On("Change", ChangeKpi.AskName, series.Kpi);
            yield return series.Kpi.IsRunning ? On("Stop", StopKpi.AskName, series.Kpi)
                : Button.Change("Measure it again", ResumeKpi.Name, turn.NewId(), (Kpi.Field, series.Kpi.Id.Value));
        }
        yield return Button.Open("All KPIs", Kpi.All);
    }
}
