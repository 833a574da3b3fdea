using Aims.Campaigns;
using Aims.Policies;

namespace Aims.Status;

/// <summary>What happened to a policy, after the name of who did it.</summary>
internal static class PolicyDeeds
{
    public static string Of(PolicyEvent happened, Telling to) => happened switch
    {
        PolicyDrafted e => $"sent a draft: {e.File}",
        PolicyDraftDiscarded => "discarded the draft",
        PolicySentForReview e => $"asked for approval of version {e.Number}{(e.Note is null ? "" : $": {e.Note}")}",
        PolicyReviewed e => $"decided on the draft: {Approvals.Words.Of(e.Verdict).ToLowerInvariant()}{(e.Reason is null ? "" : $": {e.Reason}")}",
        PolicyTakenBack => "took the draft back",
        PolicyPublished e => $"published it, in force from {to.Day(e.Effective)}",
        PolicyRetired => "took it out of force",
        PolicyBroughtBack => "brought it back into force",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}

/// <summary>What happened to a campaign, after the name of who did it.</summary>
internal static class CampaignDeeds
{
    public static string Of(CampaignEvent happened, Telling to) => happened switch
    {
        CampaignPlanned => "planned it",
        AudienceWidened => "widened its audience",
        AudienceNarrowed => "narrowed its audience",
        PeopleExcluded e => $"left people out: {e.Reason}",
        PeopleIncluded => "took people in again",
        CampaignDated { Due: { } due } => $"set its last day: {to.Day(due)}",
        CampaignDated e => $"gave everybody {e.Within} days",
        CampaignDiscarded => "gave it up",
        CampaignStarted => "started it",
        CampaignGotOn e => $"asked people ({e.People} so far)",
        CampaignPaused => "paused it",
        CampaignResumed => "let it go on",
        CampaignExtended e => $"extended it until {to.Day(e.Due)}",
        CampaignClosed => "closed it",
        PeopleNudged => "reminded people",
        LeadsTold e => $"told the leads who is late ({e.Late})",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}

/// <summary>What happened between a person and a policy. What they asked, and why they did not agree, is for those who answer it.</summary>
internal static class AcknowledgementDeeds
{
    public static string Of(AcknowledgementEvent happened, Telling to) => happened switch
    {
        PolicyAcknowledged { Until: { } until } => $"acknowledged it until {to.Day(until)}",
        PolicyAcknowledged => "acknowledged it",
        PolicyOpened => "opened it",
        PolicyPageShown e => $"looked at page {e.Page}",
        PolicyCheckTaken e => $"took the check: {e.Check.Score} %",
        PolicyQuestionAsked => "asked a question about it",
        PolicyDeclined => "did not agree to it",
        PolicyConcernAnswered => "answered what was asked",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}
