using System.Text;
using System.Text.Json.Nodes;
using Aims.Systems;
using CsvHelper;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>The inventory of the US federal agencies of 2024: 2,133 rows as an organisation has them.</summary>
internal static class Inventory
{
    public static byte[] File { get; } = System.IO.File.ReadAllBytes(Find(new DirectoryInfo(AppContext.BaseDirectory)));

    /// <summary>How many rows each agency has at each stage. What the agency calls the stage is told apart here and not by the product.</summary>
    public static Dictionary<(string Agency, string Stage), int> Counts()
    {
        var counts = new Dictionary<(string, string), int>();
        var latin = CodePagesEncodingProvider.Instance.GetEncoding(1252);
        using var rows = CsvReader.Create(new MemoryStream(File), new CsvReaderOptions { Encoding = latin, Separator = ',' });
        while (rows.Read())
        {
            var key = (rows.GetString("Agency").Trim(), StageOf(rows.GetString("Stage of Development").Trim()));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        return counts;
    }

    private static string StageOf(string said) => said switch
    {
        "Operation and Maintenance" or "In production" or "In mission" => "InUse",
        "Implementation and Assessment" => "Pilot",
        "Acquisition and/or Development" or "Initiated" or "Planned" or "Ideation" => "Planned",
        "Retired" => "Retired",
        "" or "Research or  Administrative Action Complete" => "",
        _ => throw new InvalidDataException($"A stage that the script does not know: {said}"),
    };

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new FileNotFoundException("There is no shared/data/us-federal-ai-inventory-2024.csv beside the repository.")
        : Path.Combine(folder.FullName, "shared", "data", "us-federal-ai-inventory-2024.csv") is var path && System.IO.File.Exists(path) ? path
        : Find(folder.Parent);
}

public sealed class ALeadImportsTheInventory(Office office) : IClassFixture<Office>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_in_the_register_as_the_file_says_and_twice_makes_nothing_new_and_undone_leaves_its_history()
    {
        await using var share = await FileShare.StartAsync(Inventory.File);
        var lea = office.Lea;
        await lea.SendsAsync(share.AddressOf("/inventory.csv"));
        string first = lea.Chat.LastCard.Id;
        await lea.PressesAsync("Preview");
        await lea.PressesAsync("Import 2,133");
        await office.SettleAsync();

        Assert.Contains("2,133 systems came into the register", lea.Card.Words, StringComparison.Ordinal);
        var systems = await Systems();
        Assert.Equal(Inventory.Counts(), systems.CountBy(s => (s.Details.Department ?? "", StageOf(s))).ToDictionary());

        await lea.SendsAsync(share.AddressOf("/inventory.csv"));
        await lea.PressesAsync("Preview");
        Assert.Contains("New systems\n0", lea.Card.Words, StringComparison.Ordinal);
        Assert.Contains("Already in the register\n2,133", lea.Card.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(lea.Card.Buttons, button => button.Title.StartsWith("Import", StringComparison.Ordinal));

        var imported = lea.Chat.Messages.Single(message => message.Id == first);
        await lea.PressesAsync(imported, imported.Card!.Buttons.Single(button => button.Title == "Undo the import"));
        imported = lea.Chat.Messages.Single(message => message.Id == first);
        await lea.PressesAsync(imported, imported.Card!.Buttons.Single(button => button.Title == "Undo the import"));
        await office.SettleAsync();

        Assert.Contains("2,133 systems left the register", lea.Chat.Messages.Single(message => message.Id == first).Card!.Words, StringComparison.Ordinal);
        systems = await Systems();
        Assert.DoesNotContain(systems, system => system.IsInRegister);
        Assert.Equal(2_133, systems.Count);
        var history = await office.Records.History(AiSystem.Type, "AIS-0001", Stop).Select(happened => happened.Event.GetType().Name).ToListAsync(Stop);
        Assert.Equal(["SystemImported", "ImportUndone"], history);
        await lea.SaysAsync("how many systems");
        Assert.StartsWith("No AI systems in the register", lea.Chat.Last.Says, StringComparison.Ordinal);
    }

    private async Task<List<AiSystem>> Systems() =>
        await office.Records.All(AiSystem.Type, office.Records.Tenant, Stop).Select(record => record.State!).ToListAsync(Stop);

    private static string StageOf(AiSystem system) =>
        system.State is SystemState.Retired ? "Retired" : system.Details.Stage?.ToString() ?? "";
}

public sealed class ALeadSendsAFile(Office office) : IClassFixture<Office>
{
    private static readonly byte[] Small = "Name,Status\nCV screener,Live\n"u8.ToArray();

    [Theory]
    [InlineData("/gone", "I could not fetch that file")]
    [InlineData("/redirect", "I could not fetch that file")]
    [InlineData("/endless", "That file is larger than 20 MB")]
    [InlineData("/said-to-be-large", "That file is larger than 20 MB")]
    public async Task Which_cannot_be_fetched(string path, string answer)
    {
        await using var share = await FileShare.StartAsync(Small);
        await office.Lea.SendsAsync(share.AddressOf(path));
        Assert.StartsWith(answer, office.Lea.Chat.Last.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/file.csv"), InlineData("http://169.254.169.254/latest/meta-data"), InlineData("file:///etc/passwd")]
    [InlineData("http://user@127.0.0.1/file.csv"), InlineData("//127.0.0.1/file.csv"), InlineData("")]
    public async Task From_an_address_that_is_not_followed(string address)
    {
        await office.Lea.SendsAsync(address);
        Assert.StartsWith("I take files only from your own OneDrive", office.Lea.Chat.Last.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_pasting_it()
    {
        await using var share = await FileShare.StartAsync(Small);
        await office.Lea.AcceptedAsync(office.Lea.Activity("message", ("attachments", new JsonArray(
            new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>here</p>" },
            new JsonObject { ["contentType"] = "text/csv", ["contentUrl"] = share.AddressOf("/file").ToString(), ["name"] = "pasted.csv" }))));
        Assert.Contains("1 row. Please check", office.Lea.Card.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_its_path_in_development()
    {
        string path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, Small, TestContext.Current.CancellationToken);
        await office.Lea.SaysAsync($"import {path}");
        Assert.Contains("1 row. Please check", office.Lea.Card.Words, StringComparison.Ordinal);
        File.Delete(path);
        await office.Lea.SaysAsync($"import {path}");
        Assert.StartsWith("There is no file", office.Lea.Chat.Last.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_file_works_once()
    {
        await office.Lea.SaysAsync("export systems");
        var link = office.Lea.Card.Json["actions"]!.AsArray().First(action => (string?)action!["type"] == "Action.OpenUrl")!;
        using var browser = new HttpClient();
        var address = new Uri((string)link["url"]!);
        using var first = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("text/csv", first.Content.Headers.ContentType?.MediaType);
        Assert.Matches("^ai-systems-[0-9-]{10}.csv$", first.Content.Headers.ContentDisposition?.FileName);
        Assert.True(first.Headers.CacheControl?.NoStore);
        Assert.StartsWith("\uFEFFRegister ID,", System.Text.Encoding.UTF8.GetString(await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        using var second = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Gone, second.StatusCode);
    }

    [Fact]
    public async Task But_others_may_not()
    {
        var (ana, _) = office.Hire();
        await using var share = await FileShare.StartAsync(Small);
        await ana.SendsAsync(share.AddressOf("/file"));
        Assert.StartsWith("Only a governance lead can import", ana.Chat.Last.Says, StringComparison.Ordinal);
    }
}
