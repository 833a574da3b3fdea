using Aims.Actions;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Objectives;

/// <summary>Plans what somebody does for an objective (6.2: what is done, by whom, by when).</summary>
public sealed class PlanObjectiveAction(ObjectiveDesk desk) : ObjectiveChange(desk)
{
    public const string Name = "objective.plan-action", AskName = "objective.ask-action";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ObjectiveCase found) => found.Objective.MayNotWorkOn(turn.Who);

    private protected override async Task<Decided<ObjectiveEvent>> Decide(Draft draft, Turn turn, ObjectiveCase found, CancellationToken ct)
    {
        if (found.Objective.Actions.Count >= ObjectiveRules.MostActions)
            return new Refusal("objective.actions", $"It has {ObjectiveRules.MostActions} actions already. Put smaller steps into one.");
        var (planned, lacks) = ActionForm.Read(turn, Desk.Directory);
        return planned is null ? lacks! : new ObjectiveActionAdded(await draft.PlanAction(found.Objective.Source, ActionPurpose.Improvement, planned, ct));
    }

    private protected override Reply Form(Turn turn, ObjectiveCase found, Refusal? problem) => ObjectiveCard.Form(
        turn, found.Objective, "Plan an action", "Plan it", Name, ActionForm.Inputs(turn, Desk.Directory, problem), problem);

    private protected override string Done(Turn turn, ObjectiveCase found) => "The action is planned, and whoever does it is told.";
}
