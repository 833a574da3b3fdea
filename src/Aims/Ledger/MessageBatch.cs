using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Ledger;

/// <summary>
/// What one item of the queue holds: a message as it is, or several as <c>{"messages":[…]}</c>, few enough that one write
/// claims them all, and another notes each as sent together with its card.
/// </summary>
public sealed record MessageBatch([property: JsonRequired] IReadOnlyList<Message> Messages)
{
    public const int Most = 50;

    // Storage takes items of 64 KB, and makes four bytes of three.
    private const int MostBytes = 48_000;

    private const string Start = "{\"messages\":";

    /// <summary>Parts, in order, of which each fits into one item.</summary>
    public static IEnumerable<IReadOnlyList<Message>> Split(IEnumerable<Message> messages)
    {
        var part = new List<Message>();
        int bytes = Start.Length + 2;
        foreach (var message in messages)
        {
            int more = System.Text.Encoding.UTF8.GetByteCount(message.Write()) + 1;
            if (part.Count == Most || (part.Count > 0 && bytes + more > MostBytes))
            {
                yield return part;
                (part, bytes) = ([], Start.Length + 2);
            }
            part.Add(message);
            bytes += more;
        }
        if (part.Count > 0)
            yield return part;
    }

    /// <summary>The text of an item; one message alone stays as it is.</summary>
    public static string Write(IReadOnlyList<Message> messages) => messages is [var only]
        ? only.Write()
        : JsonSerializer.Serialize(new MessageBatch(messages), MessageJson.Default.MessageBatch);

    /// <returns>Null when the text is neither a message nor several.</returns>
    public static IReadOnlyList<Message>? TryRead(string json)
    {
        if (!json.StartsWith(Start, StringComparison.Ordinal))
            return Message.TryRead(json) is { } only ? [only] : null;
        try
        {
            var batch = JsonSerializer.Deserialize(json, MessageJson.Default.MessageBatch);
            return batch?.Messages is { Count: > 0 and <= Most } messages && messages.All(message => message is not null) ? messages : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
