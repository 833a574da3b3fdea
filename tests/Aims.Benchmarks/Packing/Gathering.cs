using System.Collections.Concurrent;
using Aims.Ledger;

namespace Aims.Benchmarks.Packing;

/// <summary>Writes what commits of new records hold many at a time: what is there before a measurement need not come about as it would.</summary>
internal sealed class Gathering(ITable below) : ITable
{
    private const int Most = 100;

    private readonly ConcurrentDictionary<string, List<RowChange>> waiting = [];

    public Task<Row?> Get(string partition, string key, CancellationToken ct) => Task.FromResult<Row?>(null);

    public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct) => throw new NotSupportedException("It only writes.");

    public async Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct)
    {
        var rows = waiting.GetOrAdd(partition, _ => []);
        List<RowChange> full;
        lock (rows)
        {
            rows.AddRange(changes);
            if (rows.Count < Most)
                return true;
            full = [.. rows];
            rows.Clear();
        }
        await Put(partition, full, ct);
        return true;
    }

    public async Task Flush(CancellationToken ct)
    {
        foreach (var (partition, rows) in waiting)
            await Put(partition, rows, ct);
    }

    private async Task Put(string partition, IEnumerable<RowChange> rows, CancellationToken ct)
    {
        foreach (var some in rows.Chunk(Most))
        {
            while (!await IsWritten(partition, some, ct))
            {
            }
        }
    }

    // On a busy machine the emulator may take longer than anybody waits. Rows that are there after all are not written twice.
    private async Task<bool> IsWritten(string partition, RowChange[] rows, CancellationToken ct)
    {
        try
        {
            await below.Write(partition, rows, ct);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
