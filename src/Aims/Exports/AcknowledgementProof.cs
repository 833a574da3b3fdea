using Aims.Campaigns;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Exports;

/// <summary>
/// Who had been asked for a policy at the end of a day, and who had acknowledged what by then: read from the events up to it, so that it says
/// the same whenever it is made. It holds a line a person in memory, not the events.
/// </summary>
internal sealed class AcknowledgementProof(Records records, IDirectory directory)
{
    private static readonly IReadOnlyList<(string, string)> Columns =
    [
        ("person", "Person"), ("name", "Name"), ("department", "Department now"), ("asked-by", "Asked by"), ("asked-on", "Asked on"), ("due", "Due"),
        ("state", "State"), ("version", "Version"), ("acknowledged", "Acknowledged at"), ("late", "After the due day"), ("sha256", "SHA-256 of the text"),
        ("language", "Language"), ("pages", "Pages shown"), ("check", "Check"), ("holds-until", "Holds until"), ("record", "Record"),
        ("record-version", "Record version"), ("record-sha256", "Record hash"),
    ];

    /// <summary>The policy as it was at the end of a day.</summary>
    public static async Task<PolicyEntry?> Policy(Records records, string id, DateOnly day, DateTimeOffset now, CancellationToken ct) =>
        Policies.Policy.IsId(id) ? PolicyEntry.Of(id, await records.AsOf(Policies.Policy.Type, id, EndOf(day, now), ct)) : null;

    /// <returns>Null when the person may not have it, or no version was in force.</returns>
    public async Task<ExportTable?> Make(DayProofRequest request, DateTimeOffset now, CancellationToken ct)
    {
        if (directory.Find(request.Who) is not { Oversees: true } who
            || (await Policy(records, request.Policy, request.Day, now, ct))?.InForce(request.Day) is not { } version)
            return null;
        var until = EndOf(request.Day, now);
        var campaigns = await Campaigns(version.Policy, until, ct);
        var asked = await Asked(campaigns, version, until, ct);
        var known = await Acknowledgements(version.Policy, until, ct);
        List<IReadOnlyList<string?>> rows = [.. asked.Keys.Concat(known.Select(k => k.Key)).Distinct()
            .OrderBy(directory.NameOf, StringComparer.OrdinalIgnoreCase).ThenBy(person => person.Value, StringComparer.Ordinal)
            .SelectMany(person => Rows(person, asked.GetValueOrDefault(person), known[person], version, request.Day))];
        return new ExportTable($"acknowledgements-{version.Policy}-{version.Number}-{ExportWords.Day(request.Day)}", Columns, rows)
        {
            About = [.. AboutOf(version, request.Day, until, campaigns), .. CountsOf(asked.Keys, known, version, request.Day), .. MadeBy(who, now)],
        };
    }

