using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Aims.Reports.Documents;

/// <summary>A report as a Word document. The same document is the same bytes: ids and moments in the file are fixed.</summary>
public static class Docx
{
    private const string
        MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        CoreNames = """
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            """;

    // The first moment that a ZIP can tell.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(ReportDocument document)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddNewPart<MainDocumentPart>(MainType, "main");
            main.Document = new Document(DocxBody.Of(document, header: "header", footer: "footer"));
            using (var styles = DocumentPart.Open("styles.xml"))
                main.AddNewPart<StyleDefinitionsPart>("styles").FeedData(styles);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(
                new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
            main.AddNewPart<HeaderPart>("header").Header = new Header(DocxText.Line("Header", document.Title, new TabChar(), document.Ids));
            main.AddNewPart<FooterPart>("footer").Footer = new Footer(DocxText.Line(
                "Footer", document.Subject, new TabChar(), "Page ", DocxText.Field("PAGE"), " of ", DocxText.Field("NUMPAGES")));
            using var core = new MemoryStream(Encoding.UTF8.GetBytes(Properties(document)));
            package.AddNewPart<CoreFilePropertiesPart>("core").FeedData(core);
        }
        return WithoutClock(file);
    }

    private static string Properties(ReportDocument document)
    {
        string moment = document.Date.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
        return $"""
            <?xml version="1.0" encoding="utf-8"?>
            <cp:coreProperties {CoreNames}>
            <dc:title>{Escaped(document.Title)}: {Escaped(document.Subject)}</dc:title><dc:subject>{Escaped(document.Ids)}</dc:subject><dc:creator>Aims.Bot</dc:creator><dc:language>en-GB</dc:language>
            <dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>
            </cp:coreProperties>
            """;
    }

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(Printable.Of(text));

    // The library stamps each entry with the time of day.
    private static byte[] WithoutClock(MemoryStream file)
    {
        using var timeless = new MemoryStream();
        using (var from = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(timeless, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName);
                copy.LastWriteTime = Epoch;
                using Stream read = entry.Open(), write = copy.Open();
                read.CopyTo(write);
            }
        }
        return timeless.ToArray();
    }
}
