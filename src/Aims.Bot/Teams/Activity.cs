using System.Text.Json;

namespace Aims.Bot.Teams;

/// <summary>
/// One thing that happened in, or is said to, a conversation: the unit of the Activity protocol, both ways.
/// What arrives is read by <see cref="ActivityReader"/>; every part but the type may be missing.
/// </summary>
public sealed record Activity
{
    /// <summary>See <see cref="ActivityTypes"/>. A type that we do not know is answered with 200 and nothing else.</summary>
    public required string Type { get; init; }

    /// <summary>Unique in the conversation. A channel that saw no answer in time sends the same id again.</summary>
    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>IANA name of the sender's time zone, as the client says it.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>Where answers go. Checked against the token inbound and by <see cref="Teams.ServiceUrl"/> before any send.</summary>
    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>BCP 47 language tag of the sender's client.</summary>
    public string? Locale { get; init; }

    public string? TextFormat { get; init; }

    public string? Text { get; init; }

    /// <summary>What the notification shows instead of "Sent a card".</summary>
    public string? Summary { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<Entity>? Entities { get; init; }

    /// <summary>The name of an invoke or event, such as <c>adaptiveCard/action</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What an invoke or a card submit carries. Written by a client: trust nothing in it.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Of an installationUpdate: add, add-upgrade, remove or remove-upgrade.</summary>
    public string? Action { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    public ChannelData? ChannelData { get; init; }

    public static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };

    /// <summary>A card alone: Teams splits text and a card in one activity, and the answer then has no usable id.</summary>
    public static Activity CardMessage(RawJson card, string summary) => new()
    {
        Type = ActivityTypes.Message,
        Summary = summary,
        Attachments = [Attachment.AdaptiveCard(card)],
    };
}
