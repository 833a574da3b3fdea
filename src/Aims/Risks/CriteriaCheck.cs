using System.Globalization;

namespace Aims.Risks;

/// <summary>What is wrong with criteria that can be read, one sentence each, with the path.</summary>
internal static class CriteriaCheck
{
    private const int Steps = 5, LongestName = 30, LongestMeaning = 120, MostMonths = 60;

    public static IEnumerable<string> Of(RiskCriteria criteria) =>
    [
        .. Scale("likelihood", criteria.Likelihood),
        .. Scale("impact", criteria.Impact),
        .. Matrix(criteria.Matrix),
        .. Levels(criteria),
        .. Appetites(criteria),
        .. Scale("benefit", criteria.Benefit),
        .. Treatments(criteria.Treatments),
        .. criteria.Currency is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? Array.Empty<string>() : ["currency: three capital letters are expected, such as EUR."],
    ];

    private static IEnumerable<string> Scale(string path, IReadOnlyList<ScaleStep> steps)
    {
        if (steps.Count != Steps)
            yield return $"{path}: five steps are expected, from the least to the most.";
        for (int at = 0; at < steps.Count; at++)
        {
            if (!IsShort(steps[at].Name, LongestName) || !IsShort(steps[at].Meaning, LongestMeaning))
                yield return Invariant($"{path}[{at}]: a name of at most {LongestName} and a meaning of at most {LongestMeaning} characters are expected.");
        }
    }

    private static IEnumerable<string> Matrix(IReadOnlyList<IReadOnlyList<Exposure>> matrix)
    {
        if (matrix.Count != Steps || matrix.Any(row => row is null || row.Count != Steps || !row.All(Enum.IsDefined)))
            yield return "matrix: five rows of five levels are expected, a row for each likelihood.";
        else if (Falls(matrix) is var (row, column))
            yield return Invariant($"matrix[{row}][{column}]: the level is lower than where it is less likely or less bad.");
    }

    private static (int Row, int Column)? Falls(IReadOnlyList<IReadOnlyList<Exposure>> matrix)
    {
        for (int row = 0; row < Steps; row++)
        {
            for (int column = 0; column < Steps; column++)
            {
                if ((row > 0 && matrix[row][column] < matrix[row - 1][column]) || (column > 0 && matrix[row][column] < matrix[row][column - 1]))
                    return (row, column);
            }
        }
        return null;
    }

    private static IEnumerable<string> Levels(RiskCriteria criteria)
    {
        if (!criteria.Levels.Select(rule => rule.Level).SequenceEqual(Enum.GetValues<Exposure>()))
        {
            yield return "levels: low, medium, high and critical are expected, in this order.";
            yield break;
        }
        if (!Enum.IsDefined(criteria.Appetite))
            yield return "appetite: low, medium, high or critical is expected.";
        for (int at = 0; at < criteria.Levels.Count; at++)
        {
            var rule = criteria.Levels[at];
            if (!IsShort(rule.Meaning, LongestMeaning))
                yield return Invariant($"levels[{at}].meaning: a text of at most {LongestMeaning} characters is expected.");
            if (rule.Months is < 1 or > MostMonths || (at > 0 && rule.Months > criteria.Levels[at - 1].Months))
                yield return Invariant($"levels[{at}].months: 1 to {MostMonths} are expected, and not more than for the level before.");
        }
    }

    // More than for others would be no appetite of its own: the lower of the two holds.
    private static IEnumerable<string> Appetites(RiskCriteria criteria)
    {
        for (int at = 0; at < criteria.Appetites.Count; at++)
        {
            var rule = criteria.Appetites[at];
            if (!Enum.IsDefined(rule.Category) || criteria.Appetites.Take(at).Any(before => before.Category == rule.Category))
                yield return Invariant($"appetites[{at}].category: a category is expected, and each once.");
            if (!Enum.IsDefined(rule.Appetite) || rule.Appetite >= criteria.Appetite)
                yield return Invariant($"appetites[{at}].appetite: a lower level than the appetite for all others is expected.");
        }
    }

    private static IEnumerable<string> Treatments(IReadOnlyList<TreatmentWords> treatments)
    {
        if (!treatments.Select(words => words.Treatment).SequenceEqual(Enum.GetValues<Treatment>()))
            yield return "treatments: avoid, reduce, share, accept, pursue and leave are expected, in this order.";
        else if (treatments.Any(words => !IsShort(words.Name, LongestName) || !IsShort(words.Meaning, LongestMeaning)))
            yield return "treatments: each has a short name and a meaning.";
    }

    private static bool IsShort(string text, int longest) => !string.IsNullOrWhiteSpace(text) && text.Length <= longest;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
