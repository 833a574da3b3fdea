namespace Aims.Bot.Tests.Ledger;

/// <summary>A clock that stands still between <see cref="Advance"/>s, whose timers run in real time.</summary>
public sealed class TestClock : TimeProvider
{
    private long ticks = new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero).UtcTicks;

    /// <summary>Timers are due at once, for a test that would else sit out every delay.</summary>
    public bool Hurries { get; init; }

    /// <summary>Each look is a tick later than the one before, as on a real clock.</summary>
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Increment(ref ticks), TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Hurries && dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
