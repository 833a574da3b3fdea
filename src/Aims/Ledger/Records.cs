using System.Runtime.CompilerServices;

namespace Aims.Ledger;

/// <summary>The ledger: reads records and carries out commands on them, each in one all-or-nothing commit, exactly once.</summary>
/// <param name="clock">Real time, which orders the feed and the outbox; events bear the command's own time.</param>
/// <param name="outbox">Sends on what a commit left to be sent.</param>
public sealed class Records(ITable table, ITexts texts, Outbox outbox, TimeProvider clock, string tenant)
{
    private const int Attempts = 30;

    private readonly RecordRows rows = new(texts);

    public string Tenant => tenant;

    /// <summary>Where texts are kept that records name by their hash.</summary>
    public ITexts Texts => texts;

    internal ITable Table => table;

    /// <summary>Real time, as in the feed.</summary>
    internal DateTimeOffset RealTime => clock.GetUtcNow();

    internal RecordRows Rows => rows;

    /// <summary>All records as they were at a moment. Nothing can be committed to them.</summary>
    /// <param name="types">The kinds that are read.</param>
    public Records UpTo(DateTimeOffset moment, IEnumerable<RecordType> types) => new(new PastTable(table, rows, types, moment), texts, outbox, clock, tenant);

    /// <summary>The record now: one point read (and one more for text above 30,000 characters).</summary>
    public async Task<Record<TState>> Read<TState, TEvent>(RecordType<TState, TEvent> type, string id, CancellationToken ct)
        where TState : class where TEvent : class
    {
        var key = type.Key(id);
        var row = await table.Get(type.PartitionOf(tenant, id), RecordRows.HeadKey(key), ct);
        return row is null ? new Record<TState>(key, null, 0, "") : await Of(type, row, ct);
    }

    /// <summary>The record whose head a row is.</summary>
    internal async ValueTask<Record<TState>> Of<TState, TEvent>(RecordType<TState, TEvent> type, Row head, CancellationToken ct)
        where TState : class where TEvent : class => new(
            type.Key(head.Key[RecordRows.HeadPrefix(type.Kind).Length..]), type.ReadState(await rows.Json(head, ct)), RecordRows.Version(head), head["Hash"])
        { ETag = head.ETag };

    /// <summary>All records of a kind in one of its partitions.</summary>
    public IAsyncEnumerable<Record<TState>> All<TState, TEvent>(RecordType<TState, TEvent> type, string partition, CancellationToken ct)
        where TState : class where TEvent : class => Between(type, partition, "", "}", ct);

    /// <summary>The records of a kind with <paramref name="first"/> ≤ id ≤ <paramref name="last"/> in ordinal order, in one of its partitions.</summary>
    public async IAsyncEnumerable<Record<TState>> Between<TState, TEvent>(
        RecordType<TState, TEvent> type, string partition, string first, string last, [EnumeratorCancellation] CancellationToken ct)
        where TState : class where TEvent : class
    {
        string prefix = RecordRows.HeadPrefix(type.Kind);
        // No id holds a space, so that nothing lies between an id and the same with one.
        await foreach (var row in table.Range(partition, prefix + first, $"{prefix}{last} ", ct))
            yield return await Of(type, row, ct);
    }

