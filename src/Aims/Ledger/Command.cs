using Aims.People;

namespace Aims.Ledger;

/// <summary>One thing that somebody asked for once, however often the request arrives.</summary>
/// <param name="Id">Made when the card was drawn: 8–64 letters, digits, dots and hyphens.</param>
/// <param name="By">Who asked, from the validated activity.</param>
/// <param name="At">The time that the events bear.</param>
public sealed record Command(string Id, PersonId By, DateTimeOffset At)
{
    /// <summary>The message with the card on which it was pressed; null when it was not. The answer replaces that card.</summary>
    public string? Card { get; init; }

    /// <summary>Whether text from a card can be a command id.</summary>
    public static bool IsId(string? text) =>
        text is { Length: >= 8 and <= 64 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');

    // The person is part of the proof: nobody can use up somebody else's command.
    internal string DoneKey => $"done|{By}|{Id}";
}
