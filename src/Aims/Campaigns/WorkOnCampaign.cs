using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Campaigns;

/// <summary>
/// Asks the people of a campaign that starts, or reminds those who are to be reminded, some thousand at a time: a message of the queue asks
/// for it, and it asks for the next. Where the chain breaks, the hourly round goes on with it.
/// </summary>
public sealed class WorkOnCampaign(Records records, CampaignRounds rounds) : Intent
{
    public const string Name = "campaign.work";

    public override string Verb => Name;

    /// <summary>Says nothing: the campaign's card is drawn anew as the work gets on.</summary>
    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<CampaignId>(Campaign.Field) is not { } id || !await May(turn, id, ct) || !await rounds.GoOn(id, turn.Now, ct))
            return Reply.Nothing;
        await records.Commit(turn.Command, draft =>
        {
            draft.Tell(turn.Who.Id, Name, Campaign.Type.Key(id.Value));
            return Task.CompletedTask;
        }, ct);
        return Reply.Nothing;
    }

    // A manager sets it going by a reminder.
    private async Task<bool> May(Turn turn, CampaignId id, CancellationToken ct) => turn.Who.Is(Role.Lead)
        || (await records.Read(Campaign.Type, id.Value, ct)).State?.Nudges.Any(nudge => nudge.By == turn.Who.Id) == true;
}
