using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Campaigns;

/// <summary>Asks what kind of people are added to an audience or left out of it, then which.</summary>
/// <param name="leavesOut">Else they are added.</param>
public sealed class ChooseAudience(bool leavesOut, CampaignDesk desk) : CampaignForm(desk)
{
    public const string AddName = "campaign.ask-add", LeaveOutName = "campaign.ask-leave-out";

    public const string KindField = "kind", WhichField = "which", ReasonField = "reason";

    private const string NextField = "next";

    public override string Verb => leavesOut ? LeaveOutName : AddName;

    // Whether anybody may be added or left out at all: which is asked.
    private protected override Task<Refusal?> Cannot(Turn turn, Campaign campaign, CancellationToken ct) => Task.FromResult(
        (leavesOut ? CampaignRules.Exclude(campaign, AudiencePart.Everybody, null) : CampaignRules.Widen(campaign, AudiencePart.Everybody)).Refusal is { Code: "campaign.stage" } cannot
            ? cannot : null);

    private protected override Task<Reply> Draw(Turn turn, Campaign campaign, CancellationToken ct) => Task.FromResult(
        turn.Fields.Choice<AudienceKind>(KindField) is { } kind && (!leavesOut || kind is not AudienceKind.Everybody) ? Which(turn, campaign, kind, leavesOut, null, Desk) : Kinds(turn, campaign));

    private Reply Kinds(Turn turn, Campaign campaign)
    {
        string title = leavesOut ? "Who is left out?" : "Who is asked?";
        string said = leavesOut ? "They are not asked, although they belong to the audience." : "What you add comes beside what is there; the first part takes the place of everybody.";
        return new Reply(
            Look.Card(
                title, said,
                [
                    Look.Text(said),
                    Look.Field(new Input.ChoiceSet(KindField, "Kind", "Choose one.", [.. Enum.GetValues<AudienceKind>()
                        .Where(kind => !leavesOut || kind is not AudienceKind.Everybody).Select(kind => new Choice(AudienceWords.OfKind(kind), kind.ToString()))])
                    {
                        Style = ChoiceStyle.Expanded,
                    }, error: turn.Fields.Has(NextField) ? "Choose one, then press Next." : null),
                ],
                id: campaign.Id.Value, state: CampaignWords.Of(campaign),
                primary: Button.Open("Next", Verb, (Campaign.Field, campaign.Id.Value), (NextField, "true")),
                secondary: [CampaignForms.Back(campaign, verb: ShowAudience.Name)]),
            title);
    }

    internal static Reply Which(Turn turn, Campaign campaign, AudienceKind kind, bool leavesOut, Refusal? problem, CampaignDesk desk)
    {
        var (about, of) = ((Campaign.Field, campaign.Id.Value), (KindField, kind.ToString()));
        string title = leavesOut ? "Who is left out?" : "Who is asked?", said = AudienceWords.OfKind(kind) + ".";
        return new Reply(
            Look.Card(
                title, said, [Look.Text(said), .. Inputs(turn, kind, leavesOut, problem, desk)], id: campaign.Id.Value, state: CampaignWords.Of(campaign),
                notice: problem is null || problem.Code == "campaign.reason" || (problem.Code == "campaign.which" && !AudienceInput.IsWhole(kind)) ? null : Notice.Problem(problem.Text),
                primary: leavesOut ? Button.Change("Leave out", WidenAudience.LeaveOutName, turn.NewId(), about, of) : Button.Change("Add", WidenAudience.AddName, turn.NewId(), about, of),
                secondary: [CampaignForms.Back(campaign, "Back", leavesOut ? LeaveOutName : AddName), CampaignForms.Back(campaign, verb: ShowAudience.Name)]),
            problem?.Text ?? title);
    }

    private static IEnumerable<Element> Inputs(Turn turn, AudienceKind kind, bool leavesOut, Refusal? problem, CampaignDesk desk)
    {
        if (!AudienceInput.IsWhole(kind))
            yield return Look.Field(AudienceInput.Of(WhichField, kind, turn.Fields.Text(WhichField), desk.Directory.Now), error: Of("campaign.which"));
        if (leavesOut)
        {
            yield return Look.Field(
                new Input.Text(ReasonField, "Why?", $"Say why in at most {CampaignRules.LongestReason} characters.")
                {
                    Value = turn.Fields.Text(ReasonField),
                    MaxLength = CampaignRules.LongestReason,
                },
                example: "On parental leave until June.", error: Of("campaign.reason"));
        }

        string? Of(string code) => problem?.Code == code ? problem.Text : null;
    }
}
