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

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>
    /// A command of somebody whom nothing that is stored may lead to: it bears nobody's id, no message, only the day, and a fingerprint of
    /// its own id, by which the card that gave it cannot be found.
    /// </summary>
    /// <param name="secret">Of the card: the same press again is the same command.</param>
    public static Command OfNobody(string secret, DateTimeOffset now) =>
        new(HashChain.Of($"command of nobody {secret}")[..40], PersonId.Nobody, new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero));

    /// <summary>
    /// Where the feed and the outbox have it. What nobody did stands at the end of its hour: readers of the feed meet it until then
    /// (<see cref="IsMoment"/>), and its order among other rows tells no moment.
    /// </summary>
    internal long TicksAt(DateTimeOffset now) =>
        By == PersonId.Nobody ? ((now.UtcTicks / Hour.Ticks) + 1) * Hour.Ticks : now.UtcTicks;

    /// <summary>Whether an entry of the feed says its own moment, and not only the hour.</summary>
    internal static bool IsMoment(DateTimeOffset at) => at.UtcTicks % Hour.Ticks != 0;

    /// <summary>Whether text from a card can be a command id.</summary>
    public static bool IsId(string? text) =>
        text is { Length: >= 8 and <= 64 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');

    // The person is part of the proof: nobody can use up somebody else's command.
    internal string DoneKey => $"done|{By}|{Id}";
}
