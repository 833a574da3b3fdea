using System.Globalization;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>A score told step by step, a line each, so that anyone can add it up again.</summary>
public static class ScoreInWords
{
    extension(Score score)
    {
        /// <summary>The steps: each dimension, the mitigation, how the level followed, and the rule that raised it.</summary>
        public IEnumerable<string> Steps() =>
        [
            .. score.Dimensions.Select(Line),
            .. score.Mitigation is { } mitigation ? mitigation.Dimensions.Select(Line).Append(Line(mitigation, score)) : [],
            ByTotal(score),
            .. score.Override is { } taken ? [Line(taken)] : Array.Empty<string>(),
        ];

        /// <summary>The steps, and under each dimension every answer that gave points.</summary>
        public IEnumerable<string> StepsWithAnswers() =>
        [
            .. score.Dimensions.SelectMany(WithAnswers),
            .. score.Mitigation is { } mitigation ? mitigation.Dimensions.SelectMany(WithAnswers).Append(Line(mitigation, score)) : [],
            ByTotal(score),
            .. score.Override is { } taken ? [Line(taken)] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> WithAnswers(DimensionScore dimension) => dimension.Because
        .Select(answer => $"– {Asked(answer.Title)} {answer.Answer} ({Counted(answer.Points)})")
        .Prepend(Line(dimension));

    private static string Line(DimensionScore dimension) =>
        $"{dimension.Title}: {Plain(dimension.Points)} of {Counted(dimension.Maximum)}"
        + (dimension.IsCapped ? ", which is the most that counts" : "")
        + (dimension.Weight == 1 ? "." : $", weight {Plain(dimension.Weight)}.");

    private static string Line(MitigationScore mitigation, Score score)
    {
        string measures = mitigation.Needed is { } needed
            ? $"The measures come to {Plain(mitigation.Points)} of {Plain(mitigation.Maximum)}; {Plain(needed)} are needed"
            : mitigation.Reduces ? "The measures count" : "The measures do not count";
        return mitigation.Reduces
            ? $"{measures}: {Plain(mitigation.Keeps)} % of the risk of {Plain(score.Raw)} is left, rounded to {score.Total}."
            : $"{measures}: the risk of {Plain(score.Raw)} is not reduced.";
    }

    private static string ByTotal(Score score)
    {
        string total = $"The total is {score.Total} of {Plain(score.Maximum)}";
        var level = score.ByTotal;
        return (level.From, level.Above, level.UpTo) switch
        {
            (0, _, _) => $"{total}: level {level.Number}, the lowest.",
            ({ } from, _, _) => $"{total}: level {level.Number}, which begins at {from}.",
            (_, null, { } upTo) => $"{Percent(total, score)}: level {level.Number}, which goes up to {Plain(upTo)} %.",
            (_, { } above, { } upTo) => $"{Percent(total, score)}: level {level.Number}, which is above {Plain(above)} % and up to {Plain(upTo)} %.",
            (_, { } above, null) => $"{Percent(total, score)}: level {level.Number}, which is above {Plain(above)} %.",
            (null, null, null) => $"{total}: level {level.Number}.",
        };
    }

    private static string Line(OverrideTaken taken) =>
        $"{(taken.Stop ? "It may not be used" : $"At least level {taken.Level}")}, whatever the points: {taken.Reason} ({taken.Basis})";

    private static string Percent(string total, Score score) => $"{total}, {Plain(100 * score.Total / score.Maximum)} %";

    private static string Asked(string title) => title.EndsWith('?') ? title : $"{title}:";

    private static string Counted(decimal points) => points == 1 ? "1 point" : $"{Plain(points)} points";

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
