using Aims.Ledger;
using Aims.PersonalData;
using Aims.Status;

namespace Aims.Retention;

/// <summary>What went by a rule, or would go.</summary>
/// <param name="Rule">As it stands in the setting.</param>
/// <param name="Ids">Of records, or of people.</param>
public sealed record Expired(string Rule, IReadOnlyList<string> Ids);

/// <summary>What is done each night so that nothing is kept longer than the organisation has said. Bounded: what is left over goes the night after.</summary>
public sealed class RetentionRounds
{
    private readonly Records records;
    private readonly StatusIndex index;
    private readonly RetentionRules rules;
    private readonly Removal removal;
    private readonly Leavers leavers;

    internal RetentionRounds(Records records, StatusIndex index, RetentionRules rules, Removal removal, Leavers leavers) =>
        (this.records, this.index, this.rules, this.removal, this.leavers) = (records, index, rules, removal, leavers);

    public RetentionRules Rules => rules;

    /// <summary>What <see cref="Run"/> would take now. Nothing is changed.</summary>
    public async Task<IReadOnlyList<Expired>> Due(DateTimeOffset now, CancellationToken ct)
    {
        var left = await leavers.Look(Today(now), ct);
        var ends = await Ends.Of(index, left, now, ct);
        var due = new Dictionary<string, List<string>>();
        void Add(string subject, IEnumerable<string> ids) => (due.TryGetValue(subject, out var known) ? known : due[subject] = []).AddRange(ids);
        foreach (var kind in KeptKinds.All.Where(kind => rules.Of(kind.Subject) is not null))
        {
            foreach (string partition in kind.Partitions(records.Tenant))
                Add(kind.Subject, (await kind.Due(records, partition, ends, rules.Of(kind.Subject)!.Value.Before(now), int.MaxValue, ct)).Keys);
        }
        Add(RetentionRules.Leaver, Gone(left, now).Select(who => who.Value));
        return [.. due.Where(of => rules.Of(of.Key) is not null).Select(of => new Expired(rules.Text(of.Key)!, [.. of.Value.Distinct()]))];
    }

    /// <summary>Finishes what was begun, then takes what is due.</summary>
    public async Task<IReadOnlyList<Expired>> Run(DateTimeOffset now, CancellationToken ct)
    {
        await removal.Finish(now, ct);
        if (rules.Of(RetentionRules.Leaver) is not null)
            await leavers.Notice(Today(now), ct);
        var left = await leavers.Look(Today(now), ct);
        var gone = new List<Expired>();
        foreach (var kind in KeptKinds.All)
        {
            if (rules.Of(kind.Subject) is not { } period)
                continue;
            // Anew for each kind: one may have ended by what went before.
            var ends = await Ends.Of(index, left, now, ct);
            foreach (string partition in kind.Partitions(records.Tenant))
            {
                var due = await kind.Due(records, partition, ends, period.Before(now), Removal.MostAtOnce, ct);
                if (due.Count > 0)
                    gone.Add(new Expired(rules.Text(kind.Subject)!, await kind.Remove(removal, partition, due, rules.Text(kind.Subject)!, now, ct)));
            }
        }
        foreach (var who in await leavers.Forget(Gone(left, now), ct))
            gone.Add(new Expired(rules.Text(RetentionRules.Leaver)!, [who.Value]));
        return [.. gone.GroupBy(of => of.Rule, of => of.Ids).Select(of => new Expired(of.Key, [.. of.SelectMany(ids => ids).Distinct()]))];
    }

    private IEnumerable<People.PersonId> Gone(IReadOnlyDictionary<People.PersonId, DateOnly> left, DateTimeOffset now) =>
        rules.Of(RetentionRules.Leaver) is { } period ? left.Where(one => one.Value <= Today(period.Before(now))).Select(one => one.Key).Order() : [];

    private static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime);
}
