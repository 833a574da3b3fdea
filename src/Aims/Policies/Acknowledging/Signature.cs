namespace Aims.Policies;

/// <summary>What was acknowledged, and when.</summary>
/// <param name="Hash">SHA-256 of the text.</param>
public sealed record Signature(PolicyNumber Number, string Title, string Hash, DateTimeOffset At);
