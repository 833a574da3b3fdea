using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>Hands an action to a colleague, who is told.</summary>
public sealed class PassAction(ActionDesk desk) : ActionChange(desk)
{
    public const string Name = "action-item.pass-on", AskName = "action-item.ask-pass-on";

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(ActionItem action, Person who) => action.MayNotMove(who);

    private protected override Decided<ActionEvent> Decide(ActionItem action, Turn turn) =>
        ActionRules.PassOn(action, turn.Who, ActionForm.Colleague(turn.Fields, Directory));

    private protected override Reply Draw(Turn turn, ActionItem action, Refusal? problem) =>
        ActionCard.Form(action, "Hand over this action?", "Hand over", Name, turn, ActionForm.Owner(null, turn, Directory, problem));

    private protected override string Done(ActionItem action) => $"It is with {Directory.NameOf(action.Owner)} now, who is told.";

    private protected override IEnumerable<PersonId> Hear(ActionItem before, ActionItem now) => [now.Owner, before.Owner, now.SetBy];
}
