using Aims.People;
using Aims.Policies;
using Aims.Status;

namespace Aims.Retention;

/// <summary>What ended when, where a record does not say it of itself.</summary>
/// <param name="Versions">By policy and major number: when a later one came into force, or the policy was retired.</param>
/// <param name="Campaigns">When they were closed.</param>
/// <param name="Concerns">Those that are there.</param>
/// <param name="Left">Since when people are gone.</param>
internal sealed record Ends(
    IReadOnlyDictionary<(string Policy, int Major), DateTimeOffset> Versions, IReadOnlyDictionary<string, DateTimeOffset> Campaigns, IReadOnlySet<string> Concerns,
    IReadOnlyDictionary<PersonId, DateOnly> Left)
{
    public static Task<Ends> Of(StatusIndex index, IReadOnlyDictionary<PersonId, DateOnly> left, DateTimeOffset now, CancellationToken ct) => index.Ask(
        About.Register,
        world => new Ends(
            PolicyLibrary.All(world.Policies).SelectMany(policy => OldOf(policy, DateOnly.FromDateTime(now.UtcDateTime))).ToDictionary(old => old.Version, old => old.Ended),
            world.Campaigns.Where(campaign => campaign.Closed is not null).ToDictionary(campaign => campaign.Id.Value, campaign => campaign.Closed!.Value),
            world.All<Aims.Concerns.Concern>().Select(concern => concern.Id.Value).ToHashSet(), left),
        ct);

    private static IEnumerable<((string Policy, int Major) Version, DateTimeOffset Ended)> OldOf(PolicyEntry policy, DateOnly today)
    {
        foreach (int major in policy.Versions.Select(version => version.Number.Major).Distinct())
        {
            DateTimeOffset[] ends =
            [
                .. policy.Versions.Where(later => later.Number.Major > major && later.Effective <= today).Select(later => new DateTimeOffset(later.Effective.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)),
                .. policy.Record?.Retired is { } retired ? [retired.At] : Array.Empty<DateTimeOffset>(),
            ];
            if (ends.Length > 0)
                yield return ((policy.Id, major), ends.Min());
        }
    }
}
