using System.Net;
using System.Net.Sockets;
using Aims.Bot.Teams;
using Xunit;

namespace Aims.Bot.Tests.Teams;

/// <summary>The error table of activity-protocol.md §2, row by row.</summary>
public sealed class TheChannelRefuses : ConnectorSituation
{
    [Theory]
    [InlineData(400, "BadArgument")]
    [InlineData(401, "Unauthorized")]
    [InlineData(413, "MessageSizeTooBig")]
    [InlineData(500, "ServiceError")]
    [InlineData(403, "SomethingNew")]
    [InlineData(405, "MethodNotAllowed")]
    public async Task What_no_second_try_would_change_is_rejected(int status, string code) =>
        Assert.Equal(new Delivery.Rejected(code, status), await SendAsync(status, Error(code)));

    [Theory]
    [InlineData("BotDisabledByAdmin")]
    [InlineData("BotNotInConversationRoster")]
    [InlineData("ConversationBlockedByUser")]
    [InlineData("ForbiddenOperationException")]
    [InlineData("MessageWritesBlocked")]
    public async Task A_person_who_cannot_be_reached_is_unreachable(string code) =>
        Assert.Equal(new Delivery.Unreachable(code), await SendAsync(403, Error(code)));

    [Fact]
    public async Task The_other_shape_of_an_error_is_read_too() =>
        Assert.Equal(
            new Delivery.Unreachable("MessageWritesBlocked"),
            await SendAsync(403, """{"errorCode":209,"message":"{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is not writable.\"\r\n}"}"""));

    [Fact]
    public async Task A_tenant_in_a_government_cloud_is_spoken_to_there() =>
        Assert.Equal(
            new Delivery.WrongHost("https://smba.infra.gcc.teams.microsoft.com/teams"),
            await SendAsync(403, Error("InvalidBotApiHost")));

    [Theory]
    [InlineData("ConversationNotFound")]
    [InlineData("ActivityNotFoundInConversation")]
    public async Task What_is_not_found_is_gone(string code) =>
        Assert.Equal(new Delivery.Gone(code), await SendAsync(404, Error(code)));

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_passes_is_for_later(int status) =>
        Assert.Equal(new Delivery.Later(null, $"Http{status}") { Throttled = status == 429 }, await SendAsync(status, "<html>busy</html>"));

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Mon, 02 Nov 2026 09:00:30 GMT", 30)]
    [InlineData("Mon, 02 Nov 2026 08:00:00 GMT", 0)]
    [InlineData("999999999", 3600)]
    public async Task The_channel_says_when(string retryAfter, int seconds)
    {
        Channel.Headers["Retry-After"] = retryAfter;
        var later = Assert.IsType<Delivery.Later>(await SendAsync(429, Error("TooManyRequests")));
        Assert.Equal(TimeSpan.FromSeconds(seconds), later.RetryAfter);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-3")]
    public async Task What_is_no_time_is_not_said(string retryAfter)
    {
        Channel.Headers["Retry-After"] = retryAfter;
        Assert.Equal(new Delivery.Later(null, "Http429") { Throttled = true }, await SendAsync(429, ""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"error":"x"}""")]
    [InlineData("""{"error":{"code":5}}""")]
    [InlineData("""{"message":"{"}""")]
    [InlineData("""{"error":{"code":"\ud800"}}""")]
    public async Task An_error_of_no_known_shape_is_named_by_its_status(string body) =>
        Assert.Equal(new Delivery.Rejected("Http400", 400), await SendAsync(400, body));

    [Fact]
    public async Task Nobody_listening_is_for_later_and_nothing_has_arrived()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var nobody = Ana with { ServiceUrl = $"http://{listener.LocalEndpoint}" };
        listener.Stop();
        Assert.Equal(
            new Delivery.Later(null, "ConnectionError", MayHaveArrived: false),
            await Connector.SendAsync(nobody, Activity.Message("x"), Cancellation));
    }

    [Fact]
    public async Task No_answer_in_time_is_for_later_and_may_have_arrived()
    {
        using var http = new HttpClient(new Silent());
        var connector = new ConnectorClient(http, new() { Development = true }, credential: null, Time);
        Assert.Equal(
            new Delivery.Later(null, "TimedOut", MayHaveArrived: true),
            await connector.SendAsync(Ana, Activity.Message("x"), Cancellation));
    }

    [Fact]
    public async Task The_callers_own_cancellation_stays_a_cancellation()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Connector.SendAsync(Ana, Activity.Message("x"), cancelled.Token));
    }

    private static string Error(string code) => $$$"""{"error":{"code":"{{{code}}}","message":"said in words"}}""";

    private Task<Delivery> SendAsync(int status, string body)
    {
        (Channel.Status, Channel.Body) = (status, body);
        return Connector.SendAsync(Ana, Activity.Message("x"), Cancellation);
    }

    private sealed class Silent : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new TaskCanceledException("The client's own time limit.");
    }
}
