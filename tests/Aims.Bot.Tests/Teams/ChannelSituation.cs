using Aims.Bot.Teams;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Protocols;
using Xunit;

namespace Aims.Bot.Tests.Teams;

/// <summary>A bot with the app id app-1 in tenant-1, the channel's metadata on loopback, and a call that keeps every rule.</summary>
public abstract class ChannelSituation : IAsyncLifetime
{
    internal static readonly SigningKey Good = SigningKey.New("key-1", "webchat", "msteams");

    private readonly HttpClient http = new();
    private ChannelKeys keys = null!;

    internal FakeTimeProvider Time { get; } = new(ChannelToken.Now);

    internal MetadataStandIn Channel { get; private set; } = null!;

    internal TeamsOptions Options { get; set; } = new() { AppId = "app-1", Tenants = new HashSet<string> { "tenant-1", "tenant-2" } };

    internal static Activity Activity { get; } = new()
    {
        Type = ActivityTypes.Message,
        ChannelId = "msteams",
        ServiceUrl = "https://smba.trafficmanager.net/emea/",
        Conversation = new("a:1", "personal", "tenant-1"),
        ChannelData = new(new TenantInfo("tenant-1")),
    };

    internal static ChannelToken Valid { get; } = new(Good);

    public async ValueTask InitializeAsync()
    {
        Channel = await MetadataStandIn.StartAsync(Good);
        keys = new(Channel.Address, new HttpDocumentRetriever(http) { RequireHttps = false }, Time);
    }

    public async ValueTask DisposeAsync()
    {
        await Channel.DisposeAsync();
        keys.Dispose();
        http.Dispose();
        GC.SuppressFinalize(this);
    }

    internal Task<ChannelVerdict> Post(ChannelToken token, Activity? activity = null) => PostRaw($"Bearer {token.Sign()}", activity);

    internal async Task<ChannelVerdict> PostRaw(string? authorization, Activity? activity = null) =>
        await new ChannelTokenCheck(Options, keys, Time)
            .CheckAsync(new(authorization, Caller: null, Listener: null), activity ?? Activity, TestContext.Current.CancellationToken);
}
