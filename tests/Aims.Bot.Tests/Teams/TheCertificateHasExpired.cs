using System.Collections.Concurrent;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Aims.Bot.Teams;
using Azure.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Protocols;
using Moq;
using Xunit;

namespace Aims.Bot.Tests.Teams;

/// <summary>The channel's certificate is of an authority that is trusted, and good until a day. After it nothing goes out and nobody is let in; nothing is lost.</summary>
public sealed class TheCertificateHasExpired : IAsyncLifetime
{
    private const string Host = "smba.trafficmanager.net";

    private static readonly RawJson Card = new("""{"type":"AdaptiveCard"}"""u8.ToArray());

    private readonly ConcurrentQueue<string> arrived = [];
    private Loopback channel = null!;
    private HttpClient http = null!;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await channel.DisposeAsync();
    }

    [Fact]
    public async Task A_message_waits_and_the_log_says_why()
    {
        await OpenAsync(expired: true);
        var delivery = Assert.IsType<Delivery.Later>(await SendAsync());
        Assert.False(delivery.MayHaveArrived);
        Assert.Equal("Later, no secure connection: a certificate on the way is not valid or has expired", delivery.InWords);
        Assert.Empty(arrived);
    }

    [Fact]
    public async Task It_would_be_sent_the_day_before()
    {
        await OpenAsync(expired: false);
        Assert.IsType<Delivery.Sent>(await SendAsync());
        Assert.Single(arrived);
    }

    [Fact]
    public async Task Nobody_is_let_in_by_keys_from_such_a_place_and_the_log_says_why()
    {
        await OpenAsync(expired: true);
        var time = new FakeTimeProvider(ChannelToken.Now);
        using var keys = new ChannelKeys($"https://{Host}/v1/.well-known/openidconfiguration", new HttpDocumentRetriever(http), time);
        var verdict = await new ChannelTokenCheck(new() { AppId = "app-1", Tenants = new HashSet<string> { "tenant-1" } }, keys, time)
            .CheckAsync(new($"Bearer {new ChannelToken(SigningKey.New("key-1", "msteams")).Sign()}", null, null), new() { Type = ActivityTypes.Message, ChannelId = "msteams" }, TestContext.Current.CancellationToken);
        Assert.Equal(ChannelVerdict.KeysUnavailable, verdict);
        Assert.Contains("could not be fetched by a connection that can be trusted", verdict.InWords(), StringComparison.Ordinal);
        Assert.Empty(arrived);
    }

    private async Task OpenAsync(bool expired)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var key = RSA.Create(2048);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Host);
        var request = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) { CertificateExtensions = { names.Build() } };
        var certificate = request.CreateSelfSigned(now.AddDays(-30), now.AddDays(expired ? -1 : 1));
        channel = await Loopback.StartAsync(
            call =>
            {
                arrived.Enqueue(call.Request.Path);
                return call.Response.WriteAsync("""{"id":"1"}""");
            },
            certificate);
        http = ConnectorHttp.Client(HandlerThatTrusts(certificate));
    }

    // As in production, but for who is trusted, and that the host's name leads here.
    private SocketsHttpHandler HandlerThatTrusts(X509Certificate2 authority)
    {
        var handler = ConnectorHttp.Handler();
        handler.ConnectCallback = async (_, ct) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(channel.Address.Host, channel.Address.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        };
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(authority);
        handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = policy };
        return handler;
    }

    private Task<Delivery> SendAsync()
    {
        var credential = new Mock<TokenCredential>();
        credential.Setup(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>())).ReturnsAsync(new AccessToken("token", DateTimeOffset.MaxValue));
        var ana = new ConversationReference($"https://{Host}/emea/", "a:1", "personal", "28:app-1", "29:ana", "aad-ana", "tenant-1", "en-GB", "Europe/London");
        return new ConnectorClient(http, new(), credential.Object, TimeProvider.System).SendAsync(ana, Activity.CardMessage(Card, "Hello"), TestContext.Current.CancellationToken);
    }
}
