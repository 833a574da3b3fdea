using System.Globalization;
using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;

namespace Aims.Imports.Reading;

/// <summary>The rows of a workbook's first sheet that has any.</summary>
internal static class WorkbookRows
{
    // Far above FileLimits.Columns: empty columns at the right count here.
    private const int Widest = 2_000;

    private const int MostParts = 2_000;

    public static IEnumerable<SheetRow> Read(ReadOnlyMemory<byte> file)
    {
        byte[] workbook = file.ToArray();
        CheckUnpacked(workbook);
        string? sheet = Guarded(() => Open(workbook).GetSheetNames()).FirstOrDefault(name => Rows(workbook, name).Any(row => row.Cells.Any(cell => cell.Length > 0)));
        return sheet is null ? [] : Rows(workbook, sheet);
    }

    /// <summary>
    /// Unpacks everything once, keeping nothing: a zip bomb shows itself here, whatever sizes it claims, and costs no memory.
    /// </summary>
    private static void CheckUnpacked(byte[] workbook)
    {
        try
        {
            using var zip = new ZipArchive(Open(workbook));
            if (zip.GetEntry("xl/workbook.xml") is null)
                throw FileKinds.NoSpreadsheet();
            byte[] buffer = new byte[64 * 1024];
            long left = zip.Entries.Count > MostParts ? 0 : FileLimits.Unpacked;
            foreach (var part in zip.Entries)
            {
                using var content = part.Open();
                for (int read = -1; read != 0 && left > 0; left -= read)
                    read = content.Read(buffer);
            }
            if (left <= 0)
                throw new UnusableFileException("import.bomb",
                    $"That workbook is small but unpacks to more than {FileLimits.Unpacked / 1024 / 1024} MB. Save only the sheet with the AI systems, as .csv or .xlsx, and send that.");
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    private static IEnumerable<SheetRow> Rows(byte[] workbook, string sheet)
    {
        using var stream = Open(workbook);
        using var rows = Guarded(() => stream.Query(useHeaderRow: false, sheetName: sheet, excelType: ExcelType.XLSX).GetEnumerator());
        for (int number = 1; Guarded(rows.MoveNext); number++)
        {
            var cells = (IDictionary<string, object?>)rows.Current;
            if (cells.Count > Widest)
                throw new UnusableFileException("import.columns", $"That sheet has {cells.Count} columns; I take {FileLimits.Columns}. Send only the columns that describe the AI systems.");
            yield return new SheetRow(number, [.. cells.Values.Select(Text)]);
        }
    }

    private static string Text(object? value)
    {
        string text = value switch
        {
            null => "",
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool yes => yes ? "Yes" : "No",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => Cell.Restore(value.ToString()!.Trim()),
        };
        return text.Length <= FileLimits.Cell ? text : text[..FileLimits.Cell];
    }

    // What a workbook of others is made of, a library may stumble over in many ways; all mean the same to its sender.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or InvalidOperationException or FormatException or KeyNotFoundException
            or NullReferenceException or ArgumentException or OverflowException or IndexOutOfRangeException or IOException or InvalidCastException)
        {
            throw Damaged();
        }
    }

    private static UnusableFileException Damaged() => new("import.damaged",
        "That workbook is damaged, so I cannot read it. Open it in Excel, save it anew as .xlsx and send that.");

    private static MemoryStream Open(byte[] workbook) => new(workbook, writable: false);
}
