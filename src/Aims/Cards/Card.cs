using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>An Adaptive Card of schema 1.5.</summary>
/// <param name="Body">The elements, top to bottom.</param>
/// <param name="FallbackText">What a client shows that cannot render the card.</param>
/// <param name="Speak">What a screen reader or voice client says: one or two plain sentences.</param>
public sealed record Card(IReadOnlyList<Element> Body, string FallbackText, string Speak)
{
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.5";

    public IReadOnlyList<CardAction>? Actions { get; init; }

    /// <summary>In a group chat: who asks for their own view of the card when it comes into view.</summary>
    public CardRefresh? Refresh { get; init; }

    /// <summary>The language of the texts as a BCP 47 tag, such as <c>en</c>.</summary>
    public string? Lang { get; init; }

    /// <summary>Teams gives the card the whole width of the chat pane.</summary>
    [JsonIgnore]
    public bool FullWidth { get; init; }

    [JsonInclude]
    internal TeamsWidth? Msteams => FullWidth ? TeamsWidth.Full : null;

    /// <summary>The card as it is sent: compact JSON in UTF-8.</summary>
    public ReadOnlyMemory<byte> ToUtf8() => CardJson.Write(this);
}

/// <param name="Action">An <see cref="Execute"/> that shows and changes nothing.</param>
/// <param name="UserIds">The channel's own ids, 60 at most.</param>
public sealed record CardRefresh(CardAction Action, IReadOnlyList<string> UserIds);

internal sealed record TeamsWidth(string Width)
{
    public static TeamsWidth Full { get; } = new("full");
}
