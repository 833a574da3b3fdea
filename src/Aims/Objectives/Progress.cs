using Aims.Objectives.Kpis;

namespace Aims.Objectives;

/// <summary>How far an objective is.</summary>
/// <param name="Now">The latest number; null while there is none.</param>
/// <param name="On">Of which day.</param>
/// <param name="Percent">How much of the way from the start to the target, 0–100; null where that is not known.</param>
public sealed record Progress(double? Now, DateOnly? On, double? Start, int? Percent, bool IsMet)
{
    private const int Whole = 100;

    /// <param name="kpi">The KPI that measures it, with its values; null where its owner reports.</param>
    public static Progress Of(Objective objective, KpiSeries? kpi)
    {
        var plan = objective.Plan;
        var (now, on) = plan.Kpi is not null ? (kpi?.LatestValue?.Value, kpi?.LatestValue?.Day)
            : objective.Values is [.., var latest] ? (latest.Value, (DateOnly?)latest.Day) : (null, null);
        double? start = plan.Kpi is not null ? objective.Start : objective.Values is [var first, ..] ? first.Value : null;
        bool isMet = now is { } value && plan.IsMetBy(value);
        return new(now, on, start, isMet ? Whole : PercentOf(now, start, plan.Target), isMet);
    }

    // What is not reached is never all of the way.
    private static int? PercentOf(double? now, double? start, double target) =>
        now is not { } at || start is not { } from || from == target ? null : (int)Math.Clamp((at - from) / (target - from) * Whole, 0, Whole - 1);
}
