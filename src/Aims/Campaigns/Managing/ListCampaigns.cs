using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.Campaigns;

/// <summary>"campaigns": those that run, then those that are planned, then what is over.</summary>
public sealed class ListCampaigns(CampaignDesk desk) : Intent
{
    public override string Verb => Campaign.All;

    public override IReadOnlyList<string> Phrases => ["campaigns", "campaign", "list campaigns", "all campaigns", "our campaigns", "acknowledgement campaigns", "which campaigns are there"];

    public override Hint Hint => new("campaigns", "ask people to acknowledge a policy, and see how far that is", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (CampaignRules.MayNotLook(turn.Who) is { } refusal)
            return Reply.Say(refusal.Text);
        var all = await desk.Index.Ask(About.Register, world => world.Campaigns.Where(c => c.Stage is not CampaignStage.Discarded)
            .OrderBy(c => c.Stage is CampaignStage.Closed ? 2 : c.IsOpen ? 0 : 1).ThenByDescending(c => c.At).ThenByDescending(c => c.Id.Value).ToList(), ct);
        var paging = Paging.Of(turn, all.Count);
        var shown = new List<(Campaign, CampaignFigures)>();
        foreach (var campaign in paging.Page(all))
            shown.Add((campaign, await CampaignFigures.Told(campaign, desk, turn, ct)));
        return Draw(turn, shown, paging);
    }

    private static Reply Draw(Turn turn, List<(Campaign Campaign, CampaignFigures Figures)> shown, Paging paging)
    {
        bool leads = turn.Who.Is(Role.Lead);
        string said = shown.Count > 0 ? $"{CampaignWords.Number(paging.Total)} {(paging.Total == 1 ? "campaign" : "campaigns")}."
            : leads ? "There is none yet. Without one, everybody is asked to acknowledge a policy, and nobody is reminded unless you do it. Plan one to say whom, by when, and with which reminders."
            : "There is none yet.";
        return new Reply(
            Look.Card(
                "Campaigns", said,
                [
                    Look.Text(said),
                    .. shown.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. shown.Select(one => RowOf(turn, one.Campaign, one.Figures))])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                primary: leads ? Button.Open("New campaign", Campaign.New) : null,
                secondary: [.. paging.Buttons(Campaign.All)]),
            said);
    }

    private static Row RowOf(Turn turn, Campaign campaign, CampaignFigures figures) => new(
        figures.Policy?.Title ?? campaign.Policy, $"{campaign.Id} · {CampaignWords.Of(campaign)} · {Line(turn, campaign, figures)}",
        Button.Open("Open", Campaign.View, (Campaign.Field, campaign.Id.Value)));

    private static string Line(Turn turn, Campaign campaign, CampaignFigures figures) =>
        campaign.Stage is CampaignStage.Planned ? $"{CampaignWords.People(figures.Asked)} · planned {turn.Reader.Day(campaign.At)}"
        : !campaign.IsUnderWay && campaign.IsOpen ? $"{CampaignWords.Number(campaign.Asked)} of {CampaignWords.Number(figures.Asked)} asked"
        : $"{CampaignWords.Number(figures.Acknowledged)} of {CampaignWords.Number(figures.Asked)} acknowledged{(figures.Late == 0 ? "" : $", {CampaignWords.Number(figures.Late)} late")}"
            + $" · {(campaign.Closed is { } closed ? $"closed {turn.Reader.Day(closed)}" : $"due {turn.Reader.Day(campaign.LastDay(turn.Reader.Today(turn.Now)))}")}";
}
