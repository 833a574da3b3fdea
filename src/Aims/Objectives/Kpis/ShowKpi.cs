using Aims.Conversation;

namespace Aims.Objectives.Kpis;

/// <summary>Shows a KPI, by its id or its name.</summary>
public sealed class ShowKpi(KpiDesk desk) : Intent
{
    public override string Verb => Kpi.View;

    public override IReadOnlyList<string> Phrases => ["kpi {kpi}", "show kpi {kpi}", "open kpi {kpi}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        Named((await desk.All(ct)).Where(series => series.Kpi.MayBeSeenBy(turn.Who)), turn) is { } series
            ? await KpiCard.Reply(turn, series, desk, ct) : Reply.Say(KpiRules.NotFound.Text);

    private static KpiSeries? Named(IEnumerable<KpiSeries> seen, Turn turn) =>
        turn.Fields.Id<KpiId>(Kpi.Field) is { } id ? seen.FirstOrDefault(series => series.Kpi.Id == id)
        : turn.Fields.Text(Kpi.Field) is { } name ? seen.FirstOrDefault(series => series.Kpi.Definition.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        : null;
}
