namespace Aims.Policies;

/// <summary>How far somebody has come with a text that asks for more than a tick.</summary>
/// <param name="Hash">SHA-256 of the text.</param>
/// <param name="Shown">The pages that were shown, in order.</param>
/// <param name="Check">The check as it was taken last; null when it was not.</param>
public sealed record ReadingProgress(string Hash, IReadOnlyList<int> Shown, CheckTaken? Check)
{
    /// <summary>What was reached with this text; nothing where another was read.</summary>
    internal static ReadingProgress Of(ReadingProgress? known, string hash) => known?.Hash == hash ? known : new(hash, [], null);
}

/// <summary>A check that somebody answered.</summary>
/// <param name="Form">The form's id.</param>
/// <param name="Version">Of the form.</param>
/// <param name="Score">Right answers, in per cent.</param>
/// <param name="Attempt">From 1.</param>
public sealed record CheckTaken(string Form, int Version, int Score, bool Passed, int Attempt);
