using Aims.Assessments.Forms.Expressions;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>What reduces the raw risk: enough points for measures, a condition, or both.</summary>
/// <param name="From">The percentage of its maximum that the measures must reach, the limit within; null when only <paramref name="If"/> decides.</param>
/// <param name="Keeps">The percentage of the raw risk that is left.</param>
internal sealed record Mitigation(Tally Tally, decimal? From, Condition? If, decimal Keeps)
{
    public MitigationScore Of(Sheet sheet)
    {
        var scores = Tally.Of(sheet);
        var points = Tally.Sum(scores);
        decimal? needed = From * Tally.Maximum / 100;
        bool reduces = points >= (needed ?? 0) && If?.Holds(sheet.Answers) != false;
        return new MitigationScore(points, Tally.Maximum, needed, Keeps, reduces, scores);
    }
}
