using System.Text.Json;
using System.Threading.Channels;

namespace Aims.Channel;

/// <summary>A message of the bot in somebody's chat.</summary>
/// <param name="ReplyTo">The activity that it answers; null for one that the bot sent by itself.</param>
/// <param name="Card">What it shows now; null for plain text.</param>
public sealed record ShownMessage(string Id, string? ReplyTo, string? Text, ShownCard? Card);

/// <summary>One person's chat with the bot, as the channel keeps it. Safe for several threads.</summary>
/// <param name="kept">How many of the newest messages are kept.</param>
public sealed class Chat(int kept = int.MaxValue)
{
    private readonly Lock gate = new();
    private readonly List<ShownMessage> messages = [];
    private readonly Channel<ShownMessage> arrivals = System.Threading.Channels.Channel.CreateBounded<ShownMessage>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>What the bot sent, in order, as it arrives; updates are not among it.</summary>
    public ChannelReader<ShownMessage> Arrivals => arrivals.Reader;

    public IReadOnlyList<ShownMessage> Messages
    {
        get
        {
            lock (gate)
                return [.. messages];
        }
    }

    /// <summary>The last answer to an activity; null when there is none.</summary>
    public ShownMessage? AnswerTo(string activity)
    {
        lock (gate)
            return messages.FindLast(message => message.ReplyTo == activity);
    }

    internal void Add(string id, string? replyTo, JsonElement activity)
    {
        var message = Read(id, replyTo, activity);
        lock (gate)
        {
            messages.Add(message);
            if (messages.Count > kept)
                messages.RemoveAt(0);
        }
        arrivals.Writer.TryWrite(message);
    }

    /// <returns>False when there is no such message.</returns>
    internal bool Update(string id, JsonElement activity) => Change(id, old => Read(id, old.ReplyTo, activity));

    /// <summary>The card that an invoke's answer puts in the place of the one that was pressed.</summary>
    public bool Replace(ShownCard card) => Change(card.ActivityId, old => old with { Card = card, Text = null });

    private bool Change(string id, Func<ShownMessage, ShownMessage> change)
    {
        lock (gate)
        {
            int at = messages.FindIndex(message => message.Id == id);
            if (at >= 0)
                messages[at] = change(messages[at]);
            return at >= 0;
        }
    }

    private static ShownMessage Read(string id, string? replyTo, JsonElement activity)
    {
        string? text = activity.TryGetProperty("text", out var said) ? said.GetString() : null;
        var card = activity.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0
            ? new ShownCard(id, attachments[0].GetProperty("content").Clone())
            : null;
        return new ShownMessage(id, replyTo, text, card);
    }
}
