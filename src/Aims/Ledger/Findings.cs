namespace Aims.Ledger;

/// <summary>What one run has seen so far.</summary>
/// <param name="anchored">The events whose hashes will be asked for.</param>
/// <param name="said">Hears how many events were read so far.</param>
internal sealed class Findings(IEnumerable<(string Key, long Version)> anchored, Action<long>? said)
{
    private readonly Dictionary<(string Key, long Version), string> seals = anchored.Distinct().ToDictionary(a => a, _ => "");
    private readonly Dictionary<string, List<Disposed>> removed = [];

    public long Records { get; set; }

    public long Events { get; private set; }

    public List<string> Problems { get; } = [];

    /// <summary>How many records were removed by a rule.</summary>
    public long Disposals { get; private set; }

    public void Count(long events)
    {
        Events += events;
        said?.Invoke(Events);
    }

    public void Saw(string key, StoredEvent stored)
    {
        if (seals.ContainsKey((key, stored.Version)))
            seals[(key, stored.Version)] = stored.Hash;
    }

    /// <summary>The hash that the event has now; empty when there is no such event.</summary>
    public string SealOf(string key, long version) => seals[(key, version)];

    public void Removed(RecordKey key, Disposed disposed)
    {
        Disposals++;
        if (!removed.TryGetValue(key.ToString(), out var times))
            removed[key.ToString()] = times = [];
        times.Add(disposed);
    }

    /// <summary>Whether events without a head are what a removal that is under way has not come to yet.</summary>
    public bool IsLeftOf(string key, long version) => removed.TryGetValue(key, out var times) && times.Exists(one => version <= one.Record.Version);

    /// <summary>
    /// Whether a head is gone by a rule: a disposal on that day or later names the record, and the seal that the head had. A head that had changed
    /// before the removal cannot be compared any more; its anchors after the change are.
    /// </summary>
    public bool IsRemoved(DateOnly day, AnchoredHead head) => removed.TryGetValue(head.Key, out var times) && times.Exists(one =>
        DateOnly.FromDateTime(one.At.UtcDateTime) >= day
        && (one.Record.Version > head.Version || (one.Record.Version == head.Version && one.Record.Seal == head.Hash)));

    /// <summary>A row that cannot be read is a finding; a storage that does not answer is not.</summary>
    internal static async Task<T?> Readable<T>(Func<Task<T>> read) where T : class
    {
        try
        {
            return await read();
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException or KeyNotFoundException or InvalidDataException)
        {
            return null;
        }
    }
}
