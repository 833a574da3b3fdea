using System.Collections.Concurrent;

namespace Aims.Ledger;

/// <summary>The heads of one kind of record, in memory.</summary>
internal abstract class Heads
{
    /// <summary>As many events come with one read of a range.</summary>
    public const int EventsARead = 1_000;

    public abstract RecordType Type { get; }

    /// <summary>How many have been taken.</summary>
    public abstract long Revision { get; }

    /// <summary>How many are here.</summary>
    public abstract int Count { get; }

    /// <summary>Whether this version, or a later one, is here.</summary>
    public abstract bool Has(string id, long version);

    /// <summary>Takes all heads of some kinds in a partition: one range read.</summary>
    /// <param name="kinds">In the order of their keys, with few of other kinds between them, which are read too.</param>
    public static async Task Load(Records records, string partition, IReadOnlyList<Heads> kinds, CancellationToken ct)
    {
        string[] prefixes = [.. kinds.Select(kind => RecordRows.HeadPrefix(kind.Type.Kind))];
        int at = 0;
        await foreach (var row in records.Table.Range(partition, prefixes[0], Keys.After(prefixes[^1]), ct))
        {
            while (!row.Key.StartsWith(prefixes[at], StringComparison.Ordinal) && string.CompareOrdinal(prefixes[at], row.Key) < 0)
                at++;
            if (row.Key.StartsWith(prefixes[at], StringComparison.Ordinal))
                await kinds[at].Take(records, row, ct);
        }
    }

    private protected abstract ValueTask Take(Records records, Row head, CancellationToken ct);

    /// <summary>The same heads, which stay as they are when these change.</summary>
    public abstract Heads Copy();

    /// <summary>How many rows are read at least to find out how some heads were.</summary>
    public abstract Rewinding CostOf(IReadOnlyCollection<string> changed);

    /// <summary>Takes the heads of a copy, but for some.</summary>
    public abstract void TakeOthers(Heads copy, IReadOnlySet<string> but);

    /// <summary>Takes some heads of a partition as they were at a moment; not those that began later.</summary>
    public abstract Task Rewind(Records records, string partition, IReadOnlySet<string> ids, bool readAll, DateTimeOffset moment, CancellationToken ct);

    /// <summary>Takes some heads as they are now; those that are not there any more go.</summary>
    public abstract Task Read(Records records, string partition, IReadOnlyCollection<string> ids, CancellationToken ct);
}

/// <inheritdoc/>
internal abstract class Heads<TState> : Heads where TState : class
{
    // Partitions are read side by side.
    private readonly Lock adding = new();
    private readonly ConcurrentDictionary<string, (long Version, int Place)> places = [];
    private TState[] states = new TState[16];
    private int count;
    private long revision;

    public override long Revision => Volatile.Read(ref revision);

    public override int Count => Volatile.Read(ref count);

    /// <summary>Told of each head that is taken, with its id and what was there before: one after the other in a partition.</summary>
    public Action<string, TState?, TState>? Taken { get; set; }

    /// <summary>Told of each head that went, with its id and what it was.</summary>
    public Action<string, TState>? Gone { get; set; }

    /// <summary>In the order in which they came first, whatever changes: questions go through all of them, one after the other.</summary>
    public IEnumerable<TState> All => new ArraySegment<TState>(states, 0, count);

    public TState? Find(string id) => places.TryGetValue(id, out var found) ? states[found.Place] : null;

    public override bool Has(string id, long version) => places.TryGetValue(id, out var found) && found.Version >= version;

    private protected IEnumerable<(string Id, long Version, TState State)> Each => places.Select(head => (head.Key, head.Value.Version, states[head.Value.Place]));

    private protected void Take(string id, long version, TState state)
    {
        var before = Put(id, version, state);
        Interlocked.Increment(ref revision);
        Taken?.Invoke(id, before, state);
    }

    /// <summary>Some records were removed.</summary>
    private protected void Forget(IReadOnlyCollection<string> ids)
    {
        List<(string Id, TState State)> gone = [];
        lock (adding)
        {
            var gaps = new HashSet<int>();
            foreach (string id in ids)
            {
                if (!places.TryRemove(id, out var head))
                    continue;
                gone.Add((id, states[head.Place]));
                gaps.Add(head.Place);
            }
            if (gaps.Count > 0)
                Close(gaps);
        }
        Interlocked.Add(ref revision, gone.Count);
        foreach (var (id, state) in gone)
            Gone?.Invoke(id, state);
    }

