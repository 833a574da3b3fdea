using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>Gives an action another day, with the reason.</summary>
public sealed class PostponeAction(ActionDesk desk) : ActionChange(desk)
{
    public const string Name = "action-item.postpone", AskName = "action-item.ask-postpone";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ActionItem action) => action.MayNotMove(turn.Who);

    private protected override Decided<ActionEvent> Decide(Turn turn, ActionItem action) =>
        ActionRules.Postpone(action, turn.Who, turn.Fields.Day(ActionForm.DueField), turn.Reader.Today(turn.Now), turn.Fields.Text(ReasonField));

    private protected override Reply Form(Turn turn, ActionItem action, Refusal? problem) => ActionCard.Form(
        action, "Another day?", "Change the day", Name, turn,
        ActionForm.Due(turn, problem is null ? Later(action.Due, turn.Reader.Today(turn.Now)) : turn.Fields.Day(ActionForm.DueField), problem),
        ActionCard.Reason(turn, "Why does it need another day?", "The supplier delivers the new version in March only.", problem));

    private protected override string Done(Turn turn, ActionItem action) => "The action has another day.";

    private protected override IEnumerable<PersonId> Hear(ActionItem before, ActionItem now) => [now.Owner, now.SetBy];

    private static DateOnly Later(DateOnly due, DateOnly today) => due < today ? today : due;
}
