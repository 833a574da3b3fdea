using Aims.Campaigns;
using Aims.Crowds;
using Aims.People;
using Aims.Status;

namespace Aims.Benchmarks.Campaigns;

/// <summary>How many of a department are asked and have acknowledged.</summary>
internal sealed record Counted(string Department, int Asked, int Acknowledged)
{
    /// <summary>As the product's index has it.</summary>
    public static List<Counted> Of(World world, Campaign campaign, DirectoryIndex people, DateOnly today)
    {
        var version = world.Policy(campaign.Policy)!.InForce(today)!;
        return Of(from number in Enumerable.Range(0, campaign.Rolls)
                  from asked in world.Roll(campaign.Id, number).People
                  select (asked.Who, world.Acknowledgement(version, asked.Who)?.HoldsOn(today) == true), people);
    }

    /// <summary>As the events have it.</summary>
    public static List<Counted> Of(PlainCount plain, DirectoryIndex people) =>
        Of(plain.Asked.Select(one => (one.Key, plain.Acknowledged.Contains((one.Key, one.Value)))), people);

    private static List<Counted> Of(IEnumerable<(PersonId Who, bool Holds)> asked, DirectoryIndex people) =>
        [.. from one in asked
            group one by people.Find(one.Who)?.Department ?? "" into department
            orderby department.Key
            select new Counted(department.Key, department.Count(), department.Count(one => one.Holds))];
}
