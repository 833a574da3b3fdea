using System.Globalization;
using Aims.Ledger;

namespace Aims.Imports;

/// <summary>The report on an import, row by row: what was refused, remarked on, or is in the register already.</summary>
public static class ImportReport
{
    /// <summary>Each line: row, name, outcome, column, value, reason, advice.</summary>
    /// <param name="name">The kept text (<see cref="Import.Report"/>).</param>
    public static async Task<IReadOnlyList<IReadOnlyList<string?>>> Read(ITexts texts, string name, CancellationToken ct) =>
        [.. (await new ImportPages(texts).Read(name, ImportsJson.Default.ListReportLine, ct)).Select(IReadOnlyList<string?> (line) =>
            [line.Row.ToString(CultureInfo.InvariantCulture), line.Name, Words(line.Outcome), line.Column, line.Value, line.Reason, line.Advice])];

    private static string Words(RowOutcome outcome) => outcome switch
    {
        RowOutcome.Refused => "Refused",
        RowOutcome.Imported => "Imported, with a remark",
        RowOutcome.AlreadyThere => "Already in the register",
    };
}
