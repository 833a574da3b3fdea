using System.Collections.Concurrent;
using Aims.Ledger;
using Aims.Policies;

namespace Aims.Status;

/// <summary>A world as it was, or why it cannot be had.</summary>
internal sealed record Past(World? World, Refusal? Refused);

/// <summary>
/// The world as it was at a moment that is over: today's heads, of which those that changed since are made anew from their own events up
/// to then. A past does not change, so that whoever goes on asking about a day waits for it once.
/// </summary>
internal sealed class PastWorlds(StatusIndex index)
{
    // At some hundred reads a second side by side that is as long as somebody waits.
    private const int MostReads = 5_000, MostKept = 2;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    // Commands take their time before they are written, and clocks differ.
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    private static readonly Refusal TooMuch = new(
        "question.as-of", "Too much has changed since that day to work it out here. Ask about a later day, or open one record and choose the day in its history.");

    private readonly ConcurrentDictionary<(DateTimeOffset Moment, About About), (DateTimeOffset Made, Task<Past> Past)> known = [];

    private Records Records => index.Records;

    /// <param name="now">The time of whoever asks.</param>
    public async Task<Past> At(DateTimeOffset moment, DateTimeOffset now, About about, CancellationToken ct)
    {
        var real = Records.RealTime;
        foreach (var old in known.Where(one => real - one.Value.Made > Kept || one.Value.Past.IsFaulted || one.Value.Past.IsCanceled).ToList())
            known.TryRemove(old);
        if (known.Count >= MostKept && !known.ContainsKey((moment, about)))
            known.Clear();
        // Others wait for it too, so that whoever asked first does not call it off.
        return await known.GetOrAdd((moment, about), _ => (real, Make(moment, real - now, about, CancellationToken.None))).Past.WaitAsync(ct);
    }

    // The heads are copied before the feed is read, so that whatever changed in them is in the feed.
    private async Task<Past> Make(DateTimeOffset moment, TimeSpan ahead, About about, CancellationToken ct)
    {
        var copies = await index.Ask(about, world => world.Kinds.Select(kind => kind.Copy()).ToList(), ct);
        string[] partitions = about is About.Register ? [Records.Tenant] : [Records.Tenant, .. Acknowledgement.Type.Partitions(Records.Tenant)];
        var changed = await Task.WhenAll(partitions.Select(partition => ChangedIn(partition, moment + ahead - Slack, ct)));
        var world = index.Empty();
        var kinds = world.Kinds.Zip(copies, (kind, copy) => new Kind(
            kind, copy, [.. partitions.Zip(changed).Where(part => kind.Type.Partitions(Records.Tenant).Contains(part.First)).Select(part => (part.First, part.Second.GetValueOrDefault(kind.Type.Kind) ?? []))])).ToList();
        if (kinds.Sum(kind => kind.Reads) > MostReads)
            return new Past(null, TooMuch);
        await Task.WhenAll(kinds.Select(kind => kind.Rewind(Records, moment, ct)));
        return new Past(world, null);
    }

    private async Task<Dictionary<string, HashSet<string>>> ChangedIn(string partition, DateTimeOffset from, CancellationToken ct)
    {
        var changed = new Dictionary<string, HashSet<string>>();
        await foreach (var entry in Records.Feed(partition, from, ct))
        {
            if (!changed.TryGetValue(entry.Record.Kind, out var ids))
                changed[entry.Record.Kind] = ids = [];
            ids.Add(entry.Record.Id);
        }
        return changed;
    }

    /// <summary>A kind of record, with what of it changed in each of its partitions.</summary>
    private sealed record Kind(Heads Heads, Heads Copy, IReadOnlyList<(string Partition, HashSet<string> Changed)> Parts)
    {
        public long Reads => Parts.Sum(part => (long)Copy.CostOf(part.Changed).Reads);

        // Heads are taken one after the other.
        public async Task Rewind(Records records, DateTimeOffset moment, CancellationToken ct)
        {
            Heads.TakeOthers(Copy, Parts.SelectMany(part => part.Changed).ToHashSet());
            foreach (var (partition, changed) in Parts.Where(part => part.Changed.Count > 0))
                await Heads.Rewind(records, partition, changed, Copy.CostOf(changed).IsAll, moment, ct);
        }
    }
}
