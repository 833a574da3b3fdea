using System.Globalization;
using Aims.Approvals;
using Aims.Ledger;
using Aims.People;

namespace Aims.Objectives.Kpis;

/// <summary>
/// Each day: takes the value of each KPI, once, and tells those whom it concerns what has got worse, or better again; nobody at weekends.
/// It signs as the bot. However often it runs, each day has one value and each change is told once.
/// </summary>
public sealed class KpiRounds(KpiDesk desk)
{
    /// <returns>How many KPIs got a value.</returns>
    public async Task<int> Measure(DateTimeOffset now, CancellationToken ct)
    {
        // Before the directory is known everybody would seem to have left.
        if (!desk.Directory.IsRead)
            return 0;
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        var due = (await desk.All(ct)).Where(series => series.Kpi.IsRunning && !(series.Latest?.Day >= day)).ToList();
        var readings = await desk.Measure([.. due.Select(series => series.Kpi.Definition.Read())], now, ct);
        int measured = 0;
        foreach (var (series, reading) in due.Zip(readings))
            measured += await Keep(series, reading, now, ct) ? 1 : 0;
        return measured;
    }

    private async Task<bool> Keep(KpiSeries series, KpiReading reading, DateTimeOffset now, CancellationToken ct)
    {
        var id = series.Kpi.Id;
        var command = new Command(string.Create(CultureInfo.InvariantCulture, $"kpi.{id}.{reading.Day:yyyy-MM-dd}"), PersonId.Bot, now);
        var outcome = await desk.Records.Commit(command, async draft =>
        {
            string month = KpiMonth.IdOf(id, reading.Day);
            var decided = KpiMonth.Measure((await draft.Load(KpiMonth.Type, month, ct)).State, id, reading);
            await draft.Apply(KpiMonth.Type, month, decided, ct);
            if (decided.Events.Count > 0 && WorkingDays.Is(reading.Day, desk.Holidays))
                await Tell(draft, series, reading, ct);
        }, ct);
        return outcome is { Repeated: false, Changed.Count: > 0 };
    }

    private async Task Tell(Draft draft, KpiSeries series, KpiReading reading, CancellationToken ct)
    {
        var kpi = (await draft.Load(Kpi.Type, series.Kpi.Id.Value, ct)).State ?? series.Kpi;
        if (!kpi.IsRunning || KpiRules.Tell(kpi, reading, series.Latest) is not { Events: [KpiTold told] } decided)
            return;
        await draft.Apply(Kpi.Type, kpi.Id.Value, decided, ct);
        foreach (var who in KpiRules.Hear(kpi, told.Standing, desk.Directory))
            draft.TellQuietly(who, Kpi.View, kpi.Key, bundled: false);
    }
}
