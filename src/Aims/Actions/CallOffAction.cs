using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>Says why an action is not done after all. It stays on record.</summary>
public sealed class CallOffAction(ActionDesk desk) : ActionChange(desk)
{
    public const string Name = "action-item.call-off", AskName = "action-item.ask-call-off";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ActionItem action) => action.MayNotCallOff(turn.Who);

    private protected override Decided<ActionEvent> Decide(Turn turn, ActionItem action) => ActionRules.CallOff(action, turn.Who, turn.Fields.Text(ReasonField));

    private protected override Reply Form(Turn turn, ActionItem action, Refusal? problem) => ActionCard.Form(
        action, "Call off this action?", "Call off", Name, turn, ActionCard.Reason(turn, "Why is it not done after all?", "The tool is switched off, so there is nothing left to mend.", problem));

    private protected override string Done(Turn turn, ActionItem action) => "The action is called off. It can be opened again.";

    private protected override IEnumerable<PersonId> Hear(ActionItem before, ActionItem now) => [now.Owner, now.SetBy];
}

/// <summary>Opens an action that has ended again: what was done does not do.</summary>
public sealed class ReopenAction(ActionDesk desk) : ActionChange(desk)
{
    public const string Name = "action-item.reopen", AskName = "action-item.ask-reopen";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ActionItem action) => action.MayNotReopen(turn.Who);

    private protected override Decided<ActionEvent> Decide(Turn turn, ActionItem action) => ActionRules.Reopen(action, turn.Who, turn.Fields.Text(ReasonField));

    private protected override Reply Form(Turn turn, ActionItem action, Refusal? problem) => ActionCard.Form(
        action, "Open this action again?", "Open again", Name, turn, ActionCard.Reason(turn, "What is still to be done?", "The sheet covers January only; February is missing.", problem));

    private protected override string Done(Turn turn, ActionItem action) => $"The action is open again. {Desk.Directory.NameOf(action.Owner)} is told.";

    private protected override IEnumerable<PersonId> Hear(ActionItem before, ActionItem now) => [now.Owner, now.SetBy];
}
