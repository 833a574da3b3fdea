using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Policies;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>What can be done with a campaign.</summary>
internal static class CampaignButtons
{
    public static (Execute? Primary, IReadOnlyList<Execute> Secondary) Of(Turn turn, Campaign campaign)
    {
        var about = (Campaign.Field, campaign.Id.Value);
        var policy = Button.Open("The policy", Policy.View, (Policy.Field, campaign.Policy));
        var audience = Button.Open("Who is asked", ShowAudience.Name, about);
        var all = Button.Open("All campaigns", Campaign.All);
        var open = Button.Open("Where it stands", Standing.View, (Acknowledgement.PolicyField, campaign.Policy));
        return (turn.Who.Is(Role.Lead), campaign.Stage) switch
        {
            (true, CampaignStage.Planned) => (Button.Open("Start", StartCampaign.AskName, about),
                [audience, Button.Open("Dates and reminders", DateCampaign.AskName, about), Button.Change("Discard", DiscardCampaign.Name, turn.NewId(), about), policy, all]),
            (true, CampaignStage.Running) => (null,
                [open, audience, Button.Change("Pause", PauseCampaign.Name, turn.NewId(), about), .. Ends(about), policy, all]),
            (true, CampaignStage.Paused) => (Button.Change("Go on", ResumeCampaign.Name, turn.NewId(), about), [open, audience, .. Ends(about), policy, all]),
            (false, CampaignStage.Running or CampaignStage.Paused) => (null, [open, audience, policy, all]),
            _ => (null, [audience, policy, all]),
        };
    }

    private static IEnumerable<Execute> Ends((string, string) about) =>
        [Button.Open("Extend", ExtendCampaign.AskName, about), Button.Open("Close", CloseCampaign.AskName, about)];
}
