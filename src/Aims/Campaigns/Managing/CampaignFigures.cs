using Aims.Approvals;
using Aims.People;
using Aims.Policies;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>Reminders that are to come.</summary>
internal sealed record Coming(DateOnly Day, int People);

/// <summary>How a campaign stands today, counted from who works here now and what they have acknowledged.</summary>
/// <param name="People">How many work here.</param>
/// <param name="Asked">How many belong to it.</param>
/// <param name="LeftOut">How many would, were nobody left out.</param>
/// <param name="Acknowledged">How many of them have, as far as it holds today.</param>
/// <param name="Next">Null when nobody is to be reminded again.</param>
internal sealed record CampaignFigures(PolicyEntry? Policy, int People, int Asked, int LeftOut, int Acknowledged, int Late, Coming? Next)
{
    public int Open => Asked - Acknowledged;

    /// <summary>Those who get a message when it starts.</summary>
    public IReadOnlyCollection<PersonId> ToAsk { get; private init; } = [];

    /// <summary>What its card and the list tell: while it starts, which draws them often, only how many are to be asked.</summary>
    public static Task<CampaignFigures> Told(Campaign campaign, CampaignDesk desk, DateOnly today, CancellationToken ct) =>
        campaign is { IsOpen: true, IsUnderWay: false } ? OfStart(campaign, desk, today, ct) : Of(campaign, desk, today, ct);

    public static async Task<CampaignFigures> Of(Campaign campaign, CampaignDesk desk, DateOnly today, CancellationToken ct)
    {
        var directory = desk.Directory.Now;
        // Others wait while the index is looked at, so it is counted afterwards.
        var seen = await desk.Index.Ask(About.Acknowledgements, world => Seen.Of(campaign, world, directory, today), ct);
        return campaign.Closed is { } closed ? AtEnd(campaign, seen, directory, closed) : Now(campaign, seen, directory, today, desk.Holidays);
    }

    private static async Task<CampaignFigures> OfStart(Campaign campaign, CampaignDesk desk, DateOnly today, CancellationToken ct)
    {
        var directory = desk.Directory.Now;
        var (policy, population) = await desk.Index.Ask(About.Register, world => (world.Policy(campaign.Policy), Population.Kept(world, directory)), ct);
        return new CampaignFigures(
            policy, directory.Everybody.Count, directory.Everybody.Count(person => campaign.Covers(person, today, population)), LeftOut: 0, Acknowledged: 0, Late: 0, Next: null);
    }

    private static CampaignFigures Now(Campaign campaign, Seen seen, DirectoryIndex directory, DateOnly today, IReadOnlyCollection<DateOnly> holidays)
    {
        var toAsk = seen.Belong.Select(person => person.Id).Where(who => seen.Signed.GetValueOrDefault(who)?.IsDoneOn(today) != true).ToHashSet();
        var open = seen.Asked.Where(one => toAsk.Contains(one.Who)).ToList();
        int late = seen.Policy?.InForce(today) is { } version ? open.Count(one => one.IsLate(campaign, version, seen.Signed.GetValueOrDefault(one.Who), today)) : 0;
        int leftOut = campaign.Without.IsEmpty ? 0 : directory.Everybody.Count(person => campaign.Names(person, today, seen.Population)) - seen.Belong.Count;
        return new CampaignFigures(
            seen.Policy, directory.Everybody.Count, seen.Belong.Count, leftOut, seen.Signed.Values.Count(one => one.HoldsOn(today)), late, Reminders(campaign, open, today, holidays))
        {
            ToAsk = toAsk,
        };
    }

    // Of those who were asked to the end, who had acknowledged what they were asked for by then.
    private static CampaignFigures AtEnd(Campaign campaign, Seen seen, DirectoryIndex directory, DateTimeOffset closed)
    {
        var day = DateOnly.FromDateTime(closed.UtcDateTime);
        var open = seen.Asked.Where(one => !(seen.Signed.GetValueOrDefault(one.Who) is { } signed && signed.At <= closed && signed.HoldsOn(day))).ToList();
        return new CampaignFigures(
            seen.Policy, directory.Everybody.Count, seen.Asked.Count, 0, seen.Asked.Count - open.Count, open.Count(one => one.DueIn(campaign) < day), null);
    }

    // Most have the same days, so each pair of days is looked at once.
    private static Coming? Reminders(Campaign campaign, List<Asked> open, DateOnly today, IReadOnlyCollection<DateOnly> holidays) =>
        (from alike in open.CountBy(one => (Due: one.DueIn(campaign), Last: one.Reminded ?? one.On))
         from day in campaign.Ladder.Days(alike.Key.Due).Where(day => day > alike.Key.Last).Order().Take(1)
         group alike.Value by Workday(day < today ? today : day, holidays) into coming
         orderby coming.Key
         select new Coming(coming.Key, coming.Sum())).FirstOrDefault();

    private static DateOnly Workday(DateOnly day, IReadOnlyCollection<DateOnly> holidays)
    {
        while (!WorkingDays.Is(day, holidays))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>What is taken along of the world.</summary>
    /// <param name="Belong">Whoever belongs to it; nobody once it is closed.</param>
    /// <param name="Signed">What these, or those who were asked to the end, have acknowledged of what they are asked for.</param>
    private sealed record Seen(
        PolicyEntry? Policy, Population Population, IReadOnlyList<Person> Belong, IReadOnlyList<Asked> Asked, IReadOnlyDictionary<PersonId, Acknowledgement> Signed)
    {
        public static Seen Of(Campaign campaign, World world, DirectoryIndex directory, DateOnly today)
        {
            var (policy, population) = (world.Policy(campaign.Policy), Population.Kept(world, directory));
            bool isOver = campaign.Closed is not null;
            List<Person> belong = isOver ? [] : [.. directory.Everybody.Where(person => campaign.Covers(person, today, population))];
            List<Asked> asked = [.. Enumerable.Range(0, campaign.Rolls).SelectMany(number => world.Roll(campaign.Id, number).People)];
            var signed = isOver
                ? asked.Select(one => policy?.Versions.FirstOrDefault(v => v.Number.Major == one.Major) is { } version ? world.Acknowledgement(version, one.Who) : null)
                : policy?.InForce(today) is { } inForce ? belong.Select(person => world.Acknowledgement(inForce, person.Id)) : [];
            return new Seen(policy, population, belong, asked, signed.OfType<Acknowledgement>().ToDictionary(one => one.Person));
        }
    }
}
