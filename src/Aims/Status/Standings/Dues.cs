using Aims.Campaigns;
using Aims.People;
using Aims.Policies;

namespace Aims.Status;

/// <summary>By when people have to acknowledge a version: as the rolls say, or as they will say once somebody is on them.</summary>
/// <param name="campaigns">Those that ask; none where everybody is asked without one.</param>
internal sealed class Dues(PolicyVersion version, IReadOnlyList<Campaign> campaigns, World world, Present present, Population population)
{
    private readonly Asked?[][] rolls = [.. campaigns.Select(campaign => world.OnRolls(campaign.Id, present.People))];

    /// <summary>The first last day of those whom several campaigns ask, and when they heard of it last.</summary>
    public (DateOnly Day, DateOnly? Told) Of(Person person, int place, Acknowledgement? known)
    {
        (DateOnly Day, DateOnly? Told)? first = null;
        for (int n = 0; n < rolls.Length; n++)
        {
            if (!campaigns[n].Covers(person, present.Today, population))
                continue;
            var asked = rolls[n][place];
            var day = DueOf(asked, campaigns[n], known);
            var told = asked?.Reminded ?? asked?.On;
            first = first is { } before ? (before.Day < day ? before.Day : day, before.Told > told ? before.Told : told ?? before.Told) : (day, told);
        }
        return first ?? (version.Due, null);
    }

    private DateOnly DueOf(Asked? asked, Campaign campaign, Acknowledgement? known) =>
        asked is null ? campaign.DueOfNew(present.Today)
        : asked.IsAskedAgain(version, known, present.Today) ? present.Today.AddDays(campaign.Within)
        : asked.DueIn(campaign);
}
