using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Campaigns;

public enum CampaignStage
{
    Planned,
    Running,
    Paused,
    Closed,
    Discarded,
}

/// <summary>
/// Asks people to acknowledge a policy, for as long as it runs: whoever comes to belong to its audience is asked too, whoever does not
/// belong to it any more is not (ISO/IEC 42001 7.3). A new major version is asked for again, a minor one is not.
/// </summary>
/// <param name="Policy">The policy's id; of its versions it is always the one in force that is asked for.</param>
public sealed record Campaign(CampaignId Id, string Policy, PersonId By, DateTimeOffset At)
{
    public static RecordType<Campaign, CampaignEvent> Type { get; } =
        new("campaign", CampaignId.Prefix, After, () => CampaignsJson.Default.Campaign, () => CampaignsJson.Default.CampaignEvent);

    /// <summary>The verbs that show a campaign, begin one for a policy, list them, and ask whether people are to be reminded.</summary>
    public const string View = "campaign.show", New = "campaign.new", All = "campaign.list", AskNudge = "campaign.ask-nudge";

    /// <summary>The name under which a button carries a campaign's id.</summary>
    public const string Field = "campaign";

    private const int NudgesKept = 20;

    public CampaignStage Stage { get; init; }

    public ImmutableArray<AudiencePart> For { get; init; } = [AudiencePart.Everybody];

    public ImmutableArray<Exclusion> Without { get; init; } = [];

    /// <summary>The last day for those who are asked at the start; null for <see cref="Within"/> days after each is asked.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Days that whoever is asked later has.</summary>
    public int Within { get; init; }

    public Ladder Ladder { get; init; } = Ladder.Usual;

    public DateTimeOffset? Started { get; init; }

    public PersonId? StartedBy { get; init; }

    /// <summary>Into how many rolls the people are parted; 0 before the start.</summary>
    public int Rolls { get; init; }

    /// <summary>How many of them are written.</summary>
    public int Written { get; init; }

    /// <summary>How many people were on them when they were written.</summary>
    public int Asked { get; init; }

    /// <summary>Nobody is late before this day.</summary>
    public DateOnly? Extended { get; init; }

    public DateTimeOffset? Closed { get; init; }

    public ImmutableArray<Nudge> Nudges { get; init; } = [];

    public LeadsTold? Told { get; init; }

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    /// <summary>Whether it asks people.</summary>
    [JsonIgnore]
    public bool IsOpen => Stage is CampaignStage.Running or CampaignStage.Paused;

    [JsonIgnore]
    public bool WasStarted => Started is not null;

    /// <summary>Whether all who belonged to the audience at the start have been asked.</summary>
    [JsonIgnore]
    public bool IsUnderWay => WasStarted && Written == Rolls;

    /// <summary>The day of the start; before it, today.</summary>
    public DateOnly StartDay(DateOnly today) => Started is { } started ? DateOnly.FromDateTime(started.UtcDateTime) : today;

    /// <summary>The last day for those who are asked at the start, extensions included.</summary>
    public DateOnly LastDay(DateOnly today) => (Due ?? StartDay(today).AddDays(Within)) is var due && Extended > due ? Extended.Value : due;

    /// <summary>Whether somebody belongs to the audience, were nobody left out.</summary>
    public bool Names(Person person, DateOnly today, Population population) => For.Any(part => part.Has(person, StartDay(today), population));

    /// <summary>
    /// The last day of those who are put on a roll today. Those of the start share its day; whoever comes later, at its end too, has the
    /// days that everybody has.
    /// </summary>
    public DateOnly DueOfNew(DateOnly today)
    {
        var later = today.AddDays(Within);
        return Due is not { } due || (IsUnderWay && due < later) || due < today ? later : due;
    }

    /// <summary>Whether somebody belongs to the audience.</summary>
    public bool Covers(Person person, DateOnly today, Population population)
    {
        var start = StartDay(today);
        foreach (var part in For)
        {
            if (part.Has(person, start, population))
                return !LeavesOut(person, start, population);
        }
        return false;
    }

    private bool LeavesOut(Person person, DateOnly start, Population population)
    {
        foreach (var exclusion in Without)
        {
            if (exclusion.Who.Has(person, start, population))
                return true;
        }
        return false;
    }

    private static Campaign After(Campaign? campaign, CampaignEvent happened, Stamp stamp) => happened switch
    {
        CampaignPlanned e => new Campaign(e.Id, e.Policy, stamp.By, stamp.At) { Within = e.Within },
        // The first part that is named takes the place of everybody.
        AudienceWidened e when e.Who.Kind is AudienceKind.Everybody || campaign!.For is [{ Kind: AudienceKind.Everybody }] => campaign! with { For = [e.Who] },
        AudienceWidened e => campaign!.For.Contains(e.Who) ? campaign : campaign with { For = campaign.For.Add(e.Who) },
        AudienceNarrowed e => campaign! with { For = campaign.For.Remove(e.Who) is { IsEmpty: false } left ? left : [AudiencePart.Everybody] },
        PeopleExcluded e => campaign! with { Without = [.. campaign.Without.Where(x => x.Who != e.Who), new Exclusion(e.Who, e.Reason)] },
        PeopleIncluded e => campaign! with { Without = [.. campaign.Without.Where(x => x.Who != e.Who)] },
        CampaignDated e => campaign! with { Due = e.Due, Within = e.Within, Ladder = e.Ladder },
        CampaignDiscarded => campaign! with { Stage = CampaignStage.Discarded },
        CampaignStarted e => campaign! with { Stage = CampaignStage.Running, Started = stamp.At, StartedBy = stamp.By, Rolls = e.Rolls },
        CampaignGotOn e => campaign! with { Written = e.Rolls, Asked = e.People },
        CampaignPaused => campaign! with { Stage = CampaignStage.Paused },
        CampaignResumed => campaign! with { Stage = CampaignStage.Running },
        CampaignExtended e => campaign! with { Extended = e.Due },
        CampaignClosed => campaign! with { Stage = CampaignStage.Closed, Closed = stamp.At },
        PeopleNudged e => campaign! with { Nudges = [.. campaign.Nudges.TakeLast(NudgesKept - 1), new Nudge(e.Who, e.On, stamp.By)] },
        LeadsTold e => campaign! with { Told = e },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

/// <summary>A reminder beside the schedule.</summary>
public sealed record Nudge(AudiencePart Who, DateOnly On, PersonId By);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Campaign))]
[JsonSerializable(typeof(CampaignEvent))]
[JsonSerializable(typeof(Roll))]
[JsonSerializable(typeof(RollEvent))]
internal sealed partial class CampaignsJson : JsonSerializerContext;
