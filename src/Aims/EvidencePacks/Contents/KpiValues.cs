using System.Globalization;
using Aims.EvidencePacks.Building;
using Aims.Objectives.Kpis;

namespace Aims.EvidencePacks.Contents;

/// <summary>What each KPI came to on each day of the period (9.1).</summary>
internal sealed record KpiValues() : PackItem("kpi-values.csv", "What each KPI came to on each day of the period, and why it could not be measured", "9.1")
{
    public override async Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct)
    {
        var scene = await past.Scene(ct);
        var names = scene.All<Kpi>().ToDictionary(kpi => kpi.Id, kpi => kpi.Definition.Name);
        var rows = from month in scene.All<KpiMonth>()
                   from reading in month.Readings
                   where reading.Day >= past.Request.From
                   orderby month.Kpi.Value.Length, month.Kpi.Value, reading.Day
                   select (IReadOnlyList<string?>)
                   [
                       month.Kpi.Value, names.GetValueOrDefault(month.Kpi), PackWords.Iso(reading.Day), reading.Value?.ToString("0.##", CultureInfo.InvariantCulture),
                       reading.Part?.ToString(CultureInfo.InvariantCulture), reading.Whole?.ToString(CultureInfo.InvariantCulture), reading.Broken,
                   ];
        await to.Table(["KPI", "Name", "Day", "Value", "Of these", "Of", "Why it could not be measured"], rows.ToAsyncEnumerable(), ct);
    }
}
