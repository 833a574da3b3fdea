using System.Globalization;
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
        var counts = Inventory.Counts();
        var systems = await Systems();
        Assert.Equal(counts, systems.CountBy(s => (s.Details.Department ?? "", StageOf(s))).ToDictionary());
        await lea.SaysAsync("how many systems");
        int here = counts.Where(count => count.Key.Stage != "Retired").Sum(count => count.Value);
        Assert.StartsWith($"{here.ToString("#,0", CultureInfo.InvariantCulture)} AI systems. ", lea.Chat.Last.Says, StringComparison.Ordinal);

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
        await NothingIsLeftButHistory();
        await lea.SaysAsync("how many systems");
        Assert.StartsWith("No AI systems. ", lea.Chat.Last.Says, StringComparison.Ordinal);
        await lea.SendsAsync(share.AddressOf("/inventory.csv"));
        await lea.PressesAsync("Preview");
        Assert.Contains("New systems\n2,133", lea.Card.Words, StringComparison.Ordinal);
    }

    private async Task NothingIsLeftButHistory()
    {
        var systems = await office.Records.All(AiSystem.Type, office.Records.Tenant, Stop).ToListAsync(Stop);
        Assert.Equal(2_133, systems.Count);
        Assert.All(systems, system => Assert.Equal((2, false), (system.Version, system.State!.IsInRegister)));
        Assert.Equal(2 * 2_133, await office.CountAsync(office.Records.Tenant, "event|system|"));
        Assert.Equal(0, await office.CountAsync(office.Records.Tenant, "outbox|"));
        foreach (string kind in (string[])["assessment", "screening", "approval"])
            Assert.Equal(0, await office.CountAsync(office.Records.Tenant, $"head|{kind}|"));
        var history = await office.Records.History(AiSystem.Type, "AIS-0001", Stop).Select(happened => happened.Event.GetType().Name).ToListAsync(Stop);
        Assert.Equal(["SystemImported", "ImportUndone"], history);
    }

    private async Task<List<AiSystem>> Systems() =>
        await office.Records.All(AiSystem.Type, office.Records.Tenant, Stop).Select(record => record.State!).ToListAsync(Stop);

    private static string StageOf(AiSystem system) =>
        system.State is SystemState.Retired ? "Retired" : system.Details.Stage?.ToString() ?? "";
}

public sealed class AnImportIsKilled(Office office) : IClassFixture<Office>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_goes_on_where_it_was_and_makes_nothing_twice()
    {
        await using var share = await FileShare.StartAsync(Inventory.File);
        await office.Lea.SendsAsync(share.AddressOf("/inventory.csv"));
        await office.Lea.PressesAsync("Preview");
        await office.Lea.PressesAsync("Import 2,133");
        var done = office.UntilAsync(() => office.Lea.Card.Words.Contains("2,133 systems came into the register", StringComparison.Ordinal));
        while (await office.CountAsync(office.Records.Tenant, "head|system|") < 300)
            await Task.Delay(20, Stop);
        await office.KillAsync();
        int atTheKill = await office.CountAsync(office.Records.Tenant, "head|system|");
        await done;

        Assert.InRange(atTheKill, 300, 2_132);
        var systems = await office.Records.All(AiSystem.Type, office.Records.Tenant, Stop).ToListAsync(Stop);
        Assert.Equal(2_133, systems.Count);
        Assert.Equal(2_133, systems.Select(system => system.State!.Import!.Row).Distinct().Count());
        Assert.All(systems, system => Assert.Equal(1, system.Version));
        Assert.Empty((await new Aims.Ledger.Verification(office.Records, ManagementSystem.RecordTypes).Run([], Stop)).Problems);
    }
}

public sealed class ALeadImportsFromACommandLine(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task Previews_imports_exports_and_undoes()
    {
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "Name,Status,Owner\nCV screener,Live,employee-1@contoso.example\n,Live,\n=1+1,Pilot,\n", TestContext.Current.CancellationToken);

        var preview = await office.CommandAsync("import", file, "--as", "lead", "--preview");
        Assert.Contains("IMP-0001 Preview: 3 rows, 2 new, 0 already in the register, 1 refused", preview.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(0, await office.CountAsync(office.Records.Tenant, "head|system|"));
        var import = await office.CommandAsync("import", file, "--as", "lead", "--owner", "employee-2");
        Assert.Contains("IMP-0001 Done: 3 rows, 2 new, 0 already in the register, 1 refused, 0 with remarks; 2 made", import.StandardOutput, StringComparison.Ordinal);
        var export = await office.CommandAsync("export", "systems", "--as", "employee-3", "--format", "csv");
        Assert.Contains("'=1+1,", export.StandardOutput, StringComparison.Ordinal);
        var undo = await office.CommandAsync("import", "undo", "IMP-0001", "--as", "lead");
        Assert.Contains("IMP-0001 Undone", undo.StandardOutput, StringComparison.Ordinal);
        Assert.All([preview, import, export, undo], run => Assert.Equal(0, run.ExitCode));
        File.Delete(file);
    }

    [Theory]
    [InlineData("import", "/no/such/file.csv", "--as", "lead")]
    [InlineData("import", "/etc/hostname", "--as", "employee-1")]
    [InlineData("import", "/etc/hostname", "--as", "nobody")]
    [InlineData("import", "undo", "IMP-0009", "--as", "lead")]
    [InlineData("export", "not-acknowledged", "--as", "employee-1")]
    public async Task Or_says_why_not(params string[] arguments)
    {
        var run = await office.CommandAsync(arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.StandardError);
        Assert.Empty(run.StandardOutput);
    }
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

    public static TheoryData<string, string> Hostile { get; } = new()
    {
        { "a bomb", "That workbook is small but unpacks to more than 256 MB" },
        { "50 MB", "That file is larger than 20 MB" },
        { "no heading", "Row 1 looks like data, not like headings" },
        { "two encodings", "The letters of that file are in two encodings" },
    };

    [Theory, MemberData(nameof(Hostile))]
    public async Task Which_is_hostile_and_stays_out_while_the_chat_goes_on(string kind, string answer)
    {
        await using var share = await FileShare.StartAsync(HostileFile.Of(kind));
        await office.Lea.SendsAsync(share.AddressOf("/file"));
        Assert.StartsWith(answer, office.Lea.Chat.Last.Says, StringComparison.Ordinal);
        await office.Lea.SaysAsync("help");
        Assert.Equal("What I can do for you", office.Lea.Chat.Last.Says);
        Assert.Equal(0, await office.CountAsync(office.Records.Tenant, "head|system|"));
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
