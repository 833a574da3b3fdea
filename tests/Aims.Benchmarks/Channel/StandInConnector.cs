using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Aims.Channel;

/// <summary>The channel's side of the Bot Connector API: takes what the bot sends and keeps a chat a conversation.</summary>
public sealed class StandInConnector : IAsyncDisposable
{
    private const string Activities = "/v3/conversations/{conversation}/activities";

    private readonly ConcurrentDictionary<string, Chat> chats = new();
    private readonly WebApplication app;
    private readonly int kept;
    private readonly TimeSpan latency;
    private long ids;

    private StandInConnector(WebApplication app, int kept, TimeSpan latency) => (this.app, this.kept, this.latency) = (app, kept, latency);

    /// <summary>What activities name as their serviceUrl.</summary>
    public string ServiceUrl => app.Urls.First();

    /// <param name="kept">How many messages a chat keeps.</param>
    /// <param name="latency">How long the answer to the bot takes once a message is in its chat.</param>
    public static async Task<StandInConnector> StartAsync(int kept, TimeSpan latency, CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var connector = new StandInConnector(app, kept, latency);
        app.MapPost(Activities, connector.Add);
        app.MapPost(Activities + "/{activity}", connector.Add);
        app.MapPut(Activities + "/{activity}", connector.Update);
        await app.StartAsync(ct);
        return connector;
    }

    public Chat ChatOf(string conversation) => chats.GetOrAdd(conversation, _ => new Chat(kept));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Add(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        string id = Interlocked.Increment(ref ids).ToString(CultureInfo.InvariantCulture);
        ChatOf(Route(http, "conversation")).Add(id, http.Request.RouteValues["activity"] as string, body.RootElement);
        await Answer(http, id);
    }

    private async Task Update(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        string id = Route(http, "activity");
        if (ChatOf(Route(http, "conversation")).Update(id, body.RootElement))
            await Answer(http, id);
        else
            http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private static string Route(HttpContext http, string name) => (string)http.Request.RouteValues[name]!;

    private async Task Answer(HttpContext http, string id)
    {
        if (latency > TimeSpan.Zero)
            await Task.Delay(latency, http.RequestAborted);
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync($"{{\"id\":\"{id}\"}}", http.RequestAborted);
    }
}
