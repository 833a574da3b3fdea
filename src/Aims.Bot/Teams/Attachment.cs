namespace Aims.Bot.Teams;

public sealed record Attachment(string? ContentType)
{
    /// <summary>The content type of an Adaptive Card, also the type of an invoke's answer that replaces the card.</summary>
    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";

    public string? ContentUrl { get; init; }

    public string? Name { get; init; }

    public RawJson? Content { get; init; }

    public static Attachment AdaptiveCard(RawJson card) => new(AdaptiveCardType) { Content = card };
}
