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

    public static CampaignFigures Of(Campaign campaign, World world, DirectoryIndex directory, DateOnly today, IReadOnlyCollection<DateOnly> holidays)
    {
        var policy = world.Policy(campaign.Policy);
        if (campaign.Closed is { } closed)
            return AtEnd(campaign, policy, world, directory, closed);
        var population = Population.Of(world, directory);
        var belong = directory.Everybody.Where(person => campaign.Covers(person, today, population)).ToList();
        var version = policy?.InForce(today);
        var signed = version is null ? [] : belong.Select(person => world.Acknowledgement(version, person.Id)).OfType<Acknowledgement>().ToDictionary(one => one.Person);
        var asked = campaign.WasStarted ? belong.Select(person => world.Roll(campaign.Id, Roll.NumberOf(person.Id, campaign)).Find(person.Id)).OfType<Asked>().ToList() : [];
        var open = asked.Where(one => signed.GetValueOrDefault(one.Who)?.IsDoneOn(today) != true).ToList();
        return new CampaignFigures(
            policy, directory.Everybody.Count, belong.Count, LeftOutOf(campaign, directory, today, population), signed.Values.Count(one => one.HoldsOn(today)),
            version is null ? 0 : open.Count(one => one.IsLate(campaign, version, signed.GetValueOrDefault(one.Who), today)), Reminders(campaign, open, today, holidays));
    }

    /// <summary>Those who get a message when it starts.</summary>
    public static IReadOnlyList<PersonId> ToAsk(Campaign campaign, World world, DirectoryIndex directory, DateOnly today)
    {
        var population = Population.Of(world, directory);
        var version = world.Policy(campaign.Policy)?.InForce(today);
        return [.. directory.Everybody.Where(person => campaign.Covers(person, today, population)
            && (version is null || world.Acknowledgement(version, person.Id)?.IsDoneOn(today) != true)).Select(person => person.Id)];
    }

    // Of those who were asked to the end, who had acknowledged what they were asked for by then.
    private static CampaignFigures AtEnd(Campaign campaign, PolicyEntry? policy, World world, DirectoryIndex directory, DateTimeOffset closed)
    {
        var day = DateOnly.FromDateTime(closed.UtcDateTime);
        var asked = Enumerable.Range(0, campaign.Rolls).SelectMany(number => world.Roll(campaign.Id, number).People).ToList();
        var open = asked.Where(one => !HadAcknowledged(one)).ToList();
        return new CampaignFigures(policy, directory.Everybody.Count, asked.Count, 0, asked.Count - open.Count, open.Count(one => one.DueIn(campaign) < day), null);

        bool HadAcknowledged(Asked one) => policy?.Versions.FirstOrDefault(v => v.Number.Major == one.Major) is { } version
            && world.Acknowledgement(version, one.Who) is { } signed && signed.At <= closed && signed.HoldsOn(day);
    }

    private static int LeftOutOf(Campaign campaign, DirectoryIndex directory, DateOnly today, Population population) => campaign.Without.IsEmpty ? 0
        : directory.Everybody.Count(person => campaign.Names(person, today, population) && !campaign.Covers(person, today, population));

    private static Coming? Reminders(Campaign campaign, List<Asked> open, DateOnly today, IReadOnlyCollection<DateOnly> holidays) => open
        .Select(one => campaign.Ladder.Days(one.DueIn(campaign)).Where(day => day > (one.Reminded ?? one.On)).Select(day => (DateOnly?)day).Min())
        .OfType<DateOnly>().GroupBy(day => Workday(day < today ? today : day, holidays)).OrderBy(day => day.Key)
        .Select(day => new Coming(day.Key, day.Count())).FirstOrDefault();

    private static DateOnly Workday(DateOnly day, IReadOnlyCollection<DateOnly> holidays)
    {
        while (!WorkingDays.Is(day, holidays))
            day = day.AddDays(1);
        return day;
    }
}
