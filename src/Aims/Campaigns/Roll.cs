using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Campaigns;

/// <summary>
/// Some of those whom a campaign asks, some fifty together: a campaign for a hundred thousand is written as two thousand rolls. Who is on
/// which follows from the person's id. It says who was asked when, so that the past can be told although the directory has none.
/// </summary>
public sealed record Roll(ImmutableArray<Asked> People, ImmutableSortedDictionary<PersonId, DateOnly> Told)
{
    public static RollType Type { get; } = new();

    public static Roll Empty { get; } = new([], ImmutableSortedDictionary<PersonId, DateOnly>.Empty);

    /// <summary>People on a roll at the start, about: with all they are told, one commit holds them.</summary>
    private const int Usual = 48;

    private const int MostRolls = 4096;

    /// <summary>Into how many rolls so many people are parted.</summary>
    public static int For(int people) => Math.Clamp(people / Usual, 1, MostRolls);

    /// <summary>The number of the roll that somebody is on.</summary>
    public static int NumberOf(PersonId who, Campaign campaign) => Spread.Over(campaign.Rolls, who.Value);

    public static string IdOf(CampaignId campaign, int number) => string.Create(CultureInfo.InvariantCulture, $"{campaign}.{number}");

    public static string IdOf(Campaign campaign, PersonId who) => IdOf(campaign.Id, NumberOf(who, campaign));

    public Asked? Find(PersonId who) => People.FirstOrDefault(asked => asked.Who == who);

    internal static Roll After(Roll? roll, RollEvent happened, Stamp stamp)
    {
        roll ??= Empty;
        return happened switch
        {
            PeopleCame e => roll with { People = [.. roll.People, .. e.People.Select(who => new Asked(who, e.On, e.Major, e.Due))] },
            PeopleAskedAgain e => roll.Change(e.People, asked => asked with { On = e.On, Major = e.Major, Due = e.Due, Reminded = null }),
            PeopleWent e => roll with { People = roll.People.RemoveAll(asked => e.People.Contains(asked.Who)) },
            PeopleReminded e => roll.Change(e.People, asked => asked with { Reminded = e.On }),
            ManagersTold e => roll with { Told = roll.Told.SetItems(e.People.Select(who => KeyValuePair.Create(who, e.On))) },
            _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name} by {stamp.By}."),
        };
    }

    private Roll Change(IReadOnlyList<PersonId> who, Func<Asked, Asked> change) => this with { People = [.. People.Select(asked => who.Contains(asked.Who) ? change(asked) : asked)] };
}

/// <summary>Somebody whom a campaign asks.</summary>
/// <param name="On">When they were asked for this version.</param>
/// <param name="Major">The version's major number.</param>
/// <param name="Due">The last day, if the campaign is not extended.</param>
public sealed record Asked(PersonId Who, DateOnly On, int Major, DateOnly Due)
{
    /// <summary>When they were reminded last.</summary>
    public DateOnly? Reminded { get; init; }

    /// <summary>The last day in a campaign that may have been extended.</summary>
    public DateOnly DueIn(Campaign campaign) => campaign.Extended > Due ? campaign.Extended.Value : Due;

    /// <summary>Whether they are late with what they were asked for, and not only about to be asked again.</summary>
    /// <param name="signed">What they have acknowledged of the version in force; null for nothing.</param>
    public bool IsLate(Campaign campaign, PolicyVersion version, Acknowledgement? signed, DateOnly today) =>
        DueIn(campaign) < today && signed?.IsDoneOn(today) != true && !IsAskedAgain(version, signed, today);

    /// <summary>Whether they are to be asked again: for a new major version, or as what they acknowledged since they were asked has lapsed, or will soon.</summary>
    /// <param name="signed">What they have acknowledged of the version in force; null for nothing.</param>
    public bool IsAskedAgain(PolicyVersion version, Acknowledgement? signed, DateOnly today) =>
        Major < version.Number.Major || (signed is { At: { } at } && signed.IsAskedAgainOn(today) && On <= DateOnly.FromDateTime(at.UtcDateTime));
}

/// <summary>What happens to a roll. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(PeopleCame), "roll-people-came.1")]
[JsonDerivedType(typeof(PeopleAskedAgain), "roll-people-asked-again.1")]
[JsonDerivedType(typeof(PeopleWent), "roll-people-went.1")]
[JsonDerivedType(typeof(PeopleReminded), "roll-people-reminded.1")]
[JsonDerivedType(typeof(ManagersTold), "roll-managers-told.1")]
public abstract record RollEvent(IReadOnlyList<PersonId> People);

/// <summary>They belong to the audience now, and are asked if they have not acknowledged yet.</summary>
public sealed record PeopleCame(IReadOnlyList<PersonId> People, DateOnly On, int Major, DateOnly Due) : RollEvent(People);

/// <summary>A new major version is in force, or what they acknowledged has expired.</summary>
public sealed record PeopleAskedAgain(IReadOnlyList<PersonId> People, DateOnly On, int Major, DateOnly Due) : RollEvent(People);

/// <summary>They do not belong to the audience any more.</summary>
public sealed record PeopleWent(IReadOnlyList<PersonId> People, WhyGone Why) : RollEvent(People);

public sealed record PeopleReminded(IReadOnlyList<PersonId> People, DateOnly On) : RollEvent(People);

/// <summary>These managers were told who of their people is late.</summary>
public sealed record ManagersTold(IReadOnlyList<PersonId> People, DateOnly On) : RollEvent(People);

public enum WhyGone
{
    /// <summary>They do not work here any more.</summary>
    Left,

    /// <summary>They moved to another department, or whatever else they were asked for has changed.</summary>
    Moved,

    Excluded,
}

/// <summary>Rolls are written by many at once while a campaign starts, so they lie beside the acknowledgements.</summary>
public sealed class RollType() : RecordType<Roll, RollEvent>(
    "roll", "", Roll.After, () => CampaignsJson.Default.Roll, () => CampaignsJson.Default.RollEvent)
{
    public override string PartitionOf(string tenant, string id) => Acknowledgement.Type.PartitionOf(tenant, id);

    public override IEnumerable<string> Partitions(string tenant) => Acknowledgement.Type.Partitions(tenant);
}
