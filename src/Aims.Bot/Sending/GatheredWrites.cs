using Aims.Ledger;
using Azure;

namespace Aims.Bot.Sending;

/// <summary>
/// Puts rows into one partition. What comes while a write is on its way goes together into the next, so that one write a
/// message when little is sent becomes one for many when much is, and a process that dies never leaves more unwritten than
/// came within one write.
/// </summary>
public sealed class GatheredWrites(ITable table, string partition)
{
    private const int MostRows = 100;

    private readonly Lock gate = new();
    private readonly Queue<Waiting> waiting = [];
    private bool writing;

    /// <summary>Returns when all of them are written; they are, or none is. Of a row that is put again meanwhile, only the last is.</summary>
    public Task Put(IReadOnlyList<Row> rows, CancellationToken ct)
    {
        var mine = new Waiting(rows);
        lock (gate)
        {
            waiting.Enqueue(mine);
            if (!writing)
            {
                writing = true;
                _ = Task.Run(WriteAll, CancellationToken.None);
            }
        }
        return mine.Written.Task.WaitAsync(ct);
    }

    private async Task WriteAll()
    {
        while (Take() is ({ Count: > 0 } together, var rows))
        {
            try
            {
                await Write([.. rows.Values.Select(row => new RowChange.Put(row))]);
                together.ForEach(one => one.Written.TrySetResult());
            }
            catch (Exception e)
            {
                together.ForEach(one => one.Written.TrySetException(e));
            }
        }
    }

    // Putting the same again does no harm, and what is not noted would be done again.
    private async Task Write(IReadOnlyList<RowChange> changes)
    {
        try
        {
            await table.Write(partition, changes, CancellationToken.None);
        }
        catch (Exception e) when (e is TimeoutException or RequestFailedException)
        {
            await table.Write(partition, changes, CancellationToken.None);
        }
    }

    private (List<Waiting> Together, Dictionary<string, Row> Rows) Take()
    {
        lock (gate)
        {
            var together = new List<Waiting>();
            var rows = new Dictionary<string, Row>();
            while (waiting.TryPeek(out var one) && rows.Count + one.Rows.Count <= MostRows)
            {
                together.Add(waiting.Dequeue());
                foreach (var row in one.Rows)
                    rows[row.Key] = row;
            }
            writing = together.Count > 0;
            return (together, rows);
        }
    }

    private sealed record Waiting(IReadOnlyList<Row> Rows)
    {
        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
