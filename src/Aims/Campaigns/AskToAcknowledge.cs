using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Campaigns;

/// <summary>
/// What somebody gets whom a campaign asks: what, by when and why, and the button to read it. Drawn when it is sent: nothing for whoever
/// has acknowledged since, or is not asked any more.
/// </summary>
/// <param name="isReminder">They were asked before.</param>
public sealed class AskToAcknowledge(bool isReminder, Records records, PolicyLibrary library, IDirectory directory) : Intent
{
    public const string Name = "campaign.asked", ReminderName = "campaign.reminder";

    public override string Verb => isReminder ? ReminderName : Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<CampaignId>(Campaign.Field) is not { } id || (await records.Read(Campaign.Type, id.Value, ct)).State is not { IsOpen: true } campaign)
            return Reply.Nothing;
        var roll = records.Read(Roll.Type, Roll.IdOf(campaign, turn.Who.Id), ct);
        var today = turn.Reader.Today(turn.Now);
        if ((await library.Find(campaign.Policy, ct))?.InForce(today) is not { } version)
            return Reply.Nothing;
        var signed = (await records.Read(Acknowledgement.Type, Acknowledgement.IdOf(version.Policy, version.Number.Major, turn.Who.Id), ct)).State;
        return (await roll).State?.Find(turn.Who.Id) is not { } asked || signed?.IsDoneOn(today) == true ? Reply.Nothing : Draw(turn, campaign, version, asked);
    }

    private Reply Draw(Turn turn, Campaign campaign, PolicyVersion version, Asked asked)
    {
        var due = asked.DueIn(campaign);
        bool isLate = due < turn.Reader.Today(turn.Now);
        string by = isLate ? $"It was due on {turn.Reader.Day(due)}." : $"Please do so by {turn.Reader.Day(due)}.";
        string said = $"{(isReminder ? "You have not read and acknowledged this yet." : $"{directory.NameOf(campaign.StartedBy ?? campaign.By)} asks you to read and acknowledge this.")} {by}";
        return new Reply(
            Look.Card(
                version.Title, said, [Look.Text(said), Look.Subtle("You can stop reading at any time and go on later.")],
                id: $"Version {version.Number}", state: isLate ? "overdue" : $"due {turn.Reader.Day(due)}",
                primary: Button.Open("Read it", Acknowledgement.Read, (Acknowledgement.PolicyField, version.Policy))),
            $"Please read and acknowledge: {version.Title}");
    }
}
