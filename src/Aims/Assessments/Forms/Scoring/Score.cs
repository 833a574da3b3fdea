using System.Collections.Immutable;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>The result of an assessment with all that explains it. Plain data: it can be stored as it is.</summary>
/// <param name="Level">The level reached, by the total or by an override.</param>
/// <param name="ByTotal">The level that the total alone reaches.</param>
/// <param name="Total">The risk after mitigation, rounded as the scoring file says.</param>
/// <param name="Raw">The risk before mitigation and rounding: the weighted share of the points that could be had, or their sum.</param>
/// <param name="Maximum">What <paramref name="Raw"/> can come to at most: 100 for shares.</param>
/// <param name="Dimensions">The points by dimension.</param>
/// <param name="Mitigation">What was done against the risk and whether it counts; null when the scoring file knows none.</param>
/// <param name="Override">The rule that set the level at least this high whatever the total; null when none applied.</param>
public sealed record Score(
    RiskLevel Level,
    RiskLevel ByTotal,
    int Total,
    decimal Raw,
    decimal Maximum,
    ImmutableArray<DimensionScore> Dimensions,
    MitigationScore? Mitigation,
    OverrideTaken? Override)
{
    /// <summary>The system may not be used as described.</summary>
    public bool Stop => Override?.Stop ?? false;

    /// <summary>The answers that gave points of risk, the weightiest first.</summary>
    public IEnumerable<AnswerPoints> Reasons() =>
        Dimensions.SelectMany(dimension => dimension.Because).OrderByDescending(points => points.Contribution);
}

/// <param name="Name">The dimension's name in the scoring file.</param>
/// <param name="Title">The dimension in words.</param>
/// <param name="Weight">How much it counts beside the others.</param>
/// <param name="Points">The points of the answers given, no more than the cap.</param>
/// <param name="Maximum">The points of the worst answers to all its questions, visible or not, no more than the cap.</param>
/// <param name="IsCapped">The answers gave more points than the cap lets count.</param>
/// <param name="Because">The answers that gave points, in the order of the scoring file, or of the form where a rule finds them.</param>
public sealed record DimensionScore(
    string Name, string Title, decimal Weight, decimal Points, decimal Maximum, bool IsCapped, ImmutableArray<AnswerPoints> Because);

/// <param name="Question">The question's name.</param>
/// <param name="Title">The question in words.</param>
/// <param name="Answer">The answer in words.</param>
/// <param name="Points">The points it gave within its dimension.</param>
/// <param name="Contribution">Its part of the raw risk.</param>
public sealed record AnswerPoints(string Question, string Title, string Answer, decimal Points, decimal Contribution);

/// <summary>How far the measures go against the risk.</summary>
/// <param name="Points">What the measures come to, counted as the risk is.</param>
/// <param name="Maximum">What they can come to at most.</param>
/// <param name="Needed">What they must come to; null when only a condition decides.</param>
/// <param name="Keeps">The percentage of the raw risk that is left when they count.</param>
/// <param name="Reduces">Whether they count.</param>
/// <param name="Dimensions">The points by dimension.</param>
public sealed record MitigationScore(
    decimal Points, decimal Maximum, decimal? Needed, decimal Keeps, bool Reduces, ImmutableArray<DimensionScore> Dimensions);

/// <param name="Name">The override's name in the scoring file.</param>
/// <param name="Level">The level it demands at least.</param>
/// <param name="Stop">Whether the system may not be used as described.</param>
/// <param name="Reason">One sentence for the person who reads the result.</param>
/// <param name="Basis">The article or clause behind it.</param>
public sealed record OverrideTaken(string Name, int Level, bool Stop, string Reason, string Basis);
