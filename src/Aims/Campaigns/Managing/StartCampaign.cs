using Aims.Conversation;
using Aims.Ledger;
using Aims.Policies;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>From now on its people are asked. The asking goes on beside the chat.</summary>
public sealed class StartCampaign(CampaignDesk desk) : CampaignIntent(desk)
{
    public const string Name = "campaign.start", AskName = "campaign.ask-start";

    public override string Verb => Name;

    protected override string Done => "It is started.";

    private protected override async Task Change(Draft draft, Turn turn, Campaign campaign, CancellationToken ct)
    {
        var policy = PolicyEntry.Of(campaign.Policy, (await draft.Load(Policy.Type, campaign.Policy, ct)).State);
        var population = await Population(Desk, ct);
        await draft.Apply(Campaign.Type, campaign.Id.Value, CampaignRules.Start(campaign, policy, population, turn.Reader.Today(turn.Now)), ct);
        draft.Tell(turn.Who.Id, WorkOnCampaign.Name, campaign.Key);
    }

    private static Task<Population> Population(CampaignDesk desk, CancellationToken ct)
    {
        var directory = desk.Directory.Now;
        return desk.Index.Ask(About.Register, world => Campaigns.Population.Kept(world, directory), ct);
    }

    /// <summary>Shows the numbers before it is done.</summary>
    public sealed class Ask(CampaignDesk desk) : CampaignForm(desk)
    {
        public override string Verb => AskName;

        private protected override async Task<Refusal?> Cannot(Turn turn, Campaign campaign, CancellationToken ct) =>
            CampaignRules.Start(campaign, await Desk.Library.Find(campaign.Policy, ct), await Population(Desk, ct), turn.Reader.Today(turn.Now)).Refusal;

        private protected override async Task<Reply> Draw(Turn turn, Campaign campaign, CancellationToken ct)
        {
            var figures = await CampaignFigures.Of(campaign, Desk, turn, ct);
            var others = await Desk.Index.Ask(About.Register, world => world.Campaigns.Where(c => c.IsOpen && c.Policy == campaign.Policy).Select(c => c.Id).ToList(), ct);
            return StartCard.Reply(turn, campaign, figures, others);
        }
    }
}
