using System.Text;
using Aims.Imports.Reading;
using Aims.People;
using Aims.Systems;

namespace Aims.Imports;

/// <summary>Which field a column probably holds: by its heading, in several languages, else by what stands in it.</summary>
internal static class ColumnGuess
{
    // So many of the first values have to fit before they decide.
    private const double Most = 0.7;

    /// <param name="first">The first rows.</param>
    public static IReadOnlyList<ImportColumn> Of(IReadOnlyList<string> headings, IReadOnlyList<SheetRow> first, IDirectory directory)
    {
        var taken = new HashSet<string>();
        string?[] fields = [.. headings.Select(heading => Take(ByName(heading), taken))];
        for (int at = 0; at < fields.Length; at++)
            fields[at] ??= Take(ByValues([.. first.Select(row => row.Cells[at]).Where(cell => !Cell.IsNothing(cell))], directory), taken);
        return [.. headings.Select((heading, at) => new ImportColumn(heading, fields[at], Sample(first, at)))];
    }

    // The first column that fits a field has it.
    private static string? Take(string? field, HashSet<string> taken) => field is not null && taken.Add(field) ? field : null;

    private static string? ByName(string heading)
    {
        string folded = Fold(heading);
        return ImportField.All.FirstOrDefault(field => field.Names.Any(name => Fold(name) == folded))?.Id;
    }

    private static string? ByValues(List<string> values, IDirectory directory) =>
        values.Count < 2 ? null
        : Fits(values, value => value.Contains('@', StringComparison.Ordinal) && SystemFields.Owner.Read(value, directory).Change is not null) ? SystemFields.Owner.Id
        : Fits(values, value => StageWords.Of(value) is not null) ? SystemFields.Stage.Id
        : null;

    private static bool Fits(List<string> values, Func<string, bool> fits) => values.Count(fits) >= Most * values.Count;

    private static string? Sample(IReadOnlyList<SheetRow> first, int at) =>
        first.Select(row => row.Cells[at]).FirstOrDefault(cell => cell.Length > 0) is { } cell ? Cell.Fit(Cell.OneLine(cell), 60) : null;

    /// <summary>Letters and digits, lower case, without accents.</summary>
    internal static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
        }
        return folded.ToString();
    }
}
