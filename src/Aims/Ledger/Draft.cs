using System.Globalization;
using Aims.People;

namespace Aims.Ledger;

/// <summary>One attempt at a command: what it read, what it decided, and what it would write, all in one partition.</summary>
public sealed class Draft
{
    private readonly Records records;
    private readonly RecordRows rows;
    private readonly Dictionary<RecordKey, Pending> pending = [];
    private readonly Dictionary<string, Counter> counters = [];
    private readonly List<(PersonId? To, string? View, RecordKey About, Waits Waits)> messages = [];
    private readonly List<(RecordKey Key, long Version, string ETag)> removed = [];

    internal Draft(Records records, RecordRows rows, Command command) =>
        (this.records, this.rows, Command) = (records, rows, command);

    public Command Command { get; }

    /// <summary>Why nothing will be written; the first refusal stands.</summary>
    public Refusal? Refusal { get; private set; }

    internal string? Partition { get; private set; }

    internal IEnumerable<RecordKey> Changed => pending.Where(p => p.Value.Events.Count > 0).Select(p => p.Key);

    internal bool IsEmpty => messages.Count == 0 && pending.Values.All(p => p.Events.Count == 0);

    /// <summary>Reads a record that the decision needs: one point read, however often it is asked for.</summary>
    public async Task<Record<TState>> Load<TState, TEvent>(RecordType<TState, TEvent> type, string id, CancellationToken ct)
        where TState : class where TEvent : class
    {
        var key = type.Key(id);
        Claim(type.PartitionOf(records.Tenant, id));
        if (pending.TryGetValue(key, out var known))
            return ((Pending<TState>)known).Record;
        var record = await records.Read(type, id, ct);
        pending[key] = new Pending<TState>(record);
        return record;
    }

    /// <summary>Reads records side by side; afterwards each is known as if it had been loaded alone.</summary>
    public async Task<IReadOnlyList<Record<TState>>> LoadAll<TState, TEvent>(RecordType<TState, TEvent> type, IEnumerable<string> ids, CancellationToken ct)
        where TState : class where TEvent : class
    {
        string[] wanted = [.. ids.Distinct()];
        foreach (string id in wanted)
            Claim(type.PartitionOf(records.Tenant, id));
        var unknown = wanted.Where(id => !pending.ContainsKey(type.Key(id)));
        foreach (var record in await Task.WhenAll(unknown.Select(id => records.Read(type, id, ct))))
            pending[record.Key] = new Pending<TState>(record);
        return [.. wanted.Select(id => ((Pending<TState>)pending[type.Key(id)]).Record)];
    }

    /// <summary>
    /// Takes the next number of a kind, in the same commit, so that no number is skipped or given twice. The record of that
    /// number cannot be there yet, so it is not looked for; if it were, its insert would fail and the commit with it.
    /// </summary>
    public async Task<string> NewId<TState, TEvent>(RecordType<TState, TEvent> type, CancellationToken ct)
        where TState : class where TEvent : class
    {
        string id = RecordId.Format(type.Prefix, await Reserve(type, 1, ct));
        New(type, id);
        return id;
    }

    /// <summary>Takes the next numbers of a kind for records that later commits will make (<see cref="New"/>).</summary>
    /// <returns>The first of them.</returns>
    public async Task<long> Reserve<TState, TEvent>(RecordType<TState, TEvent> type, int count, CancellationToken ct)
        where TState : class where TEvent : class
    {
        Claim(type.PartitionOf(records.Tenant, ""));
        string key = $"counter|{type.Kind}";
        if (!counters.TryGetValue(key, out var counter))
        {
            var row = await records.Table.Get(Partition!, key, ct);
            counter = row is null ? new Counter(0, "") : new Counter(long.Parse(row["Last"], CultureInfo.InvariantCulture), row.ETag);
        }
        counters[key] = counter with { Last = counter.Last + count };
        return counter.Last + 1;
    }

