namespace Aims.Ledger;

/// <summary>What one run has seen so far.</summary>
/// <param name="anchored">The events whose hashes will be asked for.</param>
/// <param name="said">Hears how many events were read so far.</param>
internal sealed class Findings(IEnumerable<(string Key, long Version)> anchored, Action<long>? said)
{
    private readonly Dictionary<(string Key, long Version), string> seals = anchored.Distinct().ToDictionary(a => a, _ => "");

    public long Records { get; set; }

    public long Events { get; private set; }

    public List<string> Problems { get; } = [];

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
}
