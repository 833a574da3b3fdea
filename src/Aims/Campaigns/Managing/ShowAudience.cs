using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.Campaigns;

/// <summary>Whom a campaign asks and whom it leaves out, part by part, with how many that are today.</summary>
public sealed class ShowAudience(CampaignDesk desk) : CampaignView(desk)
{
    public const string Name = "campaign.audience";

    public override string Verb => Name;

    protected override Task<Reply> Answer(Turn turn, Campaign campaign, long version, CancellationToken ct) => Draw(turn, campaign, Desk, ct);

    internal static Task<Reply> Draw(Turn turn, Campaign campaign, Outcome outcome, CampaignDesk desk, string done, CancellationToken ct) =>
        Draw(turn, campaign, desk, ct, outcome.Refusal is { } refusal ? Notice.Problem(refusal.Text) : outcome.Repeated ? null : Notice.Done(done));

    private static async Task<Reply> Draw(Turn turn, Campaign campaign, CampaignDesk desk, CancellationToken ct, Notice? notice = null)
    {
        var (today, directory) = (turn.Reader.Today(turn.Now), desk.Directory.Now);
        var parts = campaign.For.Select(part => (Part: part, Reason: (string?)null)).Concat(campaign.Without.Select(x => (Part: x.Who, Reason: (string?)x.Reason))).ToList();
        var paging = Paging.Of(turn, parts.Count);
        var population = await desk.Index.Ask(About.Register, world => Population.Kept(world, directory), ct);
        int asked = directory.Everybody.Count(person => campaign.Covers(person, today, population));
        string said = $"{CampaignWords.Number(asked)} of {CampaignWords.People(directory.Everybody.Count)} {(asked == 1 ? "belongs" : "belong")} to it today. Whoever comes to belong to it is asked too; whoever does not any more drops out.";
        var about = (Campaign.Field, campaign.Id.Value);
        var (may, mayLeaveOut) = (turn.Who.Is(Role.Lead) && campaign.Stage is CampaignStage.Planned, turn.Who.Is(Role.Lead) && campaign.Stage is not (CampaignStage.Closed or CampaignStage.Discarded));
        return new Reply(
            Look.Card(
                "Who is asked", said,
                [
                    Look.Text(said),
                    Look.Rows([.. paging.Page(parts).Select(one => RowOf(one.Part, one.Reason))]),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                id: campaign.Id.Value, state: CampaignWords.Of(campaign), notice: notice,
                primary: may ? Button.Open("Add to it", ChooseAudience.AddName, about) : null,
                secondary:
                [
                    .. mayLeaveOut ? [Button.Open("Leave somebody out", ChooseAudience.LeaveOutName, about)] : Array.Empty<CardAction>(),
                    .. paging.Buttons(Name, about), CampaignForms.Back(campaign, "The campaign"),
                ]),
            $"{campaign.Id}: {said}");

        Row RowOf(AudiencePart part, string? reason) => new(
            reason is null ? AudienceWords.Of(part, directory) : $"Left out: {AudienceWords.Of(part, directory)}",
            CampaignWords.People(directory.Everybody.Count(person => part.Has(person, campaign.StartDay(today), population))) + (reason is null ? "" : $" · {reason}"),
            reason is null ? may && campaign.For is not [{ Kind: AudienceKind.Everybody }] ? DropPart.Button("Drop", DropPart.Name, campaign, part, turn) : null
            : mayLeaveOut ? DropPart.Button("Ask after all", DropPart.IncludeName, campaign, part, turn) : null);
    }
}
