using System.Text;
using System.Text.Json;
using Aims.Exports;
using Aims.Imports.Reading;
using CsCheck;
using Xunit;

namespace Aims.Tests.Exports;

/// <summary>What is taken along is what was there, whatever it says, and a spreadsheet runs none of it.</summary>
public sealed class AFileOfAList
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char["=+-@'\t\r\nab1,;\"|＝ü "].Array[0, 8].Select(letters => new string(letters)), Gen.Int[0, 7].Select(n => new[] { "=1+1", "'=1", "''@x", "-5", "+49 30", "@SUM(A1)", "", "x" }[n]));

    public static TheoryData<string> Formulas { get; } = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "'=1", "''=1"];

    [Theory, MemberData(nameof(Formulas))]
    public void A_formula_is_made_harmless_and_comes_back(string text)
    {
        Assert.Equal("'" + text, Cell.Defuse(text));
        Assert.Equal(text, Cell.Restore(Cell.Defuse(text)));
    }

    [Theory, InlineData("CV screener"), InlineData(""), InlineData("'tis"), InlineData("1-2")]
    public void Other_texts_stay_as_they_are(string text)
    {
        Assert.Equal(text, Cell.Defuse(text));
        Assert.Equal(text, Cell.Restore(text));
    }

    [Fact]
    public void Any_text_comes_back() => Text.Sample(text => Cell.Restore(Cell.Defuse(text)) == text && !(Cell.Defuse(text) is ['=' or '+' or '-' or '@', ..]));

    [Theory, InlineData(ExportFormat.Csv), InlineData(ExportFormat.Xlsx)]
    public void What_is_written_is_read_again(ExportFormat format)
    {
        string[][] rows = [["=1+1", "a \"quoted\", text"], ["two\nlines", "ü € 日本"], ["-5", "'=1"], ["x", ""]];
        var table = new ExportTable("t", [("a", "Name"), ("b", "Purpose")], rows);

        var sheet = Sheet.Open(ExportFile.Write(table, format));

        Assert.Equal(["Name", "Purpose"], sheet.Headings);
        Assert.Equal(rows, sheet.Rows.Select(row => row.Cells.ToArray()));
    }

    [Fact]
    public void No_cell_of_a_CSV_begins_a_formula()
    {
        string csv = Encoding.UTF8.GetString(ExportFile.Write(new ExportTable("t", [("a", "Name")], [["=HYPERLINK(\"https://evil.example\")"], ["@x"]]), ExportFormat.Csv));
        Assert.Equal("\uFEFFName\r\n\"'=HYPERLINK(\"\"https://evil.example\"\")\"\r\n'@x\r\n", csv);
    }

    [Fact]
    public void JSON_has_the_texts_themselves()
    {
        var json = JsonElement.Parse(ExportFile.Write(new ExportTable("t", [("name", "Name"), ("purpose", "Purpose")], [["=1+1", null]]), ExportFormat.Json));
        Assert.Equal("=1+1", json[0].GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, json[0].GetProperty("purpose").ValueKind);
    }

    [Theory, InlineData(ExportFormat.Csv), InlineData(ExportFormat.Xlsx), InlineData(ExportFormat.Json)]
    public void An_empty_list_is_a_file_too(ExportFormat format) =>
        Assert.NotEmpty(ExportFile.Write(new ExportTable("t", [("name", "Name")], []), format));
}
