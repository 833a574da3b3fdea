using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Policies;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>Has those reminded who have not acknowledged, beside the schedule of the campaigns that ask them.</summary>
public sealed class NudgePeople(Records records, StatusIndex index, StandingDesk desk) : Intent
{
    public const string Name = "campaign.nudge";

    private const int MostCampaigns = 10;

    /// <summary>What is said of when it arrives.</summary>
    internal static string When { get; } =
        $"It reaches people on working days between {Whereabouts.DayBegins}:00 and {Whereabouts.DayEnds}:00 where they are: within minutes where that is now, else when it next is.";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        string? policy = turn.Fields.Text(Acknowledgement.PolicyField);
        if (NudgeRules.Part(Circle.Of(turn.Fields), turn.Who, desk.Directory.Now) is not { } part || !Policy.IsId(policy))
            return Reply.Say(NudgeRules.NotYours.Text);
        var today = turn.Reader.Today(turn.Now);
        var asking = await index.Ask(About.Register, world => world.Campaigns
            .Where(campaign => campaign.Policy == policy && campaign.Stage is CampaignStage.Running).Select(campaign => campaign.Id.Value).Take(MostCampaigns).ToList(), ct);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            foreach (var known in await draft.LoadAll(Campaign.Type, asking, ct))
            {
                if (NudgeRules.Decide(known.State!, part, today) is not { Events: [_, ..] } decided)
                    continue;
                await draft.Apply(Campaign.Type, known.Key.Id, decided, ct);
                draft.Tell(turn.Who.Id, WorkOnCampaign.Name, known.Key);
                draft.Redraw(known.Key);
            }
        }, ct);
        string said = outcome.Changed.Count > 0 || outcome.Repeated ? $"Their reminder is on its way. {When}" : "They were reminded today already, or the campaign has been paused since.";
        return new Reply(
            Look.Card(
                outcome.Changed.Count > 0 || outcome.Repeated ? "They are reminded" : "Nobody more is reminded", said, [Look.Text(said)],
                secondary: [Button.Open("Where it stands", Standing.View, [(Acknowledgement.PolicyField, policy!), .. Circle.Data(part)])]),
            said);
    }

    /// <summary>Says how many it would be and whom, before it is done.</summary>
    public sealed class Ask(StandingDesk desk) : Intent
    {
        public override string Verb => Campaign.AskNudge;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            if (NudgeRules.Part(Circle.Of(turn.Fields), turn.Who, desk.Directory.Now) is not { } part || await desk.Ask(turn, ct) is not { } stood)
                return Reply.Say(NudgeRules.NotYours.Text);
            if (stood.One is not { } one)
                return Reply.Open(Standing.View, Acknowledgement.PolicyField, "");
            if (one.Campaigns.Count == 0)
                return turn.Who.Is(Aims.People.Role.Lead) ? NudgeCard.OfAFew(turn, stood, one, desk.Directory) : Reply.Say(NudgeRules.NotYours.Text);
            return one.Campaigns.Any(campaign => campaign.Stage is CampaignStage.Running) ? NudgeCard.OfMany(turn, stood, one, part, desk.Directory) : NudgeCard.Paused(one);
        }
    }
}
