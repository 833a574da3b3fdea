namespace Aims.Bot.Sending;

/// <summary>
/// How much the channel takes in one chat, and when a chat may be written to again. Kept as the moments of the calls and not
/// as token buckets, which cannot be overdrawn or stopped, and let through up to twice their size within one window.
/// </summary>
/// <param name="times">How many times the real limits, for tests; 1 otherwise.</param>
public sealed class ThreadLimits(TimeProvider clock, int times = 1)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    // activity-protocol.md §2.
    private static readonly (int Calls, TimeSpan Within)[] Windows =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, Longest)];

    private readonly Lock gate = new();

    // By the chat's hash: two chats that share one share their limits too, to no harm. All calls of an hour are as many as the
    // app may make in it.
    private readonly Dictionary<int, Calls> threads = [];
    private DateTimeOffset swept = clock.GetUtcNow();

    /// <summary>How long until a call may be made; zero when it may be now.</summary>
    public TimeSpan Wait(string thread)
    {
        lock (gate)
            return threads.TryGetValue(thread.GetHashCode(StringComparison.Ordinal), out var calls) ? Wait(calls, clock.GetUtcNow()) : TimeSpan.Zero;
    }

    /// <summary>Makes a call if it may be made now.</summary>
    public bool TryTake(string thread)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var calls = Of(thread, now);
            if (Wait(calls, now) > TimeSpan.Zero)
                return false;
            calls.Add(now, 1800 * times);
            return true;
        }
    }

    /// <summary>A call is made, whether it may be or not.</summary>
    public void Note(string thread)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            Of(thread, now).Add(now, 1800 * times);
        }
    }

    /// <summary>The channel wants none for so long.</summary>
    public void Pause(string thread, TimeSpan wait)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var calls = Of(thread, now);
            calls.Paused = Max(calls.Paused, now + wait);
        }
    }

    private TimeSpan Wait(Calls calls, DateTimeOffset now)
    {
        var free = calls.Paused;
        foreach (var (most, within) in Windows)
        {
            if (calls.Last(most * times) is { } last)
                free = Max(free, last + within);
        }
        return free > now ? free - now : TimeSpan.Zero;
    }

    private Calls Of(string thread, DateTimeOffset now)
    {
        if (now - swept > TimeSpan.FromMinutes(10))
        {
            swept = now;
            foreach (int quiet in threads.Where(t => t.Value.Last(1) is not { } last || last + Longest < now).Select(t => t.Key).ToList())
                threads.Remove(quiet);
        }
        int key = thread.GetHashCode(StringComparison.Ordinal);
        if (!threads.TryGetValue(key, out var calls))
            threads[key] = calls = new Calls();
        return calls;
    }

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private sealed class Calls
    {
        private readonly List<DateTimeOffset> made = new(1);

        public DateTimeOffset Paused { get; set; }

        /// <summary>When the call was made that this many, counted from the last, began with; null when there were fewer.</summary>
        public DateTimeOffset? Last(int count) => made.Count >= count ? made[^count] : null;

        public void Add(DateTimeOffset now, int kept)
        {
            made.Add(now);
            if (made.Count > 2 * kept)
                made.RemoveRange(0, made.Count - kept);
        }
    }
}
