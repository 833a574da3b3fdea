using System.Collections.Immutable;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>A level of risk and what follows from it.</summary>
/// <param name="Number">1 (least) to 4 (most).</param>
/// <param name="Name">The level in one word or two.</param>
/// <param name="Meaning">One sentence for the person who reads the result.</param>
/// <param name="From">The least total, 0 to 100, that reaches this level; the limit itself is within.</param>
/// <param name="Approvals">The roles whose approval is needed, in order.</param>
/// <param name="ReviewMonths">Months from an approval or a review to the next review; never more for a higher level.</param>
public sealed record RiskLevel(int Number, string Name, string Meaning, int From, ImmutableArray<string> Approvals, int ReviewMonths);
