using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Campaigns;

/// <summary>Nobody is reminded until it goes on; while it starts, nobody else is asked either.</summary>
public sealed class PauseCampaign(CampaignDesk desk) : CampaignDecision(desk)
{
    public const string Name = "campaign.pause";

    public override string Verb => Name;

    protected override string Done => "It is paused.";

    protected override Decided<CampaignEvent> Decide(Turn turn, Campaign campaign) => CampaignRules.Pause(campaign);
}

/// <summary>A paused campaign goes on, with its start where that was cut off.</summary>
public sealed class ResumeCampaign(CampaignDesk desk) : CampaignIntent(desk)
{
    public const string Name = "campaign.resume";

    public override string Verb => Name;

    protected override string Done => "It goes on.";

    private protected override async Task Change(Draft draft, Turn turn, Campaign campaign, CancellationToken ct)
    {
        await draft.Apply(Campaign.Type, campaign.Id.Value, CampaignRules.Resume(campaign), ct);
        if (!campaign.IsUnderWay)
            draft.Tell(turn.Who.Id, WorkOnCampaign.Name, campaign.Key);
    }
}

/// <summary>A campaign that was planned is given up before anybody was asked.</summary>
public sealed class DiscardCampaign(CampaignDesk desk) : CampaignDecision(desk)
{
    public const string Name = "campaign.discard";

    public override string Verb => Name;

    protected override string Done => "It is discarded.";

    protected override Decided<CampaignEvent> Decide(Turn turn, Campaign campaign) => CampaignRules.Discard(campaign);
}
