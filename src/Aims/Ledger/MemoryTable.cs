using System.Globalization;
using System.Runtime.CompilerServices;

namespace Aims.Ledger;

/// <summary>A table in memory with the same promises as Table Storage, for tests of rules and for benchmarks.</summary>
public sealed class MemoryTable : ITable
{
    private static readonly Comparer<Row> ByKey = Comparer<Row>.Create((one, other) => string.CompareOrdinal(one.Key, other.Key));
    private static readonly Dictionary<string, string> NoColumns = [];

    private readonly Lock gate = new();
    private readonly Dictionary<string, SortedSet<Row>> partitions = [];
    private long writes;

    public Task<Row?> Get(string partition, string key, CancellationToken ct)
    {
        lock (gate)
            return Task.FromResult(partitions.TryGetValue(partition, out var rows) ? Find(rows, key) : null);
    }

    public async IAsyncEnumerable<Row> Range(
        string partition, string from, string before, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var row in Between(partition, from, before))
        {
            await Task.CompletedTask;
            yield return row;
        }
    }

    public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct)
    {
        RowChange.Check(changes);
        lock (gate)
        {
            if (!partitions.TryGetValue(partition, out var rows))
                partitions[partition] = rows = new(ByKey);
            if (!changes.All(change => Allows(rows, change)))
                return Task.FromResult(false);
            string etag = (++writes).ToString(CultureInfo.InvariantCulture);
            foreach (var change in changes)
                Apply(rows, change, etag);
            return Task.FromResult(true);
        }
    }

    private List<Row> Between(string partition, string from, string before)
    {
        if (string.CompareOrdinal(from, before) >= 0)
            return [];
        lock (gate)
        {
            return partitions.TryGetValue(partition, out var rows)
                ? [.. rows.GetViewBetween(At(from), At(before)).TakeWhile(row => string.CompareOrdinal(row.Key, before) < 0)] : [];
        }
    }

    private static Row At(string key) => new(key, NoColumns);

    private static Row? Find(SortedSet<Row> rows, string key) => rows.TryGetValue(At(key), out var row) ? row : null;

    private static bool Allows(SortedSet<Row> rows, RowChange change) => change switch
    {
        RowChange.Insert => Find(rows, change.Key) is null,
        RowChange.Replace replace => Find(rows, change.Key) is { } stored && (replace.Row.ETag is "*" || stored.ETag == replace.Row.ETag),
        RowChange.Delete delete => Find(rows, change.Key) is { } stored && (delete.ETag is "*" || stored.ETag == delete.ETag),
        _ => true,
    };

    private static void Apply(SortedSet<Row> rows, RowChange change, string etag)
    {
        rows.Remove(At(change.Key));
        Row? row = change switch { RowChange.Insert insert => insert.Row, RowChange.Replace replace => replace.Row, RowChange.Put put => put.Row, _ => null };
        if (row is not null)
            rows.Add(row with { ETag = etag });
    }
}
