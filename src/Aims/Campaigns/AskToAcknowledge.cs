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

    private const int WordsInAMinute = 200;

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
        return Draw(turn, campaign, version, asked, await library.Text(version.Text, ct), signed, isNews: (await before)?.At is not null && signed?.At is null);
    }

    private async Task<Acknowledgement?> Signed(PolicyVersion version, int major, Turn turn, CancellationToken ct) =>
        (await records.Read(Acknowledgement.Type, Acknowledgement.IdOf(version.Policy, major, turn.Who.Id), ct)).State;

    /// <param name="signed">What they acknowledged and what lapses, or has.</param>
    /// <param name="isNews">They acknowledged the version before.</param>
    private Reply Draw(Turn turn, Campaign campaign, PolicyVersion version, Asked asked, PolicyText text, Acknowledgement? signed, bool isNews)
    {
        var due = asked.DueIn(campaign);
        bool isLate = due < turn.Reader.Today(turn.Now);
        string by = isLate ? $"It was due on {turn.Reader.Day(due)}, so please do it now." : $"Please do it by {turn.Reader.Day(due)}.";
        string lapses = signed is { At: { } at, Until: { } until } ? $" What you acknowledged on {turn.Reader.Day(at)} holds until {turn.Reader.Day(until)}." : "";
        string said = $"{(isReminder ? "You have not read and acknowledged this yet." : $"{directory.NameOf(campaign.StartedBy ?? campaign.By)} asks you to read and acknowledge this.")}{lapses} {by}";
        return new Reply(
            Look.Card(
                version.Title, said,
                [
                    Look.Text(said),
                    Look.Text($"{(isNews ? "It has changed since you acknowledged it: you see first what is new. The whole text" : "It")} takes about {Minutes(text)} to read. You can stop at any time and go on later."),
                    Look.Subtle($"You get this because {Why(turn, campaign)}."),
                ],
                id: $"Version {version.Number}", state: isLate ? "overdue" : $"due {turn.Reader.Day(due)}",
                primary: Button.Open(isNews ? "See what is new" : "Read it", Acknowledgement.Read, (Acknowledgement.PolicyField, version.Policy))),
            $"Please read and acknowledge: {Plain.Line(version.Title)}. {by}");
    }

    private static string Minutes(PolicyText text) =>
        Math.Max(1, text.Markdown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length / WordsInAMinute) is var minutes && minutes == 1 ? "a minute" : $"{minutes} minutes";

    // Who owns systems is not looked up for one message: whoever fits nothing else owns one.
    private string Why(Turn turn, Campaign campaign)
    {
        var population = new Population(directory.Now, _ => new HashSet<PersonId>());
        var part = campaign.For.FirstOrDefault(part => part.Has(turn.Who, campaign.StartDay(turn.Reader.Today(turn.Now)), population))
            ?? campaign.For.FirstOrDefault(part => part.Kind is AudienceKind.OwnersOfLevel) ?? campaign.For[0];
        return AudienceWords.Why(part, directory.Now);
    }
}
