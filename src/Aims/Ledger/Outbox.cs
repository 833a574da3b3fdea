using System.Globalization;
using System.Threading.Channels;

namespace Aims.Ledger;

/// <summary>
/// Moves committed messages to the queue. Right after a commit this happens beside the turn; what a crash leaves behind is
/// found by <see cref="Sweep"/>. Both send before they delete, so a message can reach the queue twice but never be lost:
/// its id makes the second one a repeat.
/// </summary>
public sealed class Outbox(ITable table, IQueue queue, TimeProvider clock)
{
    // A row younger than this is on its way by the instance that committed it.
    private static readonly TimeSpan Young = TimeSpan.FromSeconds(10);

    // Few enough for one write that deletes them all.
    private const int AtOnce = MessageBatch.Most;

    private readonly Lock gate = new();

    private readonly Channel<Batch> committed = Channel.CreateBounded<Batch>(1_000);

    /// <summary>The row that keeps a message until it is in the queue.</summary>
    public static RowChange RowOf(long ticks, Message message) => new RowChange.Insert(
        new Row(RecordRows.OutboxKey(ticks, message.MessageId), new Dictionary<string, string> { ["Json"] = message.Write() }));

    /// <summary>Hands over what a commit wrote. When too much is waiting, the sweep will find it.</summary>
    public void Committed(string partition, long ticks, IReadOnlyList<Message> messages) =>
        committed.Writer.TryWrite(new Batch(partition, [.. messages.Select(m => new Pending(RecordRows.OutboxKey(ticks, m.MessageId), m.CommittedAt(ticks)))]));

    /// <summary>Sends what commits hand over, until cancelled.</summary>
    /// <param name="failed">Told of a batch that could not be sent now; the sweep will find it.</param>
    public async Task Run(Action<Exception> failed, CancellationToken ct)
    {
        while (await committed.Reader.WaitToReadAsync(ct))
        {
            try
            {
                await Send(Together(), ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                failed(e);
            }
        }
    }

    /// <summary>Sends everything that has been handed over so far, and that nobody else sends already.</summary>
    public async Task Flush(CancellationToken ct)
    {
        while (Together() is { Messages.Count: > 0 } batch)
            await Send(batch, ct);
    }

    /// <summary>What a crash left behind, in no order between partitions; rows that are no message are not among it.</summary>
    public IAsyncEnumerable<Message> Left(IEnumerable<string> partitions, CancellationToken ct) => partitions.ToAsyncEnumerable()
        .SelectMany(partition => Rows(partition, ct)).Select(row => Message.TryRead(row.Find("Json") ?? "")).OfType<Message>();

    /// <summary>Sends what a crash left behind.</summary>
    /// <param name="which">Only these; null for all.</param>
    /// <returns>How many messages.</returns>
    /// <exception cref="FormatException">A row is no message. All others were sent.</exception>
    public async Task<int> Sweep(IEnumerable<string> partitions, CancellationToken ct, Func<Message, bool>? which = null)
    {
        int sent = 0;
        var unreadable = new List<string>();
        foreach (string partition in partitions)
        {
            await foreach (var rows in Rows(partition, ct).Chunk(AtOnce).WithCancellation(ct))
            {
                var batch = Readable(partition, rows, which, unreadable);
                await Send(batch, ct);
                sent += batch.Messages.Count;
            }
        }
        return unreadable.Count == 0 ? sent : throw new FormatException($"No message: {string.Join(", ", unreadable)}");
    }

    private IAsyncEnumerable<Row> Rows(string partition, CancellationToken ct) => table.Range(
        partition, "outbox|", string.Create(CultureInfo.InvariantCulture, $"outbox|{(clock.GetUtcNow() - Young).UtcTicks:D19}"), ct);

    private static Batch Readable(string partition, Row[] rows, Func<Message, bool>? which, List<string> unreadable)
    {
        var messages = new List<Pending>(rows.Length);
        foreach (var row in rows)
        {
            if (Message.TryRead(row.Find("Json") ?? "") is not { } message)
                unreadable.Add(row.Key);
            else if (which?.Invoke(message) is not false)
                messages.Add(new Pending(row.Key, message.CommittedAt(RecordRows.OutboxTicks(row.Key))));
        }
        return new Batch(partition, messages);
    }

    // What has been handed over and waits goes on together, as far as one write can delete it.
    private Batch Together()
    {
        var batch = new Batch("", []);
        // Several may send: what one looked at it must also get.
        lock (gate)
        {
            while (committed.Reader.TryPeek(out var next)
                && (batch.Messages.Count == 0 || (next.Partition == batch.Partition && batch.Messages.Count + next.Messages.Count <= AtOnce))
                && committed.Reader.TryRead(out next))
                batch = new Batch(next.Partition, [.. batch.Messages, .. next.Messages]);
        }
        return batch;
    }

    private async Task Send(Batch batch, CancellationToken ct)
    {
        if (batch.Messages.Count == 0)
            return;
        foreach (var together in batch.Messages.Select(m => m.Message).GroupBy(m => m.Delay))
            await queue.Send([.. together], together.Key > 0 ? TimeSpan.FromSeconds(together.Key) : null, ct);
        // False when another instance's sweep was faster: then there is nothing left to delete.
        await table.Write(batch.Partition, [.. batch.Messages.Select(m => new RowChange.Delete(m.Key))], ct);
    }

    private sealed record Batch(string Partition, IReadOnlyList<Pending> Messages);

    private sealed record Pending(string Key, Message Message);
}
