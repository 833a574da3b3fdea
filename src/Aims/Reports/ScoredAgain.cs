using Aims.Assessments;
using Aims.Assessments.Forms.Scoring;

namespace Aims.Reports;

/// <summary>The result that was recorded, with its reckoning made again from the answers of that moment.</summary>
internal static class ScoredAgain
{
    public static ReportedResult Of(SubmittedAnswers submitted, ScoringRules? rules)
    {
        var result = submitted.Result;
        var score = rules?.Of(submitted.Answers, DateOnly.FromDateTime(submitted.Stamp.At.UtcDateTime));
        return new ReportedResult(
            result.Level, result.LevelName, result.Meaning, result.Total, score?.Maximum, result.Override, result.Stop, result.ReviewMonths,
            [.. score?.Steps() ?? []], [.. score is null ? [] : Points(score)],
            Agrees: score is not null && score.Level.Number == result.Level && score.Total == result.Total);
    }

    private static IEnumerable<ReportedPoints> Points(Score score) =>
        from dimension in score.Dimensions.Concat(score.Mitigation?.Dimensions ?? [])
        from answer in dimension.Because
        select new ReportedPoints(dimension.Title, answer.Title, answer.Answer, answer.Points, answer.Contribution);
}
