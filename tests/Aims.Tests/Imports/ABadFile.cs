using System.IO.Compression;
using System.Text;
using Aims.Tests.Chat;
using MiniExcelLibs;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Imports;

/// <summary>What a lead is told about a file that cannot be used, and that nothing of it is left.</summary>
public sealed class ABadFile
{
    [Fact]
    public Task Of_fifty_megabytes() => Sent(new byte[50 * 1024 * 1024]).Reads("""
            Lea sends systems
            bot: That file is larger than 20 MB, which is more than I take. Send only the sheet with the AI systems, or split it into several files.
            """);

    [Fact]
    public Task A_bomb_in_a_workbook() => Sent(Zip(("xl/workbook.xml", 1), ("xl/worksheets/sheet1.xml", 300L << 20))).Reads("""
            Lea sends systems
            bot: That workbook is small but unpacks to more than 256 MB. Save only the sheet with the AI systems, as .csv or .xlsx, and send that.
            """);

    [Fact]
    public Task A_zip_that_is_no_workbook() => Sent(Zip(("photos/cat.jpg", 10))).Reads("""
            Lea sends systems
            bot: That is not a spreadsheet. Send a .csv or .xlsx file that lists your AI systems, one a row.
            """);

    [Fact]
    public Task A_workbook_cut_in_half() => Sent([.. Workbook()[..500]]).Reads("""
            Lea sends systems
            bot: That workbook is damaged, so I cannot read it. Open it in Excel, save it anew as .xlsx and send that.
            """);

    [Fact]
    public Task A_workbook_of_nonsense() => Sent(Zip(("xl/workbook.xml", 100), ("[Content_Types].xml", 100))).Reads("""
            Lea sends systems
            bot: That workbook is damaged, so I cannot read it. Open it in Excel, save it anew as .xlsx and send that.
            """);

    [Fact]
    public Task An_old_workbook() => Sent([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).Reads("""
            Lea sends systems
            bot: That workbook is of an old kind, or it has a password. Save it as .xlsx without a password and send it again.
            """);

    [Fact]
    public Task A_picture() => Sent([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 1, 2, 3, 0]).Reads("""
            Lea sends systems
            bot: That is not a spreadsheet. Send a .csv or .xlsx file that lists your AI systems, one a row.
            """);

    [Fact]
    public Task A_web_page() => Sent("<!DOCTYPE html><html><body>Please sign in</body></html>"u8.ToArray()).Reads("""
            Lea sends systems
            bot: That is not a spreadsheet. Send a .csv or .xlsx file that lists your AI systems, one a row.
            """);

    [Fact]
    public Task Nothing_at_all() => Sent([]).Reads("""
            Lea sends systems
            bot: That file is empty. Send the sheet that lists your AI systems.
            """);

    [Fact]
    public Task Blank_lines() => Sent("\n\n \n,,,\n"u8.ToArray()).Reads("""
            Lea sends systems
            bot: That file has no rows. Send the sheet that lists your AI systems.
            """);

    [Fact]
    public Task Headings_alone() => Sent("Name,Department,Status\n"u8.ToArray()).Reads("""
            Lea sends systems
            bot: That file has headings but no rows below them. Send the sheet that lists your AI systems.
            """);

    [Fact]
    public Task No_headings() => Sent("CV screener,ana@contoso.example,2024-03-01\nLetter writer,zoe@contoso.example,2024-04-01\n"u8.ToArray()).Reads("""
            Lea sends systems
            bot: Row 1 looks like data, not like headings. Put a row with the columns' names above it and send the file again.
            """);

    [Fact]
    public Task Letters_in_two_encodings() => Sent([.. "Name,Department\nBewerber-Prüfung,Köln\n"u8, .. Encoding.Latin1.GetBytes("Übersetzer,Legal\n")]).Reads("""
            Lea sends systems
            bot: The letters of that file are in two encodings, so some would come out wrong. Save it as "CSV UTF-8" and send it again.
            """);

    [Fact]
    public Task Letters_of_no_encoding() => Sent([.. "Name,Department\n"u8, 0x83, 0x81, 0x8D, 0x90, 0x9D, (byte)',', (byte)'x', (byte)'\n']).Reads("""
            Lea sends systems
            bot: I cannot tell how the letters of that file are encoded. Save it as "CSV UTF-8" and send it again.
            """);

    [Fact]
    public Task A_quotation_mark_that_is_never_closed() => Sent("Name,Purpose\nOne,\"Says\nTwo,Sorts\nThree,Writes\n"u8.ToArray()).Reads("""
            Lea sends systems
            bot: In row 2 a quotation mark is opened and never closed, so the rows below it cannot be told apart. Mend that row and send the file again.
            """);

    [Fact]
    public Task Too_many_columns() => Sent(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(1, 300).Select(n => $"Column {n}")) + "\nx\n")).Reads("""
            Lea sends systems
            bot: That sheet has 300 columns; I take 100. Send only the columns that describe the AI systems.
            """);

    [Fact]
    public Task Too_many_rows() => Sent(Encoding.UTF8.GetBytes("Name\n" + string.Concat(Enumerable.Range(1, 50_001).Select(n => $"System no {n}\n")))).Reads("""
            Lea sends systems
            bot: That file has more than 50,000 rows. Split it into several files.
            """);

    private static byte[] Workbook()
    {
        using var file = new MemoryStream();
        file.SaveAs(Enumerable.Range(1, 50).Select(n => new { Name = $"System {n}", Status = "Live" }));
        return file.ToArray();
    }

    private static byte[] Zip(params (string Name, long Zeros)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            byte[] zeros = new byte[1 << 20];
            foreach (var (name, length) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                for (long left = length; left > 0; left -= zeros.Length)
                    part.Write(zeros, 0, (int)Math.Min(left, zeros.Length));
            }
        }
        return file.ToArray();
    }

    private static Talk Sent(byte[] file)
    {
        var talk = new Talk();
        return talk.Sends(Lea, "systems", file).Then(async () =>
        {
            var stop = TestContext.Current.CancellationToken;
            Assert.Equal(0, await talk.Office.Table.Range(Office.Tenant, " ", "~", stop).CountAsync(stop));
        });
    }
}
