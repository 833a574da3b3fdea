using System.Text.Json;
using Aims.Imports.Reading;
using CsvHelper;
using MiniExcelLibs;

namespace Aims.Exports;

/// <summary>
/// A table as a file. Texts that a spreadsheet would take for formulas are made harmless (<see cref="Cell.Defuse"/>), in such a way
/// that importing the file gives them back as they were. What is to be known about the whole stands above a CSV, on a sheet of its own, or
/// beside the rows of a JSON.
/// </summary>
public static class ExportFile
{
    public static string NameOf(ExportTable table, ExportFormat format) => $"{table.Name}.{format.ToString().ToLowerInvariant()}";

    public static string TypeOf(ExportFormat format) => format switch
    {
        ExportFormat.Csv => "text/csv; charset=utf-8",
        ExportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ExportFormat.Json => "application/json; charset=utf-8",
    };

    public static byte[] Write(ExportTable table, ExportFormat format)
    {
        using var file = new MemoryStream();
        switch (format)
        {
            case ExportFormat.Csv: WriteCsv(table, file); break;
            case ExportFormat.Xlsx: WriteXlsx(table, file); break;
            case ExportFormat.Json: WriteJson(table, file); break;
        }
        return file.ToArray();
    }

    // With a mark: Excel takes a text without one for the letters of the machine's own language.
    private static void WriteCsv(ExportTable table, Stream file)
    {
        var options = new CsvWriterOptions
        {
            WriteByteOrderMark = true,
            Quoting = CsvQuoting.WhenNeededOrWhitespace,
            ValidateFieldCount = table.About.Count == 0,
        };
        using var csv = CsvWriter.Create(file, options, leaveOpen: true);
        foreach (var (label, value) in table.About)
            csv.WriteRecord([label, Cell.Defuse(value)]);
        if (table.About.Count > 0)
            csv.WriteRecord([""]);
        csv.WriteRecord([.. table.Columns.Select(column => column.Heading)]);
        foreach (var row in table.Rows)
            csv.WriteRecord([.. row.Select(cell => Cell.Defuse(cell ?? ""))]);
        csv.Flush();
    }

    private static void WriteXlsx(ExportTable table, Stream file)
    {
        var sheets = new Dictionary<string, object> { ["Export"] = SheetOf(table) };
        if (table.Beside is { } beside)
            sheets[beside.Name] = SheetOf(beside);
        if (table.About.Count > 0)
            sheets["About"] = table.About.Select(line => new { line.Label, Value = Cell.Defuse(line.Value) });
        file.SaveAs(sheets);
    }

    // Without a row the library would write no headings either.
    private static IEnumerable<Dictionary<string, object>> SheetOf(ExportTable table) => table.Rows
        .Select(row => table.Columns.Zip(row).ToDictionary(cell => cell.First.Heading, cell => (object)Cell.Defuse(cell.Second ?? "")))
        .DefaultIfEmpty(table.Columns.ToDictionary(column => column.Heading, _ => (object)""));

    private static void WriteJson(ExportTable table, Stream file)
    {
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
        if (table.About.Count > 0)
        {
            json.WriteStartObject();
            json.WriteStartObject("about");
            foreach (var (label, value) in table.About)
                json.WriteString(label, value);
            json.WriteEndObject();
            json.WritePropertyName("rows");
        }
        json.WriteStartArray();
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            foreach (var (column, cell) in table.Columns.Zip(row))
                json.WriteString(column.Id, cell);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (table.About.Count > 0)
            json.WriteEndObject();
    }
}
