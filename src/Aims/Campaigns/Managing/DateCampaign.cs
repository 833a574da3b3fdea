using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Policies;

namespace Aims.Campaigns;

/// <summary>By when people are asked, when they are reminded, and who hears of it when they are late.</summary>
public sealed class DateCampaign(CampaignDesk desk) : CampaignIntent(desk)
{
    public const string Name = "campaign.date", AskName = "campaign.ask-date";

    private const string DueField = "due", WithinField = "within", BeforeField = "before", AfterField = "after", ManagerField = "manager", LeadsField = "leads";

    public override string Verb => Name;

    protected override string Done => "The dates are saved.";

    private protected override async Task Change(Draft draft, Turn turn, Campaign campaign, CancellationToken ct)
    {
        var policy = PolicyEntry.Of(campaign.Policy, (await draft.Load(Policy.Type, campaign.Policy, ct)).State);
        await draft.Apply(Campaign.Type, campaign.Id.Value, CampaignRules.Date(campaign, Wish(turn.Fields, campaign), policy, turn.Reader.Today(turn.Now)), ct);
    }

    private protected override Task<Reply?> Drawn(Turn turn, Campaign campaign, Outcome outcome, CancellationToken ct) =>
        Task.FromResult(outcome.Refusal is { Code: not ("campaign.stage" or "campaign.unknown") } problem ? Ask.Form(turn, campaign, problem) : null);

    // What was not touched stays as it is.
    private static DateWish Wish(Fields fields, Campaign campaign)
    {
        var now = Shown(campaign);
        return new DateWish(
            fields.Has(DueField) ? fields.Day(DueField) : campaign.Due, fields.Text(DueField) is not null && fields.Day(DueField) is null,
            Of(WithinField, now.Within), Of(BeforeField, now.Before), Of(AfterField, now.After), Of(ManagerField, now.Manager), Of(LeadsField, now.Leads));

        string? Of(string field, string? shown) => fields.Has(field) ? fields.Text(field) : shown;
    }

    private static DateWish Shown(Campaign campaign) => new(
        campaign.Due, false, Number(campaign.Within), List(campaign.Ladder.Before), List(campaign.Ladder.After), Number(campaign.Ladder.Manager), Number(campaign.Ladder.Leads));

    private static string? List(IReadOnlyCollection<int> days) => days.Count == 0 ? null : string.Join(", ", days.Select(day => Number(day)));

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The questions, with what holds now or was typed.</summary>
    public sealed class Ask(CampaignDesk desk) : CampaignForm(desk)
    {
        public override string Verb => AskName;

        private protected override Task<Refusal?> Cannot(Turn turn, Campaign campaign, CancellationToken ct) =>
            Task.FromResult(CampaignRules.Date(campaign, Shown(campaign), null, turn.Reader.Today(turn.Now)).Refusal);

        private protected override Task<Reply> Draw(Turn turn, Campaign campaign, CancellationToken ct) => Task.FromResult(Form(turn, campaign, null));

        internal static Reply Form(Turn turn, Campaign campaign, Refusal? problem)
        {
            const string said = "By when, and when people are reminded if they have not acknowledged. Nobody is reminded at night, at weekends or on holidays.";
            return new Reply(
                Look.Card(
                    "Dates and reminders", said, [Look.Text(said), .. Inputs(turn, campaign, problem)], id: campaign.Id.Value, state: CampaignWords.Of(campaign),
                    primary: Button.Change("Save", Name, turn.NewId(), (Campaign.Field, campaign.Id.Value)), secondary: [CampaignForms.Back(campaign)]),
                problem?.Text ?? $"Dates and reminders of {campaign.Id}");
        }

        private static IEnumerable<Element> Inputs(Turn turn, Campaign campaign, Refusal? problem)
        {
            var (wish, today) = (Wish(turn.Fields, campaign), turn.Reader.Today(turn.Now));
            yield return Look.Field(
                new Input.Date(DueField, "Last day", "Choose a day, or leave it empty.") { Value = wish.Due, Min = today, Max = today.AddDays(CampaignRules.MostDays) },
                "For all who are asked at the start. Leave it empty to give everybody as many days from when they are asked.", error: Of("campaign.due"));
            yield return Look.Field(
                Text(WithinField, "Days for whoever is asked later", wish.Within), "Such as people who join, or are asked again for a new major version.", error: Of("campaign.within"));
            yield return Look.Field(
                Text(BeforeField, "Remind so many days before", wish.Before), "Parted by commas; 0 is the last day itself. Leave it empty for no reminder.", "7, 1, 0", Of("campaign.before"));
            yield return Look.Field(Text(AfterField, "Remind so many days after", wish.After), example: "3, 10", error: Of("campaign.after"));
            yield return Look.Field(
                Text(ManagerField, "Tell the manager after so many days", wish.Manager), "Who of their people is late; again each week. Leave it empty for never.", error: Of("campaign.manager"));
            yield return Look.Field(
                Text(LeadsField, "Tell the governance leads after so many days", wish.Leads), "How many are late; again each week. Leave it empty for never.", error: Of("campaign.leads"));

            string? Of(string code) => problem?.Code == code ? problem.Text : null;
        }

        private static Input.Text Text(string id, string label, string? value) => new(id, label, "Write whole numbers of days.") { Value = value, MaxLength = 100 };
    }
}
