using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>Unfolds more below the buttons, without asking the bot.</summary>
public sealed record ShowCard(string Title, ShownCard Card) : CardAction(Title);

/// <summary>What <see cref="ShowCard"/> unfolds.</summary>
public sealed record ShownCard(IReadOnlyList<Element> Body)
{
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "AdaptiveCard";

    public IReadOnlyList<CardAction>? Actions { get; init; }
}
