using Aims.Imports.Reading;
using Aims.People;
using Aims.Systems;

namespace Aims.Imports;

/// <summary>
/// What a row says of a system. What cannot be taken as it stands is left out or shortened, and said; only a row that says of no
/// system at all is refused.
/// </summary>
internal sealed class RowReading(Import import, IDirectory directory)
{
    private readonly (int Column, SystemField Field)[] fields =
        [.. import.Columns.Select((column, at) => (at, SystemFields.Find(column.Field))).Where(c => c.Item2 is not null).Select(c => (c.at, c.Item2!))];

    private readonly int ownId = import.ColumnOf(ImportField.OwnId.Id);
    private readonly int name = import.ColumnOf(SystemFields.Name.Id);

    /// <summary>The file's own id of the row; null when there is none.</summary>
    public string? OwnId(SheetRow row) => ownId >= 0 && !Cell.IsNothing(row.Cells[ownId]) ? Cell.OneLine(row.Cells[ownId]) : null;

    public string NameOf(SheetRow row) => name >= 0 ? Cell.Fit(Cell.OneLine(row.Cells[name]), SystemFields.LongestLine) : "";

    /// <summary>Why the row cannot come in; null when it can.</summary>
    public ReportLine? Refused(SheetRow row)
    {
        if (row.Cells.Count > import.Columns.Count)
        {
            return Line(row, RowOutcome.Refused, null, row.Cells[^1], "The row has more cells than there are headings",
                "A separator stands within a text. Put the text in quotation marks.");
        }
        return SystemFields.Name.Read(NameOf(row), directory).Problem is { } problem
            ? Line(row, RowOutcome.Refused, name >= 0 ? import.Columns[name].Heading : null, NameOf(row), "It has no name", problem)
            : null;
    }

    /// <param name="remarks">Takes what could not be taken as it stands.</param>
    public (SystemDetails Details, bool IsRetired) Read(SheetRow row, List<ReportLine> remarks)
    {
        var details = new SystemDetails();
        bool retired = false;
        foreach (var (column, field) in fields)
        {
            string text = row.Cells[column];
            if (Cell.IsNothing(text) && field != SystemFields.Name)
                continue;
            retired |= field == SystemFields.Stage && StageWords.Of(text) is { Stage: null };
            var reading = field.Read(Usual(field, text), directory);
            if (reading.Change is { } change)
                details = details.With(change);
            if (Remark(field, text, reading) is { } remark)
                remarks.Add(Line(row, RowOutcome.Imported, import.Columns[column].Heading, text, remark, reading.Problem));
        }
        return (details, retired);
    }

    private static string? Remark(SystemField field, string text, FieldReading reading) =>
        reading.Change is null
            ? field == SystemFields.Stage && StageWords.Of(text) is not null ? null
                : field.Input is FieldInput.Colleague ? $"The {field.Label.ToLowerInvariant()} is not in the directory"
                : $"{field.Label} is left empty"
            : field.Input is FieldInput.Text input && text.Length > input.Longest ? $"{field.Label} is shortened to {input.Longest} characters"
            : null;

    // A text as the record takes it: spreadsheets have their own words and ways to write.
    private static string Usual(SystemField field, string text) => field.Input switch
    {
        FieldInput.Text { IsParagraph: false } line => Cell.Fit(Cell.OneLine(text), line.Longest),
        FieldInput.Text paragraph => Cell.Fit(text, paragraph.Longest),
        FieldInput.Department => Cell.Fit(Cell.OneLine(text), SystemFields.LongestLine),
        FieldInput.Day => Cell.Day(text) is { } day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : text,
        FieldInput.OneOf<LifeCycleStage> => StageWords.Of(text)?.Stage?.ToString() ?? text,
        FieldInput.OneOf<Source> => OriginOf(text)?.ToString() ?? text,
        _ => text,
    };

    private static Source? OriginOf(string text)
    {
        bool house = text.Contains("in-house", StringComparison.OrdinalIgnoreCase) || text.Contains("internal", StringComparison.OrdinalIgnoreCase)
            || text.Contains("eigenentwicklung", StringComparison.OrdinalIgnoreCase);
        bool bought = text.Contains("contract", StringComparison.OrdinalIgnoreCase) || text.Contains("external", StringComparison.OrdinalIgnoreCase)
            || text.Contains("vendor", StringComparison.OrdinalIgnoreCase) || text.Contains("supplier", StringComparison.OrdinalIgnoreCase);
        return house == bought ? null : house ? Source.InHouse : Source.Supplier;
    }

    private ReportLine Line(SheetRow row, RowOutcome outcome, string? column, string? value, string reason, string? advice) =>
        new(row.Number, NameOf(row), outcome, column, value, reason, advice);
}
