using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Aims.Bot.Graph;
using Aims.Bot.Tests.Teams;
using Microsoft.AspNetCore.Http;

namespace Aims.Bot.Tests.Graph;

/// <summary>Microsoft Graph's side of installing an app for somebody, in the shapes of its documentation.</summary>
internal sealed class AppsStandIn : IAsyncDisposable
{
    public const string App = "12345678-9abc-4ef0-8234-56789a000001", Chat = "19:max_bot@unq.gbl.spaces";

    private Loopback server = null!;
    private GraphConnection connection = null!;

    /// <summary>Each request: method, path with query, body.</summary>
    public ConcurrentQueue<(string Method, string Target, string Body)> Requests { get; } = [];

    /// <summary>What installing is answered with; 201 has no body.</summary>
    public (int Status, string Code, string Message) Install { get; set; } = (201, "", "");

    /// <summary>Whether the chat is there yet.</summary>
    public bool HasChat { get; set; } = true;

    public InstallBot Bot => new(connection, App);

    public static async Task<AppsStandIn> StartAsync()
    {
        var graph = new AppsStandIn();
        graph.server = await Loopback.StartAsync(graph.AnswerAsync);
        graph.connection = new GraphConnection(new Uri(graph.server.Address, "v1.0/"), credential: null);
        return graph;
    }

    public async ValueTask DisposeAsync()
    {
        connection.Dispose();
        await server.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext call)
    {
        using var reader = new StreamReader(call.Request.Body);
        string path = call.Request.Path.Value!;
        Requests.Enqueue((call.Request.Method, path + Uri.UnescapeDataString(call.Request.QueryString.Value!), await reader.ReadToEndAsync(call.RequestAborted)));
        if (call.Request.Method == "POST")
            await (Install.Status == 201 ? WriteAsync(call, 201, null) : WriteAsync(call, Install.Status, Error(Install.Code, Install.Message)));
        else if (path.EndsWith("/chat", StringComparison.Ordinal))
            await (HasChat ? WriteAsync(call, 200, new JsonObject { ["id"] = Chat, ["chatType"] = "oneOnOne" }) : WriteAsync(call, 404, Error("NotFound", "Chat not found.")));
        else
            await WriteAsync(call, 200, new JsonObject { ["value"] = new JsonArray(new JsonObject { ["id"] = "aW5zdGFsbGF0aW9u" }) });
    }

    private static JsonObject Error(string code, string message) => new()
    {
        ["error"] = new JsonObject { ["code"] = code, ["message"] = message, ["innerError"] = new JsonObject { ["code"] = "AccessDenied", ["request-id"] = "f2ce25d8" } },
    };

    private static async Task WriteAsync(HttpContext call, int status, JsonObject? body)
    {
        call.Response.StatusCode = status;
        if (body is not null)
            await call.Response.WriteAsJsonAsync(body, call.RequestAborted);
    }
}
