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
        var message = ana.Message("my tasks");
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = Person.Json(message) };
        request.Headers.Add("traceparent", $"00-{Caller}-b7ad6b7169203331-01");
        request.Headers.Add("X-Azure-Functions-InvocationId", "6a6f4a4e-6b4b-4a3c-9a43-3a9f6a4f0c11");

        using var response = await office.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await office.UntilAsync(() => Trace().Any(span => span.Contains("DisplayName:        turn", StringComparison.Ordinal)));

        var spans = Trace();
        Assert.All((string[])["turn", "status.tasks", "storage GET", "channel POST"], name => Assert.Contains(spans, span => Name().Match(span).Groups[1].Value == name));
        var turn = spans.Single(span => Name().Match(span).Groups[1].Value == "turn");
        Assert.Contains("aims.invocation_id: 6a6f4a4e-6b4b-4a3c-9a43-3a9f6a4f0c11", turn, StringComparison.Ordinal);
        Assert.Contains($"aims.activity_id: {(string)message["id"]!}", turn, StringComparison.Ordinal);
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

        string[] numbers = ["aims.turn.duration", "aims.turn.storage.waits", "aims.function.duration", "aims.delivery", "aims.delivery.age", "aims.index.records", "aims.index.age"];
        await office.UntilAsync(() => numbers.Select(number => $"Metric Name: {number}").Append("intent: approval.approve").All(sign => office.Printed.Contains(sign, StringComparison.Ordinal)));

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

    private string[] Trace() => [.. office.Printed.Split("Activity.TraceId:").Skip(1).Where(span => span.TrimStart().StartsWith(Caller, StringComparison.Ordinal))];

    [GeneratedRegex(@"Activity.DisplayName:\s+(.+)")]
    private static partial Regex Name();

    [GeneratedRegex(@"aims.activity_id: .*")]
    private static partial Regex ActivityId();
}
