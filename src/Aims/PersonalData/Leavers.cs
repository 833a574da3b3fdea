using System.Globalization;
using Aims.Approvals;
using Aims.Ledger;
using Aims.People;
using Aims.Preferences;

namespace Aims.PersonalData;

/// <summary>
/// Those who are not in the directory any more, and since when: a row each, for as long as anything but their records is kept of them. Their events
/// keep the opaque id, so that chains hold; without a directory that knows it, they are a former colleague.
/// </summary>
public sealed class Leavers(Records records, IDirectory directory, ITraces traces)
{
    /// <summary>People who are forgotten in one run.</summary>
    private const int MostAtOnce = 200;

    private const string Prefix = "left|", Since = "Since";

    private readonly string partition = $"{records.Tenant}|leavers";

    /// <summary>Takes note of whoever has left, and of whoever is back or forgotten.</summary>
    public async Task Notice(DateOnly today, CancellationToken ct)
    {
        // An empty directory is rather one that could not be read than one that everybody has left.
        if (!directory.IsRead || directory.Everybody.Count == 0)
            return;
        var noted = await Noted(ct);
        var gone = new Dictionary<PersonId, DateOnly?>();
        await foreach (var (who, left) in traces.Everybody(ct).Where(one => directory.Find(one.Who) is null))
            gone[who] = left ?? gone.GetValueOrDefault(who);
        foreach (var (who, left) in gone.Where(one => !noted.ContainsKey(one.Key)))
            await records.Table.Write(partition, [new RowChange.Put(new Row(Prefix + who, new Dictionary<string, string> { [Since] = Text(left ?? today) }))], ct);
        foreach (var who in noted.Keys.Where(who => !gone.ContainsKey(who)))
            await records.Table.Write(partition, [new RowChange.Delete(Prefix + who)], ct);
    }

    /// <summary>Who has left since when, without those who are back.</summary>
    public async Task<IReadOnlyDictionary<PersonId, DateOnly>> Look(DateOnly today, CancellationToken ct) =>
        directory.IsRead ? (await Noted(ct)).Where(one => directory.Find(one.Key) is null && one.Value <= today).ToDictionary() : new Dictionary<PersonId, DateOnly>();

    /// <summary>Forgets what is kept of them beside records, once their settings are gone.</summary>
    /// <returns>Whom.</returns>
    public async Task<IReadOnlyList<PersonId>> Forget(IEnumerable<PersonId> people, CancellationToken ct)
    {
        var ready = new List<PersonId>();
        foreach (var who in people.Take(MostAtOnce))
        {
            if ((await records.Read(PersonalSettings.Type, who.Value, ct)).State is null && (await records.Read(Absence.Type, who.Value, ct)).State is null)
                ready.Add(who);
        }
        if (ready.Count > 0)
            await traces.Forget(ready, ct);
        foreach (var who in ready)
            await records.Table.Write(partition, [new RowChange.Delete(Prefix + who)], ct);
        return ready;
    }

    private ValueTask<Dictionary<PersonId, DateOnly>> Noted(CancellationToken ct) => records.Table.Range(partition, Prefix, Keys.After(Prefix), ct).ToDictionaryAsync(
        row => PersonId.Parse(row.Key[Prefix.Length..]), row => DateOnly.ParseExact(row[Since], "O", CultureInfo.InvariantCulture), cancellationToken: ct);

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
