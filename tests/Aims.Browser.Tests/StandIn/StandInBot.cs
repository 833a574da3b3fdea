using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Aims.Browser.Tests.StandIn;

/// <summary>The least that a Playground can talk to: it answers a message with a card, and a card's button with what arrived.</summary>
internal sealed class StandInBot(JsonNode card) : IAsyncDisposable
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    private readonly HttpClient http = new();
    private WebApplication? app;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>The data of each Action.Execute, oldest first.</summary>
    public ConcurrentQueue<JsonNode> Executed { get; } = new();

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/api/messages", async request => await TurnAsync(request));
        await app.StartAsync();
        Address = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        http.Dispose();
    }

    private async Task TurnAsync(HttpContext context)
    {
        var activity = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        switch ((string?)activity["type"])
        {
            case "message":
                await SendAsync(activity, Answer(activity));
                break;
            case "invoke":
                await context.Response.WriteAsJsonAsync(Execute(activity["value"]!["action"]!));
                break;
            default:
                // Greetings need no answer.
                break;
        }
    }

    private JsonObject Answer(JsonNode activity) => (string?)activity["text"] switch
    {
        "card" => new JsonObject
        {
            ["type"] = "message",
            ["summary"] = "A card",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = AdaptiveCard, ["content"] = card.DeepClone() }),
        },
        "choices" => new JsonObject
        {
            ["type"] = "message",
            ["text"] = "Pick one.",
            ["suggestedActions"] = new JsonObject
            {
                ["actions"] = new JsonArray(new JsonObject { ["type"] = "imBack", ["title"] = "my tasks", ["value"] = "my tasks" }),
            },
        },
        var text => new JsonObject { ["type"] = "message", ["text"] = $"You said: {text}" },
    };

    private JsonObject Execute(JsonNode action)
    {
        Executed.Enqueue(action["data"]!.DeepClone());
        return (string?)action["verb"] switch
        {
            "save" => Reply(200, AdaptiveCard, JsonNode.Parse(
                """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Saved as AIS-0001.","wrap":true}]}""")!),
            "toast" => Reply(200, "application/vnd.microsoft.activity.message", "Noted, nothing else changes."),
            _ => Reply(400, "application/vnd.microsoft.error", new JsonObject { ["code"] = "NotYours", ["message"] = "Only Max may do that." }),
        };
    }

    private async Task SendAsync(JsonNode activity, JsonObject answer)
    {
        var conversation = Uri.EscapeDataString((string)activity["conversation"]!["id"]!);
        answer["from"] = activity["recipient"]!.DeepClone();
        using var sent = await http.PostAsJsonAsync($"{activity["serviceUrl"]}/v3/conversations/{conversation}/activities", answer);
        sent.EnsureSuccessStatusCode();
    }

    private static JsonObject Reply(int status, string type, JsonNode value) =>
        new() { ["statusCode"] = status, ["type"] = type, ["value"] = value };
}
