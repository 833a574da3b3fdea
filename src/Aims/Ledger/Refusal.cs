namespace Aims.Ledger;

/// <summary>A "no" that is part of normal work. Faults of ours are exceptions; this is a value.</summary>
/// <param name="Code">Stable, for tests, logs and support: <c>approval.own</c>.</param>
/// <param name="Text">One plain sentence the reader can act on.</param>
public sealed record Refusal(string Code, string Text);
