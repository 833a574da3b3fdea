namespace Aims.Imports.Reading;

/// <summary>A row of a table as people see it in a spreadsheet.</summary>
/// <param name="Number">As the spreadsheet shows it: the first row is 1.</param>
/// <param name="Cells">Trimmed; as many as the header has, or more where the row has too many.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells);

/// <summary>The first table of a file: its headings, and its rows, which are read while they are asked for.</summary>
/// <exception cref="UnusableFileException">On opening or while reading: what is wrong with the file, in words.</exception>
public sealed class Sheet
{
    // A title and remarks may stand above the headings.
    private const int MostAbove = 20;

    // A workbook that was once formatted to its end has a million empty rows.
    private const int MostBlank = 10_000;

    private readonly IEnumerable<SheetRow> all;
    private readonly int headerRow;

    private Sheet(IReadOnlyList<string> headings, int headerRow, IEnumerable<SheetRow> all) =>
        (Headings, this.headerRow, this.all) = (headings, headerRow, all);

    public IReadOnlyList<string> Headings { get; }

    /// <summary>The rows that hold something.</summary>
    public IEnumerable<SheetRow> Rows => Below();

    public static Sheet Open(ReadOnlyMemory<byte> file)
    {
        if (file.Length > FileLimits.Bytes)
            throw TooLarge();
        var all = FileKind.Of(file.Span) switch
        {
            FileKind.Workbook => WorkbookRows.Read(file),
            FileKind.Text => CsvRows.Read(file),
        };
        return WithHeadings(all);
    }

    /// <summary>The refusal of a file that is not even read.</summary>
    public static UnusableFileException TooLarge() => new("import.too-large",
        $"That file is larger than {FileLimits.Bytes / 1024 / 1024} MB, which is more than I take. Send only the sheet with the AI systems, or split it into several files.");

    private static Sheet WithHeadings(IEnumerable<SheetRow> all)
    {
        var top = all.Take(MostAbove).Select(row => (Row: row, Filled: row.Cells.Count(cell => cell.Length > 0))).Where(row => row.Filled > 0).ToList();
        if (top.Count == 0)
            throw new UnusableFileException("import.empty", "That file has no rows. Send the sheet that lists your AI systems.");
        // Whatever has less than half of the widest row's cells is a title, not the headings.
        var header = top.First(row => 2 * row.Filled >= top.Max(other => other.Filled)).Row;
        var headings = header.Cells.Take(1 + Enumerable.Range(0, header.Cells.Count).Last(at => header.Cells[at].Length > 0)).ToList();
        if (headings.Exists(Cell.IsValue))
            throw new UnusableFileException("import.no-header",
                $"Row {header.Number} looks like data, not like headings. Put a row with the columns' names above it and send the file again.");
        if (headings.Count > FileLimits.Columns)
            throw new UnusableFileException("import.columns",
                $"That sheet has {headings.Count} columns; I take {FileLimits.Columns}. Send only the columns that describe the AI systems.");
        return new Sheet([.. headings.Select((text, at) => text.Length > 0 ? Cell.OneLine(text) : $"Column {at + 1}")], header.Number, all);
    }

    private IEnumerable<SheetRow> Below()
    {
        int rows = 0, blank = 0;
        foreach (var row in all.SkipWhile(row => row.Number <= headerRow))
        {
            int filled = row.Cells.Count;
            while (filled > 0 && row.Cells[filled - 1].Length == 0)
                filled--;
            if (filled == 0)
            {
                if (++blank > MostBlank)
                    yield break;
                continue;
            }
            blank = 0;
            if (++rows > FileLimits.Rows)
                throw new UnusableFileException("import.rows", $"That file has more than {FileLimits.Rows:#,0} rows. Split it into several files.");
            yield return row with { Cells = [.. row.Cells.Take(Math.Max(filled, Headings.Count)), .. Enumerable.Repeat("", Math.Max(0, Headings.Count - row.Cells.Count))] };
        }
        if (rows == 0)
            throw new UnusableFileException("import.empty", "That file has headings but no rows below them. Send the sheet that lists your AI systems.");
    }
}
