using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aims.Channel;

/// <summary>Carries an activity to the bot and brings its answer.</summary>
/// <param name="activity">The JSON body: the same bytes when it is tried again.</param>
/// <param name="pressed">The message that holds the pressed card; empty for all else.</param>
public delegate Task<BotAnswer> Line(ReadOnlyMemory<byte> activity, string pressed, CancellationToken ct);

/// <summary>One person's Teams: what she says and presses goes to the bot as the channel would send it.</summary>
public sealed class TeamsClient(StandInConnector connector, string tenant, string person, Line line)
{
    private readonly string conversation = $"a:{person}";

    public string Person => person;

    public Chat Chat { get; } = connector.ChatOf($"a:{person}");

    /// <summary>What she does when she was told that it did not work: waits a while and says or presses it again. Null: nothing.</summary>
    public Func<CancellationToken, Task>? Again { get; init; }

    /// <summary>Opens the bot for the first time.</summary>
    public Task<BotAnswer> Install(CancellationToken ct) => Send(Activity("installationUpdate", [new("action", "add")]), "", ct);

    public Task<BotAnswer> Say(string text, CancellationToken ct) => Send(Message(text), "", ct);

    /// <summary>Says it, and gives the card that the bot sent in answer.</summary>
    /// <exception cref="InvalidOperationException">The answer was no card.</exception>
    public async Task<ShownCard> Ask(string text, CancellationToken ct)
    {
        while (true)
        {
            var message = Message(text);
            var answer = await Send(message, "", ct);
            var reply = Chat.AnswerTo((string)message["id"]!);
            if (answer.Ok && reply?.Card is { } card)
                return card;
            await Despair($"\"{text}\" was answered with {answer.Status} and \"{reply?.Text}\".", ct);
        }
    }

    /// <summary>Presses a button. What is filled in counts where the card has such an input.</summary>
    public async Task<BotAnswer> Press(
        ShownCard card, ShownButton button, IReadOnlyDictionary<string, string> filled, CancellationToken ct)
    {
        var data = button.Data.ValueKind == JsonValueKind.Object ? JsonObject.Create(button.Data)! : [];
        foreach (string input in card.Inputs.Where(filled.ContainsKey))
            data[input] = filled[input];
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = button.Verb, ["data"] = data };
        while (true)
        {
            var answer = await Send(
                Activity("invoke", [
                    new("name", "adaptiveCard/action"), new("replyToId", card.ActivityId),
                    new("value", new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = "manual" })]),
                card.ActivityId, ct);
            if (answer.Card is { } shown)
                Chat.Replace(shown);
            else if (Again is not null && !answer.Ok)
            {
                await Again(ct);
                continue;
            }
            return answer;
        }
    }

    private Task Despair(string why, CancellationToken ct) => Again?.Invoke(ct) ?? throw new InvalidOperationException(why);

    private JsonObject Message(string text) => Activity("message", [new("text", text), new("textFormat", "plain")]);

    private Task<BotAnswer> Send(JsonObject activity, string pressed, CancellationToken ct) =>
        line(JsonSerializer.SerializeToUtf8Bytes(activity, JsonNodes.Default.JsonObject), pressed, ct);

    private JsonObject Activity(string type, IEnumerable<KeyValuePair<string, JsonNode?>> parts) => new(
    [
        new("type", type),
        new("id", $"f:{Guid.NewGuid():N}"),
        new("channelId", "msteams"),
        new("serviceUrl", connector.ServiceUrl),
        new("from", new JsonObject { ["id"] = $"29:{person}", ["aadObjectId"] = person }),
        new("recipient", new JsonObject { ["id"] = "28:aims-bot" }),
        new("conversation", new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = tenant }),
        new("channelData", new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } }),
        new("locale", "en-GB"),
        new("localTimezone", "Europe/Berlin"),
        .. parts,
    ]);
}

/// <summary>A line straight to one bot, without a second try.</summary>
public sealed class DirectLine(Uri bot) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = bot, Timeout = TimeSpan.FromSeconds(30) };

    public async Task<BotAnswer> Send(ReadOnlyMemory<byte> activity, string pressed, CancellationToken ct)
    {
        using var content = new ReadOnlyMemoryContent(activity) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, ct);
        return await BotAnswer.ReadAsync(response, pressed, ct);
    }

    public void Dispose() => http.Dispose();
}

[System.Text.Json.Serialization.JsonSerializable(typeof(JsonObject))]
internal sealed partial class JsonNodes : System.Text.Json.Serialization.JsonSerializerContext;
