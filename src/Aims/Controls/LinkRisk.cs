using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Risks;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.Controls;

/// <summary>Says that a control treats a risk (6.1.3 b).</summary>
public sealed class LinkRisk(ControlDesk desk) : ControlChange(desk)
{
    public const string Name = "control.link-risk", AskName = "control.ask-risk";

    private const int RoomForRisks = 9_000, LongestChoice = 80;

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ControlEntry control) => "The risk is linked.";

    private protected override async Task<Decided<ControlEvent>> Decide(Draft draft, Turn turn, ControlEntry control, CancellationToken ct) =>
        ControlRules.Link(control, turn.Fields.Id<RiskId>(Risk.Field) is { } id ? (await draft.Load(Risk.Type, id.Value, ct)).State : null, turn.Reader.Today(turn.Now));

    // Offers the risks that apply, the worst first, and shows those that are linked.
    private protected override async Task<Reply?> Form(Turn turn, ControlEntry control, Refusal? problem, CancellationToken ct)
    {
        if (problem is { Code: not ControlRules.BadRisk })
            return null;
        var (linked, others) = await Desk.Index.Ask(About.Register, world => Of(control, world), ct);
        return new Reply(
            Look.Card(
                $"Which risks does {control.Id} treat?", control.Title,
                [
                    Look.Text(control.Title),
                    .. linked.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. linked.Select(risk => new Row(
                        risk.Title, $"{risk.Id} · {risk.About}",
                        Button.Change("Unlink", UnlinkRisk.Name, turn.NewId(), (Control.Field, control.Id), (UnlinkRisk.RiskField, risk.Id.Value)) with { AssociatedInputs = AssociatedInputs.None }))])],
                    others.Count == 0 ? Look.Text("There is no other risk in the register.")
                        : Look.Field(new Input.ChoiceSet(Risk.Field, "Another risk", "Choose a risk of the list.", Colleagues.Fitting(RoomForRisks, others.Select(ChoiceOf))) { Style = ChoiceStyle.Filtered }, error: problem?.Text),
                ],
                id: control.Id, state: ControlWords.State(control.Applies, control.Status),
                primary: others.Count == 0 ? null : Button.Change("Link it", Name, turn.NewId(), (Control.Field, control.Id)),
                secondary: [ControlCard.On("Back", Control.View, control) with { AssociatedInputs = AssociatedInputs.None }]),
            problem?.Text ?? $"Which risks does {control.Id} treat?");
    }

    private static (List<Risk> Linked, List<Risk> Others) Of(ControlEntry control, World world) => (
        [.. control.Risks.Select(world.Find<Risk>).OfType<Risk>()],
        [.. world.Risks.Where(risk => risk.Standing is not (RiskStanding.Dismissed or RiskStanding.Withdrawn) && !control.Risks.Contains(risk.Id.Value))
            .OrderByDescending(risk => risk.Level).ThenBy(risk => risk.Id.Value, StringComparer.Ordinal)]);

    private static Choice ChoiceOf(Risk risk) => new(Plain.Line($"{risk.Id} {risk.Title} ({risk.About})", LongestChoice), risk.Id.Value);
}

public sealed class UnlinkRisk(ControlDesk desk) : ControlChange(desk)
{
    // Not the name of the input beside it.
    public const string Name = "control.unlink-risk", RiskField = "unlinked";

    public override string Verb => Name;

    private protected override string Done(Turn turn, ControlEntry control) => "The risk is unlinked.";

    private protected override Decided<ControlEvent> Decide(Turn turn, ControlEntry control) =>
        ControlRules.Unlink(control, turn.Fields.Id<RiskId>(RiskField)?.Value);
}
