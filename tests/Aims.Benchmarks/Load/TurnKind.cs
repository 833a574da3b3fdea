using Aims.Channel;

namespace Aims.Benchmarks.Load;

/// <summary>Takes one turn.</summary>
internal delegate Task<BotAnswer> Take(CancellationToken ct);

/// <summary>A kind of turn, and what it may cost.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Waits">Storage round trips at most (design §8).</param>
/// <param name="Worker">Makes what the worker of this number takes over and over; null when its turns are used up.</param>
internal sealed record TurnKind(string Name, int Waits, Func<int, CancellationToken, Task<Take>> Worker)
{
    /// <summary>How many turns there are to take; null when there is no end to them.</summary>
    public int? Supply { get; init; }
}
