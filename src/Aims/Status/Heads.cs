using System.Collections.Concurrent;
using Aims.Ledger;

namespace Aims.Status;

/// <summary>The heads of one kind of record, in memory.</summary>
internal abstract class Heads
{
    public abstract RecordType Type { get; }

    /// <summary>Whether this version, or a later one, is here.</summary>
    public abstract bool Has(string id, long version);

    /// <summary>Takes all heads of a partition.</summary>
    public abstract Task Load(Records records, string partition, CancellationToken ct);

    /// <summary>Takes some heads as they are now.</summary>
    public abstract Task Read(Records records, string partition, IReadOnlyCollection<string> ids, CancellationToken ct);
}

/// <param name="taken">Told of each head that is taken, with its id and what was there before: one after the other in a partition.</param>
internal sealed class Heads<TState, TEvent>(RecordType<TState, TEvent> type, Action<string, TState?, TState>? taken = null) : Heads where TState : class where TEvent : class
{
    private const int MostPointReads = 100;

    // Partitions are read side by side.
    private readonly ConcurrentDictionary<string, (long Version, TState State)> states = [];

    public override RecordType Type => type;

    public IEnumerable<TState> All => states.Select(s => s.Value.State);

    public TState? Find(string id) => states.TryGetValue(id, out var found) ? found.State : null;

    public override bool Has(string id, long version) => states.TryGetValue(id, out var found) && found.Version >= version;

    public override async Task Load(Records records, string partition, CancellationToken ct)
    {
        await foreach (var record in records.All(type, partition, ct))
            Take(record);
    }

    public override async Task Read(Records records, string partition, IReadOnlyCollection<string> ids, CancellationToken ct)
    {
        if (ids.Count <= MostPointReads)
        {
            foreach (var record in await Task.WhenAll(ids.Select(id => records.Read(type, id, ct))))
                Take(record);
            return;
        }
        // So many at once are an import's, whose numbers follow each other: a range of a thousand costs what a point read does.
        await foreach (var record in records.Between(type, partition, ids.Min(StringComparer.Ordinal)!, ids.Max(StringComparer.Ordinal)!, ct))
            Take(record);
    }

    private void Take(Record<TState> record)
    {
        if (record.State is null || Has(record.Key.Id, record.Version))
            return;
        var before = Find(record.Key.Id);
        states[record.Key.Id] = (record.Version, record.State);
        taken?.Invoke(record.Key.Id, before, record.State);
    }
}
