using Xunit;

namespace Aims.Bot.Tests.Edge;

public sealed class SomebodyKeepsAProof(Office office) : IClassFixture<Office>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task And_others_check_it_with_the_bot_or_with_its_key_alone()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("AI policy");
        while (ana.Card.Buttons.Any(button => button.Title == "Next"))
            await ana.PressesAsync("Next");
        await ana.PressesAsync("Acknowledge", ("tick", "true"));
        await ana.PressesAsync("Proof to keep");
        var links = ana.Card.Json["actions"]!.AsArray().Where(action => (string?)action!["type"] == "Action.OpenUrl").Select(action => new Uri((string)action!["url"]!)).ToList();
        using var browser = new HttpClient();
        string page = await File("proof.html", await browser.GetStringAsync(links[0], Stop)), data = await File("proof.json", await browser.GetStringAsync(links[1], Stop));

        foreach (string file in new[] { page, data })
        {
            var check = await office.CommandAsync("proof", "check", file);
            Assert.Equal(0, check.ExitCode);
            Assert.Contains("Genuine.", check.StandardOutput, StringComparison.Ordinal);
        }
        string key = await File("public.pem", (await office.CommandAsync("proof", "key")).StandardOutput);
        Assert.Equal(0, (await office.CommandAsync("proof", "check", page, "--key", key)).ExitCode);

        string changed = await File("changed.html", (await System.IO.File.ReadAllTextAsync(page, Stop)).Replace("version 1.0", "version 2.0", StringComparison.Ordinal));
        var found = await office.CommandAsync("proof", "check", changed, "--key", key);
        Assert.Equal(1, found.ExitCode);
        Assert.Contains("The page was changed after it was signed", found.StandardOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proof", "check", "/no/such/file")]
    [InlineData("proof", "check", "/etc/hostname", "--key", "/etc/hostname")]
    [InlineData("proof", "check", "/etc/hostname", "--key", "/no/such/key")]
    public async Task Or_says_why_not(params string[] arguments)
    {
        var run = await office.CommandAsync(arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.StandardError);
        Assert.Empty(run.StandardOutput);
    }

    private async Task<string> File(string name, string content)
    {
        string path = Path.Combine(folder.FullName, name);
        await System.IO.File.WriteAllTextAsync(path, content, Stop);
        return path;
    }
}
