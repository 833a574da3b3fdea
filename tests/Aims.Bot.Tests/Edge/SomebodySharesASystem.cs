using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aims.Local;
using Xunit;
using static Aims.Bot.Tests.Edge.ComposeBox;

namespace Aims.Bot.Tests.Edge;

/// <summary>
/// Two systems are in the register: Ana's, which her manager sent back with a reason, and one of the lead. A third is Ana's draft.
/// </summary>
public sealed class AnOfficeWithARegister : Office, IAsyncLifetime
{
    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        var (ana, max) = Hire();
        await ana.RegistersAsync("CV screener");
        await ana.AssessesAsync();
        await max.SaysAsync("my tasks");
        await max.PressesAsync("Decide");
        await max.PressesAsync("Ask for changes", ("reason", "Between us: the supplier is in trouble."));
        await Lea.RegistersAsync("Letter writer <b>of Legal</b> & others");
        await ana.SaysAsync("register Unfinished screener");
        await ana.FillsInAndPressesAsync("Next");
        await SettleAsync();
    }
}

public sealed partial class SomebodySharesASystem(AnOfficeWithARegister office) : IClassFixture<AnOfficeWithARegister>
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Recorded { get; } =
        [.. Directory.EnumerateFiles(Exchanges, "*.request.json").Select(file => Path.GetFileName(file).Split('.')[0]).Order()];

    /// <summary>With AIMS_ACCEPT=1 the answer is written down instead.</summary>
    [Theory, MemberData(nameof(Recorded))]
    public async Task As_recorded(string exchange)
    {
        string request = await File.ReadAllTextAsync(Path.Combine(Exchanges, $"{exchange}.request.json"), Stop);
        using var response = await office.PostAsync(JsonNode.Parse(request.Replace("{channel}", office.Connector.Address, StringComparison.Ordinal))!);
        await FoundAsync(response);
        string body = JsonNode.Parse(await response.Content.ReadAsStringAsync(Stop))!.ToJsonString(Readable);
        string actual = Moment().Replace(body, "{now}") + "\n";
        string file = Path.Combine(Exchanges, $"{exchange}.response.json");
        if (Environment.GetEnvironmentVariable("AIMS_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
            await File.WriteAllTextAsync(file, actual, Stop);
        Assert.Equal(await File.ReadAllTextAsync(file, Stop), actual, ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("employee-1"), InlineData("manager-1"), InlineData("lead"), InlineData("outsider")]
    public async Task Nobody_sees_a_draft_or_what_is_between_those_who_work_on_a_system(string who)
    {
        foreach (string text in (string[])["", "screener", "Unfinished screener", "AIS-0001", "AIS-0003"])
        {
            string answer = (await office.PersonOf(who, who).SearchesAsync(Typed(text))).ToJsonString();
            Assert.DoesNotContain("Unfinished", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Between us", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("\"Action.", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_search_leaves_no_trace_of_where_it_was()
    {
        var newcomer = office.PersonOf("employee-2", "Ana Ruiz 2");
        Assert.Equal(["CV screener"], (await newcomer.SearchesAsync(Typed("cv"))).Titles());
        Assert.Equal(0, await office.CountAsync(Office.Delivery, "person|employee-2"));
        Assert.Empty(newcomer.Chat.Messages);
    }

    public static TheoryData<string> Values { get; } =
    [
        "null", "7", "[]", "\"text\"", "{}", """{"commandId":7}""", """{"commandId":"findSystem","parameters":{}}""",
        """{"commandId":"findSystem","parameters":[]}""", """{"commandId":"findSystem","parameters":[[],null,7]}""",
        """{"commandId":"findSystem","parameters":[{"name":"name"}]}""", """{"commandId":"findSystem","parameters":[{"name":"name","value":null}]}""",
        """{"commandId":"findSystem","parameters":[{"name":"name","value":["a"]}]}""",
        """{"commandId":"findSystem","parameters":[{"name":"name","value":"\u0000\u202e"}]}""",
        """{"commandId":"findSystem","queryOptions":"all"}""", """{"commandId":"findSystem","queryOptions":{"skip":"1","count":true}}""",
        """{"commandId":"findSystem","queryOptions":{"skip":2147483647,"count":2147483647}}""",
        """{"commandId":"findSystem","queryOptions":{"skip":99999999999999,"count":-1}}""",
    ];

    [Theory, MemberData(nameof(Values))]
    public Task Whatever_a_client_sends_is_answered(string value) => office.Lea.SearchesAsync(JsonNode.Parse(value));

    public static TheoryData<string> Texts { get; } =
        [new string('x', 20_000), "'; DROP TABLE aims --", "..\\..|head|system|", "{{DATE()}}", "\U0001F98A", "أداة", "AIS-99999999999999", "AIS-0"];

    [Theory, MemberData(nameof(Texts))]
    public async Task Whatever_somebody_types_is_answered_in_a_sentence(string text)
    {
        var found = await office.Lea.SearchesAsync(Typed(text));
        Assert.Equal("message", (string?)found["type"]);
        Assert.InRange(((string)found["text"]!).Length, 10, 120);
    }

    private static string Exchanges => Path.Combine(Repository.Root, "tests", "Aims.Bot.Tests", "Edge", "Exchanges");

    // The bot's clock runs while the office opens.
    [GeneratedRegex("(?<=as of )9 Nov 2026, [0-9:]{5}")]
    private static partial Regex Moment();
}

public sealed class SomebodyLooksThroughALongRegister(Office office) : IClassFixture<Office>
{
    [Theory]
    [InlineData(""), InlineData("sorter")]
    public async Task Twenty_five_at_a_time(string text)
    {
        await FillAsync();
        var pages = new List<string[]>();
        foreach (int skip in (int[])[0, 25, 50, 75])
            pages.Add((await office.Lea.SearchesAsync(Typed(text, skip, count: 1_000))).Titles());
        Assert.Equal([25, 25, 10, 0], pages.Select(page => page.Length));
        Assert.Equal(60, pages.SelectMany(page => page).Distinct().Count());
        Assert.Equal(pages[0][..3], (await office.Lea.SearchesAsync(Typed(text, 0, count: 3))).Titles());
    }

    private async Task FillAsync()
    {
        if (await office.CountAsync(office.Records.Tenant, "head|system|") > 0)
            return;
        string rows = string.Concat(Enumerable.Range(1, 60).Select(n => $"Sorter {n:D2},Live\n"));
        await using var share = await FileShare.StartAsync(Encoding.UTF8.GetBytes($"Name,Status\n{rows}"));
        await office.Lea.SendsAsync(share.AddressOf("/register.csv"));
        await office.Lea.PressesAsync("Preview");
        await office.Lea.PressesAsync("Import 60");
        await office.SettleAsync();
    }
}
