using System.Net;
using Aims.Bot.Teams;
using Xunit;

namespace Aims.Bot.Tests.Teams;

public sealed class DevelopmentIsLoopbackOnly
{
    private const string Here = "http://127.0.0.1:56161/_connector";

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1", Here)]
    [InlineData("::1", "::1", "http://localhost:56161")]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1", "http://[::1]:56161/")]
    public async Task Calls_within_this_machine_need_no_token(string caller, string listener, string serviceUrl) =>
        Assert.Equal(ChannelVerdict.Accepted, await Post(caller, listener, serviceUrl));

    [Theory]
    [InlineData("192.168.1.20", "127.0.0.1", Here)]
    [InlineData(null, "127.0.0.1", Here)]
    [InlineData("127.0.0.1", "0.0.0.0", Here)]
    [InlineData("127.0.0.1", "10.0.0.4", Here)]
    [InlineData("127.0.0.1", null, Here)]
    [InlineData("127.0.0.1", "127.0.0.1", "https://smba.trafficmanager.net/emea/")]
    [InlineData("127.0.0.1", "127.0.0.1", "http://localhost.example.com/")]
    [InlineData("127.0.0.1", "127.0.0.1", "http://127.0.0.1@example.com/")]
    [InlineData("127.0.0.1", "127.0.0.1", "http://192.168.1.20/")]
    [InlineData("127.0.0.1", "127.0.0.1", "file:///etc/passwd")]
    [InlineData("127.0.0.1", "127.0.0.1", "")]
    [InlineData("127.0.0.1", "127.0.0.1", null)]
    public async Task Anything_from_or_to_elsewhere_is_refused(string? caller, string? listener, string? serviceUrl) =>
        Assert.Equal(ChannelVerdict.NotLoopback, await Post(caller, listener, serviceUrl));

    [Theory]
    [InlineData("WEBSITE_INSTANCE_ID")]
    [InlineData("WEBSITE_SITE_NAME")]
    [InlineData("CONTAINER_APP_NAME")]
    public void It_cannot_be_switched_on_in_Azure(string marker)
    {
        using var http = new HttpClient();
        var options = new TeamsOptions { AppId = "app-1", Development = true };
        var refusal = Assert.Throws<InvalidOperationException>(
            () => ChannelCheck.For(options, name => name == marker ? "x" : null, http, TimeProvider.System));
        Assert.Contains(marker, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_on_only_on_purpose()
    {
        using var http = new HttpClient();
        Assert.IsType<ChannelTokenCheck>(ChannelCheck.For(new TeamsOptions(), _ => null, http, TimeProvider.System));
        Assert.IsType<DevelopmentCheck>(ChannelCheck.For(new TeamsOptions { Development = true }, _ => null, http, TimeProvider.System));
    }

    private static async Task<ChannelVerdict> Post(string? caller, string? listener, string? serviceUrl) =>
        await new DevelopmentCheck(_ => null).CheckAsync(
            new(Authorization: null, Address(caller), Address(listener)),
            new Activity { Type = ActivityTypes.Message, ServiceUrl = serviceUrl },
            TestContext.Current.CancellationToken);

    private static IPAddress? Address(string? text) => text is null ? null : IPAddress.Parse(text);
}
