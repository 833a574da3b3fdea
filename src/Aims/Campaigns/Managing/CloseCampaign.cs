using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Campaigns;

/// <summary>Nobody is asked any more. What was acknowledged stays.</summary>
public sealed class CloseCampaign(CampaignDesk desk) : CampaignDecision(desk)
{
    public const string Name = "campaign.close", AskName = "campaign.ask-close";

    public override string Verb => Name;

    protected override string Done => "It is closed.";

    protected override Decided<CampaignEvent> Decide(Turn turn, Campaign campaign) => CampaignRules.Close(campaign);

    /// <summary>Says how many are still open before it is done.</summary>
    public sealed class Ask(CampaignDesk desk) : CampaignForm(desk)
    {
        public override string Verb => AskName;

        private protected override Task<Refusal?> Cannot(Turn turn, Campaign campaign, CancellationToken ct) => Task.FromResult(CampaignRules.Close(campaign).Refusal);

        private protected override async Task<Reply> Draw(Turn turn, Campaign campaign, CancellationToken ct)
        {
            var figures = await CampaignFigures.Of(campaign, Desk, turn, ct);
            string open = figures.Open == 0 ? "Everybody who is asked has acknowledged."
                : $"{CampaignWords.People(figures.Open)} {(figures.Open == 1 ? "has" : "have")} not acknowledged yet{(figures.Late == 0 ? "" : $", {CampaignWords.Number(figures.Late)} of them late")}.";
            string said = $"{open} Once it is closed, nobody is asked or reminded any more, and it cannot be opened again. What was acknowledged stays.";
            return new Reply(
                Look.Card(
                    $"Close {campaign.Id}?", said, [Look.Text(said)], id: campaign.Id.Value, state: CampaignWords.Of(campaign),
                    primary: CampaignForms.Back(campaign, "Keep it open"),
                    secondary: [Button.Change("Close", Name, turn.NewId(), (Campaign.Field, campaign.Id.Value))]),
                $"Close {campaign.Id}? {open}");
        }
    }
}
