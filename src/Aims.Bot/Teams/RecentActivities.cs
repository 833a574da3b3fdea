using System.Collections.Concurrent;

namespace Aims.Bot.Teams;

/// <summary>
/// The activities that this instance has taken lately. Teams sends an activity again when it saw no answer in time:
/// who claims it first acts on it, everybody else answers 200 and does nothing. Commands from cards are protected by
/// the ledger across instances; this keeps an instance from answering a text twice.
/// </summary>
/// <param name="capacity">Claims kept at most; the oldest is forgotten first.</param>
/// <param name="lifetime">How long a claim is kept.</param>
public sealed class RecentActivities(TimeProvider time, int capacity, TimeSpan lifetime)
{
    private readonly ConcurrentDictionary<Key, long> claims = new();
    private readonly ConcurrentQueue<KeyValuePair<Key, long>> oldestFirst = new();
    private int sweeping;

    public RecentActivities(TimeProvider time)
        : this(time, capacity: 20_000, lifetime: TimeSpan.FromMinutes(10))
    {
    }

    /// <summary>True for exactly one caller for each activity while its claim is kept. Call it before any side effect.</summary>
    public bool TryClaim(string conversationId, string activityId)
    {
        var claim = new KeyValuePair<Key, long>(new(conversationId, activityId), time.GetTimestamp());
        var claimed = claims.TryAdd(claim.Key, claim.Value) || TryTakeOver(claim);
        if (claimed)
            oldestFirst.Enqueue(claim);
        Sweep(claim.Value);
        return claimed;
    }

    private bool TryTakeOver(KeyValuePair<Key, long> claim) =>
        claims.TryGetValue(claim.Key, out var earlier)
        && IsOver(earlier, claim.Value)
        && claims.TryUpdate(claim.Key, claim.Value, earlier);

    // One sweeper at a time: what it looks at is then also what it takes out. The others go on without waiting.
    private void Sweep(long now)
    {
        if (Interlocked.CompareExchange(ref sweeping, 1, 0) != 0)
            return;
        while (oldestFirst.TryPeek(out var oldest) && (oldestFirst.Count > capacity || IsOver(oldest.Value, now)))
        {
            oldestFirst.TryDequeue(out _);
            claims.TryRemove(oldest); // Only while it has this time: a claim that was taken over stays.
        }
        Volatile.Write(ref sweeping, 0);
    }

    private bool IsOver(long claimedAt, long now) => time.GetElapsedTime(claimedAt, now) >= lifetime;

    private readonly record struct Key(string ConversationId, string ActivityId);
}
