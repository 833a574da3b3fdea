using Aims.Actions;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Nonconformities;

/// <summary>Tells what was put right, what followed from it, what caused it, and whether it is so elsewhere. Each can be told on its own.</summary>
public sealed class AnswerNonconformity(NonconformityDesk desk) : NonconformityChange(desk)
{
    public const string Name = "nonconformity.answer";

    private const string CorrectionField = "correction", ConsequencesField = "consequences", CauseField = "cause", SimilarField = "similar";

    public override string Verb => Name;

    public override Intent Ask => Asking(Nonconformity.Answer);

    private protected override string Done(Turn turn, NonconformityCase of) => NonconformityRules.Missing(of.Record) is { Count: > 0 } missing ? $"It is saved. Still to be told: {NonconformityWords.And(missing)}." : "It is saved. Plan next what is done about the cause.";

    private protected override Decided<NonconformityEvent> Decide(Turn turn, NonconformityCase of) =>
        NonconformityRules.Answer(of.Record, turn.Who, new NonconformityAnswers(
            turn.Fields.Text(CorrectionField), turn.Fields.Text(ConsequencesField), turn.Fields.Text(CauseField), turn.Fields.Text(SimilarField)));

    private protected override Reply Form(Turn turn, NonconformityCase of, Refusal? problem) => Page(
        turn, of, "Correction and cause", problem?.Text ?? "Fill in what you know; the rest can follow. What is left empty stays as it was.",
        [
            NonconformityInputs.Text(turn, CorrectionField, "Correction", of.Record.Correction, "What was done at once to put this case right.", "Both systems were switched off on 4 May until they are assessed.", null),
            NonconformityInputs.Text(turn, ConsequencesField, "Consequences", of.Record.Consequences, "What followed from it, for whom, and how that was dealt with.", "No applicant was rejected by them; we looked through all 212 cases.", null),
            NonconformityInputs.Text(turn, CauseField, "Cause", of.Record.Cause, "Why could it happen? Ask why again until something comes up that can be changed.", "Purchasing orders tools without asking whether AI is in them.", null),
            NonconformityInputs.Text(turn, SimilarField, "Similar cases", of.Record.Similar, "Is it, or could it be, so elsewhere? How was that looked for?", "All 40 orders of the last year were looked through; one more was found.", null),
        ],
        "Save");
}

/// <summary>Plans what is done about the cause.</summary>
public sealed class PlanCorrectiveAction(NonconformityDesk desk) : NonconformityChange(desk)
{
    public const string Name = "nonconformity.act", AskName = "nonconformity.ask-act";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, NonconformityCase of) => of.Record.Planned is null ? "The action is planned. Say next who checks whether it worked, and when." : "The action is planned.";

    private protected override Refusal? MayNot(Turn turn, NonconformityCase of) => NonconformityRules.MayNotPlan(of.Record, turn.Who);

    private protected override async Task<Decided<NonconformityEvent>> Decide(Draft draft, Turn turn, NonconformityCase of, CancellationToken ct)
    {
        var (planned, lacks) = ActionForm.Read(turn, Desk.Directory);
        if (lacks is not null)
            return lacks;
        if (of.Record.Planned?.By == planned!.Owner)
            return new Refusal(NonconformityRules.BadChecker, "They check whether it worked, so somebody else does it. Or name another checker first.");
        var source = new ActionSource(Nonconformity.Field, of.Record.Id.Value, of.Record.What, Nonconformity.View, Nonconformity.Field);
        return new CorrectiveActionPlanned(await draft.PlanAction(source, ActionPurpose.CorrectiveAction, planned, ct));
    }

    private protected override Reply Form(Turn turn, NonconformityCase of, Refusal? problem) => Page(
        turn, of, "Corrective action", problem is { Code: NonconformityRules.BadChecker } ? problem.Text : $"The cause: {of.Record.Cause}", ActionForm.Inputs(turn, Desk.Directory, problem, "What is done, so that it does not happen again?"), "Plan it");
}

/// <summary>Hands a nonconformity to a colleague, who answers for it from then on.</summary>
public sealed class HandOverNonconformity(NonconformityDesk desk) : NonconformityChange(desk)
{
    public const string Name = "nonconformity.hand-over", AskName = "nonconformity.ask-hand-over";

    private const string OwnerField = "nc-owner";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, NonconformityCase of) => $"{Desk.Directory.NameOf(of.Record.Owner)} answers for it of.Record, and is told.";

    private protected override Decided<NonconformityEvent> Decide(Turn turn, NonconformityCase of) =>
        NonconformityRules.HandOver(of.Record, turn.Who, NonconformityInputs.Person(turn, OwnerField, Desk.Directory));

    private protected override IEnumerable<PersonId> Hear(Nonconformity before, Nonconformity now) => [now.Owner, before.Owner];

    private protected override Reply Form(Turn turn, NonconformityCase of, Refusal? problem) => Page(
        turn, of, "Hand over", "Who answers for it from now on?", [NonconformityInputs.Colleague(turn, OwnerField, "Colleague", null, Desk.Directory, null, problem.At(NonconformityRules.BadOwner))], "Hand over");
}
