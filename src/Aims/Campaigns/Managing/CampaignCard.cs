using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Campaigns;

/// <summary>A campaign on one card: whom it asks and by when, how far it is, and what a lead can do with it.</summary>
internal sealed class CampaignCard(CampaignDesk desk)
{
    private const int LeftOutShown = 3;

    public Task<Reply> Reply(Turn turn, Campaign campaign, Outcome outcome, CancellationToken ct, string? done = null) => Reply(
        turn, campaign, outcome.Draft.VersionNow(campaign.Key), ct,
        outcome.Refusal is { } refusal ? Notice.Problem(refusal.Text) : done is not null && !outcome.Repeated ? Notice.Done(done) : null);

    /// <param name="version">The version of its record.</param>
    public async Task<Reply> Reply(Turn turn, Campaign campaign, long version, CancellationToken ct, Notice? notice = null)
    {
        var figures = await CampaignFigures.Told(campaign, desk, turn, ct);
        string title = figures.Policy?.Title ?? campaign.Policy, said = new CampaignStory(turn, campaign, figures, desk.Directory).Said;
        var (primary, secondary) = CampaignButtons.Of(turn, campaign);
        return new Reply(
            Look.Card(
                $"Campaign: {title}", said, [Look.Text(said), .. Body(turn, campaign, figures)],
                id: campaign.Id.Value, state: CampaignWords.Of(campaign), notice: notice,
                primary: primary?.On(campaign.Key), secondary: [.. secondary.Select(button => button.On(campaign.Key))]),
            $"{campaign.Id} {Plain.Line(title)}: {said}")
        {
            Live = new LiveCard(Campaign.View, campaign.Key, version),
        };
    }

    private IEnumerable<Element> Body(Turn turn, Campaign campaign, CampaignFigures figures)
    {
        if (campaign.IsOpen && !campaign.IsUnderWay && campaign.Written > 0)
            yield return Look.Progress(campaign.Written, campaign.Rolls, "people asked", "Part");
        if ((campaign.IsUnderWay || campaign.Closed is not null) && figures.Asked > 0)
            yield return Counts(campaign, figures);
        yield return Look.Facts([.. Facts(turn, campaign, figures)]);
        if (campaign.IsOpen)
            yield return Look.Subtle($"As of {turn.Reader.Moment(turn.Now)}.");
    }

    private static Container Counts(Campaign campaign, CampaignFigures figures) => Look.Counts(
        "People",
        new Chart.Slice("Acknowledged", figures.Acknowledged, ChartColor.Good),
        new Chart.Slice(campaign.IsOpen ? "Still have time" : "Had time left", figures.Open - figures.Late, ChartColor.Neutral),
        new Chart.Slice(campaign.IsOpen ? "Late" : "Were late", figures.Late, ChartColor.Attention));

    private IEnumerable<(string, string?)> Facts(Turn turn, Campaign campaign, CampaignFigures figures)
    {
        var directory = desk.Directory.Now;
        yield return ("Policy", OfPolicy(turn, figures.Policy) ?? campaign.Policy);
        yield return ("Asks", AudienceWords.Of(campaign.For, directory));
        if (campaign.Stage is CampaignStage.Planned)
            yield return ("People", $"{CampaignWords.Number(figures.Asked)} of {CampaignWords.Number(figures.People)}");
        if (!campaign.Without.IsEmpty)
            yield return ("Left out", LeftOut(campaign, directory));
        yield return ("Due", Due(turn, campaign));
        yield return ("Reminders", CampaignWords.Reminders(campaign.Ladder));
        yield return ("Told when late", CampaignWords.Told(campaign.Ladder));
        if (campaign is { Started: { } started, StartedBy: { } by })
            yield return ("Started", $"{desk.Directory.NameOf(by)}, {turn.Reader.Moment(started)}");
        if (campaign.Told is { } told)
            yield return ("Leads were told", $"{CampaignWords.People(told.Late)} late on {turn.Reader.Day(told.On)}");
    }

    private static string? OfPolicy(Turn turn, PolicyEntry? policy)
    {
        var today = turn.Reader.Today(turn.Now);
        return policy is null ? null : policy.IsRetired ? $"{policy.Title}, retired"
            : policy.InForce(today) is { } version ? $"{policy.Title}, version {version.Number}"
            : CampaignRules.Next(policy, today) is { } next ? $"{policy.Title}, version {next.Number} from {turn.Reader.Day(next.Effective)}"
            : policy.Title;
    }

    private static string LeftOut(Campaign campaign, DirectoryIndex directory) => string.Join("; ", campaign.Without.Take(LeftOutShown)
        .Select(exclusion => $"{AudienceWords.Of(exclusion.Who, directory)} ({exclusion.Reason})"))
        + (campaign.Without.Length > LeftOutShown ? $" and {campaign.Without.Length - LeftOutShown} more" : "");

    private static string Due(Turn turn, Campaign campaign)
    {
        string within = campaign.Within == 1 ? "1 day" : $"{campaign.Within} days";
        string due = campaign.Due is { } day ? $"{turn.Reader.Day(day)}; {within} for whoever is asked later" : $"{within} after each is asked";
        return campaign.Extended is { } until ? $"{due}; extended to {turn.Reader.Day(until)}" : due;
    }
}
