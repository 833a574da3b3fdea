namespace Aims.Bot.Tests.Edge;

/// <summary>What the connector does instead of its work.</summary>
/// <param name="Status">The HTTP status; null when no answer comes at all.</param>
/// <param name="RetryAfter">Seconds; null when it does not say.</param>
public sealed record Trouble(int? Status, string Code = "", int? RetryAfter = null)
{
    public static Trouble NotInRoster { get; } = new(403, "BotNotInConversationRoster");

    public static Trouble NoSuchConversation { get; } = new(404, "ConversationNotFound");

    public static Trouble Silence { get; } = new(Status: null);

    public static Trouble TooMany(int retryAfter) => new(429, "RateLimitExceeded", retryAfter);
}