    /// <summary>What changed in a partition, in the order of the clocks of those who wrote it.</summary>
    /// <param name="from">Real time. Clocks differ and commits take time: read again from half a minute before the last look.</param>
    public async IAsyncEnumerable<FeedEntry> Feed(string partition, DateTimeOffset from, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in table.Range(partition, RecordRows.FeedFrom(from), "feed}", ct))
            yield return RecordRows.ReadFeed(row.Key);
    }

    /// <summary>The same, up to a moment.</summary>
    public async IAsyncEnumerable<FeedEntry> Feed(string partition, DateTimeOffset from, DateTimeOffset before, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in table.Range(partition, RecordRows.FeedFrom(from), RecordRows.FeedFrom(before), ct))
            yield return RecordRows.ReadFeed(row.Key);
    }

    /// <summary>All that happened to a record, oldest first.</summary>
    public async IAsyncEnumerable<Happened<TEvent>> History<TState, TEvent>(
        RecordType<TState, TEvent> type, string id, [EnumeratorCancellation] CancellationToken ct)
        where TState : class where TEvent : class
    {
        string prefix = $"event|{type.Key(id)}|";
        await foreach (var row in table.Range(type.PartitionOf(tenant, id), prefix, Keys.After(prefix), ct))
        {
            var stored = await rows.ReadEvent(row, ct);
            yield return new Happened<TEvent>(stored.Version, type.ReadEvent(stored.Json), stored.Stamp);
        }
    }

    /// <summary>All that happened to the records of a kind in one of its partitions, one record after the other, each sealed by its hash.</summary>
    internal async IAsyncEnumerable<StoredEvent> Log(RecordType type, string partition, [EnumeratorCancellation] CancellationToken ct)
    {
        string prefix = $"event|{type.Kind}|";
        await foreach (var row in table.Range(partition, prefix, Keys.After(prefix), ct))
            yield return await rows.ReadEvent(row, ct);
    }

    /// <summary>
    /// The record as it was at a moment: its events up to the first that is later, folded, which is a state that it had even
    /// if clocks disagreed. Null when it did not exist yet.
    /// </summary>
    public async Task<TState?> AsOf<TState, TEvent>(
        RecordType<TState, TEvent> type, string id, DateTimeOffset moment, CancellationToken ct)
        where TState : class where TEvent : class
    {
        TState? state = null;
        await foreach (var happened in History(type, id, ct))
        {
            if (happened.Stamp.At > moment)
                break;
            state = type.After(state, happened.Event, happened.Stamp);
        }
        return state;
    }

    /// <summary>
    /// The records of a kind whose ids begin with <paramref name="prefix"/>, in one of its partitions, as they were at a moment
    /// (<see cref="AsOf"/>): one range read, of which one record at a time is in memory.
    /// </summary>
    public async IAsyncEnumerable<Record<TState>> AllAsOf<TState, TEvent>(
        RecordType<TState, TEvent> type, string partition, string prefix, DateTimeOffset moment, [EnumeratorCancellation] CancellationToken ct)
        where TState : class where TEvent : class
    {
        string from = $"event|{type.Kind}|{prefix}";
        Record<TState>? then = null;
        bool isPast = false;
        // The events of a record follow each other, in their order.
        await foreach (var row in table.Range(partition, from, Keys.After(from), ct))
        {
            var stored = await rows.ReadEvent(row, ct);
            if (then?.Key != stored.Key)
            {
                if (then is { State: not null })
                    yield return then;
                (then, isPast) = (new Record<TState>(stored.Key, null, 0, ""), false);
            }
            isPast |= stored.Stamp.At > moment;
            if (!isPast)
                then = new Record<TState>(stored.Key, type.After(then.State, type.ReadEvent(stored.Json), stored.Stamp), stored.Version, stored.Hash);
        }
        if (then is { State: not null })
            yield return then;
    }

    /// <summary>The record as it was at a version, from its events up to it; null for a version that there is not.</summary>
    public async Task<TState?> At<TState, TEvent>(RecordType<TState, TEvent> type, string id, long version, CancellationToken ct)
        where TState : class where TEvent : class
    {
        TState? state = null;
        await foreach (var happened in History(type, id, ct))
        {
            if (happened.Version > version)
                break;
            state = type.After(state, happened.Event, happened.Stamp);
        }
        return state;
    }

    /// <summary>One thing that happened to a record: a point read.</summary>
    /// <param name="version">The version that the record had after it.</param>
    public async Task<Happened<TEvent>?> Event<TState, TEvent>(RecordType<TState, TEvent> type, string id, long version, CancellationToken ct)
        where TState : class where TEvent : class
    {
        if (await table.Get(type.PartitionOf(tenant, id), RecordRows.EventKey(type.Key(id), version), ct) is not { } row)
            return null;
        var stored = await rows.ReadEvent(row, ct);
        return new Happened<TEvent>(stored.Version, type.ReadEvent(stored.Json), stored.Stamp);
    }

    /// <summary>Carries out a command: reads, decides, writes all or nothing. On a conflict it reads and decides again.</summary>
    /// <param name="decide">Reads and decides on the draft. It may run several times and must change nothing else.</param>
    /// <exception cref="TimeoutException">Others kept changing the same records; nothing was written.</exception>
    public async Task<Outcome> Commit(Command command, Func<Draft, Task> decide, CancellationToken ct)
    {
        bool conflict = false;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            var draft = new Draft(this, rows, command);
            await decide(draft);
            bool willWrite = draft.Refusal is null && !draft.IsEmpty;
            // A first attempt finds out by its write whether the command was carried out before: no read is spent on it.
            if ((conflict || !willWrite) && await Done(draft, ct) is { } changed)
                return new Outcome(draft.AsRead(), null, Repeated: true, changed);
            if (!willWrite)
                return new Outcome(draft.AsRead(), draft.Refusal, Repeated: false, []);
            if (await TryWrite(draft, ct))
                return new Outcome(draft, null, Repeated: false, [.. draft.Changed]);
            conflict = true;
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 4 << Math.Min(attempt, 6))), clock, ct);
        }
        throw new TimeoutException($"Command {command.Id} met a conflict {Attempts} times.");
    }

    /// <summary>Sends on what commits have left to be sent so far, for whoever commits so much that the rest would wait behind it.</summary>
    public Task Flush(CancellationToken ct) => outbox.Flush(ct);

    private async Task<bool> TryWrite(Draft draft, CancellationToken ct)
    {
        var messages = draft.Messages;
        var changes = await draft.Changes(ct);
        // Taken last, when only the write is left to do: readers of the feed look back no further than a write can last.
        long ticks = draft.Command.TicksAt(clock.GetUtcNow());
        if (!await table.Write(draft.Partition!, [.. changes, .. draft.ChangesAt(ticks, messages)], ct))
            return false;
        if (messages.Count > 0)
            outbox.Committed(draft.Partition!, ticks, messages);
        return true;
    }

    private async Task<IReadOnlyList<RecordKey>?> Done(Draft draft, CancellationToken ct)
    {
        if (draft.Partition is null)
            return null;
        var row = await table.Get(draft.Partition, draft.Command.DoneKey, ct);
        return row is null ? null : [.. row["Records"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadKey)];
    }

    private static RecordKey ReadKey(string text) =>
        RecordKey.TryParse(text, out var key) ? key : throw new FormatException($"Not a record key: {text}");
}

public static class Keys
{
    /// <summary>The first key after all that begin with the prefix.</summary>
    public static string After(string prefix) => prefix[..^1] + (char)(prefix[^1] + 1);
}
