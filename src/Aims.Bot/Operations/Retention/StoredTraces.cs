using System.Runtime.CompilerServices;
using Aims.Bot.Graph;
using Aims.Ledger;
using Aims.People;
using Aims.PersonalData;

namespace Aims.Bot.Operations.Retention;

/// <summary>What the table has of people beside the records: in the partitions of delivery, of the directory's copy, and of questions asked last.</summary>
/// <param name="delivery">The partition of all that is about delivery.</param>
public sealed class StoredTraces(ITable table, string tenant, string delivery) : ITraces
{
    private const int AtOnce = 100;

    // What stands before the person's id in a key.
    private static readonly (string Prefix, string What)[] OfPeople =
    [
        ("person|", "Where you are reached in Teams"), ("install|", "An attempt to install the bot for you"), ("waiting|", "A message that waits until you are reached"), ("muted|", "A message that waits while you want none"),
    ];

    private readonly string copy = $"{tenant}|directory", asked = $"{tenant}|asked";

    public async IAsyncEnumerable<(PersonId Who, DateOnly? Left)> Everybody([EnumeratorCancellation] CancellationToken ct)
    {
        // An account that is only disabled is the organisation's own still.
        var there = new HashSet<PersonId>();
        await foreach (var row in table.Range(copy, PersonRow.Prefix, "person}", ct))
        {
            var who = PersonId.Parse(row.Key[PersonRow.Prefix.Length..]);
            if (PersonRow.LeftOn(row) is { } day)
                yield return (who, day);
            else
                there.Add(who);
        }
        foreach (var (prefix, _) in OfPeople)
        {
            await foreach (var row in table.Range(delivery, prefix, Keys.After(prefix), ct))
            {
                if (PersonId.TryParse(row.Key.Split('|')[1], out var who) && !there.Contains(who))
                    yield return (who, null);
            }
        }
    }

    public async Task<IReadOnlyList<Trace>> Of(PersonId who, CancellationToken ct)
    {
        var traces = new List<Trace>();
        if (await table.Get(copy, PersonRow.Key(who), ct) is { } known)
            traces.Add(new Trace("The copy of the directory", known.Columns));
        foreach (var (prefix, what) in OfPeople)
            traces.AddRange(await Rows(prefix, who, ct).Select(row => new Trace(what, row.Columns)).ToListAsync(ct));
        await foreach (var row in Undelivered(ct).Where(one => one.To == who).Select(one => one.Row))
            traces.Add(new Trace("A message that could not be delivered", row.Columns));
        traces.AddRange(await Asked(who, ct).Select(row => new Trace("A question that you asked last, or had others reminded of", row.Columns)).ToListAsync(ct));
        return traces;
    }

    public async Task Forget(IReadOnlyCollection<PersonId> people, CancellationToken ct)
    {
        var gone = people.ToHashSet();
        await Delete(delivery, table.Range(delivery, "copy|", "copy}", ct).Where(row => PersonId.TryParse(row.Key.Split('|')[3], out var who) && gone.Contains(who)), ct);
        await Delete(delivery, Undelivered(ct).Where(one => one.To is { } to && gone.Contains(to)).Select(one => one.Row), ct);
        foreach (var (prefix, _) in OfPeople)
        {
            foreach (var who in people)
                await Delete(delivery, Rows(prefix, who, ct), ct);
        }
        foreach (var who in people)
        {
            await Delete(asked, Asked(who, ct), ct);
            // Together with a new version, by which each process reads its copy anew.
            if (await table.Get(copy, PersonRow.Key(who), ct) is { } row && PersonRow.HasLeft(row))
                await table.Write(copy, [new RowChange.Delete(row.Key, row.ETag), DirectoryRows.NewVersion()], ct);
        }
    }

    private IAsyncEnumerable<Row> Rows(string prefix, PersonId who, CancellationToken ct) =>
        table.Range(delivery, prefix + who, $"{prefix}{who}}}", ct).Where(row => row.Key == prefix + who || row.Key.StartsWith($"{prefix}{who}|", StringComparison.Ordinal));

    private async IAsyncEnumerable<Row> Asked(PersonId who, [EnumeratorCancellation] CancellationToken ct)
    {
        if (await table.Get(asked, $"last|{who}", ct) is { } last)
            yield return last;
        await foreach (var row in table.Range(asked, $"reminder|{who}.", $"reminder|{who}/", ct))
            yield return row;
    }

    private IAsyncEnumerable<(PersonId? To, Row Row)> Undelivered(CancellationToken ct) =>
        table.Range(delivery, "undelivered|", "undelivered}", ct).Select(row => (Message.TryRead(row.Find("Json") ?? "")?.To, row));

    private async Task Delete(string partition, IAsyncEnumerable<Row> rows, CancellationToken ct)
    {
        await foreach (var some in rows.Chunk(AtOnce).WithCancellation(ct))
        {
            // False where somebody else was faster with one of them.
            if (!await table.Write(partition, [.. some.Select(row => new RowChange.Delete(row.Key))], ct))
            {
                foreach (var row in some)
                    await table.Write(partition, [new RowChange.Delete(row.Key)], ct);
            }
        }
    }
}
