using CsvHelper;

namespace Aims.Imports.Reading;

/// <summary>The rows of a delimited text, whichever its encoding and delimiter.</summary>
internal static class CsvRows
{
    private const int LongestRow = 1024 * 1024;

    public static IEnumerable<SheetRow> Read(ReadOnlyMemory<byte> file)
    {
        using var reader = CsvReader.Create(new MemoryStream(file.ToArray(), writable: false), new CsvReaderOptions
        {
            Encoding = TextEncoding.Of(file.Span),
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = record => Check(record.Reason, record.RecordNumber),
        });
        while (Next(reader))
            yield return new SheetRow((int)reader.RowNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).Select(Clean)]);
    }

    private static bool Next(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            throw Unclosed(e.RecordNumber);
        }
    }

    // A quotation mark within a text is a letter like others; one that is never closed takes the rest of the file with it.
    private static void Check(CsvMalformedReason reason, long row)
    {
        if (reason is CsvMalformedReason.UnterminatedQuote)
            throw Unclosed(row);
    }

    private static string Clean(string cell)
    {
        if (!cell.All(TextEncoding.IsText))
            throw new UnusableFileException("import.encoding", "I cannot tell how the letters of that file are encoded. Save it as \"CSV UTF-8\" and send it again.");
        return Cell.Restore(cell.Length <= FileLimits.Cell ? cell.Trim(' ', '\u00a0') : cell[..FileLimits.Cell]);
    }

    private static UnusableFileException Unclosed(long row) => new("import.quote",
        $"In row {row} a quotation mark is opened and never closed, so the rows below it cannot be told apart. Mend that row and send the file again.");
}
