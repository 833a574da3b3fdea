using System.Collections.Concurrent;
using Aims.Ledger;
using Aims.Policies;
using Aims.Questions;

namespace Aims.Status;

/// <summary>What a question is about beyond the records of human pace.</summary>
public enum About
{
    Register,

    /// <summary>The acknowledgements too, which have feeds of their own.</summary>
    Acknowledgements,
}

/// <summary>
/// The world in memory: loaded once, then brought up to date from the feed before each answer, so that no answer is older
/// than its question. Questions that arrive together share a look at the feed, and are answered one after the other; each
/// takes far less than a storage round trip.
/// </summary>
/// <param name="clock">Real time, as in the feed.</param>
/// <param name="subjects">What can be asked about: their records are in memory; null for all there are.</param>
public sealed class StatusIndex(Records records, TimeProvider clock, Catalog? subjects = null) : IDisposable
{
    // A commit reaches the feed up to 13 s after its place in it, and clocks differ.
    private static readonly TimeSpan Overlap = TimeSpan.FromSeconds(30);

    // Ranges read at once. All together wait for each other until storage is given up for dead, and each has a page in memory.
    private const int LoadedAtOnce = 4;

    private readonly SemaphoreSlim turn = new(1);
    private readonly Lazy<World> everything = new(() => new((subjects ?? ManagementSystem.Subjects).Records));
    private readonly ConcurrentDictionary<(Heads Kind, string Partition), bool> loaded = [];
    private readonly Dictionary<string, DateTimeOffset> loadedFrom = [];
    private readonly ConcurrentDictionary<string, DateTimeOffset> readFrom = [];
    private readonly ConcurrentDictionary<About, long> done = [];
    private long begun;
    private long lookedAt;

    /// <summary>How many records are in memory.</summary>
    public long Count => everything.IsValueCreated ? World.Kinds.Sum(kind => (long)kind.Count) : 0;

    /// <summary>When what changed was last looked at, and found; null before the first time.</summary>
    public DateTimeOffset? LookedAt => Interlocked.Read(ref lookedAt) is > 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    internal Records Records => records;

    private World World => everything.Value;

    /// <summary>A world that nothing is in yet.</summary>
    internal World Empty() => new((subjects ?? ManagementSystem.Subjects).Records);

    /// <summary>The same of all records as they were at a moment: it stays as it is.</summary>
    public StatusIndex UpTo(DateTimeOffset moment) => new(records.UpTo(moment, ManagementSystem.RecordTypes), clock, subjects);

    /// <summary>Answers from a world that is as new as the question.</summary>
    /// <param name="question">Runs alone; must not keep the world.</param>
    /// <param name="beside">What is being read meanwhile and the question needs too; null for nothing.</param>
    public async Task<T> Ask<T>(About about, Func<World, T> question, CancellationToken ct, Task? beside = null)
    {
        long asked = Volatile.Read(ref begun);
        await turn.WaitAsync(ct);
        try
        {
            // A look that began after this question was asked, and went well, serves it too.
            if (done.GetValueOrDefault(about) <= asked)
                await Look(about, ct);
            if (beside is not null)
                await beside;
            return question(World);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task Look(About about, CancellationToken ct)
    {
        long look = Interlocked.Increment(ref begun);
        long at = clock.GetUtcNow().UtcTicks;
        string[] partitions = about is About.Register
            ? [records.Tenant]
            : [records.Tenant, .. Acknowledgement.Type.Partitions(records.Tenant)];
        var known = partitions.Where(readFrom.ContainsKey).ToList();
        await Task.WhenAll([Load([.. partitions.Except(known)], ct), .. known.Select(p => Refresh(p, readFrom[p], ct))]);
        done[about] = look;
        Interlocked.Exchange(ref lookedAt, at);
    }

    // When storage gives up half-way, what was read is not read again.
    private async Task Load(IReadOnlyList<string> partitions, CancellationToken ct)
    {
        var ranges = from partition in partitions
                     from kinds in SideBySide(partition)
                     where !loaded.ContainsKey((kinds[0], partition))
                     select (Kinds: kinds, Partition: partition);
        foreach (string partition in partitions)
            loadedFrom.TryAdd(partition, clock.GetUtcNow() - Overlap);
        await Parallel.ForEachAsync(ranges.ToList(), new ParallelOptions { MaxDegreeOfParallelism = LoadedAtOnce, CancellationToken = ct }, async (range, stop) =>
        {
            await Heads.Load(records, range.Partition, range.Kinds, stop);
            loaded[(range.Kinds[0], range.Partition)] = true;
        });
        foreach (string partition in partitions)
            readFrom[partition] = loadedFrom[partition];
    }

    // Of most kinds there are few records, and a range takes a round trip however little is in it: kinds between which nothing else lies are read as one.
    private IEnumerable<IReadOnlyList<Heads>> SideBySide(string partition)
    {
        var some = new List<Heads>();
        foreach (var type in ManagementSystem.RecordTypes.Union(World.Kinds.Select(kind => kind.Type)).Where(type => type.Partitions(records.Tenant).Contains(partition)).OrderBy(type => RecordRows.HeadPrefix(type.Kind), StringComparer.Ordinal))
        {
            if (World.Of(type) is { } kind)
            {
                some.Add(kind);
            }
            else if (some.Count > 0)
            {
                yield return some;
                some = [];
            }
        }
        if (some.Count > 0)
            yield return some;
    }

    private async Task Refresh(string partition, DateTimeOffset from, CancellationToken ct)
    {
        var changed = new HashSet<(Heads Kind, string Id)>();
        // What is older than the overlap when the look begins has reached the feed, and is not read again.
        var settled = clock.GetUtcNow() - Overlap;
        var next = settled > from ? settled : from;
        await foreach (var entry in records.Feed(partition, from, ct))
        {
            // What nobody did stands at the end of its hour: it says nothing about how far the feed was read.
            if (entry.At - Overlap > next && Command.IsMoment(entry.At))
                next = entry.At - Overlap;
            if (World.Kinds.FirstOrDefault(k => k.Type.Kind == entry.Record.Kind) is { } kind && !kind.Has(entry.Record.Id, entry.Version))
                changed.Add((kind, entry.Record.Id));
        }
        await Task.WhenAll(changed.GroupBy(c => c.Kind, c => c.Id).Select(kind => kind.Key.Read(records, partition, kind.ToList(), ct)));
        readFrom[partition] = next;
    }
}
