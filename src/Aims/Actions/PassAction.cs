using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>Hands an action to a colleague, who is told.</summary>
public sealed class PassAction(ActionDesk desk) : ActionChange(desk)
{
    public const string Name = "action-item.pass-on", AskName = "action-item.ask-pass-on";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ActionItem action) => action.MayNotMove(turn.Who);

    private protected override Decided<ActionEvent> Decide(Turn turn, ActionItem action) =>
        ActionRules.PassOn(action, turn.Who, ActionForm.Colleague(turn.Fields, Desk.Directory));

    private protected override Reply Form(Turn turn, ActionItem action, Refusal? problem) =>
        ActionCard.Form(action, "Hand over this action?", "Hand over", Name, turn, ActionForm.Owner(null, turn, Desk.Directory, problem));

    private protected override string Done(Turn turn, ActionItem action) => $"It is with {Desk.Directory.NameOf(action.Owner)} now, who is told.";

    private protected override IEnumerable<PersonId> Hear(ActionItem before, ActionItem now) => [now.Owner, before.Owner, now.SetBy];
}
