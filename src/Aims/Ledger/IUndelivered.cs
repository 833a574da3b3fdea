using Aims.People;

namespace Aims.Ledger;

/// <summary>A message that was given up, and why.</summary>
/// <param name="Id">The message's own; what <see cref="IUndelivered"/> is asked by.</param>
/// <param name="To">Who was to get it; null for a redraw, and when the message could not be read.</param>
/// <param name="View">The verb that shows the record; null as <paramref name="To"/>.</param>
/// <param name="Record">What it was about, <c>kind|id</c>; null when the message could not be read.</param>
/// <param name="Reason">A code: the channel's, such as <c>MessageSizeTooBig</c>, or ours, such as <c>TooManyTries</c>.</param>
public sealed record UndeliveredMessage(string Id, PersonId? To, string? View, string? Record, string Reason, DateTimeOffset At);

/// <summary>The messages that will not arrive unless somebody acts. Those that wait for an unreachable person are none of them.</summary>
public interface IUndelivered
{
    /// <summary>In the order of their ids. One range read.</summary>
    IAsyncEnumerable<UndeliveredMessage> All(CancellationToken ct);

    /// <summary>Puts it back on its way, as new. Doing so twice sends it once.</summary>
    /// <returns>False when it is not there any more, or could not be read and so cannot be sent.</returns>
    Task<bool> TryAgain(string id, CancellationToken ct);

    /// <summary>It shall never be sent.</summary>
    /// <returns>False when it is not there any more.</returns>
    Task<bool> GiveUp(string id, CancellationToken ct);
}
