using System.Collections.Concurrent;
using Aims.Ledger;
using Aims.Policies;

namespace Aims.Status;

/// <summary>
/// Reads what happened: where records changed, from the feed, and what it was, from their own events, side by side. A record's past does
/// not change, so that whoever asks again, or turns the page, waits for the feed alone.
/// </summary>
internal sealed class ChangeReading(Records records)
{
    /// <summary>As many changes are looked at; of more, the newest.</summary>
    public const int Most = 2_000;

    private const int SideBySide = 32, MostKept = 5_000, FirstWindow = 30;

    // Commands take their time before they are written, and clocks differ.
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<RecordKey, IReadOnlyList<Change>> kept = [];

    /// <summary>What happened to some records.</summary>
    public async Task<IReadOnlyList<Change>> Of(IReadOnlyList<RecordKey> keys, CancellationToken ct)
    {
        var read = await Task.WhenAll(keys.Where(key => Tellers.Find(key.Kind) is not null).Select(key => Tellers.Find(key.Kind)!.Read(records, key.Id, ct)));
        return [.. read.SelectMany(changes => changes)];
    }

    /// <summary>What happened between two moments.</summary>
    /// <param name="now">The time of whoever asks. Where it is not real time, as on a machine whose clock was moved, all up to now is looked at.</param>
    /// <returns>Whether there was more than is looked at.</returns>
    public async Task<(IReadOnlyList<Change> Changes, bool IsCut)> Between(DateTimeOffset from, DateTimeOffset until, DateTimeOffset now, bool acknowledgements, CancellationToken ct)
    {
        var ahead = records.RealTime - now;
        var end = ahead.Duration() > Slack || until >= now ? DateTimeOffset.MaxValue : until + ahead + Slack;
        string[] partitions = acknowledgements ? [records.Tenant, .. Acknowledgement.Type.Partitions(records.Tenant)] : [records.Tenant];
        var entries = (await Task.WhenAll(partitions.Select(partition => Newest(partition, from + ahead - Slack, end, ct)))).SelectMany(some => some).OrderByDescending(entry => entry.At).ToList();
        var wanted = entries.Take(Most).ToList();
        var histories = await Histories(wanted, ct);
        // Versions count from 1 without a gap; of a record that was removed meanwhile there are none.
        var changes = wanted.Where(entry => entry.Version <= histories[entry.Record].Count).Select(entry => histories[entry.Record][(int)entry.Version - 1]);
        return ([.. changes.Where(change => change.Stamp.At >= from && change.Stamp.At <= until)], entries.Count > Most);
    }

    // The newest first, in ever longer spans, so that no more is read than is looked at.
    private async Task<List<FeedEntry>> Newest(string partition, DateTimeOffset from, DateTimeOffset end, CancellationToken ct)
    {
        var found = new List<FeedEntry>();
        var newest = end < records.RealTime ? end : records.RealTime;
        for (int days = FirstWindow; found.Count <= Most; days *= 2)
        {
            var start = newest - from < TimeSpan.FromDays(days) ? from : newest.AddDays(-days);
            var window = new Queue<FeedEntry>();
            await foreach (var entry in records.Feed(partition, start, end, ct).Where(entry => Tellers.Find(entry.Record.Kind) is not null))
            {
                window.Enqueue(entry);
                if (window.Count > Most + 1)
                    window.Dequeue();
            }
            found.AddRange(window);
            if (start == from)
                break;
            (end, newest) = (start, start);
        }
        return found;
    }

    private async Task<IReadOnlyDictionary<RecordKey, IReadOnlyList<Change>>> Histories(IEnumerable<FeedEntry> entries, CancellationToken ct)
    {
        var read = new ConcurrentDictionary<RecordKey, IReadOnlyList<Change>>();
        await Parallel.ForEachAsync(
            entries.GroupBy(entry => entry.Record), new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = ct },
            async (of, ct) => read[of.Key] = kept.TryGetValue(of.Key, out var known) && known.Count >= of.Max(entry => entry.Version)
                ? known : await Tellers.Find(of.Key.Kind)!.Read(records, of.Key.Id, ct));
        if (kept.Count + read.Count > MostKept)
            kept.Clear();
        foreach (var (key, changes) in read)
            kept[key] = changes;
        return read;
    }
}
