using Aims.Ledger;

namespace Aims.Retention;

/// <summary>A kind of records that a rule can be about.</summary>
/// <param name="subject">What the rule calls it.</param>
internal abstract class KeptKind(string subject)
{
    public string Subject => subject;

    public abstract IEnumerable<string> Partitions(string tenant);

    /// <summary>Those that ended, and to which nothing happened any more, up to a moment: the first of them, each with its version.</summary>
    /// <param name="most">How many are looked for.</param>
    public abstract Task<IReadOnlyDictionary<string, long>> Due(Records records, string partition, Ends ends, DateTimeOffset before, int most, CancellationToken ct);

    /// <returns>The ids of those that went.</returns>
    public abstract Task<IReadOnlyList<string>> Remove(Removal removal, string partition, IReadOnlyDictionary<string, long> due, string rule, DateTimeOffset now, CancellationToken ct);
}

/// <inheritdoc/>
/// <param name="ended">When a record ended, at the earliest, by its id and state; null for one that has not. What happened to it later counts too.</param>
internal sealed class KeptKind<TState, TEvent>(string subject, RecordType<TState, TEvent> type, Func<string, TState, Ends, DateTimeOffset?> ended) : KeptKind(subject)
    where TState : class where TEvent : class
{
    private const int SideBySide = 32;

    public override IEnumerable<string> Partitions(string tenant) => type.Partitions(tenant);

    public override async Task<IReadOnlyDictionary<string, long>> Due(Records records, string partition, Ends ends, DateTimeOffset before, int most, CancellationToken ct)
    {
        var due = new Dictionary<string, long>();
        await foreach (var some in records.All(type, partition, ct).Where(record => ended(record.Key.Id, record.State!, ends) <= before).Chunk(SideBySide).WithCancellation(ct))
        {
            var last = await Task.WhenAll(some.Select(record => records.Event(type, record.Key.Id, record.Version, ct)));
            foreach (var (record, _) in some.Zip(last).Where(one => one.Second?.Stamp.At <= before).Take(most - due.Count))
                due[record.Key.Id] = record.Version;
            if (due.Count == most)
                break;
        }
        return due;
    }

    public override Task<IReadOnlyList<string>> Remove(Removal removal, string partition, IReadOnlyDictionary<string, long> due, string rule, DateTimeOffset now, CancellationToken ct) =>
        removal.Remove(type, partition, due, rule, now, ct);
}
