using Aims.Assessments.Forms;

namespace Aims.Systems;

/// <summary>When a system has to be reviewed: so many months after its approval or its last review, by its level.</summary>
public static class ReviewCycle
{
    private const int AskedAhead = 30;

    /// <summary>The day from which the owner is asked.</summary>
    public static DateOnly AskedOn(DateOnly due) => due.AddDays(-AskedAhead);

    /// <summary>As the scoring of its form said, <c>reviewMonths</c>. What has no level is reviewed like the least of them.</summary>
    public static int MonthsOf(AiSystem system) =>
        system.ReviewMonths ?? ShippedForms.ImpactAssessment.Scoring.Level(system.Level ?? 1).ReviewMonths;

    /// <summary>The last day for the next review; null for what may not be used, or ends before.</summary>
    internal static DateOnly? DueOf(AiSystem system)
    {
        if (system.State is not SystemState.Approved)
            return null;
        var from = system.Reviewed?.At ?? system.Since;
        var due = DateOnly.FromDateTime(from.UtcDateTime).AddMonths(MonthsOf(system));
        return system.Retirement?.Day <= due ? null : due;
    }
}
