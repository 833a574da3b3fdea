using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>Somebody at a chat window: says something, presses buttons of the newest card, reads what comes.</summary>
/// <param name="id">The Entra object id, as the channel gives it.</param>
/// <param name="post">Takes an activity to the bot.</param>
public sealed class Person(string id, string name, string tenant, StandInConnector connector, Func<JsonNode, Task<HttpResponseMessage>> post)
{
    private static int sent;

    public string Id => id;

    public string Name => name;

    /// <summary>The channel's own id of them.</summary>
    public string UserId => $"29:{id}";

    /// <summary>The id of their own chat with the bot.</summary>
    public string Conversation => StandInConnector.OwnChat(UserId);

    public Chat Chat => connector.Chat(Conversation);

    /// <summary>The newest card in their own chat.</summary>
    public CardView Card => Chat.LastCard.Card!;

    public Task InstallsAsync(string action = "add") => AcceptedAsync(Activity("installationUpdate", ("action", action)));

    public Task OpensChatAsync() =>
        AcceptedAsync(Activity("conversationUpdate", ("membersAdded", new JsonArray(new JsonObject { ["id"] = "28:bot" }))));

    public Task SaysAsync(string text) => AcceptedAsync(Message(text));

    /// <summary>Sends a file as Teams does: its address, good for a few minutes.</summary>
    public Task SendsAsync(Uri file) => SendsAsync(file.ToString());

    public Task SendsAsync(string address) => AcceptedAsync(Activity("message", ("attachments", new JsonArray(new JsonObject
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["contentUrl"] = "https://contoso-my.sharepoint.com/personal/lea/Documents/register.csv",
        ["name"] = "register.csv",
        ["content"] = new JsonObject { ["downloadUrl"] = address, ["uniqueId"] = "1150D938-8870-4044-9F2C-5BBDEBA70C9D", ["fileType"] = "csv" },
    }))));

    /// <summary>Presses the button of the newest card that has this title, after typing into its inputs.</summary>
    public Task<InvokeAnswer> PressesAsync(string title, params (string Id, string Value)[] typed) =>
        PressesAsync(Chat.LastCard, Card.Buttons.First(button => button.Title == title), typed);

    /// <summary>Fills in all that the newest card asks for, and presses.</summary>
    public Task<InvokeAnswer> FillsInAndPressesAsync(string title) => PressesAsync(title, Card.Filled());

    /// <summary>Presses a button of any card, the newest or an old one.</summary>
    public async Task<InvokeAnswer> PressesAsync(ChatMessage on, CardButton button, params (string Id, string Value)[] typed)
    {
        var answer = await InvokesAsync(Press(button.Verb, Typed(button.Data, typed), on.Id));
        if (answer.Card is { } card)
            Chat.Show(on.Id, card.Json);
        return answer;
    }

    /// <summary>The same press from a client that does not know Action.Execute.</summary>
    public Task PressesInAnOldClientAsync(string title, params (string Id, string Value)[] typed)
    {
        var button = Card.Buttons.First(b => b.Title == title);
        return AcceptedAsync(Activity("message", ("value", Typed(button.FallbackData, typed)), ("replyToId", Chat.LastCard.Id)));
    }

    /// <summary>Posts what a press sends, and reads the answer.</summary>
    public async Task<InvokeAnswer> InvokesAsync(JsonNode activity)
    {
        using var response = await post(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return new InvokeAnswer((int)body["statusCode"]!, (string)body["type"]!, body["value"]?.DeepClone());
    }

    public JsonObject Message(string text) => Activity("message", ("text", text));

    public JsonObject Press(string? verb, JsonNode? data, string? on = null) => Activity(
        "invoke",
        ("name", "adaptiveCard/action"),
        ("replyToId", on),
        ("value", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        }));

    /// <summary>An activity as Teams makes it, with what is particular to it.</summary>
    public JsonObject Activity(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> parts)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"{id}-{Interlocked.Increment(ref sent)}"),
            ["timestamp"] = "2026-11-23T09:00:00.000Z",
            ["localTimezone"] = "Europe/Berlin",
            ["locale"] = "en-GB",
            ["serviceUrl"] = connector.Address,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = UserId, ["name"] = name, ["aadObjectId"] = id },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Aims" },
            ["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = "personal", ["tenantId"] = tenant },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
        };
        foreach (var (part, value) in parts)
            activity[part] = value;
        return activity;
    }

    public Task<HttpResponseMessage> PostAsync(JsonNode activity) => post(activity);

    /// <summary>Posts what the bot must take without an answer of its own.</summary>
    public async Task AcceptedAsync(JsonNode activity)
    {
        using var response = await post(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    public static StringContent Json(JsonNode body) => new(body.ToJsonString(), Encoding.UTF8, "application/json");

    private static JsonObject Typed(JsonObject data, (string Id, string Value)[] typed)
    {
        foreach (var (input, value) in typed)
            data[input] = value;
        return data;
    }
}
