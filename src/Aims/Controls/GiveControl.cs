using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Controls;

/// <summary>Names who answers for a control. They are told.</summary>
public sealed class GiveControl(ControlDesk desk) : ControlChange(desk)
{
    public const string Name = "control.give", AskName = "control.ask-give", OwnerField = "owner";

    private const int RoomForPeople = 9_000;

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ControlEntry control) => "It has its owner, who is told.";

    private protected override Decided<ControlEvent> Decide(Turn turn, ControlEntry control) =>
        ControlRules.Give(control, Chosen(turn), turn.Fields.Number(SeenField) ?? 0, turn, Desk.Directory);

    private protected override void Tell(Draft draft, Turn turn, ControlEntry before)
    {
        if (Chosen(turn) is { } owner && owner != turn.Who.Id)
            draft.TellQuietly(owner, Control.View, before.Key, bundled: true);
    }

    private static PersonId? Chosen(Turn turn) => PersonId.TryParse(turn.Fields.Text(OwnerField), out var who) ? who : null;

    private protected override Reply Form(Turn turn, ControlEntry control, Refusal? problem) => new(
        Look.Card(
            $"Who answers for {control.Id}?", control.Title,
            [
                Look.Text(control.Title),
                .. ControlCard.SaysNow(problem, control.Owner is { } now ? $"{Desk.Directory.NameOf(now)} answers for it." : null),
                Look.Field(
                    new Input.ChoiceSet(OwnerField, "Owner", "Choose a colleague.", Colleagues.ToChoose(control.Owner ?? turn.Who.Id, turn.Who.Department, RoomForPeople, Desk.Directory))
                    {
                        Value = turn.Fields.Text(OwnerField) ?? control.Owner?.Value,
                        Style = ChoiceStyle.Filtered,
                    },
                    "They say how it is met, keep the evidence, and are asked when it runs out.", error: problem?.Code is ControlRules.BadOwner ? problem.Text : null),
            ],
            id: control.Id, state: ControlWords.State(control.Applies, control.Status),
            notice: problem is { Code: ControlRules.ChangedSince } ? Notice.Warning(problem.Text) : null,
            primary: Button.Change("Save", Name, turn.NewId(), (Control.Field, control.Id), (SeenField, (control.Record?.Owner?.Edit ?? 0).ToString(CultureInfo.InvariantCulture))),
            secondary: [ControlCard.On("Not now", Control.View, control) with { AssociatedInputs = AssociatedInputs.None }]),
        problem?.Text ?? $"Who answers for {control.Id}?");
}
