using Aims.Conversation;

namespace Aims.Campaigns;

/// <summary>Shows a campaign as it is now.</summary>
public sealed class ShowCampaign(CampaignDesk desk) : CampaignView(desk)
{
    public override string Verb => Campaign.View;

    protected override Task<Reply> Answer(Turn turn, Campaign campaign, long version, CancellationToken ct) => new CampaignCard(Desk).Reply(turn, campaign, version, ct);
}
