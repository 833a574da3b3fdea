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
        var before = version.Number.Major > 1 ? Signed(version, version.Number.Major - 1, turn, ct) : Task.FromResult<Acknowledgement?>(null);
        var signed = await Signed(version, version.Number.Major, turn, ct);
        if ((await roll).State?.Find(turn.Who.Id) is not { } asked || signed?.IsDoneOn(today) == true)
            return Reply.Nothing;
        return new AskingCard(turn, campaign, version, await library.Text(version.Text, ct), asked, directory)
        {
            IsReminder = isReminder,
            Signed = signed,
            Before = await before,
        }.Reply();
    }

    private async Task<Acknowledgement?> Signed(PolicyVersion version, int major, Turn turn, CancellationToken ct) =>
        (await records.Read(Acknowledgement.Type, Acknowledgement.IdOf(version.Policy, major, turn.Who.Id), ct)).State;
}