    /// <summary>Begins a record of a reserved number, without looking for it: if it were there, the commit would fail.</summary>
    public void New<TState, TEvent>(RecordType<TState, TEvent> type, string id) where TState : class where TEvent : class
    {
        Claim(type.PartitionOf(records.Tenant, id));
        pending[type.Key(id)] = new Pending<TState>(new Record<TState>(type.Key(id), null, 0, ""));
    }

    /// <summary>Takes up what a rule decided. A refusal means that nothing of the draft is written.</summary>
    /// <returns>The state after it, or null for a refused new record.</returns>
    public async Task<TState?> Apply<TState, TEvent>(RecordType<TState, TEvent> type, string id, Decided<TEvent> decided, CancellationToken ct)
        where TState : class where TEvent : class
    {
        await Load(type, id, ct);
        var change = (Pending<TState>)pending[type.Key(id)];
        Refusal ??= decided.Refusal;
        foreach (var happened in decided.Events)
        {
            change.State = type.After(change.State, happened, new Stamp(Command.By, Command.At));
            change.Events.Add(type.Write(happened));
            change.StateJson = type.Write(change.State);
        }
        return change.State;
    }

    /// <summary>The record is gone with the commit, and whoever has it in memory hears of it. Whatever else changes it meanwhile makes this draft decide again.</summary>
    internal void Remove<TState>(Record<TState> record) where TState : class => removed.Add((record.Key, record.Version, record.ETag));

    /// <summary>Nothing will be written.</summary>
    public void Refuse(Refusal refusal) => Refusal ??= refusal;

    /// <summary>After the commit, shows somebody a record, whether or not they are muted.</summary>
    public void Tell(PersonId to, string view, RecordKey about) => Add(to, view, about, Waits.Not);

    /// <summary>After the commit, shows somebody a record, unless they are muted: then it waits for the first digest after.</summary>
    /// <param name="bundled">All that is told so of a record within a quarter of an hour is one message, sent at its end.</param>
    public void TellQuietly(PersonId to, string view, RecordKey about, bool bundled) =>
        Add(to, view, about, bundled ? Waits.ForMore : Waits.ForTheDigest);

    /// <summary>As <see cref="TellQuietly"/>, for what very many are told: messages for somebody alone do not wait behind it.</summary>
    public void TellMany(IEnumerable<PersonId> to, string view, RecordKey about)
    {
        foreach (var who in to)
            Add(who, view, about, Waits.BehindOthers);
    }

    /// <summary>After the commit, redraws every card in any chat that shows the record.</summary>
    public void Redraw(RecordKey about) => messages.Add((null, null, about, Waits.Not));

    /// <summary>The state as this draft sees it: with what it decided, when it was decided here.</summary>
    public TState? Now<TState, TEvent>(RecordType<TState, TEvent> type, string id) where TState : class where TEvent : class =>
        pending.TryGetValue(type.Key(id), out var known) ? ((Pending<TState>)known).State : null;

    /// <summary>The version that <see cref="Now"/> has once it is committed.</summary>
    public long VersionNow(RecordKey key) => pending.TryGetValue(key, out var known) ? known.Version + known.Events.Count : 0;

    /// <summary>Forgets what was decided but will not be written, so that it shows its records as they were read.</summary>
    internal Draft AsRead()
    {
        messages.Clear();
        foreach (var change in pending.Values)
            change.Undo();
        return this;
    }

    internal List<Message> Messages => [.. messages.Select((m, n) => m.Waits is Waits.ForMore
        ? Bundle.Of(m.To!.Value, m.View!, m.About, Command.At)
        // The person is part of the id, as of the proof: nobody can pass a message off as somebody else's.
        : new Message($"{Command.By}.{Command.Id}.{n}", m.To, m.View, m.About.ToString())
        {
            Pressed = m.To is null && Command.Card is { } card ? $"{Command.By}|{card}" : null,
            CanWait = m.Waits is Waits.ForTheDigest or Waits.BehindOthers,
            IsBulk = m.Waits is Waits.BehindOthers,
        })];

