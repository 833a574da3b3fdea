using System.Globalization;
using System.Text.Json.Nodes;

namespace Aims.Bot.Tests.Edge;

/// <summary>A conversation as the channel keeps it: the bot's messages, oldest first.</summary>
public sealed class Chat
{
    private readonly Lock gate = new();
    private readonly List<ChatMessage> messages = [];

    public IReadOnlyList<ChatMessage> Messages
    {
        get
        {
            lock (gate)
                return [.. messages];
        }
    }

    public IReadOnlyList<string> Said => [.. Messages.Select(message => message.Says)];

    public ChatMessage Last => Messages[^1];

    /// <summary>The newest message that has a card.</summary>
    public ChatMessage LastCard => Messages.Last(message => message.Card is not null);

    /// <returns>The id that the channel gives it: with letters that need care in an address, as Teams' ids have.</returns>
    public string Add(JsonNode activity)
    {
        lock (gate)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"1:{messages.Count}/a=b");
            messages.Add(new ChatMessage(id, activity));
            return id;
        }
    }

    /// <returns>False when there is no such message.</returns>
    public bool Replace(string id, JsonNode activity)
    {
        lock (gate)
        {
            int at = messages.FindIndex(message => message.Id == id);
            if (at >= 0)
                messages[at] = new ChatMessage(id, activity, messages[at].Updates + 1);
            return at >= 0;
        }
    }

    /// <summary>What a client does with the card that answers a press; the channel hears nothing of it.</summary>
    public void Show(string id, JsonNode card)
    {
        lock (gate)
        {
            int at = messages.FindIndex(message => message.Id == id);
            var shown = messages[at].Activity.DeepClone();
            shown["attachments"]![0]!["content"] = card.DeepClone();
            messages[at] = messages[at] with { Activity = shown };
        }
    }
}
