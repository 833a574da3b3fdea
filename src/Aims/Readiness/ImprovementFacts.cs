using Aims.Audits;
using Aims.Concerns;
using Aims.Incidents;
using Aims.Nonconformities;
using Aims.Objectives;
using Aims.Objectives.Kpis;
using Aims.Suppliers;

namespace Aims.Readiness;

/// <summary>What is set, measured, audited and mended (6.2, 9.1, 9.2, 10.2), and what of it is late.</summary>
internal static class ImprovementFacts
{
    // A value that is older says nothing of today: weekends and holidays have none.
    private const int FreshDays = 7;

    public static IReadOnlyList<LiveFact> All { get; } =
    [
        new("objectives", "Objectives, and that they are kept up", "objectives are past their day and not ended", "Set an objective: say \"new objective\".",
            scene => Late(scene.World.All<Objective>().Where(objective => objective.End?.Outcome is not ObjectiveOutcome.GivenUp), objective => objective.IsOverdueOn(scene.Today), "objectives")) { Opens = Objective.All },
        new("kpis", "KPIs that are measured", "KPIs have no value of the last week", "KPIs are measured each morning: look at \"kpis\".", Measured) { Opens = Kpi.All },
        new("audit-programme", "An audit programme for this year", "audit programme for this year is missing", "Propose an audit programme: say \"audit programme\".", Programme) { Opens = AuditProgramme.View },
        new("audits", "Internal audits that were carried out", "audits are past their days and not reported", "Plan an internal audit: say \"new audit\".", Audited) { Opens = Audit.All },
        new("nonconformities", "Nonconformities that were worked on to their end", "nonconformities have not ended", "Raise what is not as it should be: say \"raise a nonconformity\".",
            scene => Ended(scene.World.All<Nonconformity>().Where(nc => nc.Withdrawn is null), nc => nc.Closed is not null, "nonconformities")) { Opens = Nonconformity.All },
        new("incidents", "Incidents that were worked on to their end", "incidents have not ended", "Report what goes wrong: say \"report an incident\".",
            scene => Ended(scene.World.All<Incident>(), incident => !incident.IsOpen, "incidents")),
        new("concerns", "Concerns that were answered", "concerns wait for an answer", "Tell everybody how to raise a concern.",
            scene => Ended(scene.World.All<Concern>(), concern => !concern.AwaitsAnswer, "concerns", "answered")),
        new("supplier-checks", "Suppliers with a due diligence that is not overdue", "suppliers have none, or it is overdue", "Add those who provide AI to us: say \"suppliers\".", Suppliers) { Opens = Supplier.List },
    ];

    private static FactReading Late<T>(IEnumerable<T> all, Func<T, bool> isLate, string what)
    {
        var (total, late) = (all.Count(), all.Count(isLate));
        return new(total - late, total, FormattableString.Invariant($"{total:N0} {what}, {late:N0} late"));
    }

    private static FactReading Ended<T>(IEnumerable<T> all, Func<T, bool> isEnded, string what, string ended = "closed")
    {
        var (total, done) = (all.Count(), all.Count(isEnded));
        return new(done, total, FormattableString.Invariant($"{done:N0} of {total:N0} {what} are {ended}"));
    }

    private static FactReading Measured(FactScene scene)
    {
        var stopped = scene.World.All<Kpi>().Where(kpi => !kpi.IsRunning).Select(kpi => kpi.Id).ToHashSet();
        var latest = scene.World.All<KpiMonth>().Where(month => !stopped.Contains(month.Kpi)).GroupBy(month => month.Kpi, month => month.Readings.Max(reading => reading.Day));
        return Late(latest, days => days.Max() < scene.Today.AddDays(-FreshDays), "KPIs measured");
    }

    private static FactReading Programme(FactScene scene) => scene.World.All<AuditProgramme>().Any(programme => programme.Year == scene.Today.Year)
        ? new(1, 1, FormattableString.Invariant($"There is an audit programme for {scene.Today.Year}")) : new(0, 1, FormattableString.Invariant($"There is no audit programme for {scene.Today.Year}"));

    private static FactReading Audited(FactScene scene)
    {
        var audits = scene.World.All<Audit>().ToList();
        int done = audits.Count(audit => audit.Stage is AuditStage.Reported or AuditStage.Closed), late = audits.Count(audit => audit.IsOpen && audit.Until < scene.Today);
        return new(done, done + late, FormattableString.Invariant($"{done:N0} audits are reported, {late:N0} are late"));
    }

    private static FactReading Suppliers(FactScene scene)
    {
        var used = scene.World.All<Supplier>().Where(supplier => supplier.Left is null).ToList();
        return FactReading.Share(used.Count(supplier => supplier.Diligence is not null && supplier.Due >= scene.Today), used.Count, "of the suppliers have a due diligence that is not overdue");
    }
}
