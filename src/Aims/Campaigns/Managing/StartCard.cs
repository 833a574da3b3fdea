using Aims.Cards;
using Aims.Conversation;
using Aims.Policies;
using Aims.Reach;

namespace Aims.Campaigns;

/// <summary>What a start would do, in numbers.</summary>
internal static class StartCard
{
    /// <param name="others">Campaigns that ask for the same policy already.</param>
    public static Reply Reply(Turn turn, Campaign campaign, CampaignFigures figures, IReadOnlyList<CampaignId> others)
    {
        string when = When(turn, figures.Policy!);
        string said = $"{CampaignWords.People(figures.Open)} will be asked to acknowledge {figures.Policy!.Title}{when}.";
        return new Reply(
            Look.Card(
                $"Start {campaign.Id}?", said,
                [
                    Look.Text(said),
                    Look.Facts(
                        ("Belong to it", $"{CampaignWords.Number(figures.Asked)} of {CampaignWords.Number(figures.People)}"),
                        ("Have acknowledged already", CampaignWords.Number(figures.Acknowledged)),
                        ("Are left out", CampaignWords.Number(figures.LeftOut)),
                        ("Cannot be reached now", CampaignWords.Number(figures.Unreached))),
                    .. figures.Unreached == 0 ? Array.Empty<Element>() : [Look.Subtle("Whoever cannot be reached now gets the message as soon as they can be.")],
                    .. others.Count == 0 ? Array.Empty<Element>() : [Look.Text($"{string.Join(", ", others.Take(3))} {(others.Count == 1 ? "asks" : "ask")} for this policy already. Whoever belongs to both is asked twice.")],
                ],
                id: campaign.Id.Value, state: CampaignWords.Of(campaign),
                primary: Button.Change("Start now", StartCampaign.Name, turn.NewId(), (Campaign.Field, campaign.Id.Value)),
                secondary: [CampaignForms.Back(campaign), .. figures.Unreached == 0 ? Array.Empty<Execute>() : [Button.Open("Who cannot be reached", Contact.Unreached)]]),
            $"Start {campaign.Id}? {said}");
    }

    private static string When(Turn turn, PolicyEntry policy)
    {
        var today = turn.Reader.Today(turn.Now);
        return policy.InForce(today) is null && CampaignRules.Next(policy, today) is { } next
            ? $" from {turn.Reader.Day(next.Effective)} on, when version {next.Number} comes into force" : "";
    }
}
