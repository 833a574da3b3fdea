using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>Whoever does it says that it is done, and how that can be seen. Whoever planned it is told.</summary>
public sealed class FinishAction(ActionDesk desk) : ActionChange(desk)
{
    public const string Name = "action-item.finish", ProofField = "proof", LinkField = "link";

    public override string Verb => Name;

    private protected override Refusal? MayNot(Turn turn, ActionItem action) => action.MayNotFinish(turn.Who);

    private protected override Decided<ActionEvent> Decide(Turn turn, ActionItem action) =>
        ActionRules.Finish(action, turn.Who, turn.Fields.Text(ProofField), turn.Fields.Text(LinkField));

    private protected override Reply Form(Turn turn, ActionItem action, Refusal? problem) => ActionCard.Reply(turn, action, Desk, problem);

    private protected override string Done(Turn turn, ActionItem action) => $"The action is done. {Desk.Directory.NameOf(action.SetBy)} is told.";

    private protected override IEnumerable<PersonId> Hear(ActionItem before, ActionItem now) => [now.SetBy];
}
