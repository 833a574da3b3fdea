using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Status;

namespace Aims.Campaigns;

/// <param name="People">How many belong to it.</param>
internal sealed record Brought(bool Changed, int People);

/// <summary>Brings some rolls of a campaign up to date: looks which need it, and writes those, each by a commit of its own.</summary>
internal sealed class RollKeeper(Records records, StatusIndex index)
{
    private const int CommitsAtOnce = 8;

    /// <returns>The rolls of these numbers; none while no version is in force.</returns>
    public async Task<IReadOnlyList<Brought>> Bring(Round round, int from, int before, CancellationToken ct)
    {
        var seen = await index.Ask(About.Register, world => Look(round, from, before, world), ct);
        if (!round.Where.IsKnown && seen.Any(one => MayRemind(one.Roll, one.View)))
            await round.Where.Know(ct);
        var brought = new Brought[seen.Count];
        await Parallel.ForAsync(0, seen.Count, new ParallelOptions { MaxDegreeOfParallelism = CommitsAtOnce, CancellationToken = ct }, async (at, stop) =>
        {
            var (roll, view) = seen[at];
            // What the index shows decides whether a commit is worth it; the commit looks again.
            bool changed = RollRule.Next(roll, view).Count > 0 && await Write(round, from + at, view, stop);
            brought[at] = new Brought(changed, view.Belong.Count);
        });
        return brought;
    }

    // Gathers what the rule asks for; the rule itself is asked outside the index, for which others wait.
    private static List<(Roll Roll, RollView View)> Look(Round round, int from, int before, World world)
    {
        var campaign = round.Campaign;
        if (world.Policy(campaign.Policy)?.InForce(round.Today) is not { } version)
            return [];
        var population = Population.Kept(world, round.People);
        List<Person>[] belong = [.. Enumerable.Range(from, before - from).Select(_ => new List<Person>())];
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
                campaign, version, round.Today, population, people, signed.GetValueOrDefault, who => round.Where.WorkdayOf(who, round.At), [.. managers[from + at]]);
            return (roll, view);
        })];
    }

    // Wherever they are it is no later than tomorrow.
    private static bool MayRemind(Roll roll, RollView view) =>
        RollRule.Next(roll, view with { WorkdayOf = _ => view.Today.AddDays(1) }).Any(happened => happened is PeopleReminded or ManagersTold);

    private async Task<bool> Write(Round round, int number, RollView view, CancellationToken ct)
    {
        string id = Roll.IdOf(round.Campaign.Id, number);
        bool changed = false, more = true;
        while (more)
        {
            var outcome = await records.Commit(round.Command(), async draft =>
            {
                var events = RollRule.Next((await draft.Load(Roll.Type, id, ct)).State ?? Roll.Empty, view);
                await draft.Apply(Roll.Type, id, Decided<RollEvent>.These(events), ct);
                foreach (var happened in events)
                    Tell(draft, happened, view);
            }, ct);
            // Whoever commits so much lets nothing pile up before what others want to be sent.
            await records.Flush(ct);
            changed |= outcome.Changed.Count > 0;
            more = outcome.Changed.Count > 0 && outcome.Draft.Now(Roll.Type, id) is { } written && RollRule.Next(written, view).Count > 0;
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
}
