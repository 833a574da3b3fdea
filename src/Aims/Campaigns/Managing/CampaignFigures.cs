using Aims.Approvals;
using Aims.Conversation;
using Aims.People;
using Aims.Policies;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>Reminders that are to come.</summary>
internal sealed record Coming(DateOnly Day, int People);

/// <summary>How a campaign stands today: counted as all that is counted of acknowledgements, and what only its card tells.</summary>
/// <param name="People">How many work here.</param>
/// <param name="Asked">How many belong to it.</param>
internal sealed record CampaignFigures(PolicyEntry? Policy, int People, int Asked)
{
    /// <summary>How many would belong to it, were nobody left out.</summary>
    public int LeftOut { get; private init; }

    /// <summary>How many of them have acknowledged it, as far as that holds today.</summary>
    public int Acknowledged { get; private init; }

    public int Late { get; private init; }

    /// <summary>How many of those who get a message when it starts it does not get to now.</summary>
    public int Unreached { get; private init; }

    /// <summary>Null when nobody is to be reminded again.</summary>
    public Coming? Next { get; private init; }

    public int Open => Asked - Acknowledged;

    /// <summary>What its card and the list tell: while it starts, which draws them often, only how many are to be asked.</summary>
    public static Task<CampaignFigures> Told(Campaign campaign, CampaignDesk desk, Turn turn, CancellationToken ct) =>
        campaign is { IsOpen: true, IsUnderWay: false } ? OfStart(campaign, desk, turn, ct) : Of(campaign, desk, turn, ct);

    public static Task<CampaignFigures> Of(Campaign campaign, CampaignDesk desk, Turn turn, CancellationToken ct) =>
        campaign.Closed is { } closed ? AtEnd(campaign, desk, closed, ct) : Now(campaign, desk, turn, ct);

    private static async Task<CampaignFigures> OfStart(Campaign campaign, CampaignDesk desk, Turn turn, CancellationToken ct)
    {
        var (directory, today) = (desk.Directory.Now, turn.Reader.Today(turn.Now));
        var (policy, population) = await desk.Index.Ask(About.Register, world => (world.Policy(campaign.Policy), Population.Kept(world, directory)), ct);
        return new CampaignFigures(policy, directory.Everybody.Count, directory.Everybody.Count(person => campaign.Covers(person, today, population)));
    }

    private static async Task<CampaignFigures> Now(Campaign campaign, CampaignDesk desk, Turn turn, CancellationToken ct)
    {
        var today = turn.Reader.Today(turn.Now);
        var present = await desk.Standings.Present(turn.Now, today, ct);
        var (policy, population, standing) = await desk.Index.Ask(About.Acknowledgements, world => (
            world.Policy(campaign.Policy), Population.Kept(world, present.People), Standing.Of(world, campaign, present)), ct);
        var everybody = present.People.Everybody;
        var belong = standing?.People.Select(one => one.Person) ?? everybody.Where(person => campaign.Covers(person, today, population));
        int asked = standing?.People.Count ?? belong.Count();
        var toAsk = standing?.People.Where(one => one.Known?.IsDoneOn(today) != true).Select(one => one.Person) ?? belong;
        return new CampaignFigures(policy, everybody.Count, asked)
        {
            LeftOut = campaign.Without.IsEmpty ? 0 : everybody.Count(person => campaign.Names(person, today, population)) - asked,
            Acknowledged = standing?.Tally.Acknowledged ?? 0,
            Late = standing?.Tally.Late ?? 0,
            Unreached = toAsk.Count(person => present.Contacts.GetValueOrDefault(person.Id)?.IsReached != true),
            Next = campaign.WasStarted && standing is not null ? Reminders(campaign, standing, today, desk.Holidays) : null,
        };
    }

    // Of those who were asked to the end, who had acknowledged what they were asked for by then.
    private static async Task<CampaignFigures> AtEnd(Campaign campaign, CampaignDesk desk, DateTimeOffset closed, CancellationToken ct)
    {
        var day = DateOnly.FromDateTime(closed.UtcDateTime);
        var (policy, asked) = await desk.Index.Ask(About.Acknowledgements, world => world.Policy(campaign.Policy) is not { } known ? (null, []) : (known,
            (from number in Enumerable.Range(0, campaign.Rolls)
             from one in world.Roll(campaign.Id, number).People
             let version = known.Versions.FirstOrDefault(v => v.Number.Major == one.Major)
             select (Asked: one, Signed: version is null ? null : world.Acknowledgement(version, one.Who))).ToList()), ct);
        var open = asked.Where(one => !(one.Signed is { } signed && signed.At <= closed && signed.HoldsOn(day))).ToList();
        return new CampaignFigures(policy, desk.Directory.Everybody.Count, asked.Count)
        {
            Acknowledged = asked.Count - open.Count,
            Late = open.Count(one => one.Asked.DueIn(campaign) < day),
        };
    }

    // Most have the same days, so each pair of days is looked at once.
    private static Coming? Reminders(Campaign campaign, Standing standing, DateOnly today, IReadOnlyCollection<DateOnly> holidays) =>
        (from alike in standing.People.Where(one => one is { Due: not null, Told: not null }).CountBy(one => (Due: one.Due!.Value, Told: one.Told!.Value))
         from day in campaign.Ladder.Days(alike.Key.Due).Where(day => day > alike.Key.Told).Order().Take(1)
         group alike.Value by Workday(day < today ? today : day, holidays) into coming
         orderby coming.Key
         select new Coming(coming.Key, coming.Sum())).FirstOrDefault();

    private static DateOnly Workday(DateOnly day, IReadOnlyCollection<DateOnly> holidays)
    {
        while (!WorkingDays.Is(day, holidays))
            day = day.AddDays(1);
        return day;
    }
}
