using Aims.Ledger;

namespace Aims.Campaigns;

/// <summary>Whom a campaign asks, and whom it leaves out.</summary>
public static partial class CampaignRules
{
    public static Decided<CampaignEvent> Widen(Campaign campaign, AudiencePart part) =>
        NotPlanned(campaign, AudienceStays) is { } refusal ? refusal
        : campaign.For.Contains(part) ? new Refusal("campaign.there", "That belongs to the audience already. Choose another part, or go back.")
        : campaign.For.Length >= MostParts ? new Refusal("campaign.parts", $"An audience has at most {MostParts} parts. Drop one first, or ask a group that holds several.")
        : new AudienceWidened(part);

    public static Decided<CampaignEvent> Narrow(Campaign campaign, AudiencePart part) =>
        NotPlanned(campaign, AudienceStays) is { } refusal ? refusal
        : !campaign.For.Contains(part) ? new Refusal("campaign.not-there", "That does not belong to the audience any more.")
        : campaign.For is [{ Kind: AudienceKind.Everybody }] ? new Refusal("campaign.everybody", "Add who is to be asked: that takes the place of everybody.")
        : new AudienceNarrowed(part);

    /// <summary>While it runs, too: somebody may be away for long.</summary>
    public static Decided<CampaignEvent> Exclude(Campaign campaign, AudiencePart part, string? reason) =>
        HasEnded(campaign, "nobody is left out any more") is { } refusal ? refusal
        : part.Kind is AudienceKind.Everybody ? new Refusal("campaign.which", "Nobody would be left to ask. Choose some of them.")
        : reason is null ? new Refusal("campaign.reason", "Say why they are left out: an auditor will ask.")
        : reason.Length > LongestReason ? new Refusal("campaign.reason", $"Say why in at most {LongestReason} characters.")
        : campaign.Without.Contains(new Exclusion(part, reason)) ? new Refusal("campaign.there", "They are left out already. Choose others, or go back.")
        : campaign.Without.Length >= MostParts ? new Refusal("campaign.parts", $"At most {MostParts} parts can be left out. Leave out a group that holds several.")
        : new PeopleExcluded(part, reason);

    public static Decided<CampaignEvent> Include(Campaign campaign, AudiencePart part) =>
        HasEnded(campaign, "nobody is asked after all") is { } refusal ? refusal
        : campaign.Without.Any(exclusion => exclusion.Who == part) ? new PeopleIncluded(part)
        : new Refusal("campaign.not-there", "They are not left out any more.");

    private const string AudienceStays = "whom it asks stays. Leave people out, or close it and plan another one";

    private static Refusal? HasEnded(Campaign campaign, string cannot) => campaign.Stage is CampaignStage.Closed or CampaignStage.Discarded ? Wrong(campaign, cannot) : null;
}
