using System.Runtime.InteropServices;
using Aims.Campaigns;
using Aims.People;

namespace Aims.Status;

/// <summary>Where a policy stands by groups of people.</summary>
public static class Breakdowns
{
    /// <param name="by">Department, location, or team: then each counts with all managers above them.</param>
    public static IEnumerable<(AudiencePart Part, Tally Tally)> Of(Standing standing, AudienceKind by, DirectoryIndex directory) => by switch
    {
        AudienceKind.Team => ByManager(standing.People, directory.Places).Select(team => (new AudiencePart(by, directory.ByName[team.Key].Id.Value), team.Value)),
        AudienceKind.Location => By(standing.People, person => person.Location ?? "").Select(group => (new AudiencePart(by, group.Key.Length == 0 ? null : group.Key), group.Value)),
        _ => By(standing.People, person => person.Department).Select(group => (new AudiencePart(AudienceKind.Department, group.Key), group.Value)),
    };

    private static Dictionary<string, Tally> By(IReadOnlyList<Respondent> people, Func<Person, string> group)
    {
        var groups = new Dictionary<string, Tally>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in people)
        {
            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, group(one.Person), out _);
            tally = tally.With(one);
        }
        return groups;
    }

    // Those to whom nobody reports are counted for their manager first: few chains are walked.
    private static Dictionary<int, Tally> ByManager(IReadOnlyList<Respondent> people, Places places)
    {
        var teams = new Dictionary<int, Tally>();
        var direct = new Dictionary<int, Tally>();
        foreach (var one in people)
        {
            if (places.IsManager[one.Place])
                CountAbove(one.Place, default(Tally).With(one), teams, places);
            else if (places.ManagerOf(one.Place) is >= 0 and var manager)
                Add(direct, manager, default(Tally).With(one));
        }
        foreach (var (manager, tally) in direct)
        {
            Add(teams, manager, tally);
            CountAbove(manager, tally, teams, places);
        }
        return teams;
    }

    private static void CountAbove(int place, Tally tally, Dictionary<int, Tally> teams, Places places)
    {
        foreach (int above in places.Above(place))
            Add(teams, above, tally);
    }

    private static void Add(Dictionary<int, Tally> teams, int manager, Tally tally)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(teams, manager, out _);
        known += tally;
    }
}
