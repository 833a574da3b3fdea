using System.Globalization;
using Aims.Ledger;

namespace Aims.Bot.Sending;

/// <summary>
/// The app's rate in the tenant, over all its instances. Time is cut into slots of one call each, and a row says until when
/// they are taken. An instance takes as many as wait for one, a quarter of a second's at most, by moving the row on (its ETag decides);
/// a slot that nobody used in its time is lost. So what all instances send is never more than the rate. While storage is
/// slow fewer slots are taken, and none while it is away: then nothing is sent that could not be noted as sent either.
/// </summary>
/// <param name="partition">Of the row, which it has for itself.</param>
/// <param name="perSecond">How many slots a second has.</param>
/// <param name="clock">Real time. A clock that is ahead of the others costs slots, it does not add any.</param>
public sealed class Pace(ITable table, string partition, int perSecond, TimeProvider clock) : IDisposable
{
    private const string Key = "pace", Until = "Until";

    // Slots are taken this long before they are needed, so that nobody waits for storage.
    private static readonly TimeSpan Ahead = TimeSpan.FromSeconds(1);

    // So many of a second are taken at once: what an instance has taken and not used when it dies, nobody uses.
    private readonly int together = Math.Max(1, perSecond / 4);

    // Who wakes up later than this asks for another slot: many that woke up together would be a burst.
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(100);

    // A pause of more is not sat out here.
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);

    // No row is ahead by more unless a clock was wrong; that must not stop everybody.
    private static readonly TimeSpan Believable = TimeSpan.FromMinutes(1);

    private readonly TimeSpan apart = TimeSpan.FromSeconds(1) / perSecond;
    private readonly SemaphoreSlim gate = new(1);
    private readonly Lock state = new();
    private DateTimeOffset next, end, paused, overdrawn;
    private int waiting;

    public int PerSecond => perSecond;

    /// <summary>Waits for a slot. The call is to be made at once.</summary>
    /// <returns>Null when it may; otherwise how long the channel wants none at all, which is longer than can be waited here.</returns>
    public async Task<TimeSpan?> Turn(CancellationToken ct)
    {
        while (true)
        {
            if (Paused() is var pause && pause > Short)
                return pause;
            var slot = await Slot(ct);
            await Delay(slot - clock.GetUtcNow(), ct);
            if (clock.GetUtcNow() - slot < Late && Paused() == TimeSpan.Zero)
                return null;
        }
    }

    /// <summary>Waits until the channel wants calls again, but no longer than that.</summary>
    public Task Open(TimeSpan longest, CancellationToken ct) => Delay(Paused() is var pause && pause < longest ? pause : longest, ct);

    /// <summary>A call is made out of turn: the next ones wait for it.</summary>
    public void Overdraw()
    {
        lock (state)
            overdrawn = Max(overdrawn, clock.GetUtcNow()) + apart;
    }

    /// <summary>The channel wants no call at all for so long.</summary>
    public void Pause(TimeSpan wait)
    {
        lock (state)
            paused = Max(paused, clock.GetUtcNow() + wait);
    }

    public void Dispose() => gate.Dispose();

    private TimeSpan Paused()
    {
        lock (state)
            return paused - clock.GetUtcNow() is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private async Task<DateTimeOffset> Slot(CancellationToken ct)
    {
        Interlocked.Increment(ref waiting);
        try
        {
            await gate.WaitAsync(ct);
            try
            {
                while (true)
                {
                    if (Next() is { } slot)
                        return slot;
                    await Delay(end - clock.GetUtcNow() - Ahead, ct);
                    await Claim(ct);
                }
            }
            finally
            {
                gate.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    private DateTimeOffset? Next()
    {
        lock (state)
        {
            var now = clock.GetUtcNow();
            var slot = Max(next, Max(now, paused)) + Debt(now);
            if (slot >= end)
                return null;
            (next, overdrawn) = (slot + apart, now);
            return slot;
        }
    }

    private async Task Claim(CancellationToken ct)
    {
        while (true)
        {
            var row = await table.Get(partition, Key, ct);
            var now = clock.GetUtcNow();
            var from = now + Paused();
            if (row is not null && DateTimeOffset.Parse(row[Until], CultureInfo.InvariantCulture) is var taken && taken > from && taken - now < Believable)
                from = taken;
            lock (state)
                (from, overdrawn) = (from + Debt(now), now);
            var until = from + (apart * Math.Clamp(Volatile.Read(ref waiting), 1, together));
            var moved = new Row(Key, new Dictionary<string, string> { [Until] = until.ToString("O", CultureInfo.InvariantCulture) }, row?.ETag ?? "");
            if (!await table.Write(partition, [row is null ? new RowChange.Insert(moved) : new RowChange.Replace(moved)], ct))
                continue;
            lock (state)
                (next, end) = (from, until);
            return;
        }
    }

    private TimeSpan Debt(DateTimeOffset now) => overdrawn > now ? overdrawn - now : TimeSpan.Zero;

    // A timer counts whole milliseconds, and would end up to one too early.
    private Task Delay(TimeSpan wait, CancellationToken ct) =>
        wait > TimeSpan.Zero ? Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), clock, ct) : Task.CompletedTask;

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
