using Aims.Bot.Teams;
using Azure.Core;
using Azure.Identity;
using Moq;
using Xunit;

namespace Aims.Bot.Tests.Teams;

public sealed class TheTokenGoesOut : IAsyncLifetime
{
    private readonly Mock<TokenCredential> credential = new();
    private ConnectorStandIn channel = null!;
    private HttpClient http = null!;

    public static TheoryData<string> LookAlikes => new(
        "https://smba.trafficmanager.net.evil.com/emea/",
        "https://evil.trafficmanager.net/",
        "https://evil-smba.trafficmanager.net/",
        "https://a.smba.trafficmanager.net/",
        "https://trafficmanager.net/",
        "https://evil-botframework.com/",
        "https://botframework.com.evil.com/",
        "https://evilteams.microsoft.com/",
        "https://microsoft.com/",
        "https://smba.trafficmanager.net@evil.com/",
        "https://user@smba.trafficmanager.net/",
        "https://user:pass@smba.trafficmanager.net/",
        "https://evil.com\\@smba.trafficmanager.net/",
        "https://evil.com/smba.trafficmanager.net",
        "https://evil.com?.botframework.com",
        "https://evil.com#.botframework.com",
        "https://smba.trafficmanager.net./emea/",
        "https://smba.trafficmanager.net:8443/emea/",
        "https://smba.trafficmanager.net:80/emea/",
        "http://smba.trafficmanager.net/emea/",
        "ftp://smba.trafficmanager.net/emea/",
        "//smba.trafficmanager.net/emea/",
        "smba.trafficmanager.net/emea/",
        "https://ｓmba.trafficmanager.net/emea/",
        "https://smbа.trafficmanager.net/emea/",
        "https://evil.com／.botframework.com/",
        "https://evil.c℀.botframework.com/",
        "https://127.0.0.1/",
        "https://localhost/",
        "https:///emea/",
        "https://",
        "");

    public async ValueTask InitializeAsync()
    {
        channel = await ConnectorStandIn.StartAsync(https: true);
        http = ConnectorHttp.Client(channel.HandlerThatEndsHere());
        credential
            .Setup(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((TokenRequestContext wanted, CancellationToken _) => new($"token for {wanted.Scopes.Single()}", DateTimeOffset.MaxValue));
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await channel.DisposeAsync();
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://SMBA.TrafficManager.NET/emea")]
    [InlineData("https://smba.trafficmanager.net:443/teams/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("https://europe.api.botframework.com/")]
    public async Task The_connectors_hosts_get_it(string serviceUrl)
    {
        Assert.Equal(new Delivery.Sent("1:new"), await SendAsync(serviceUrl));
        Assert.Equal("Bearer token for https://api.botframework.com/.default", Assert.Single(channel.Requests).Authorization);
    }

    [Fact]
    public async Task The_government_cloud_has_a_scope_of_its_own()
    {
        await SendAsync("https://smba.infra.gov.teams.microsoft.us/teams", new() { Cloud = TeamsCloud.UsGovernment });
        Assert.Equal("Bearer token for https://api.botframework.us/.default", Assert.Single(channel.Requests).Authorization);
    }

    [Fact]
    public async Task A_slash_at_the_end_of_the_service_URL_is_not_doubled()
    {
        await SendAsync("https://smba.trafficmanager.net/emea//");
        Assert.Equal("/emea/v3/conversations/a%3A1/activities", Assert.Single(channel.Requests).Target);
    }

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public async Task Nobody_else_gets_anything(string serviceUrl)
    {
        Assert.Equal(new Delivery.Rejected("ServiceUrlNotAllowed", 0), await SendAsync(serviceUrl));
        Assert.Empty(channel.Requests);
        credential.VerifyNoOtherCalls();
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://example.com/")]
    public async Task In_development_nothing_leaves_the_machine(string serviceUrl)
    {
        Assert.Equal(new Delivery.Rejected("ServiceUrlNotAllowed", 0), await SendAsync(serviceUrl, new() { Development = true }));
        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task In_development_no_token_is_asked_for_though_there_is_a_credential()
    {
        Assert.Equal(new Delivery.Sent("1:new"), await SendAsync(channel.Address, new() { Development = true }));
        Assert.Null(Assert.Single(channel.Requests).Authorization);
        credential.VerifyNoOtherCalls();
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        channel.Status = status;
        channel.Headers["Location"] = "https://evil.com/v3/conversations/a%3A1/activities";
        Assert.Equal(new Delivery.Rejected($"Http{status}", status), await SendAsync("https://smba.trafficmanager.net/emea/", body: ""));
        Assert.Equal("smba.trafficmanager.net", Assert.Single(channel.Requests).Host);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_now()
    {
        credential
            .Setup(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new AuthenticationFailedException("login is away"));
        Assert.Equal(new Delivery.Later(null, "NoToken"), await SendAsync("https://smba.trafficmanager.net/emea/"));
        Assert.Empty(channel.Requests);
    }

    private Task<Delivery> SendAsync(string serviceUrl, TeamsOptions? options = null, string? body = null)
    {
        channel.Body = body ?? channel.Body;
        var connector = new ConnectorClient(http, options ?? new(), credential.Object, TimeProvider.System);
        var ana = new ConversationReference(serviceUrl, "a:1", "personal", "28:app-1", "29:ana", "aad-ana", "tenant-1", null, null);
        return connector.SendAsync(ana, Activity.Message("x"), TestContext.Current.CancellationToken);
    }
}
