namespace Aims.Bot.Teams;

/// <summary>A mention or what the client says of itself. Other types keep their <see cref="Type"/> only.</summary>
public sealed record Entity(string? Type)
{
    public const string Mention = "mention";
    public const string ClientInfo = "clientInfo";

    /// <summary>Of a mention: who.</summary>
    public ChannelAccount? Mentioned { get; init; }

    /// <summary>Of a mention: how it stands in the activity's text, such as <c>&lt;at&gt;Aims&lt;/at&gt;</c>.</summary>
    public string? Text { get; init; }

    /// <summary>Of clientInfo: BCP 47 language tag.</summary>
    public string? Locale { get; init; }

    public string? Country { get; init; }

    public string? Platform { get; init; }

    /// <summary>Of clientInfo: IANA name.</summary>
    public string? Timezone { get; init; }
}
