using System.Text.RegularExpressions;
using Aims.People;

namespace Aims.Ledger;

/// <summary>
/// Takes records out of the ledger whose time is over. First one commit: the heads go, and the disposal says which and with what seal, so that
/// nothing can happen to them any more and the check knows of it. Then what they left goes: events, proofs, feed, texts and files. A crash in
/// between leaves only that, and the next run finishes it.
/// </summary>
/// <param name="disposals">The kind of what is written about it.</param>
public sealed partial class Removal(Records records, DisposalType disposals, IFiles files)
{
    /// <summary>Records of a kind that one run removes from a partition at most: they stand in the disposal until it is finished.</summary>
    public const int MostAtOnce = 200;

    // Two rows each: a commit holds a hundred.
    private const int ACommit = 40, AWrite = 100;

    private ITable Table => records.Table;

    /// <param name="partition">In which all of them are.</param>
    /// <param name="due">At most <see cref="MostAtOnce"/> ids, each with the version that the record had when its time was found over: what has changed since stays.</param>
    /// <param name="rule">By which rule, as it stands in the setting.</param>
    /// <returns>The ids of those that went.</returns>
    public async Task<IReadOnlyList<string>> Remove<TState, TEvent>(
        RecordType<TState, TEvent> type, string partition, IReadOnlyDictionary<string, long> due, string rule, DateTimeOffset now, CancellationToken ct)
        where TState : class where TEvent : class
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(due.Count, MostAtOnce, nameof(due));
        string disposal = DisposalType.IdOf(type, records.Tenant, partition, now);
        await Finish(disposal, now, ct);
        var gone = new List<string>();
        foreach (string[] some in due.Keys.Chunk(ACommit))
        {
            List<Record<TState>> over = [];
            await records.Commit(new Command($"dispose.{Guid.NewGuid():N}", PersonId.Bot, now), async draft =>
            {
                over = [.. (await draft.LoadAll(type, some, ct)).Where(record => record.State is not null && record.Version == due[record.Key.Id])];
                if (over.Count == 0)
                    return;
                over.ForEach(draft.Remove);
                await draft.Apply(disposals, disposal, new RecordsRemoved(rule, [.. over.Select(record => new RemovedRecord(record.Key.Id, record.Version, record.Hash))]), ct);
            }, ct);
            gone.AddRange(over.Select(record => record.Key.Id));
        }
        await Finish(disposal, now, ct);
        return gone;
    }

    /// <summary>Finishes what a crash left, in all months and kinds.</summary>
    public async Task Finish(DateTimeOffset now, CancellationToken ct)
    {
        foreach (string partition in disposals.Partitions(records.Tenant))
        {
            await foreach (var left in records.All(disposals, partition, ct).Where(left => left.State!.Unfinished.Length > 0))
                await Finish(left.Key.Id, now, ct);
        }
    }

    private async Task Finish(string disposal, DateTimeOffset now, CancellationToken ct)
    {
        if ((await records.Read(disposals, disposal, ct)).State is not { Unfinished: { Length: > 0 } unfinished })
            return;
        string partition = disposals.PartitionOf(records.Tenant, disposal), kind = disposal[..disposal.IndexOf('.', StringComparison.Ordinal)];
        var removed = unfinished.Select(record => new RecordKey(kind, record.Id)).ToHashSet();
        var events = new List<Row>();
        foreach (var key in removed)
            events.AddRange(await Table.Range(partition, $"event|{key}|", Keys.After($"event|{key}|"), ct).ToListAsync(ct));
        await ForgetBlobs(await Named(disposals.Of(kind), events, ct), events.Select(row => row.Key).ToHashSet(), ct);
        await Delete(partition, await Proofs(partition, events, removed, ct), ct);
        await Delete(partition, await Feed(partition, unfinished.ToDictionary(record => new RecordKey(kind, record.Id), record => record.Version), ct), ct);
        // The events last: what else there was is found by them.
        await Delete(partition, [.. events.Select(row => row.Key)], ct);
        await records.Commit(new Command($"disposed.{Guid.NewGuid():N}", PersonId.Bot, now), async draft =>
        {
            // Somebody else's run may have finished it.
            bool isSame = (await draft.Load(disposals, disposal, ct)).State is { } state && state.Unfinished.SequenceEqual(unfinished);
            await draft.Apply(disposals, disposal, isSame ? new RemovalFinished() : Decided<DisposalEvent>.Nothing, ct);
        }, ct);
    }

    // Everything that looks like the name of a text or a file, and the texts of states that were too long for a row.
    private async Task<HashSet<string>> Named(RecordType type, IEnumerable<Row> events, CancellationToken ct)
    {
        var names = new HashSet<string>();
        var before = new List<StoredEvent>();
        foreach (var row in events)
        {
            if (await Findings.Readable(() => records.Rows.ReadEvent(row, ct)) is not { } stored)
                continue;
            names.UnionWith(HashName().Matches(stored.Json).Select(match => match.Value));
            names.Add(HashChain.Of(stored.Json));
            if (stored.Version == 1)
                before.Clear();
            before.Add(stored);
            // Without the first of them a run that was cut off has seen to the texts.
            if (before[0].Version == 1)
                names.Add(HashChain.Of(type.Fold(before)));
        }
        return names;
    }

    // What any other row names stays. Most of it is named by the first rows that are looked at, and then no more are.
    private async Task ForgetBlobs(HashSet<string> names, HashSet<string> but, CancellationToken ct)
    {
        foreach (string partition in disposals.Partitions(records.Tenant))
        {
            foreach (string prefix in (string[])["head|", "event|"])
            {
                await foreach (var row in Table.Range(partition, prefix, Keys.After(prefix), ct))
                {
                    if (names.Count == 0)
                        return;
                    if (!but.Contains(row.Key))
                        names.ExceptWith(HashName().Matches(await Findings.Readable(() => records.Rows.Json(row, ct).AsTask()) ?? "").Select(match => match.Value).Append(row.Find("Text") ?? ""));
                }
            }
        }
        foreach (string name in names)
            await Task.WhenAll(records.Texts.Delete(name, ct), files.Delete(name, ct));
    }

    // A command that changed something else too was carried out all the same.
    private async Task<IReadOnlyList<string>> Proofs(string partition, IEnumerable<Row> events, HashSet<RecordKey> removed, CancellationToken ct)
    {
        var proofs = new List<string>();
        foreach (string key in events.Select(row => $"done|{row["By"]}|{row["Command"]}").Distinct())
        {
            if (await Table.Get(partition, key, ct) is { } row
                && row["Records"].Split(' ', StringSplitOptions.RemoveEmptyEntries).All(named => RecordKey.TryParse(named, out var other) && removed.Contains(other)))
                proofs.Add(key);
        }
        return proofs;
    }

    // The entry by which others hear of the removal stays.
    private async Task<IReadOnlyList<string>> Feed(string partition, Dictionary<RecordKey, long> removed, CancellationToken ct)
    {
        var old = new List<string>();
        await foreach (var row in Table.Range(partition, "feed|", "feed}", ct))
        {
            var entry = RecordRows.ReadFeed(row.Key);
            if (removed.TryGetValue(entry.Record, out long version) && entry.Version <= version)
                old.Add(row.Key);
        }
        return old;
    }

    private async Task Delete(string partition, IReadOnlyList<string> keys, CancellationToken ct)
    {
        foreach (string[] some in keys.Chunk(AWrite))
        {
            if (await Table.Write(partition, [.. some.Select(key => new RowChange.Delete(key))], ct))
                continue;
            // Some are gone already: a run before this one was cut off, or another is at it.
            foreach (string key in some)
                await Table.Write(partition, [new RowChange.Delete(key)], ct);
        }
    }

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.None, 1_000)]
    private static partial Regex HashName();
}
