using System.Collections.Immutable;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>The result of an assessment with all that explains it. Plain data: it can be stored as it is.</summary>
/// <param name="Level">The level reached, by the total or by an override.</param>
/// <param name="Total">The weighted share of the points that could be had, 0 to 100, rounded as the scoring file says.</param>
/// <param name="Dimensions">The points by dimension.</param>
/// <param name="Override">The rule that set the level at least this high whatever the total; null when none applied.</param>
public sealed record Score(RiskLevel Level, int Total, ImmutableArray<DimensionScore> Dimensions, OverrideTaken? Override)
{
    /// <summary>The system may not be used as described.</summary>
    public bool Stop => Override?.Stop ?? false;

    /// <summary>The answers that gave points, the weightiest first.</summary>
    public IEnumerable<AnswerPoints> Reasons() =>
        Dimensions.SelectMany(dimension => dimension.Because).OrderByDescending(points => points.Contribution);
}

/// <param name="Name">The dimension's name in the scoring file.</param>
/// <param name="Title">The dimension in words.</param>
/// <param name="Weight">How much it counts beside the others.</param>
/// <param name="Points">The points of the answers given.</param>
/// <param name="Maximum">The points of the worst answers to all its questions, visible or not.</param>
/// <param name="Because">The answers that gave points, in the order of the scoring file.</param>
public sealed record DimensionScore(
    string Name, string Title, decimal Weight, decimal Points, decimal Maximum, ImmutableArray<AnswerPoints> Because);

/// <param name="Question">The question's name.</param>
/// <param name="Title">The question in words.</param>
/// <param name="Answer">The answer in words.</param>
/// <param name="Points">The points it gave within its dimension.</param>
/// <param name="Contribution">Its part of the total, 0 to 100, before rounding.</param>
public sealed record AnswerPoints(string Question, string Title, string Answer, decimal Points, decimal Contribution);

/// <param name="Name">The override's name in the scoring file.</param>
/// <param name="Level">The level it demands at least.</param>
/// <param name="Stop">Whether the system may not be used as described.</param>
/// <param name="Reason">One sentence for the person who reads the result.</param>
/// <param name="Basis">The article or clause behind it.</param>
public sealed record OverrideTaken(string Name, int Level, bool Stop, string Reason, string Basis);
