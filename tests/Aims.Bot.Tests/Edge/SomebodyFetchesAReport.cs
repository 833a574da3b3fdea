using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace Aims.Bot.Tests.Edge;

public sealed class SomebodyFetchesAReport(Office office) : IClassFixture<Office>
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task By_a_link_that_works_once_and_from_a_command_line()
    {
        var (owner, _) = office.Hire();
        await owner.RegistersAsync("CV screener");
        await owner.AssessesAsync();
        await owner.PressesAsync("Report");
        var links = owner.Card.Json["actions"]!.AsArray().Where(action => (string?)action!["type"] == "Action.OpenUrl").ToList();
        using var browser = new HttpClient();

        using var word = await browser.GetAsync(AddressOf(links[0]), Stop);
        Assert.Equal((HttpStatusCode.OK, Docx), (word.StatusCode, word.Content.Headers.ContentType?.MediaType));
        Assert.Equal("assessment-report-AIS-0001-IA-0001.docx", word.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("attachment", word.Content.Headers.ContentDisposition?.DispositionType);
        Assert.True(word.Headers.CacheControl?.NoStore);
        byte[] document = await word.Content.ReadAsByteArrayAsync(Stop);
        using (var opened = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false))
            Assert.Contains("Questions and answers", opened.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        using var again = await browser.GetAsync(AddressOf(links[0]), Stop);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);

        string page = await browser.GetStringAsync(AddressOf(links[1]), Stop);
        var command = await office.CommandAsync("export", "report", "AIS-0001", "--as", "lead", "--format", "html");
        Assert.Equal(0, command.ExitCode);
        Assert.Equal(page, command.StandardOutput);
        Assert.Equal(1, (await office.CommandAsync("export", "report", "AIS-0009", "--as", "lead")).ExitCode);
    }

    private static Uri AddressOf(JsonNode? link) => new((string)link!["url"]!);
}
