using System.Runtime.CompilerServices;

namespace Aims.Ledger;

/// <summary>
/// The rows of records that changed while a partition was copied: the feed, each head, and the events that this head knows. A copy that takes these in
/// the place of what it has holds each record as it was at one moment.
/// </summary>
public sealed class LateRows(ITable table)
{
    // As the index does: a commit reaches the feed late, and clocks differ.
    private static readonly TimeSpan Overlap = TimeSpan.FromSeconds(30);

    /// <param name="began">When copying began, in real time.</param>
    public async IAsyncEnumerable<Row> Of(string partition, DateTimeOffset began, [EnumeratorCancellation] CancellationToken ct)
    {
        var feed = await table.Range(partition, RecordRows.FeedFrom(began - Overlap), "feed}", ct).ToListAsync(ct);
        foreach (var row in feed)
            yield return row;
        foreach (var key in feed.Select(row => RecordRows.ReadFeed(row.Key).Record).Distinct())
        {
            // The head first: whatever comes between it and its events is left out.
            if (await table.Get(partition, RecordRows.HeadKey(key), ct) is not { } head)
                continue;
            yield return head;
            await foreach (var row in table.Range(partition, RecordRows.EventKey(key, 0), RecordRows.EventKey(key, RecordRows.Version(head) + 1), ct))
                yield return row;
        }
    }
}
