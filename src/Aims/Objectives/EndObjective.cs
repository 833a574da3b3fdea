using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Objectives;

/// <summary>Says how an objective ended: reached, missed, or given up.</summary>
public sealed class EndObjective(ObjectiveDesk desk) : ObjectiveChange(desk)
{
    public const string Name = "objective.end", OutcomeField = "outcome", ReasonField = "reason";

    public override string Verb => Name;

    public override Intent Ask => Asking(Objective.Close);

    private protected override Refusal? MayNot(Turn turn, ObjectiveCase found) => found.Objective.MayNotChange(turn.Who, Desk.Directory);

    private protected override Decided<ObjectiveEvent> Decide(Turn turn, ObjectiveCase found) =>
        ObjectiveRules.End(found.Objective, found.Progress, turn.Fields.Choice<ObjectiveOutcome>(OutcomeField), turn.Fields.Text(ReasonField), turn.Reader.Today(turn.Now));

    private protected override Reply Form(Turn turn, ObjectiveCase found, Refusal? problem) => ObjectiveCard.Form(
        turn, found.Objective, "How did it end?", "End it", Name,
        [
            Look.Text($"{ObjectiveWords.Now(found.Objective, found.Progress)}; the target is {ObjectiveWords.Target(found.Objective.Plan)} by {turn.Reader.Day(found.Objective.Plan.Due)}."),
            Look.Field(
                new Input.ChoiceSet(
                    OutcomeField, "How did it end?", "Choose one of the list.",
                    [new("It is reached", nameof(ObjectiveOutcome.Reached)), new("It is missed", nameof(ObjectiveOutcome.Missed)), new("It is given up", nameof(ObjectiveOutcome.GivenUp))])
                {
                    Value = turn.Fields.Choice<ObjectiveOutcome>(OutcomeField)?.ToString(),
                    Placeholder = "Choose",
                },
                error: problem.At(ObjectiveRules.OutcomeCode)),
            ObjectiveForm.Reason(turn, "What does that show?", ReasonField, problem, "The training reached everybody but the shift workers, who get their own."),
        ],
        problem, Kept.Typed(turn, OutcomeField, ReasonField));

    private protected override string Done(Turn turn, ObjectiveCase found) => found.Objective.End is { } end ? $"It is {ObjectiveWords.Of(end.Outcome)}. It can be opened again." : "It has ended.";
}

/// <summary>Opens an objective that has ended again.</summary>
public sealed class ReopenObjective(ObjectiveDesk desk) : ObjectiveChange(desk)
{
    public const string Name = "objective.reopen", AskName = "objective.ask-reopen", ReasonField = "reason";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ObjectiveCase found) => found.Objective.MayNotReopen(turn.Who, Desk.Directory);

    private protected override Decided<ObjectiveEvent> Decide(Turn turn, ObjectiveCase found) => ObjectiveRules.Reopen(turn.Fields.Text(ReasonField));

    private protected override Reply Form(Turn turn, ObjectiveCase found, Refusal? problem) => ObjectiveCard.Form(
        turn, found.Objective, "Open it again?", "Open again", Name, [ObjectiveForm.Reason(turn, "Why is it opened again?", ReasonField, problem)], problem);

    private protected override string Done(Turn turn, ObjectiveCase found) => "It is open again.";
}
