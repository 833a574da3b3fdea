using System.Net;
using System.Text.RegularExpressions;
using Aims.Bot.Tests.Edge;
using Aims.Local;
using Xunit;

namespace Aims.Bot.Tests.Operations;

/// <summary>An office whose bot prints spans and numbers.</summary>
public sealed class WatchedOffice : Office
{
    public string Printed
    {
        get
        {
            using var log = new StreamReader(new FileStream(Log, FileMode.Open, FileAccess.Read, System.IO.FileShare.ReadWrite));
            return log.ReadToEnd();
        }
    }

    private string Log => Path.Combine(Folder, "bot.log");

    protected override BotOptions Shape(BotOptions options) => options with
    {
        Log = Log,
        Environment = new Dictionary<string, string?> { ["AIMS_TELEMETRY"] = "console", ["OTEL_METRIC_EXPORT_INTERVAL"] = "500" },
    };
}

public sealed partial class AnOperatorLooks(WatchedOffice office) : IClassFixture<WatchedOffice>
{
    private const string Caller = "0af7651916cd43dd8448eb211c80319c";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task At_a_turn_as_one_trace_from_the_caller_to_storage_and_channel()
    {
        var (ana, _) = office.Hire();
        // The first answer of a process reads all that there is.
        await ana.SaysAsync("my tasks");
        var message = ana.Message("my tasks");
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = Person.Json(message) };
        request.Headers.Add("traceparent", $"00-{Caller}-b7ad6b7169203331-01");
        request.Headers.Add("X-Azure-Functions-InvocationId", "6a6f4a4e-6b4b-4a3c-9a43-3a9f6a4f0c11");

        using var response = await office.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await office.UntilAsync(() => Trace().Length > 0);

        string tree = Trace()[0];
        TestContext.Current.TestOutputHelper?.WriteLine(tree);
        string[] lines = tree.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("turn  ", lines[0], StringComparison.Ordinal);
        Assert.Contains("aims.invocation_id=6a6f4a4e-6b4b-4a3c-9a43-3a9f6a4f0c11", lines[0], StringComparison.Ordinal);
        Assert.Contains($"aims.activity_id={(string)message["id"]!}", lines[0], StringComparison.Ordinal);
        // The intent is the turn's, what it asks of storage is the intent's, the answer is the turn's again.
        Assert.Matches(@"(?m)^├─ status\.tasks  [0-9.]+ ms", tree);
        Assert.Matches(@"(?m)^│  [├└]─ storage GET  [0-9.]+ ms  http\.response\.status_code=\d{3}", tree);
        Assert.Matches(@"(?m)^└─ channel POST  [0-9.]+ ms  http\.response\.status_code=201", tree);
    }

    [Fact]
    public async Task At_a_turn_that_nobody_traced_before_us()
    {
        var (ana, _) = office.Hire();
        var message = ana.Message("my tasks");
        await ana.AcceptedAsync(message);
        await office.UntilAsync(() => office.Printed.Contains((string)message["id"]!, StringComparison.Ordinal));
        string printed = office.Printed;
        Assert.Matches($@"(?m)^trace [0-9a-f]{{32}}\r?\nturn .*aims\.activity_id={Regex.Escape((string)message["id"]!)}\b.*\n├─ ", printed);
    }

    [Fact]
    public async Task At_numbers_and_nothing_that_is_printed_bears_a_person()
    {
        var (ana, max) = office.Hire();
        await max.SaysAsync("help");
        await ana.RegistersAsync("CV screener");
        await ana.AssessesAsync();
        await office.SettleAsync();
        await max.PressesAsync("Approve");
        await office.SettleAsync();

        string[] numbers = ["aims.turn.duration", "aims.turn.storage.requests", "aims.turn.storage.waits", "aims.function.duration", "aims.delivery", "aims.delivery.age", "aims.index.records", "aims.index.age"];
        await office.UntilAsync(() => numbers.Append("intent=approval.approve outcome=answered").All(sign => office.Printed.Contains(sign, StringComparison.Ordinal)));

        // The id of an activity is made of the person's in these tests alone.
        string printed = ActivityId().Replace(office.Printed, "");
        Assert.All((string[])[ana.Name, max.Name, ana.UserId, ana.Conversation, "CV screener"], trace => Assert.DoesNotContain(trace, printed, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task At_whether_it_lives_and_whether_it_is_ready()
    {
        using var http = new HttpClient();
        Assert.Equal("""{"status":"live"}""", await http.GetStringAsync(new Uri(office.Address, "api/health"), Stop));
        Assert.Equal("""{"status":"ready","parts":{"storage":"ok","directory":"ok"}}""", await http.GetStringAsync(new Uri(office.Address, "api/health?ready"), Stop));
    }

    // Each without its first line, which names it.
    private string[] Trace() => [.. Block().Matches(office.Printed).Select(match => match.Groups["tree"].Value)];

    [GeneratedRegex($@"^trace {Caller}\r?\n(?<tree>turn .*\n([├└│ ].*\n)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex(@"aims.activity_id=\S+")]
    private static partial Regex ActivityId();
}
