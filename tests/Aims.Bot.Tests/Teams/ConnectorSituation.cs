using System.Text;
using Aims.Bot.Teams;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Aims.Bot.Tests.Teams;

/// <summary>A bot in development that speaks to a stand-in on loopback.</summary>
public abstract class ConnectorSituation : IAsyncLifetime
{
    private readonly HttpClient http = ConnectorHttp.Client(ConnectorHttp.Handler());

    internal ConnectorStandIn Channel { get; private set; } = null!;

    internal ConnectorClient Connector { get; private set; } = null!;

    internal ConversationReference Ana { get; private set; } = null!;

    internal FakeTimeProvider Time { get; } = new(ChannelToken.Now);

    internal static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal static RawJson Card { get; } = new(Encoding.UTF8.GetBytes("""{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"Grüße 😀 <b>"}]}"""));

    public async ValueTask InitializeAsync()
    {
        Channel = await ConnectorStandIn.StartAsync();
        Connector = new(http, new() { Development = true }, credential: null, Time);
        Ana = new(Channel.Address, "a:1", "personal", "28:app-1", "29:ana", "aad-ana", "tenant-1", "de-DE", "Europe/Berlin");
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Channel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal ConnectorRequest OnlyRequest => Assert.Single(Channel.Requests);
}
