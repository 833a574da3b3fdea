using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Aims.Reports;
using Aims.Tests.Cards;
using Aims.Tests.Chat;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Aims.Tests.Reports;

/// <summary>Both files say what the report says, are sound, and run nothing.</summary>
public sealed partial class AReportAsAFile
{
    private const string Hostile =
        "<script>alert(1)</script>\"'&amp;]]>\r\n=HYPERLINK(\"https://evil.example\")\t\u0001\u0000\uFFFF\uD800 \u202Etxt.exe\u202C שלום عالم 👩‍👩‍👧‍👦 𝔘 e\u0301";

    // The ledger's hashes hang on how events are written, and are held by the test of the seals.
    [Fact]
    public async Task The_accepted_page() => Golden.MatchesText("report.html", Hash.Replace(
        Encoding.UTF8.GetString(ReportFile.Write(await new Talk().HasALife().Report(), ReportFormat.Html)), "(hash)"));

    [Fact]
    public async Task The_accepted_page_of_work_together() => Golden.MatchesText("report-together.html", Hash.Replace(
        Encoding.UTF8.GetString(ReportFile.Write(await new Talk().IsFilledInTogether().Report(), ReportFormat.Html)), "(hash)"));

    [Fact]
    public async Task A_sound_Word_document_of_the_same_words()
    {
        var report = await new Talk().HasALife().Report();
        string[] cells = await Sound(report);
        Assert.Equal(Cells(ReportFile.Write(report, ReportFormat.Html)), cells);
        string all = string.Join('\n', cells);
        Assert.All(report.Pages.SelectMany(page => page.Questions), question => Assert.Contains(question.Answer ?? "Not answered", all, StringComparison.Ordinal));
        Assert.All(report.Seals, seal => Assert.Contains(seal.Hash, all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sound_Word_document_of_evidence_comments_and_risks()
    {
        var report = await new Talk().IsFilledInTogether().Report();
        string[] cells = await Sound(report);
        Assert.Equal(Cells(ReportFile.Write(report, ReportFormat.Html)), cells);
        string all = string.Join('\n', cells);
        Assert.All(report.Evidence.Items, piece => Assert.Contains(piece.File?.Sha256 ?? piece.Link!.Host, all, StringComparison.Ordinal));
        Assert.All(report.Comments.Items, comment => Assert.Contains(comment.Text, all, StringComparison.Ordinal));
        Assert.All(report.Risks, risk => Assert.Contains(risk.Why, all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_Word_document_that_can_be_read_by_everybody()
    {
        using var file = new MemoryStream(ReportFile.Write(await new Talk().HasALife().Report(), ReportFormat.Docx));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var body = document.MainDocumentPart!.Document!.Body!;
        Assert.Equal("Assessment report: Impact assessment: CV screener", document.PackageProperties.Title);
        Assert.Equal(new DateTime(2026, 11, 26, 15, 0, 0, DateTimeKind.Utc), document.PackageProperties.Created?.ToUniversalTime());
        Assert.Contains(body.Descendants<ParagraphStyleId>(), style => style.Val == "Heading2");
        Assert.All(body.Descendants<Table>(), table => Assert.NotNull(table.GetFirstChild<TableProperties>()!.TableCaption?.Val));
        Assert.All(
            body.Descendants<Table>().Where(table => table.GetFirstChild<TableProperties>()!.TableLook!.FirstRow?.Value is true),
            table => Assert.NotNull(table.GetFirstChild<TableRow>()!.TableRowProperties?.GetFirstChild<TableHeader>()));
        string[] marks = [.. body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value!)];
        Assert.Equal(marks, body.Descendants<Hyperlink>().Select(link => link.Anchor!.Value!));
        Assert.Contains("PAGE", document.MainDocumentPart.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
    }

    [Theory, InlineData(ReportFormat.Docx), InlineData(ReportFormat.Html)]
    public async Task The_same_bytes_whenever_it_is_made(ReportFormat format)
    {
        var talk = new Talk().IsFilledInTogether();
        byte[] first = ReportFile.Write(await talk.Report(), format);
        byte[] second = ReportFile.Write(await talk.Later(TimeSpan.FromDays(3)).Report(), format);
        Assert.Equal(first, second);
        if (format is not ReportFormat.Docx)
            return;
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public async Task Nothing_that_people_write_is_more_than_words()
    {
        string answer = Hostile + new string('ß', 4_000);
        var usual = await new Talk().IsFilledInTogether().Report();
        var somebody = new Signed(Hostile, usual.AsOf);
        var deeds = new Latest<Deed>([new(somebody, Hostile, Hostile)], 1);
        var report = usual with
        {
            SystemName = Hostile,
            Assessors = [Hostile],
            Pages = [new AnsweredPage(Hostile, Hostile, [new("q", Hostile, Hostile, true, answer, somebody)])],
            Changed = new Latest<ChangedAnswer>([new(Hostile, answer, null, somebody)], 3),
            Course = deeds,
            Evidence = new([new(1, Hostile, Hostile, new ReportedFile(Hostile, Hostile, Hostile, Hostile), null, somebody, null), new(2, Hostile, Hostile, null, new ReportedLink(Hostile, Hostile), somebody, somebody)], 2),
            Comments = new([new(Hostile, Hostile, somebody)], 2),
            Risks = [new(
                "RSK-0001", Hostile, Hostile, Hostile, Hostile, somebody, true, Hostile, Hostile, Hostile, true, new ReportFact(Hostile, Hostile),
                new ReportedAcceptance(Hostile, false, null, somebody, null, Hostile), [new(1, Hostile, Hostile, new DateOnly(2026, 12, 1), Hostile, somebody, Hostile, Hostile)], deeds)],
            Requests = [new("AP-0001", 3, Hostile, Hostile, [new(somebody, Hostile, answer)], null)],
        };
        string[] cells = await Sound(report);
        string page = Encoding.UTF8.GetString(ReportFile.Write(report, ReportFormat.Html));
        Assert.Equal(Cells(Encoding.UTF8.GetBytes(page)), cells);
        Assert.Contains(cells, cell => cell.Contains("<script>alert(1)</script>", StringComparison.Ordinal) && cell.Contains("[U+0001][U+0000][U+FFFF]\uFFFD [U+202E]txt.exe[U+202C] שלום", StringComparison.Ordinal));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Equal("assessment-report-AIS-0001-IA-0001.docx", ReportFile.NameOf(report, ReportFormat.Docx));
    }

    /// <summary>The cells of the Word document, which no check finds fault with.</summary>
    private static async Task<string[]> Sound(AssessmentReport report)
    {
        await using var file = new MemoryStream(ReportFile.Write(report, ReportFormat.Docx));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, Reported.Stop)
            .Select(problem => $"{problem.Path?.XPath}: {problem.Description}"));
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<TableCell>().Select(cell => string.Concat(cell.Elements<Paragraph>().Select(Words)))];
    }

    private static string Words(Paragraph paragraph) => string.Concat(paragraph.Descendants<Run>().SelectMany(run => run.Elements())
        .Select(element => element is Break ? "\n" : element is Text text ? text.Text : ""));

    // An XML reader takes only what is closed and encoded.
    private static string[] Cells(byte[] html) =>
        [.. XDocument.Parse(Encoding.UTF8.GetString(html)).Descendants().Where(element => element.Name.LocalName is "td" or "th").Select(cell => cell.Value)];

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash { get; }
}
