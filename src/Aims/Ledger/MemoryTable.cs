using System.Globalization;
using System.Runtime.CompilerServices;

namespace Aims.Ledger;

/// <summary>A table in memory with the same promises as Table Storage, for tests of rules and for benchmarks.</summary>
public sealed class MemoryTable : ITable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, SortedDictionary<string, Row>> partitions = [];
    private long writes;

    public Task<Row?> Get(string partition, string key, CancellationToken ct)
    {
        lock (gate)
            return Task.FromResult(partitions.GetValueOrDefault(partition)?.GetValueOrDefault(key));
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
                partitions[partition] = rows = new(StringComparer.Ordinal);
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
        lock (gate)
        {
            return [.. (partitions.GetValueOrDefault(partition)?.Values ?? Enumerable.Empty<Row>())
                .SkipWhile(row => string.CompareOrdinal(row.Key, from) < 0)
                .TakeWhile(row => string.CompareOrdinal(row.Key, before) < 0)];
        }
    }

    private static bool Allows(SortedDictionary<string, Row> rows, RowChange change) => change switch
    {
        RowChange.Insert => !rows.ContainsKey(change.Key),
        RowChange.Replace replace => rows.TryGetValue(change.Key, out var stored) && (replace.Row.ETag is "*" || stored.ETag == replace.Row.ETag),
        RowChange.Delete => rows.ContainsKey(change.Key),
        _ => true,
    };

    private static void Apply(SortedDictionary<string, Row> rows, RowChange change, string etag)
    {
        switch (change)
        {
            case RowChange.Insert insert: rows[change.Key] = insert.Row with { ETag = etag }; break;
            case RowChange.Replace replace: rows[change.Key] = replace.Row with { ETag = etag }; break;
            case RowChange.Put put: rows[change.Key] = put.Row with { ETag = etag }; break;
            default: rows.Remove(change.Key); break;
        }
    }
}