    /// <summary>The rows of the commit that say what is: heads, events, counters, the proof. Long text is stored by now.</summary>
    internal async Task<List<RowChange>> Changes(CancellationToken ct)
    {
        List<RowChange> changes = [.. counters.Select(c => c.Value.Change(c.Key)), new RowChange.Insert(DoneRow())];
        foreach (var (key, change) in pending.Where(p => p.Value.Events.Count > 0))
            await AddRecord(changes, key, change, ct);
        changes.AddRange(removed.Select(gone => new RowChange.Delete(RecordRows.HeadKey(gone.Key), gone.ETag)));
        return changes;
    }

    /// <summary>The rows of the commit that are in order of time: the feed and the outbox.</summary>
    internal IEnumerable<RowChange> ChangesAt(long ticks, IEnumerable<Message> outbox) =>
        [.. Changed.Select(key => (key, VersionNow(key))).Concat(removed.Select(gone => (gone.Key, gone.Version + 1))).Select(fed => new RowChange.Insert(
                new Row(RecordRows.FeedKey(ticks, fed.Item1, fed.Item2), new Dictionary<string, string>()))),
            .. outbox.Select(message => new RowChange.Insert(
                new Row(RecordRows.OutboxKey(ticks, message.MessageId), new Dictionary<string, string> { ["Json"] = message.Write() })))];

    private void Add(PersonId to, string view, RecordKey about, Waits waits)
    {
        // A commit of messages alone belongs to the tenant.
        Partition ??= records.Tenant;
        messages.Add((to, view, about, waits));
    }

    private async Task AddRecord(List<RowChange> changes, RecordKey key, Pending change, CancellationToken ct)
    {
        string hash = change.Hash;
        long version = change.Version;
        foreach (string json in change.Events)
        {
            var sealedEvent = new StoredEvent(key, ++version, new Stamp(Command.By, Command.At), Command.Id, json, hash, "");
            hash = HashChain.Seal(sealedEvent);
            changes.Add(new RowChange.Insert(await rows.Event(sealedEvent with { Hash = hash }, ct)));
        }
        var head = await rows.Head(key, version, hash, change.StateJson, change.ETag, ct);
        changes.Add(change.Version == 0 ? new RowChange.Insert(head) : new RowChange.Replace(head));
    }

    private Row DoneRow() => new(Command.DoneKey, new Dictionary<string, string>
    {
        ["Records"] = string.Join(' ', Changed),
        ["At"] = Time.Write(Command.At),
    });

    private void Claim(string partition)
    {
        if (Partition is not null && Partition != partition)
            throw new InvalidOperationException($"One commit is one partition: {Partition} and {partition}.");
        Partition = partition;
    }

    private enum Waits
    {
        Not,
        ForTheDigest,
        ForMore,
        BehindOthers,
    }

    private sealed record Counter(long Last, string ETag)
    {
        public RowChange Change(string key)
        {
            var row = new Row(key, new Dictionary<string, string> { ["Last"] = RecordRows.Number(Last) }, ETag);
            return ETag.Length == 0 ? new RowChange.Insert(row) : new RowChange.Replace(row);
        }
    }

    private abstract class Pending(long version, string hash, string etag)
    {
        public long Version => version;
        public string Hash => hash;
        public string ETag => etag;
        public List<string> Events { get; } = [];
        public string StateJson { get; set; } = "";

        public virtual void Undo() => Events.Clear();
    }

    private sealed class Pending<TState>(Record<TState> record) : Pending(record.Version, record.Hash, record.ETag) where TState : class
    {
        public Record<TState> Record => record;
        public TState? State { get; set; } = record.State;

        public override void Undo()
        {
            base.Undo();
            State = record.State;
        }
    }
}
