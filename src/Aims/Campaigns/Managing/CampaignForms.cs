using Aims.Cards;
using Aims.Conversation;

namespace Aims.Campaigns;

/// <summary>What the forms about a campaign share.</summary>
internal static class CampaignForms
{
    public static Execute Back(Campaign campaign, string title = "Not now", string verb = Campaign.View) =>
        Button.Open(title, verb, (Campaign.Field, campaign.Id.Value)) with { AssociatedInputs = AssociatedInputs.None };
}
