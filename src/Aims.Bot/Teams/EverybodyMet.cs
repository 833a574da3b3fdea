using System.Collections.Concurrent;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Reach;

namespace Aims.Bot.Teams;

/// <summary>What is stored of everybody at once, by range reads of the delivery partition: for timers and leads' questions, never for a card.</summary>
/// <param name="partition">Of all that is about delivery.</param>
public sealed class EverybodyMet(ITable table, string partition) : IReaders, IReach
{
    // A page of a range read holds a thousand; so many one by one take no longer than two.
    private const int Few = 200, AtOnce = 16;

    public async Task<IReadOnlyDictionary<PersonId, Reader>> All(CancellationToken ct)
    {
        // An organisation has few places and languages: people share their reader.
        var shared = new Dictionary<(string?, string?), Reader>();
        var readers = new Dictionary<PersonId, Reader>();
        await foreach (var (who, person) in Met(ct))
        {
            var place = (person.Reference.Locale, person.Reference.Timezone);
            if (!shared.TryGetValue(place, out var reader))
                shared.Add(place, reader = person.Reader);
            readers[who] = reader;
        }
        return readers;
    }

    public async Task<IReadOnlyDictionary<PersonId, Reader>> Of(IReadOnlyCollection<PersonId> some, CancellationToken ct)
    {
        if (some.Count > Few)
        {
            var all = await All(ct);
            return some.ToDictionary(who => who, who => all.GetValueOrDefault(who) ?? Reader.Default);
        }
        var readers = new ConcurrentDictionary<PersonId, Reader>();
        await Parallel.ForEachAsync(some, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (who, stop) =>
            readers[who] = await table.Get(partition, PeopleInTouch.Key(who), stop) is { } row ? PeopleInTouch.KnownIn(row).Reader : Reader.Default);
        return readers;
    }

    public async Task<IReadOnlyDictionary<PersonId, Contact>> Look(CancellationToken ct)
    {
        var contacts = new Dictionary<PersonId, Contact>();
        void Note(PersonId who, Func<Contact, Contact> change) => contacts[who] = change(contacts.GetValueOrDefault(who) ?? Contact.None);
        await foreach (var (who, person) in Met(ct))
            Note(who, c => c with { Met = true, Reason = person.Unreachable, Since = person.Since });
        await foreach (var (who, _) in Rows("waiting", ct))
            Note(who, c => c with { Waiting = c.Waiting + 1 });
        await foreach (var (who, row) in Rows("install", ct))
        {
            if (InstallAttempt.Of(row).Failure is { } failure)
                Note(who, c => c with { NotInstalled = failure });
        }
        return contacts;
    }

    private IAsyncEnumerable<(PersonId Who, KnownPerson Person)> Met(CancellationToken ct) => Rows("person", ct)
        .Select(row => (row.Who, PeopleInTouch.KnownIn(row.Row)));

    private IAsyncEnumerable<(PersonId Who, Row Row)> Rows(string prefix, CancellationToken ct) => table
        .Range(partition, $"{prefix}|", $"{prefix}}}", ct)
        .Select(row => (Known: PersonId.TryParse(row.Key.Split('|')[1], out var who), Who: who, Row: row))
        .Where(row => row.Known).Select(row => (row.Who, row.Row));
}
