using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Aims.Bot.Teams;

/// <summary>
/// Reads what the channel posts. The schema is loose: only JSON that is none, a root that is no object and a missing
/// type are problems. Unknown parts are skipped, a known part of another type than expected is read as missing; the
/// checks behind refuse an activity that lacks what they need.
/// </summary>
public static class ActivityReader
{
    // Two values for one name have no one meaning, so such a body is refused rather than guessed at.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <param name="utf8">The HTTP body; it may be reused after the call.</param>
    /// <param name="activity">What was read.</param>
    /// <param name="problem">One sentence for the answer 400. Quotes nothing of the body.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Activity? activity, [NotNullWhen(false)] out string? problem)
    {
        activity = null;
        problem = Parse(utf8, out var root);
        if (problem is null && (activity = Read(root)) is null)
            problem = "The activity has no type.";
        return activity is not null;
    }

    private static string? Parse(ReadOnlySpan<byte> utf8, out JsonElement root)
    {
        root = default;
        if (!UnicodeText.IsValidJsonText(utf8))
            return "The body is not Unicode text.";
        try
        {
            root = JsonElement.Parse(utf8, Strict);
        }
        catch (JsonException)
        {
            return "The body is not JSON.";
        }
        return root.ValueKind == JsonValueKind.Object ? null : "The body is not a JSON object.";
    }

    private static Activity? Read(JsonElement root) => root.Text("type") is not { Length: > 0 } type ? null : new()
    {
        Type = type,
        Id = root.Text("id"),
        Timestamp = root.Time("timestamp"),
        LocalTimezone = root.Text("localTimezone"),
        ServiceUrl = root.Text("serviceUrl"),
        ChannelId = root.Text("channelId"),
        From = Account(root.Object("from")),
        Conversation = Conversation(root.Object("conversation")),
        Recipient = Account(root.Object("recipient")),
        ReplyToId = root.Text("replyToId"),
        Locale = root.Text("locale"),
        TextFormat = root.Text("textFormat"),
        Text = root.Text("text"),
        Summary = root.Text("summary"),
        Attachments = root.Objects("attachments", Attachment),
        Entities = root.Objects("entities", Entity),
        Name = root.Text("name"),
        Value = root.Any("value"),
        Action = root.Text("action"),
        MembersAdded = root.Objects("membersAdded", Account),
        MembersRemoved = root.Objects("membersRemoved", Account),
        ChannelData = root.Object("channelData") is { } data ? ChannelData(data) : null,
    };

    private static ChannelAccount? Account(JsonElement? part) => part is { } account ? Account(account) : null;

    private static ChannelAccount Account(JsonElement part) =>
        new(part.Text("id"), part.Text("name"), part.Text("aadObjectId"), part.Text("role"));

    private static ConversationAccount? Conversation(JsonElement? part) => part is not { } conversation ? null : new(
        conversation.Text("id"),
        conversation.Text("conversationType"),
        conversation.Text("tenantId"),
        conversation.Flag("isGroup"),
        conversation.Text("name"));

    private static Attachment Attachment(JsonElement part) => new(part.Text("contentType"))
    {
        ContentUrl = part.Text("contentUrl"),
        Name = part.Text("name"),
        Content = part.Any("content") is { } content ? new RawJson(JsonMarshal.GetRawUtf8Value(content).ToArray()) : null,
    };

    private static Entity Entity(JsonElement part) => new(part.Text("type"))
    {
        Mentioned = Account(part.Object("mentioned")),
        Text = part.Text("text"),
        Locale = part.Text("locale"),
        Country = part.Text("country"),
        Platform = part.Text("platform"),
        Timezone = part.Text("timezone"),
    };

    private static ChannelData ChannelData(JsonElement data) => new(
        data.Object("tenant") is { } tenant ? new TenantInfo(tenant.Text("id")) : null,
        data.Object("team") is { } team ? new TeamInfo(team.Text("id"), team.Text("name"), team.Text("aadGroupId")) : null,
        Channel(data.Object("channel")),
        data.Text("eventType"),
        data.Object("settings") is { } settings ? new ChannelDataSettings(Channel(settings.Object("selectedChannel"))) : null);

    private static ChannelInfo? Channel(JsonElement? part) =>
        part is { } channel ? new(channel.Text("id"), channel.Text("name")) : null;
}
