namespace Aims.Bot.Teams;

/// <summary>
/// How long to wait before the next try: exponential with full jitter, so that many who failed together do not come
/// back together. What the channel asks for is waited at the least.
/// </summary>
/// <param name="First">The longest wait before the second try; it doubles with each.</param>
/// <param name="Cap">The longest wait that is not the channel's wish.</param>
/// <param name="Random">Gives numbers from 0 up to, not including, 1.</param>
public sealed record Backoff(TimeSpan First, TimeSpan Cap, Func<double> Random)
{
    /// <param name="failures">The tries that failed so far, 1 or more.</param>
    public TimeSpan Wait(int failures, TimeSpan? retryAfter)
    {
        var longest = Math.Min(Cap.Ticks, First.Ticks * Math.Pow(2, failures - 1));
        var jittered = TimeSpan.FromTicks((long)(Random() * longest));
        return retryAfter is { } asked ? asked + jittered : jittered;
    }

    /// <summary>For those who are to come back together: of one random number.</summary>
    public Backoff Together()
    {
        double lot = Random();
        return this with { Random = () => lot };
    }
}
