using Aims.Actions;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Objectives;

/// <summary>Plans what somebody does for an objective (6.2: what is done, by whom, by when).</summary>
public sealed class PlanObjectiveAction(ObjectiveDesk desk) : ObjectiveChange(desk)
{
    public const string Name = "objective.plan-action", AskName = "objective.ask-action";

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Objective objective, Person who) => objective.MayNotWorkOn(who);

    private protected override async Task<Decided<ObjectiveEvent>> Decide(Draft draft, ObjectiveCase found, Turn turn, CancellationToken ct)
    {
        if (found.Objective.Actions.Count >= ObjectiveRules.MostActions)
            return new Refusal("objective.actions", $"It has {ObjectiveRules.MostActions} actions already. Put smaller steps into one.");
        var (planned, lacks) = ActionForm.Read(turn, Desk.Directory);
        return planned is null ? lacks! : new ObjectiveActionAdded(await draft.PlanAction(found.Objective.Source, ActionPurpose.Improvement, planned, ct));
    }

    private protected override Task<Reply> Draw(Turn turn, ObjectiveCase found, Refusal? problem, CancellationToken ct) => Task.FromResult(ObjectiveCard.Form(
        turn, found.Objective, "Plan an action", "Plan it", Name, ActionForm.Inputs(turn, Desk.Directory, problem), problem));

    private protected override string Done(Objective objective) => "The action is planned, and whoever does it is told.";
}
