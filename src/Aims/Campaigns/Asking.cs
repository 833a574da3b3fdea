using Aims.People;
using Aims.Policies;

namespace Aims.Campaigns;

/// <summary>Who is asked for what. Everything that counts, lists or reminds people asks here.</summary>
public static class Asking
{
    /// <summary>The campaigns that ask somebody to acknowledge a policy today.</summary>
    public static IEnumerable<Campaign> Of(string policy, Person person, IEnumerable<Campaign> campaigns, DateOnly today, Population population) =>
        campaigns.Where(campaign => campaign.Policy == policy && campaign.IsOpen && campaign.Covers(person, today, population));

    /// <summary>Whether somebody is asked.</summary>
    public static bool Asks(PolicyVersion version, Person person, IReadOnlyList<Campaign> campaigns, DateOnly today, Population population) =>
        Test(version, campaigns, today, population)(person);

    /// <summary>The same for many people: what is one for all of them is found out once.</summary>
    public static Func<Person, bool> Test(PolicyVersion version, IReadOnlyList<Campaign> campaigns, DateOnly today, Population population)
    {
        if (AsksEverybody(version, campaigns))
            return _ => true;
        Campaign[] open = [.. campaigns.Where(campaign => campaign.Policy == version.Policy && campaign.IsOpen)];
        return person =>
        {
            foreach (var campaign in open)
            {
                if (campaign.Covers(person, today, population))
                    return true;
            }
            return false;
        };
    }

    /// <summary>Of a policy that no campaign was ever started for, everybody is asked; for a training, nobody before that.</summary>
    public static bool AsksEverybody(PolicyVersion version, IEnumerable<Campaign> campaigns) =>
        !version.Asks.IsTraining && !campaigns.Any(campaign => campaign.Policy == version.Policy && campaign.WasStarted);
}
