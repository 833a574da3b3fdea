using System.Collections.Immutable;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>A level of risk and what follows from it. It begins at <paramref name="From"/>, or lies between two percentages.</summary>
/// <param name="Number">1 (least) to 4 (most).</param>
/// <param name="Name">The level in one word or two.</param>
/// <param name="Meaning">One sentence for the person who reads the result.</param>
/// <param name="From">The least total that reaches this level, the limit itself within; null when the levels go by percent.</param>
/// <param name="Above">The percentage of the maximum that this level is above; null for level 1, or when the levels go by total.</param>
/// <param name="UpTo">The greatest percentage of the maximum that is still within; null for level 4, or when the levels go by total.</param>
/// <param name="Approvals">The roles whose approval is needed, in order.</param>
/// <param name="ReviewMonths">Months from an approval or a review to the next review; never more for a higher level.</param>
public sealed record RiskLevel(
    int Number, string Name, string Meaning, int? From, decimal? Above, decimal? UpTo, ImmutableArray<string> Approvals, int ReviewMonths)
{
    /// <summary>Whether a total is at least of this level.</summary>
    internal bool IsReachedBy(decimal total, decimal maximum) =>
        From is { } least ? total >= least : Above is not { } limit || 100 * total > limit * maximum;
}
