using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Campaigns;

/// <summary>Takes back a part of the audience, or an exclusion.</summary>
/// <param name="includes">They are asked after all; else they are not asked any more.</param>
public sealed class DropPart(bool includes, CampaignDesk desk) : CampaignDecision(desk)
{
    public const string Name = "campaign.drop", IncludeName = "campaign.include";

    private const string KindField = "kind", ValueField = "value";

    public override string Verb => includes ? IncludeName : Name;

    protected override string Done => includes ? "They are asked after all." : "It is dropped.";

    internal static Execute Button(string title, string verb, Campaign campaign, AudiencePart part, Turn turn) => Conversation.Button.Change(
        title, verb, turn.NewId(), [(Campaign.Field, campaign.Id.Value), (KindField, part.Kind.ToString()), .. part.Value is { } value ? [(ValueField, value)] : Array.Empty<(string, string)>()]);

    protected override Decided<CampaignEvent> Decide(Turn turn, Campaign campaign) =>
        turn.Fields.Choice<AudienceKind>(KindField) is not { } kind ? CampaignRules.NotFound
        : new AudiencePart(kind, turn.Fields.Text(ValueField)) is var part && includes ? CampaignRules.Include(campaign, part)
        : CampaignRules.Narrow(campaign, part);

    private protected override async Task<Reply?> Drawn(Turn turn, Campaign campaign, Outcome outcome, CancellationToken ct) =>
        await ShowAudience.Draw(turn, campaign, outcome, Desk, Done, ct);
}
