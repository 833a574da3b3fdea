using System.Net;
using Aims.Bot.Functions;
using Aims.Ledger;
using Aims.Local;
using Moq;
using Xunit;

namespace Aims.Bot.Tests.Functions;

public sealed class TheHostCalls(RunningHandler handler) : IClassFixture<RunningHandler>
{
    private const string Tenant = "6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001";
    private const string Ana = "b7a6c1de-0001-4c55-9a10-1f2e3d4c5b01";

    private static CancellationToken Stop => RunningHandler.Stop;

    [Fact]
    public void It_listens_where_it_is_told_and_not_where_the_host_does() => Assert.True(Ports.IsFree(handler.PortOfTheHost));

    [Fact]
    public async Task Health_is_answered_through_the_proxy()
    {
        using var answer = await handler.ProxyAsync(HttpMethod.Get, "api/health");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("""{"status":"live"}""", await answer.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task The_page_about_it_says_what_it_keeps_and_runs_nothing()
    {
        using var answer = await handler.ProxyAsync(HttpMethod.Get, "api/about");
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(["default-src 'none'"], answer.Headers.GetValues("Content-Security-Policy"));
        string page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("<h2 id=\"privacy\">", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"terms\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"typing","serviceUrl":"http://127.0.0.1:9/"}""", HttpStatusCode.OK)]
    [InlineData("""{"type":"invoke","name":"x","serviceUrl":"http://127.0.0.1:9/"}""", HttpStatusCode.NotImplemented)]
    [InlineData("""{"type":"typing","serviceUrl":"https://smba.trafficmanager.net/"}""", HttpStatusCode.Unauthorized)]
    [InlineData("""{"type":""", HttpStatusCode.BadRequest)]
    public async Task Messages_are_answered_through_the_proxy(string body, HttpStatusCode expected)
    {
        using var answer = await handler.ProxyAsync(HttpMethod.Post, "api/messages", body);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("sweep", HostJson.Timer), InlineData("sweep", HostJson.TimerWithoutStatus)]
    [InlineData("daily", HostJson.Timer), InlineData("daily", HostJson.TimerWithoutStatus)]
    [InlineData("directory", HostJson.Timer), InlineData("directory", HostJson.TimerWithoutStatus)]
    [InlineData("approvals", HostJson.Timer), InlineData("approvals", HostJson.TimerWithoutStatus)]
    [InlineData("campaigns", HostJson.Timer), InlineData("campaigns", HostJson.TimerWithoutStatus)]
    [InlineData("backup", HostJson.Timer), InlineData("verify", HostJson.Timer), InlineData("incidents", HostJson.Timer), InlineData("incidents", HostJson.TimerWithoutStatus)]
    [InlineData("digests", HostJson.Timer), InlineData("digests", HostJson.TimerWithoutStatus)]
    public async Task A_timer_is_carried_out(string function, string json)
    {
        using var answer = await handler.TriggerAsync(function, json);
        await IsDoneAsync(answer);
    }

    [Theory]
    [InlineData("deliver", "quoted", false), InlineData("deliver", "unquoted", true), InlineData("deliver-bulk", "bulk", false)]
    public async Task A_message_of_the_queue_is_carried_out(string function, string id, bool unquoted)
    {
        string text = $$"""{"messageId":"{{id}}","to":"{{Ana}}","view":"welcome","record":"person|{{Ana}}"}""";
        using var answer = await handler.TriggerAsync(function, unquoted ? HostJson.QueueUnquoted(text) : HostJson.Queue(text));
        await IsDoneAsync(answer);
        // Ana was never in touch: it waits for her.
        Assert.NotNull(await handler.Table.Get($"{Tenant}|delivery", $"waiting|{Ana}|{id}", Stop));
    }

    public static TheoryData<string> NotForUs { get; } =
    [
        "", "{", "null", "[]", "7", "\"text\"", "{}", """{"Data":null}""", """{"Data":[]}""", """{"Data":{"item":null,"timer2":1}}""",
        """{"Data":{"item":{"messageId":"m"}}}""", """{"Data":{"item":"\"unfinished"}}""",
    ];

    [Theory, MemberData(nameof(NotForUs))]
    public async Task What_is_not_the_hosts_JSON_fails(string json)
    {
        foreach (string function in (string[])["deliver", "deliver-bulk", "poison", "poison-bulk", "sweep", "daily", "directory", "approvals", "campaigns", "incidents", "verify", "backup", "digests"])
        {
            using var answer = await handler.TriggerAsync(function, json);
            await IsFailedAsync(answer);
        }
    }

    [Theory]
    [InlineData("no JSON"), InlineData("{}"), InlineData("[]"), InlineData("null"), InlineData("7")]
    [InlineData("""{"messages":[{"messageId":"m"}]}"""), InlineData("""{"messages":[null]}"""), InlineData("""{"messages":[]}"""), InlineData("""{"messageId":null,"record":"system|AIS-0001"}""")]
    [InlineData("""{"messageId":"m","to":"../x","view":"welcome","record":"person|x"}"""), InlineData("""{"messageId":"m","to":7,"record":"system|AIS-0001"}""")]
    public async Task A_message_that_is_none_fails_and_becomes_poison(string text)
    {
        using var answer = await handler.TriggerAsync("deliver", HostJson.Queue(text));
        await IsFailedAsync(answer);
    }

    [Theory]
    [InlineData("deliver", """{"messageId":"no-key","record":"no key"}""", "Unreadable")]
    [InlineData("deliver", """{"messageId":"../no key","record":"no key"}""", "Unreadable")]
    [InlineData("poison", """{"messages":[{"messageId":"p-1","to":"b7a6c1de-0001-4c55-9a10-1f2e3d4c5b01","view":"welcome","record":"person|x"},{"messageId":"p-2","record":"system|AIS-0001"}]}""", "GivenUpByHost")]
    [InlineData("poison", "no JSON", "Unreadable"), InlineData("poison", "7", "Unreadable")]
    public async Task What_cannot_be_delivered_is_kept_where_it_can_be_seen(string function, string text, string reason)
    {
        var undelivered = new Undelivered(handler.Table, $"{Tenant}|delivery", new Mock<IQueue>().Object, TimeProvider.System);
        async Task<HashSet<string>> Kept() => await undelivered.All(Stop).Where(one => one.Reason == reason).Select(one => one.Id).ToHashSetAsync(cancellationToken: Stop);
        var before = await Kept();
        using var answer = await handler.TriggerAsync(function, HostJson.Queue(text));
        await IsDoneAsync(answer);
        Assert.NotEmpty((await Kept()).Except(before));
    }

    [Theory]
    [InlineData("GET", "api/messages"), InlineData("PUT", "api/messages"), InlineData("DELETE", "api/messages"), InlineData("POST", "api/health")]
    [InlineData("GET", "deliver"), InlineData("PUT", "sweep"), InlineData("PATCH", "daily")]
    public async Task Other_methods_are_not_taken(string method, string path)
    {
        using var answer = await handler.ProxyAsync(new HttpMethod(method), path);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    // An empty 200 would hang the invocation until its time-out, and then the handler is killed.
    private static async Task IsDoneAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("{}", await answer.Content.ReadAsStringAsync(Stop));
    }

    private static async Task IsFailedAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("{}", await answer.Content.ReadAsStringAsync(Stop));
    }
}
