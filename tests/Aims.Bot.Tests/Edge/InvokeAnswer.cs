using System.Text.Json.Nodes;

namespace Aims.Bot.Tests.Edge;

/// <summary>The body that answers the press of a button.</summary>
public sealed record InvokeAnswer(int StatusCode, string Type, JsonNode? Value)
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";
    public const string MessageType = "application/vnd.microsoft.activity.message";
    public const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>Null when the answer is no card.</summary>
    public CardView? Card => Type == CardType ? new CardView(Value!) : null;

    /// <summary>The text, the error's message, or all that the card says.</summary>
    public string Words => Card?.Words ?? (Type == ErrorType ? (string?)Value!["message"] : (string?)Value) ?? "";
}
