using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Policies;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>"new campaign": which policy people are to acknowledge.</summary>
public sealed class NewCampaign(CampaignDesk desk) : Intent
{
    // Characters of JSON for the policies to choose from.
    private const int Room = 8_000;

    public override string Verb => Campaign.New;

    public override IReadOnlyList<string> Phrases =>
        ["new campaign", "plan a campaign", "start a campaign", "create a campaign", "add a campaign", "run a campaign", "ask people to acknowledge", "ask people to acknowledge a policy"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (CampaignRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        return await Form(turn, desk, null, ct);
    }

    internal static async Task<Reply> Form(Turn turn, CampaignDesk desk, Refusal? problem, CancellationToken ct)
    {
        var choices = Colleagues.Fitting(Room, await desk.Index.Ask(About.Register, world => PolicyLibrary.All(world.Policies)
            .Where(policy => !policy.IsRetired && policy.Versions.Count > 0).Select(policy => new Choice(Plain.Line(policy.Title), policy.Id)).ToList(), ct));
        string? wanted = PlanCampaign.Chosen(turn) is { } id && choices.Any(choice => choice.Value == id) ? id : choices is [var only] ? only.Value : null;
        const string said = "A campaign asks people to acknowledge a policy and reminds them. Nobody is asked before you have checked whom, and started it.";
        return new Reply(
            Look.Card(
                "New campaign", said,
                [
                    Look.Text(said),
                    Look.Field(
                        new Input.ChoiceSet(Policy.Field, "Policy", "Choose a policy.", choices)
                        {
                            Value = wanted,
                            Placeholder = "Choose",
                            Style = ChoiceStyle.Filtered,
                        },
                        "It is always the version in force that is asked for.", error: problem?.Text),
                ],
                primary: Button.Change("Plan it", PlanCampaign.Name, turn.NewId(), wanted is null ? [] : [(PlanCampaign.ProposedField, wanted)]),
                secondary: [Button.Open("All campaigns", Campaign.All) with { AssociatedInputs = AssociatedInputs.None }]),
            problem?.Text ?? "New campaign");
    }
}

/// <summary>Plans a campaign that asks everybody, until somebody says otherwise.</summary>
public sealed class PlanCampaign(CampaignDesk desk) : Intent
{
    public const string Name = "campaign.plan", ProposedField = "proposed";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (CampaignRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        string? policy = Chosen(turn);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            var entry = Policy.IsId(policy) ? PolicyEntry.Of(policy!, (await draft.Load(Policy.Type, policy!, ct)).State) : null;
            var id = CampaignId.From(await draft.NewId(Campaign.Type, ct));
            await draft.Apply(Campaign.Type, id.Value, CampaignRules.Plan(id, entry), ct);
        }, ct);
        if (outcome.Refusal is { } problem)
            return await NewCampaign.Form(turn, desk, problem, ct);
        // A repeated press shows what the first one planned.
        var planned = await desk.Records.Read(Campaign.Type, outcome.IdOf(Campaign.Type)!, ct);
        return await new CampaignCard(desk).Reply(turn, planned.State!, planned.Version, ct);
    }

    // A list that nobody touched may not be sent.
    internal static string? Chosen(Turn turn) => turn.Fields.Text(Policy.Field) ?? turn.Fields.Text(ProposedField);
}
