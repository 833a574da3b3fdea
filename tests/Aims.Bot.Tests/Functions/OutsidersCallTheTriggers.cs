using System.Net;
using Xunit;

namespace Aims.Bot.Tests.Functions;

/// <summary>Whoever reaches a trigger's endpoint from outside bears marks of the proxy, and finds nothing there.</summary>
public sealed class OutsidersCallTheTriggers(RunningHandler handler) : IClassFixture<RunningHandler>
{
    private const string Ana = "b7a6c1de-0001-4c55-9a10-1f2e3d4c5b01";

    public static TheoryData<string, string> Marks { get; } = new()
    {
        { "X-Forwarded-For", "203.0.113.7" },
        { "X-Forwarded-Host", "aims.example" },
        { "X-Forwarded-Proto", "https" },
        { "x-forwarded-anything", "" },
        { "x-ms-invocation-id", "6a6f4a4e-6b4b-4a3c-9a43-3a9f6a4f0c11" },
        { "X-Azure-Functions-InvocationId", "a second one" },
        { "Origin", "http://127.0.0.1" },
        { "Host", "aims.example" },
        { "Host", "localhost" },
        { "Host", "127.0.0.1" },
        { "Host", "127.0.0.1:1" },
    };

    [Theory, MemberData(nameof(Marks))]
    public async Task A_mark_of_the_outside_is_enough(string header, string value)
    {
        foreach (string function in (string[])["deliver", "deliver-bulk", "poison", "poison-bulk", "sweep", "daily", "directory", "approvals", "campaigns", "incidents", "verify", "backup", "digests"])
        {
            using var answer = await handler.TriggerAsync(function, HostJson.Timer, (header, value));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    public static TheoryData<string> Detours { get; } =
    [
        "/deliver", "/DELIVER", "//deliver", "/deliver/", "/deliver?x=1", "/deliver;x", "/deliver%00", "/%64eliver",
        "/api/messages/..%5c..%5cdeliver", "/api/messages/..\\..\\deliver", "/api/messages/../../deliver",
        "/api/messages/%2e%2e/%2e%2e/deliver", "/api/messages/..%2f..%2fdeliver", "/api/messages%2f..%2f..%2fdeliver",
        "/api/health/..%5c..%5cdeliver", "/api/../deliver", "http://127.0.0.1/deliver",
    ];

    [Theory, MemberData(nameof(Detours))]
    public async Task No_way_round_leads_there(string target)
    {
        string status = await handler.SendRawAsync(
            "POST", target, HostJson.Queue($$"""{"messageId":"outside","to":"{{Ana}}","view":"welcome","record":"person|x"}"""));
        Assert.Matches("^HTTP/1.1 4(00|04|05) ", status);
        Assert.Null(await handler.Table.Get("6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001|delivery", $"waiting|{Ana}|outside", RunningHandler.Stop));
    }
}

/// <summary>As it runs where nobody has configured it.</summary>
public sealed class HandlerWithoutAnAppId : RunningHandler
{
    protected override string? Development => null;
}

public sealed class NoAppIdIsConfigured(HandlerWithoutAnAppId handler) : IClassFixture<HandlerWithoutAnAppId>
{
    [Theory]
    [InlineData("""{"type":"message","text":"help","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/"}""")]
    [InlineData("""{"type":"message","text":"help","channelId":"emulator","serviceUrl":"http://127.0.0.1:9/"}""")]
    [InlineData("""{"type":"typing"}""")]
    public async Task Every_activity_is_refused(string activity)
    {
        using var answer = await handler.ProxyAsync(HttpMethod.Post, "api/messages", activity);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task It_is_healthy_all_the_same()
    {
        using var answer = await handler.ProxyAsync(HttpMethod.Get, "api/health");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
