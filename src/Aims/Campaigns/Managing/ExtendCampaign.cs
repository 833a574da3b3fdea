using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Campaigns;

/// <summary>Gives people until a later day.</summary>
public sealed class ExtendCampaign(CampaignDesk desk) : CampaignDecision(desk)
{
    public const string Name = "campaign.extend", AskName = "campaign.ask-extend", UntilField = "until";

    private const string ProposedField = "proposed";

    public override string Verb => Name;

    protected override string Done => "It is extended.";

    protected override Decided<CampaignEvent> Decide(Turn turn, Campaign campaign) =>
        CampaignRules.Extend(campaign, turn.Fields.Day(turn.Fields.Has(UntilField) ? UntilField : ProposedField), turn.Reader.Today(turn.Now));

    private protected override Task<Reply?> Drawn(Turn turn, Campaign campaign, Outcome outcome, CancellationToken ct) =>
        Task.FromResult(outcome.Refusal is { Code: "campaign.until" } problem ? Ask.Form(turn, campaign, problem) : null);

    /// <summary>Asks until when.</summary>
    public sealed class Ask(CampaignDesk desk) : CampaignForm(desk)
    {
        public override string Verb => AskName;

        // Any later day will do here: which is asked.
        private protected override Task<Refusal?> Cannot(Turn turn, Campaign campaign, CancellationToken ct) =>
            Task.FromResult(CampaignRules.Extend(campaign, null, turn.Reader.Today(turn.Now)).Refusal is { Code: not "campaign.until" } cannot ? cannot : null);

        private protected override Task<Reply> Draw(Turn turn, Campaign campaign, CancellationToken ct) => Task.FromResult(Form(turn, campaign, null));

        internal static Reply Form(Turn turn, Campaign campaign, Refusal? problem)
        {
            var today = turn.Reader.Today(turn.Now);
            var now = campaign.LastDay(today);
            var proposed = (now > today ? now : today).AddDays(7);
            string said = $"It is due on {turn.Reader.Day(now)}. Nobody is late before the new day, and reminders follow it.";
            return new Reply(
                Look.Card(
                    $"Extend {campaign.Id}?", said,
                    [
                        Look.Text(said),
                        Look.Field(
                            new Input.Date(UntilField, "New last day", "Choose a day.")
                            {
                                Value = turn.Fields.Day(UntilField) ?? proposed,
                                Min = today,
                                Max = today.AddDays(CampaignRules.MostDays),
                            },
                            error: problem?.Text),
                    ],
                    id: campaign.Id.Value, state: CampaignWords.Of(campaign),
                    primary: Button.Change(
                        "Extend", Name, turn.NewId(), (Campaign.Field, campaign.Id.Value), (ProposedField, proposed.ToString("O", CultureInfo.InvariantCulture))),
                    secondary: [CampaignForms.Back(campaign)]),
                problem?.Text ?? $"Extend {campaign.Id}?");
        }
    }
}
