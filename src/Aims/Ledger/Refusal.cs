namespace Aims.Ledger;

/// <summary>A "no" that is part of normal work. Faults of ours are exceptions; this is a value.</summary>
/// <param name="Code">Stable, for tests, logs and support: <c>approval.own</c>.</param>
/// <param name="Text">One plain sentence the reader can act on.</param>
public sealed record Refusal(string Code, string Text);

public static class Refusals
{
    /// <summary>What is said at the input that a refusal is about; null when there is none, or it is about another.</summary>
    public static string? At(this Refusal? refusal, string code) => refusal?.Code == code ? refusal.Text : null;
}
