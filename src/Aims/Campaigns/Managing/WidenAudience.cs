using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Campaigns;

/// <summary>Adds people to an audience, or leaves them out of it.</summary>
/// <param name="leavesOut">Else they are added.</param>
public sealed class WidenAudience(bool leavesOut, CampaignDesk desk) : CampaignDecision(desk)
{
    public const string AddName = "campaign.add", LeaveOutName = "campaign.leave-out";

    public override string Verb => leavesOut ? LeaveOutName : AddName;

    protected override string Done => leavesOut ? "They are left out." : "They are added.";

    protected override Decided<CampaignEvent> Decide(Turn turn, Campaign campaign) => Read(turn) switch
    {
        (_, { } refusal) => refusal,
        ({ } part, _) when leavesOut => CampaignRules.Exclude(campaign, part, turn.Fields.Text(ChooseAudience.ReasonField)),
        (var part, _) => CampaignRules.Widen(campaign, part!),
    };

    private protected override async Task<Reply?> Drawn(Turn turn, Campaign campaign, Outcome outcome, CancellationToken ct) =>
        outcome.Refusal is { Code: not "campaign.stage" } problem && turn.Fields.Choice<AudienceKind>(ChooseAudience.KindField) is { } kind
            ? ChooseAudience.Which(turn, campaign, kind, leavesOut, problem, Desk)
            : await ShowAudience.Draw(turn, campaign, outcome, Desk, Done, ct);

    private (AudiencePart? Part, Refusal? Refusal) Read(Turn turn) =>
        turn.Fields.Choice<AudienceKind>(ChooseAudience.KindField) is { } kind
            ? AudienceInput.Read(kind, turn.Fields.Text(ChooseAudience.WhichField), Desk.Directory.Now)
            : (null, new Refusal("campaign.kind", "Choose what kind of people first."));
}