    // The others keep their order. It is a new array, as somebody may still go through the one before.
    private void Close(HashSet<int> gaps)
    {
        var (left, moved) = (new TState[states.Length], new int[count]);
        int kept = 0;
        for (int place = 0; place < count; place++)
        {
            moved[place] = kept;
            if (!gaps.Contains(place))
                left[kept++] = states[place];
        }
        foreach (var (id, head) in places)
            places[id] = (head.Version, moved[head.Place]);
        (states, count) = (left, kept);
    }

    private TState? Put(string id, long version, TState state)
    {
        lock (adding)
        {
            bool isKnown = places.TryGetValue(id, out var head);
            int place = isKnown ? head.Place : count;
            if (place == states.Length)
                Array.Resize(ref states, 2 * count);
            var before = isKnown ? states[place] : null;
            states[place] = state;
            places[id] = (version, place);
            count = Math.Max(count, place + 1);
            return before;
        }
    }
}

/// <inheritdoc/>
internal sealed class Heads<TState, TEvent>(RecordType<TState, TEvent> type) : Heads<TState> where TState : class where TEvent : class
{
    private const int MostPointReads = 100, SideBySide = 32, MostOthers = 5;

    public override RecordType Type => type;

    private protected override async ValueTask Take(Records records, Row head, CancellationToken ct) => Take(await records.Of(type, head, ct));

    public override Heads Copy()
    {
        var copy = new Heads<TState, TEvent>(type);
        foreach (var (id, version, state) in Each)
            copy.Take(id, version, state);
        return copy;
    }

    public override Rewinding CostOf(IReadOnlyCollection<string> changed)
    {
        // A record's version is the number of its events.
        long pages = (Each.Sum(head => head.Version) / EventsARead / type.Partitions("").Count()) + 1;
        return changed.Count <= pages * SideBySide ? new(changed.Count, false) : new((int)Math.Min(pages * SideBySide, int.MaxValue), true);
    }

    public override void TakeOthers(Heads copy, IReadOnlySet<string> but)
    {
        foreach (var (id, version, state) in ((Heads<TState, TEvent>)copy).Each.Where(head => !but.Contains(head.Id)))
            Take(new Record<TState>(type.Key(id), state, version, ""));
    }

    public override async Task Rewind(Records records, string partition, IReadOnlySet<string> ids, bool readAll, DateTimeOffset moment, CancellationToken ct)
    {
        if (readAll)
        {
            await foreach (var then in records.AllAsOf(type, partition, "", moment, ct).Where(then => ids.Contains(then.Key.Id)))
                Take(then);
            return;
        }
        var read = new ConcurrentDictionary<string, TState>();
        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = ct }, async (id, ct) =>
        {
            if (await records.AsOf(type, id, moment, ct) is { } then)
                read[id] = then;
        });
        foreach (var (id, then) in read)
            Take(new Record<TState>(type.Key(id), then, 1, ""));
    }

    public override async Task Read(Records records, string partition, IReadOnlyCollection<string> ids, CancellationToken ct)
    {
        string first = ids.Min(StringComparer.Ordinal)!, last = ids.Max(StringComparer.Ordinal)!;
        if (ids.Count > MostPointReads && Between(first, last) <= ids.Count * MostOthers)
        {
            // So many at once are an import's, whose numbers follow each other: a range of a thousand costs what a point read does.
            var there = new HashSet<string>();
            await foreach (var record in records.Between(type, partition, first, last, ct))
            {
                there.Add(record.Key.Id);
                Take(record);
            }
            Forget([.. ids.Where(id => !there.Contains(id))]);
            return;
        }
        foreach (string[] some in ids.Chunk(MostPointReads))
        {
            var read = await Task.WhenAll(some.Select(id => records.Read(type, id, ct)));
            foreach (var record in read)
                Take(record);
            Forget([.. read.Where(record => record.State is null).Select(record => record.Key.Id)]);
        }
    }

    // How many are known there: those that did not change would be read too.
    private int Between(string first, string last) => Each.Count(one => string.CompareOrdinal(one.Id, first) >= 0 && string.CompareOrdinal(one.Id, last) <= 0);

    private void Take(Record<TState> record)
    {
        if (record.State is { } state && !Has(record.Key.Id, record.Version))
            Take(record.Key.Id, record.Version, state);
    }
}

/// <param name="Reads">Of one record each, or what takes as long.</param>
/// <param name="IsAll">All events of the kind are read in one go, because that is less.</param>
internal readonly record struct Rewinding(int Reads, bool IsAll);