    /// <summary>The last moment of a day; of today, now.</summary>
    private static DateTimeOffset EndOf(DateOnly day, DateTimeOffset now) =>
        new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero).AddTicks(-1) is var end && end < now ? end : now;

    // A campaign that was not started by then, or was closed, asked nobody.
    private async Task<List<Campaign>> Campaigns(string policy, DateTimeOffset until, CancellationToken ct)
    {
        var campaigns = new List<Campaign>();
        foreach (string partition in Campaign.Type.Partitions(records.Tenant))
        {
            await foreach (var known in records.AllAsOf(Campaign.Type, partition, "", until, ct))
            {
                if (known.State is { WasStarted: true } campaign && campaign.Policy == policy)
                    campaigns.Add(campaign);
            }
        }
        return campaigns;
    }

    private async Task<Dictionary<PersonId, AskedBy>> Asked(List<Campaign> campaigns, PolicyVersion version, DateTimeOffset until, CancellationToken ct)
    {
        var asked = new Dictionary<PersonId, AskedBy>();
        foreach (var campaign in campaigns.Where(campaign => campaign.IsOpen))
        {
            var rolls = await Everywhere(Roll.Type, $"{campaign.Id}.", until, roll => roll.State!.People, ct);
            foreach (var one in rolls.SelectMany(people => people))
                asked[one.Who] = AskedBy.And(asked.GetValueOrDefault(one.Who), campaign, one);
        }
        // Without a campaign everybody is asked. The directory keeps no past: it says since when whoever is here has been here, at best.
        foreach (var person in campaigns.Count > 0 ? [] : directory.Everybody.Where(person => !(person.Since > DateOnly.FromDateTime(until.UtcDateTime))))
            asked[person.Id] = new AskedBy("everybody", version.Effective, version.Due);
        return asked;
    }

    private async Task<ILookup<PersonId, Record<Acknowledgement>>> Acknowledgements(string policy, DateTimeOffset until, CancellationToken ct) =>
        (await Everywhere(Acknowledgement.Type, $"{policy}.", until, known => known with { State = known.State! with { Concerns = Named(known.State) } }, ct)).ToLookup(known => known.State!.Person);

    // All that is not for the file is let go of.
    private static IReadOnlyList<Concern>? Named(Acknowledgement known) => known.Declined is { } number ? [.. known.Concerns!.Where(concern => concern.Number == number)] : null;

    private async Task<List<T>> Everywhere<T, TState, TEvent>(RecordType<TState, TEvent> type, string prefix, DateTimeOffset until, Func<Record<TState>, T> take, CancellationToken ct)
        where TState : class where TEvent : class =>
        [.. (await Task.WhenAll(type.Partitions(records.Tenant).Select(partition => records.AllAsOf(type, partition, prefix, until, ct).Select(take).ToListAsync(ct).AsTask()))).SelectMany(found => found)];

    private IEnumerable<IReadOnlyList<string?>> Rows(PersonId person, AskedBy? asked, IEnumerable<Record<Acknowledgement>> known, PolicyVersion version, DateOnly day)
    {
        var records = known.OrderByDescending(record => record.State!.Version).ToList();
        var current = records.Find(record => record.State!.Version == version.Number.Major);
        if (asked is not null || current is not null)
            yield return RowOf(person, asked, current, StateOf(current?.State, day));
        foreach (var record in records.Where(record => record != current && record.State!.At is not null))
            yield return RowOf(person, null, record, record.State!.Version > version.Number.Major ? "Later version" : "Earlier version");
    }

    internal static string StateOf(Acknowledgement? known, DateOnly day) => known switch
    {
        null => "Not acknowledged",
        _ when known.HoldsOn(day) => "Acknowledged",
        { Declined: not null } => "Declined",
        { At: not null } => "Lapsed",
        _ => "Opened, not acknowledged",
    };

    private IReadOnlyList<string?> RowOf(PersonId person, AskedBy? asked, Record<Acknowledgement>? record, string state)
    {
        var signed = record?.State is { At: not null } given ? given : null;
        return
        [
            person.Value, directory.NameOf(person), directory.Find(person)?.Department, asked?.By, Day(asked?.On), Day(asked?.Due),
            record?.State is { Declined: not null, Concerns: [var reason] } ? $"{state}: {reason.Text}" : state,
            signed?.Given?.Number.ToString(), signed?.At is { } at ? ExportWords.Moment(at) : null,
            asked is null || signed is null ? null : DateOnly.FromDateTime(signed.At!.Value.UtcDateTime) > asked.Due ? "yes" : "no",
            signed?.Hash, signed?.Language, Pages(signed), Check(signed?.Check), Day(signed?.Until),
            record?.Key.ToString(), record is null ? null : ExportWords.Number(record.Version), record?.Hash,
        ];
    }

    internal static string? Pages(Acknowledgement? signed) => signed is { Shown: { } shown, Pages: { } pages } ? $"{shown.Count} of {pages}" : null;

    internal static string? Check(CheckTaken? check) => check is null ? null : $"{check.Score} % at attempt {check.Attempt} ({check.Form}, version {check.Version})";

    private static string? Day(DateOnly? day) => day is { } known ? ExportWords.Day(known) : null;

    private static IEnumerable<(string, string)> AboutOf(PolicyVersion version, DateOnly day, DateTimeOffset until, List<Campaign> campaigns) =>
    [
        ("Policy", $"{version.Title} ({version.Policy})"), ("Version in force", version.Number.ToString()), ("SHA-256 of its text", version.Text),
        ("As of", $"{ExportWords.Day(day)}, {ExportWords.Moment(until)}"),
        ("Asked by", campaigns.Count == 0 ? "Everybody, without a campaign. Of people, only those who are here when the file is made are known."
            : string.Join(", ", campaigns.Select(campaign => campaign.IsOpen ? campaign.Id.Value : $"{campaign.Id} (closed)"))),
    ];

    private static IEnumerable<(string, string)> CountsOf(IReadOnlyCollection<PersonId> asked, ILookup<PersonId, Record<Acknowledgement>> known, PolicyVersion version, DateOnly day)
    {
        int done = asked.Count(person => known[person].Any(record => record.State!.Version == version.Number.Major && record.State.HoldsOn(day)));
        return [("People asked", ExportWords.Number(asked.Count)), ("Acknowledged", ExportWords.Number(done)), ("Not acknowledged", ExportWords.Number(asked.Count - done))];
    }

    internal static IEnumerable<(string, string)> MadeBy(Person who, DateTimeOffset now) => [("Made at", ExportWords.Moment(now)), ("Made by", $"{who.Name} ({who.Id})")];

    /// <summary>By which campaigns somebody was asked, since when, and until when they had time.</summary>
    private sealed record AskedBy(string By, DateOnly On, DateOnly Due)
    {
        public static AskedBy And(AskedBy? before, Campaign campaign, Asked asked) => before is null ? new(campaign.Id.Value, asked.On, asked.DueIn(campaign))
            : new($"{before.By}, {campaign.Id}", before.On < asked.On ? before.On : asked.On, before.Due < asked.DueIn(campaign) ? before.Due : asked.DueIn(campaign));
    }
}
