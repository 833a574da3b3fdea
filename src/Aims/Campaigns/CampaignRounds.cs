using Aims.Approvals;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>
/// Brings the rolls of campaigns up to date: a few at a time while a campaign starts, all of them each hour. It signs as the bot. What is
/// cut off is gone on with where it was, and however often it runs, each thing is done once.
/// </summary>
/// <param name="holidays">Days on which nobody is reminded.</param>
/// <param name="readers">Where people are; null for all in UTC.</param>
public sealed class CampaignRounds(Records records, StatusIndex index, IDirectory directory, IReadOnlyCollection<DateOnly> holidays, IReaders? readers = null)
{
    private const int RollsAtOnce = 64, CommitsAtOnce = 8, MostLeads = 10;

    // Nobody is reminded at night.
    private const int DayBegins = 8;

    /// <returns>How many rolls were changed.</returns>
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        // Before the directory is known everybody would seem to have left.
        if (!directory.IsRead)
            return 0;
        int changed = 0;
        foreach (var campaign in await index.Ask(About.Register, world => world.Campaigns.Where(c => c.IsOpen).ToList(), ct))
            changed += await Run(campaign, now, ct);
        return changed;
    }

    /// <summary>Writes some more of the rolls of a campaign that starts.</summary>
    /// <returns>Whether more are to be written.</returns>
    public async Task<bool> GoOn(CampaignId id, DateTimeOffset now, CancellationToken ct)
    {
        if (!directory.IsRead || (await records.Read(Campaign.Type, id.Value, ct)).State is not { Stage: CampaignStage.Running, IsUnderWay: false } campaign)
            return false;
        var got = await GoOn(await Begin(campaign, now, ct), ct);
        // Where nothing could be written, the hourly round tries again.
        return got.Written > campaign.Written && got.Written < campaign.Rolls;
    }

    private async Task<int> Run(Campaign campaign, DateTimeOffset now, CancellationToken ct)
    {
        var round = await Begin(campaign, now, ct);
        while (!round.Campaign.IsUnderWay)
        {
            if (campaign.Stage is CampaignStage.Paused)
                return 0;
            var got = await GoOn(round, ct);
            if (got.Written == round.Campaign.Written)
                return 0;
            round = round with { Campaign = got };
        }
        int changed = 0;
        for (int from = 0; from < campaign.Rolls; from += RollsAtOnce)
            changed += (await Bring(round, from, ct)).Count(roll => roll.Changed);
        await TellLeads(round, ct);
        return changed;
    }

    private async Task<Round> Begin(Campaign campaign, DateTimeOffset now, CancellationToken ct)
    {
        var people = directory.Now;
        var where = readers is null ? new Dictionary<PersonId, Reader>() : await readers.All(ct);
        var numbers = people.Everybody.Select(person => Roll.NumberOf(person.Id, campaign)).ToArray();
        var round = new Round(campaign, now, people, where, numbers, new HashSet<PersonId>(), 0);
        return campaign.IsUnderWay ? await index.Ask(About.Acknowledgements, world => Late(round, world), ct) : round;
    }

    // Whoever has been late for as long as managers, or leads, give them.
    private static Round Late(Round round, World world)
    {
        var campaign = round.Campaign;
        if (world.Policy(campaign.Policy)?.InForce(round.Today) is not { } version)
            return round;
        var late = (from number in Enumerable.Range(0, campaign.Rolls)
                    from asked in world.Roll(campaign.Id, number).People
                    where asked.IsLate(campaign, version, world.Acknowledgement(version, asked.Who), round.Today)
                    select (asked.Who, Due: asked.DueIn(campaign))).ToList();
        var managers = from one in late
                       where campaign.Ladder.Manager is { } days && one.Due.AddDays(days) <= round.Today
                       select round.People.Find(one.Who)?.Manager;
        return round with
        {
            Managers = managers.OfType<PersonId>().Where(manager => round.People.Find(manager) is not null).ToHashSet(),
            Late = campaign.Ladder.Leads is { } wait ? late.Count(one => one.Due.AddDays(wait) <= round.Today) : 0,
        };
    }

    private async Task<Campaign> GoOn(Round round, CancellationToken ct)
    {
        var campaign = round.Campaign;
        var written = await Bring(round, campaign.Written, ct);
        // Without a version in force nobody can be asked: it begins by itself on the day that one is.
        if (written.Count == 0)
            return campaign;
        int rolls = Math.Min(campaign.Written + RollsAtOnce, campaign.Rolls);
        var outcome = await records.Commit(CommandOf(round), async draft =>
        {
            // Somebody else who does the same work may be ahead.
            if ((await draft.Load(Campaign.Type, campaign.Id.Value, ct)).State is not { IsOpen: true } now || now.Written != campaign.Written)
                return;
            await draft.Apply(Campaign.Type, campaign.Id.Value, new CampaignGotOn(rolls, campaign.Asked + written.Sum(roll => roll.People)), ct);
            draft.Redraw(campaign.Key);
        }, ct);
        return outcome.Draft.Now(Campaign.Type, campaign.Id.Value) ?? campaign;
    }

    /// <returns>The rolls from this number on that were looked at; none while no version is in force.</returns>
    private async Task<IReadOnlyList<Brought>> Bring(Round round, int from, CancellationToken ct)
    {
        int before = Math.Min(from + RollsAtOnce, round.Campaign.Rolls);
        // What the index shows decides whether a commit is worth it; the commit looks again.
        var seen = await index.Ask(About.Acknowledgements, world => Look(round, from, before, world), ct);
        var brought = new Brought[seen.Count];
        await Parallel.ForAsync(0, seen.Count, new ParallelOptions { MaxDegreeOfParallelism = CommitsAtOnce, CancellationToken = ct }, async (at, stop) =>
            brought[at] = new Brought(seen[at].IsDue && await Write(round, from + at, seen[at].View, stop), seen[at].View.Belong.Count));
        return brought;
    }

    private List<(RollView View, bool IsDue)> Look(Round round, int from, int before, World world)
    {
        var campaign = round.Campaign;
        if (world.Policy(campaign.Policy)?.InForce(round.Today) is not { } version)
            return [];
        var population = Population.Of(world, round.People);
        var belong = new List<Person>[before - from];
        for (int roll = 0; roll < belong.Length; roll++)
            belong[roll] = [];
        foreach (var (at, person) in round.People.Everybody.Index())
        {
            if (round.Numbers[at] >= from && round.Numbers[at] < before && campaign.Covers(person, round.Today, population))
                belong[round.Numbers[at] - from].Add(person);
        }
        var managers = round.Managers.ToLookup(manager => Roll.NumberOf(manager, campaign));
        return [.. belong.Select((people, at) =>
        {
            var roll = world.Roll(campaign.Id, from + at);
            var signed = people.Select(p => p.Id).Concat(roll.People.Select(asked => asked.Who)).Distinct()
                .Select(who => (who, of: world.Acknowledgement(version, who))).Where(pair => pair.of is not null).ToDictionary(pair => pair.who, pair => pair.of);
            var view = new RollView(
                campaign, version, round.Today, population, people, signed.GetValueOrDefault, who => WorkdayOf(who, round), [.. managers[from + at]]);
            return (view, RollRule.Next(roll, view).Count > 0);
        })];
    }

    private async Task<bool> Write(Round round, int number, RollView view, CancellationToken ct)
    {
        string id = Roll.IdOf(round.Campaign.Id, number);
        bool changed = false, more = true;
        while (more)
        {
            int done = 0;
            var outcome = await records.Commit(CommandOf(round), async draft =>
            {
                var events = RollRule.Next((await draft.Load(Roll.Type, id, ct)).State ?? Roll.Empty, view);
                done = events.Sum(happened => happened.People.Count);
                await draft.Apply(Roll.Type, id, Decided<RollEvent>.These(events), ct);
                foreach (var happened in events)
                    Tell(draft, happened, view);
            }, ct);
            changed |= outcome.Changed.Count > 0;
            more = done >= RollRule.MostAtOnce;
        }
        return changed;
    }

    private static void Tell(Draft draft, RollEvent happened, RollView view)
    {
        string? verb = happened switch
        {
            PeopleCame or PeopleAskedAgain => AskToAcknowledge.Name,
            PeopleReminded => AskToAcknowledge.ReminderName,
            ManagersTold => Acknowledgement.Missing,
            _ => null,
        };
        var about = happened is ManagersTold ? Policy.Type.Key(view.Version.Policy) : view.Campaign.Key;
        if (verb is not null)
            draft.TellMany(happened.People.Where(who => happened is ManagersTold || !view.IsDone(who)), verb, about);
    }

    private async Task TellLeads(Round round, CancellationToken ct)
    {
        var campaign = round.Campaign;
        if (round.Late == 0 || campaign.Stage is not CampaignStage.Running || !WorkingDays.Is(round.Today, holidays)
            || campaign.Told?.On.AddDays(Ladder.ToldAgainAfter) > round.Today)
            return;
        await records.Commit(CommandOf(round), async draft =>
        {
            if ((await draft.Load(Campaign.Type, campaign.Id.Value, ct)).State is not { Stage: CampaignStage.Running } now || now.Told?.On != campaign.Told?.On)
                return;
            await draft.Apply(Campaign.Type, campaign.Id.Value, new LeadsTold(round.Today, round.Late), ct);
            foreach (var lead in directory.With(Role.Lead).Take(MostLeads))
                draft.TellQuietly(lead.Id, Campaign.View, campaign.Key, bundled: false);
        }, ct);
    }

    // Until eight in the morning it is the day before.
    private DateOnly? WorkdayOf(PersonId who, Round round) =>
        (round.Where.GetValueOrDefault(who) ?? Reader.Default).Today(round.At.AddHours(-DayBegins)) is var day && WorkingDays.Is(day, holidays) ? day : null;

    private static Command CommandOf(Round round) => new(Guid.NewGuid().ToString("N"), PersonId.Bot, round.At);

    /// <param name="Numbers">The number of each person's roll, in the order of <see cref="DirectoryIndex.Everybody"/>.</param>
    /// <param name="Managers">Those who are to be told of their people.</param>
    /// <param name="Late">How many people the leads are to be told of.</param>
    private sealed record Round(
        Campaign Campaign, DateTimeOffset At, DirectoryIndex People, IReadOnlyDictionary<PersonId, Reader> Where, int[] Numbers, IReadOnlySet<PersonId> Managers, int Late)
    {
        public DateOnly Today => DateOnly.FromDateTime(At.UtcDateTime);
    }

    /// <param name="People">How many belong to it.</param>
    private sealed record Brought(bool Changed, int People);
}
