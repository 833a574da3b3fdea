using Aims.Campaigns;
using Aims.People;
using Aims.Policies;

namespace Aims.Status;

/// <summary>
/// Who is asked for a version in force, and how far each has come (ISO/IEC 42001 7.3). Every view and every file counts from it, so that
/// all say the same.
/// </summary>
/// <param name="Campaigns">The open ones that ask for it; none where everybody is asked without one.</param>
/// <param name="People">Those who are asked.</param>
public sealed record Standing(PolicyVersion Version, IReadOnlyList<Campaign> Campaigns, IReadOnlyList<Respondent> People)
{
    /// <summary>The verbs that show where a policy stands, and the same by groups of people.</summary>
    public const string View = "status.standing", Groups = "status.standing-by";

    private const int DaysOfAWeek = 7;

    public Tally Tally { get; } = Status.Tally.Of(People);

    /// <summary>Of all policies in force.</summary>
    /// <param name="among">The places of the people to look at.</param>
    public static IReadOnlyList<Standing> Of(World world, Present present, IReadOnlyList<int> among) =>
        [.. PolicyLibrary.InForce(world.Policies, present.Today).Select(version => Of(world, version, present, among))];

    /// <inheritdoc cref="Of(World, Present, IReadOnlyList{int})"/>
    public static Standing Of(World world, PolicyVersion version, Present present, IReadOnlyList<int> among)
    {
        var population = Population.Of(world, present.People);
        List<Campaign> started = [.. world.Campaigns.Where(campaign => campaign.Policy == version.Policy && campaign.WasStarted)];
        List<Campaign> open = [.. started.Where(campaign => campaign.IsOpen).OrderBy(campaign => campaign.Started)];
        return new Standing(version, open, Respond(
            world, version, present, among, Asking.Test(version, started, present.Today, population), new Dues(version, open, world, present, population)));
    }

    /// <summary>Of those whom one campaign asks; null while no version is in force.</summary>
    public static Standing? Of(World world, Campaign campaign, Present present)
    {
        if (world.Policy(campaign.Policy)?.InForce(present.Today) is not { } version)
            return null;
        var population = Population.Of(world, present.People);
        return new Standing(version, [campaign], Respond(
            world, version, present, [.. Enumerable.Range(0, present.People.Places.Count)], person => campaign.Covers(person, present.Today, population),
            new Dues(version, [campaign], world, present, population)));
    }

    private static List<Respondent> Respond(
        World world, PolicyVersion version, Present present, IReadOnlyList<int> among, Func<Person, bool> asks, Dues dues)
    {
        var acknowledgements = world.Acknowledgements(version, present.People);
        var people = new List<Respondent>(among.Count);
        foreach (int place in among)
        {
            var person = present.People.ByName[place];
            if (!asks(person))
                continue;
            var known = acknowledgements[place];
            var response = Responses.Of(known, present.Today, present.Reached[place]);
            (DateOnly Day, DateOnly? Told)? due = response is Response.Acknowledged ? null : dues.Of(person, place, known);
            people.Add(new Respondent(person, place, known, response, due?.Day, due?.Told, due?.Day < present.Today));
        }
        return people;
    }

    /// <summary>How many acknowledged it in each of the last weeks, up to the one of a day.</summary>
    /// <returns>Each week by its Monday.</returns>
    public IReadOnlyList<(DateOnly Monday, int People)> ByWeek(int weeks, DateOnly today)
    {
        var first = MondayOf(today).AddDays(-DaysOfAWeek * (weeks - 1));
        int[] counts = new int[weeks];
        foreach (var one in People)
        {
            if (one is { Response: Response.Acknowledged, Known.At: { } at }
                && (DateOnly.FromDateTime(at.UtcDateTime).DayNumber - first.DayNumber) is >= 0 and var day && day / DaysOfAWeek < weeks)
                counts[day / DaysOfAWeek]++;
        }
        return [.. counts.Select((people, week) => (first.AddDays(DaysOfAWeek * week), people))];
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysOfAWeek - 1) % DaysOfAWeek));
}
