using System.Text.Json.Nodes;

namespace Aims.Bot.Tests.Edge;

/// <summary>A message of the bot as a chat window shows it.</summary>
/// <param name="Id">The channel's.</param>
/// <param name="Activity">As the bot sent it, or last changed it.</param>
/// <param name="Updates">How often the bot replaced it.</param>
public sealed record ChatMessage(string Id, JsonNode Activity, int Updates = 0)
{
    /// <summary>The text, or what a notification says of the card.</summary>
    public string Says => (string?)Activity["text"] ?? (string?)Activity["summary"] ?? "";

    /// <summary>Null for a message without one.</summary>
    public CardView? Card => Activity["attachments"]?[0]?["content"] is { } card ? new CardView(card) : null;

    public override string ToString() => $"{Id} ({Updates} updates): {Says}";
}
