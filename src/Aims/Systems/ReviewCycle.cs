using Aims.Assessments.Forms;

namespace Aims.Systems;

/// <summary>When a system has to be reviewed: so many months after its approval or its last review, by its level.</summary>
public static class ReviewCycle
{
    private const int AskedAhead = 30;

    /// <summary>The day from which the owner is asked.</summary>
    public static DateOnly AskedOn(DateOnly due) => due.AddDays(-AskedAhead);

    /// <summary>As the scoring file says, <c>reviewMonths</c>. What has no level is reviewed like the least of them.</summary>
    /// <param name="level">1–4</param>
    public static int MonthsOf(int? level) => ShippedForms.ImpactAssessment.Scoring.Level(level ?? 1).ReviewMonths;

    /// <summary>The last day for the next review; null for what may not be used, or ends before.</summary>
    internal static DateOnly? DueOf(AiSystem system)
    {
        if (system.State is not SystemState.Approved)
            return null;
        var from = system.Reviewed?.At ?? system.Since;
        var due = DateOnly.FromDateTime(from.UtcDateTime).AddMonths(MonthsOf(system.Level));
        return system.Retirement?.Day <= due ? null : due;
    }
}
