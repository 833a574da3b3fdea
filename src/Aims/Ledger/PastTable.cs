using System.Runtime.CompilerServices;

namespace Aims.Ledger;

/// <summary>
/// The ledger as it was at a moment: each head is made anew from its record's events up to then, so that whatever reads records reads the
/// past with it. Only heads and events are in it, and nothing can be written.
/// </summary>
internal sealed class PastTable(ITable table, RecordRows rows, IEnumerable<RecordType> types, DateTimeOffset moment) : ITable
{
    private const string Heads = "head|", Events = "event|";

    private readonly Dictionary<string, RecordType> byKind = types.ToDictionary(type => type.Kind);

    public async Task<Row?> Get(string partition, string key, CancellationToken ct)
    {
        if (!key.StartsWith(Heads, StringComparison.Ordinal))
            return await table.Get(partition, key, ct) is { } row && key.StartsWith(Events, StringComparison.Ordinal) && IsPast(row) ? row : null;
        string prefix = $"{Events}{key[Heads.Length..]}|";
        return await HeadsOf(partition, prefix, Keys.After(prefix), ct).FirstOrDefaultAsync(ct);
    }

    public async IAsyncEnumerable<Row> Range(string partition, string from, string before, [EnumeratorCancellation] CancellationToken ct)
    {
        if (from.StartsWith(Heads, StringComparison.Ordinal))
        {
            // What follows an id in the key of an event comes after all that can follow it in the key of a head.
            string last = before.EndsWith(' ') ? $"{before[..^1]}|~" : before;
            await foreach (var head in HeadsOf(partition, Events + from[Heads.Length..], Events + last[Heads.Length..], ct))
            {
                if (string.CompareOrdinal(head.Key, from) >= 0 && string.CompareOrdinal(head.Key, before) < 0)
                    yield return head;
            }
        }
        else if (from.StartsWith(Events, StringComparison.Ordinal))
        {
            await foreach (var row in table.Range(partition, from, before, ct))
            {
                if (IsPast(row))
                    yield return row;
            }
        }
    }

    public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct) =>
        throw new InvalidOperationException("The past cannot be changed.");

    // The events of a record follow each other, in their order.
    private async IAsyncEnumerable<Row> HeadsOf(string partition, string from, string before, [EnumeratorCancellation] CancellationToken ct)
    {
        var events = new List<StoredEvent>();
        RecordKey? key = null;
        bool isPast = true;
        await foreach (var row in table.Range(partition, from, before, ct))
        {
            var stored = await rows.ReadEvent(row, ct);
            if (key != stored.Key)
            {
                if (events.Count > 0)
                    yield return HeadOf(events);
                events.Clear();
                (key, isPast) = (stored.Key, true);
            }
            // Up to the first that is later, which is a state that the record had even if clocks disagreed.
            isPast &= stored.Stamp.At <= moment;
            if (isPast)
                events.Add(stored);
        }
        if (events.Count > 0)
            yield return HeadOf(events);
    }

    private Row HeadOf(List<StoredEvent> events) => new(RecordRows.HeadKey(events[^1].Key), new Dictionary<string, string>
    {
        ["Json"] = byKind[events[^1].Key.Kind].Fold(events),
        ["Version"] = RecordRows.Number(events[^1].Version),
        ["Hash"] = events[^1].Hash,
    });

    private bool IsPast(Row row) => Time.Read(row["At"]) <= moment;
}
