using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Campaigns;

/// <summary>A lead's button that changes a campaign: decides on it as it is, and shows it as it then is.</summary>
public abstract class CampaignIntent(CampaignDesk desk) : Intent
{
    protected CampaignDesk Desk => desk;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (CampaignRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        if (turn.Fields.Id<CampaignId>(Campaign.Field) is not { } id)
            return Reply.Say(CampaignRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            if ((await draft.Load(Campaign.Type, id.Value, ct)).State is { } campaign)
                await Change(draft, turn, campaign, ct);
            else
                draft.Refuse(CampaignRules.NotFound);
            draft.Redraw(Campaign.Type.Key(id.Value));
        }, ct);
        return outcome.Draft.Now(Campaign.Type, id.Value) is { } now
            ? await Drawn(turn, now, outcome, ct) ?? await new CampaignCard(desk).Reply(turn, now, outcome, ct, Done)
            : Reply.Say(CampaignRules.NotFound.Text);
    }

    /// <summary>What is said once it is done.</summary>
    protected abstract string Done { get; }

    /// <summary>Applies to the draft what follows, or refuses. It may run several times.</summary>
    private protected abstract Task Change(Draft draft, Turn turn, Campaign campaign, CancellationToken ct);

    /// <summary>Another card than the campaign, such as one where something is to be corrected; null for the campaign.</summary>
    private protected virtual Task<Reply?> Drawn(Turn turn, Campaign campaign, Outcome outcome, CancellationToken ct) => Task.FromResult<Reply?>(null);
}

/// <summary>A change that a rule decides on the campaign alone.</summary>
public abstract class CampaignDecision(CampaignDesk desk) : CampaignIntent(desk)
{
    protected abstract Decided<CampaignEvent> Decide(Turn turn, Campaign campaign);

    private protected override async Task Change(Draft draft, Turn turn, Campaign campaign, CancellationToken ct) =>
        await draft.Apply(Campaign.Type, campaign.Id.Value, Decide(turn, campaign), ct);
}

/// <summary>What is looked at of a campaign, by those who oversee.</summary>
public abstract class CampaignView(CampaignDesk desk) : Intent
{
    protected CampaignDesk Desk => desk;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (CampaignRules.MayNotLook(turn.Who) is { } refusal)
            return Reply.Say(refusal.Text);
        var record = turn.Fields.Id<CampaignId>(Campaign.Field) is { } id ? await desk.Records.Read(Campaign.Type, id.Value, ct) : null;
        return record?.State is { } campaign ? await Answer(turn, campaign, record.Version, ct) : Reply.Say(CampaignRules.NotFound.Text);
    }

    /// <param name="version">The version of the campaign's record.</param>
    protected abstract Task<Reply> Answer(Turn turn, Campaign campaign, long version, CancellationToken ct);
}

/// <summary>The form of a change, for the leads alone: what is to be asked before it, or why it cannot be.</summary>
public abstract class CampaignForm(CampaignDesk desk) : CampaignView(desk)
{
    protected override async Task<Reply> Answer(Turn turn, Campaign campaign, long version, CancellationToken ct) =>
        CampaignRules.NotLead(turn.Who, Desk.Directory) is { } refusal ? Reply.Say(refusal.Text)
        : await Cannot(turn, campaign, ct) is { } cannot ? await new CampaignCard(Desk).Reply(turn, campaign, version, ct, Cards.Notice.Problem(cannot.Text))
        : await Draw(turn, campaign, ct);

    private protected abstract Task<Refusal?> Cannot(Turn turn, Campaign campaign, CancellationToken ct);

    private protected abstract Task<Reply> Draw(Turn turn, Campaign campaign, CancellationToken ct);
}
