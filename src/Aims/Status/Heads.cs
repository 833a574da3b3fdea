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

    /// <summary>Takes one head as it is now.</summary>
    public abstract Task Read(Records records, string id, CancellationToken ct);
}

internal sealed class Heads<TState, TEvent>(RecordType<TState, TEvent> type) : Heads where TState : class where TEvent : class
{
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

    public override async Task Read(Records records, string id, CancellationToken ct) => Take(await records.Read(type, id, ct));

    private void Take(Record<TState> record)
    {
        if (record.State is not null && !Has(record.Key.Id, record.Version))
            states[record.Key.Id] = (record.Version, record.State);
    }
}
