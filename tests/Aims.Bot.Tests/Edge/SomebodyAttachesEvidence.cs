using System.Net;
using System.Text.Json.Nodes;
using Aims.Assessments;
using Xunit;

namespace Aims.Bot.Tests.Edge;

public sealed class SomebodyAttachesEvidence(Office office) : IClassFixture<Office>
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 200_000).Select(n => (byte)n)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_finds_its_question_after_a_restart_and_is_fetched_once_as_it_was_sent()
    {
        var (ana, _) = office.Hire();
        await AsksToAttachAsync(ana);
        await office.KillAsync();
        await using var share = await FileShare.StartAsync(Pdf);
        await SendsAsync(ana, share, "bias test.pdf");
        Assert.Contains("bias test.pdf is attached.", ana.Card.Words, StringComparison.Ordinal);

        await ana.PressesAsync("Open");
        Assert.Contains("not scanned", ana.Card.Words, StringComparison.Ordinal);
        var link = new Uri((string)ana.Card.Json["actions"]!.AsArray().First(action => (string?)action!["type"] == "Action.OpenUrl")!["url"]!);
        using var browser = new HttpClient();
        using var first = await browser.GetAsync(link, Stop);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("application/pdf", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", first.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("bias test.pdf", first.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        Assert.Equal(["nosniff"], first.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(Pdf, await first.Content.ReadAsByteArrayAsync(Stop));
        using var second = await browser.GetAsync(link, Stop);
        Assert.Equal(HttpStatusCode.Gone, second.StatusCode);
    }

    [Theory]
    [InlineData("program.pdf", "MZ program", "What is in that file is not what its name says")]
    [InlineData("program.exe", "MZ program", "I do not keep files of that kind")]
    [InlineData("empty.pdf", "", "That file is empty")]
    public async Task Or_it_is_refused_and_nothing_is_kept(string name, string content, string answer)
    {
        var (ana, _) = office.Hire();
        string assessment = await AsksToAttachAsync(ana);
        await using var share = await FileShare.StartAsync(System.Text.Encoding.ASCII.GetBytes(content));
        await SendsAsync(ana, share, name);
        Assert.StartsWith(answer, ana.Chat.Last.Says, StringComparison.Ordinal);
        Assert.Null((await office.Records.Read(Assessment.Type, assessment, Stop)).State!.Evidence);
    }

    [Fact]
    public async Task In_development_by_its_path()
    {
        var (ana, _) = office.Hire();
        await AsksToAttachAsync(ana);
        string path = Path.ChangeExtension(Path.GetTempFileName(), ".pdf");
        await File.WriteAllBytesAsync(path, Pdf, Stop);
        await ana.SaysAsync($"attach {path}");
        Assert.Contains("is attached.", ana.Card.Words, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public async Task A_file_for_which_nobody_asked_is_not_kept()
    {
        var (ana, _) = office.Hire();
        await using var share = await FileShare.StartAsync(Pdf);
        await SendsAsync(ana, share, "bias test.pdf");
        Assert.Contains("press \"Attach\" at its question first", ana.Chat.Last.Says, StringComparison.Ordinal);
    }

    /// <returns>The assessment's id.</returns>
    private async Task<string> AsksToAttachAsync(Person ana)
    {
        string system = await ana.RegistersAsync("CV screener");
        await ana.PressesAsync("Start the assessment");
        await ana.PressesAsync("Hand over, comment, attach");
        await ana.PressesAsync("Open");
        await ana.PressesAsync("Attach");
        return (await office.Records.Read(Systems.AiSystem.Type, system, Stop)).State!.Assessment!;
    }

    private static Task SendsAsync(Person who, FileShare share, string name) => who.AcceptedAsync(who.Activity("message", ("attachments", new JsonArray(
        new JsonObject { ["contentType"] = "application/octet-stream", ["contentUrl"] = share.AddressOf("/file").ToString(), ["name"] = name }))));
}
