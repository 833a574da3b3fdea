using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Ledger;

/// <summary>
/// Something to be sent after a commit. It names a view and a record instead of holding a card: what is sent is drawn
/// from the record's state at that moment, so no message is ever stale.
/// </summary>
/// <param name="MessageId">The command and a number: the same message always has the same id, so it is sent once.</param>
/// <param name="To">Who gets the view; null to redraw every card in any chat that shows the record.</param>
/// <param name="View">The verb that shows the record, <c>approval.show</c>; null for a redraw, where each card has its own.</param>
/// <param name="Record">The record, <c>kind|id</c>.</param>
/// <param name="Tries">How often sending was put off by the channel.</param>
public sealed record Message(
    [property: JsonRequired] string MessageId, PersonId? To, string? View, [property: JsonRequired] string Record, int Tries = 0)
{
    /// <summary>Of a redraw: the card that its own press replaces, as <c>person|message</c>.</summary>
    public string? Pressed { get; init; }

    /// <summary>When it was committed, in UTC ticks: a person's messages arrive in this order. 0 when that is not known.</summary>
    public long At { get; init; }

    /// <summary>It was sent back before, so that later ones of the same person wait behind it.</summary>
    public bool InLine { get; init; }

    /// <summary>What waited in line keeps its time when it goes through the outbox again.</summary>
    internal Message CommittedAt(long ticks) => At == 0 ? this with { At = ticks } : this;

    /// <summary>It may be kept back while its addressee is muted.</summary>
    public bool CanWait { get; init; }

    /// <summary>One of very many that are told the same: it goes behind whatever is meant for somebody alone.</summary>
    public bool IsBulk { get; init; }

    /// <summary>Seconds after the commit before it is sent, in which others of the same id become one with it.</summary>
    public int Delay { get; init; }

    /// <summary>The same for messages that would show the same; in a key.</summary>
    public string Topic() => $"{View}.{Record.Replace('|', '.')}";

    public string Write() => JsonSerializer.Serialize(this, MessageJson.Default.Message);

    /// <returns>Null when the text is no message.</returns>
    public static Message? TryRead(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, MessageJson.Default.Message);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

// The names must not be Id, DequeueCount, PopReceipt …: the Functions host lets a message's own names overwrite those.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(MessageBatch))]
internal sealed partial class MessageJson : JsonSerializerContext;
