using System.Text.Json.Serialization;

namespace Aims.Campaigns;

/// <summary>What happens to a campaign. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(CampaignPlanned), "campaign-planned.1")]
[JsonDerivedType(typeof(AudienceWidened), "campaign-audience-widened.1")]
[JsonDerivedType(typeof(AudienceNarrowed), "campaign-audience-narrowed.1")]
[JsonDerivedType(typeof(PeopleExcluded), "campaign-people-excluded.1")]
[JsonDerivedType(typeof(PeopleIncluded), "campaign-people-included.1")]
[JsonDerivedType(typeof(CampaignDated), "campaign-dated.1")]
[JsonDerivedType(typeof(CampaignDiscarded), "campaign-discarded.1")]
[JsonDerivedType(typeof(CampaignStarted), "campaign-started.1")]
[JsonDerivedType(typeof(CampaignGotOn), "campaign-got-on.1")]
[JsonDerivedType(typeof(CampaignPaused), "campaign-paused.1")]
[JsonDerivedType(typeof(CampaignResumed), "campaign-resumed.1")]
[JsonDerivedType(typeof(CampaignExtended), "campaign-extended.1")]
[JsonDerivedType(typeof(CampaignClosed), "campaign-closed.1")]
[JsonDerivedType(typeof(PeopleNudged), "campaign-people-nudged.1")]
[JsonDerivedType(typeof(LeadsTold), "campaign-leads-told.1")]
public abstract record CampaignEvent;

public sealed record CampaignPlanned(CampaignId Id, string Policy, int Within) : CampaignEvent;

/// <summary>These people are asked too.</summary>
public sealed record AudienceWidened(AudiencePart Who) : CampaignEvent;

/// <summary>A part of the audience is taken back.</summary>
public sealed record AudienceNarrowed(AudiencePart Who) : CampaignEvent;

public sealed record PeopleExcluded(AudiencePart Who, string Reason) : CampaignEvent;

/// <summary>An exclusion is taken back.</summary>
public sealed record PeopleIncluded(AudiencePart Who) : CampaignEvent;

/// <param name="Due">The last day for those who are asked at the start; null for so many days after each is asked.</param>
/// <param name="Within">Days that whoever is asked later has.</param>
public sealed record CampaignDated(DateOnly? Due, int Within, Ladder Ladder) : CampaignEvent;

/// <summary>It was never started, and is given up.</summary>
public sealed record CampaignDiscarded : CampaignEvent;

/// <param name="Rolls">Into how many rolls the people are parted.</param>
public sealed record CampaignStarted(int Rolls) : CampaignEvent;

/// <summary>Some more rolls are written for the first time.</summary>
/// <param name="Rolls">How many are written now.</param>
/// <param name="People">How many people are on them.</param>
public sealed record CampaignGotOn(int Rolls, int People) : CampaignEvent;

/// <summary>Nobody is reminded until it goes on.</summary>
public sealed record CampaignPaused : CampaignEvent;

public sealed record CampaignResumed : CampaignEvent;

/// <summary>Nobody is late before this day.</summary>
public sealed record CampaignExtended(DateOnly Due) : CampaignEvent;

/// <summary>Nobody is asked any more.</summary>
public sealed record CampaignClosed : CampaignEvent;

/// <summary>Somebody wants these people to be reminded once, beside the schedule.</summary>
public sealed record PeopleNudged(AudiencePart Who, DateOnly On) : CampaignEvent;

/// <param name="Late">How many people are late.</param>
public sealed record LeadsTold(DateOnly On, int Late) : CampaignEvent;
