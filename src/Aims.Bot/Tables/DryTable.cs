using System.Globalization;
using System.Runtime.CompilerServices;
using Aims.Ledger;

namespace Aims.Bot.Tables;

/// <summary>For a dry run: what is written is kept in memory over what is stored, and read as if it were stored.</summary>
public sealed class DryTable(ITable table) : ITable
{
    // Null for a row that was deleted.
    private readonly Dictionary<(string Partition, string Key), Row?> written = [];
    private readonly Lock gate = new();
    private long writes;

    public async Task<Row?> Get(string partition, string key, CancellationToken ct)
    {
        lock (gate)
        {
            if (written.TryGetValue((partition, key), out var row))
                return row;
        }
        return await table.Get(partition, key, ct);
    }

    public async IAsyncEnumerable<Row> Range(string partition, string from, string before, [EnumeratorCancellation] CancellationToken ct)
    {
        var ours = Between(partition, from, before);
        int next = 0;
        await foreach (var stored in table.Range(partition, from, before, ct))
        {
            for (; next < ours.Count && string.CompareOrdinal(ours[next].Key, stored.Key) < 0; next++)
            {
                if (ours[next].Row is { } row)
                    yield return row;
            }
            if (next == ours.Count || ours[next].Key != stored.Key)
                yield return stored;
        }
        foreach (var (_, row) in ours.Skip(next))
        {
            if (row is not null)
                yield return row;
        }
    }

    public async Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct)
    {
        RowChange.Check(changes);
        foreach (var change in changes)
        {
            if (!Allows(await Get(partition, change.Key, ct), change))
                return false;
        }
        lock (gate)
        {
            string etag = string.Create(CultureInfo.InvariantCulture, $"dry-{++writes}");
            foreach (var change in changes)
                written[(partition, change.Key)] = After(change) is { } row ? row with { ETag = etag } : null;
        }
        return true;
    }

    private List<(string Key, Row? Row)> Between(string partition, string from, string before)
    {
        lock (gate)
        {
            return [.. written.Where(one => one.Key.Partition == partition && string.CompareOrdinal(one.Key.Key, from) >= 0 && string.CompareOrdinal(one.Key.Key, before) < 0)
                .Select(one => (one.Key.Key, one.Value)).OrderBy(one => one.Key, StringComparer.Ordinal)];
        }
    }

    private static bool Allows(Row? stored, RowChange change) => change switch
    {
        RowChange.Insert => stored is null,
        RowChange.Replace replace => stored is not null && (replace.Row.ETag is "*" || replace.Row.ETag == stored.ETag),
        RowChange.Delete => stored is not null,
        _ => true,
    };

    private static Row? After(RowChange change) => change switch
    {
        RowChange.Insert insert => insert.Row,
        RowChange.Replace replace => replace.Row,
        RowChange.Put put => put.Row,
        _ => null,
    };
}

/// <summary>The same for long texts.</summary>
public sealed class DryTexts(ITexts texts) : ITexts
{
    private readonly Dictionary<string, string> written = [];
    private readonly Lock gate = new();

    public Task Put(string name, string text, CancellationToken ct)
    {
        lock (gate)
            written[name] = text;
        return Task.CompletedTask;
    }

    public Task<string> Get(string name, CancellationToken ct)
    {
        lock (gate)
            return written.TryGetValue(name, out string? text) ? Task.FromResult(text) : texts.Get(name, ct);
    }

    public Task Delete(string name, CancellationToken ct)
    {
        lock (gate)
            written.Remove(name);
        return Task.CompletedTask;
    }
}

/// <summary>A dry run sends nothing.</summary>
public sealed class NoQueue : IQueue
{
    public Task Send(Message message, TimeSpan? delay, CancellationToken ct) => Task.CompletedTask;
}
