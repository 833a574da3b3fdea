using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Aims.Bot.Tests.Teams;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Aims.Bot.Tests.Edge;

/// <summary>A request of the bot to the connector.</summary>
/// <param name="Target">As on the wire, before any decoding.</param>
public sealed record ConnectorCall(string Method, string Target, string Conversation);

/// <summary>The channel's side of the wire: keeps the chats, and gets into trouble when a test says so.</summary>
public sealed class StandInConnector : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Chat> chats = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Trouble>> troubles = new();
    private readonly ConcurrentQueue<ConnectorCall> calls = new();
    private Loopback server = null!;

    /// <summary>The serviceUrl of the activities.</summary>
    public string Address => server.Address.ToString();

    public IReadOnlyList<ConnectorCall> CallsTo(string conversation) => [.. calls.Where(call => call.Conversation == conversation)];

    public static async Task<StandInConnector> StartAsync()
    {
        var connector = new StandInConnector();
        connector.server = await Loopback.StartAsync(connector.AnswerAsync);
        return connector;
    }

    public Chat Chat(string conversation) => chats.GetOrAdd(conversation, _ => new Chat());

    /// <summary>The next calls to the conversation meet these, one each.</summary>
    public void Meets(string conversation, params ReadOnlySpan<Trouble> next)
    {
        foreach (var trouble in next)
            troubles.GetOrAdd(conversation, _ => new ConcurrentQueue<Trouble>()).Enqueue(trouble);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    // v3/conversations, v3/conversations/{c}/activities, v3/conversations/{c}/activities/{id}
    private async Task AnswerAsync(HttpContext http)
    {
        string target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        string[] path = [.. target.Trim('/').Split('/').Select(Uri.UnescapeDataString)];
        var body = (await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted))!;
        string conversation = path.Length > 2 ? path[2] : OwnChat((string)body["members"]![0]!["id"]!);
        calls.Enqueue(new ConnectorCall(http.Request.Method, target, conversation));
        if (troubles.TryGetValue(conversation, out var next) && next.TryDequeue(out var trouble))
            await FailAsync(http, trouble);
        else if (path.Length == 2)
            await WriteAsync(http, 201, new JsonObject { ["id"] = conversation });
        else if (http.Request.Method == "POST")
            await WriteAsync(http, 201, new JsonObject { ["id"] = Chat(conversation).Add(body) });
        else if (Chat(conversation).Replace(path[4], body))
            await WriteAsync(http, 200, new JsonObject { ["id"] = path[4] });
        else
            await FailAsync(http, new Trouble(404, "ActivityNotFoundInConversation"));
    }

    /// <summary>The id of somebody's own chat with the bot.</summary>
    public static string OwnChat(string userId) => $"a:{userId}|own/chat";

    private static async Task FailAsync(HttpContext http, Trouble trouble)
    {
        if (trouble.Status is not { } status)
        {
            // Until the caller gives up.
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }
        if (trouble.RetryAfter is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await WriteAsync(http, status, new JsonObject { ["error"] = new JsonObject { ["code"] = trouble.Code, ["message"] = "No." } });
    }

    private static Task WriteAsync(HttpContext http, int status, JsonObject body)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(body, http.RequestAborted);
    }
}
