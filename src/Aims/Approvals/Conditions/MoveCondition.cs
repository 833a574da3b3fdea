using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Gives a condition to somebody else, or another day.</summary>
public sealed class MoveCondition : ApprovalForm
{
    public const string Name = "approval.condition.move", AskName = "approval.condition.move.open";

    private const string OwnerField = "condition-owner", DueField = "condition-due";

    private const int RoomForPeople = 7_000;

    public MoveCondition(Records records, Routing routing) : base(records, routing) { }

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Approval approval, AiSystem system, Turn turn) => approval.MayNotMove(turn.Who, Number(turn), system);

    // What nobody touched is not sent, and stays as it is.
    protected override Decided<ApprovalEvent> Decide(Approval approval, Record<AiSystem> about, Turn turn)
    {
        var condition = approval.ConditionOf(Number(turn));
        return approval.Move(
            turn.Who, Number(turn), turn.Fields.Has(OwnerName(turn)) ? Chosen(turn) : condition?.Owner, turn.Fields.Has(DueName(turn)) ? turn.Fields.Day(DueName(turn)) : condition?.Due,
            about.State!, turn.Reader.Today(turn.Now), Routing.Directory);
    }

    private protected override ValueTask<Card> Draw(Turn turn, Approval approval, AiSystem system, Refusal? problem, CancellationToken ct)
    {
        var condition = approval.ConditionOf(Number(turn))!;
        var today = turn.Reader.Today(turn.Now);
        var owner = Chosen(turn) ?? condition.Owner;
        const string what = "Whoever answers for it, and whoever set it, is told.";
        return ValueTask.FromResult(Look.Card(
            "Change who or when", $"{Plain.Line(condition.Text)} {what}",
            [
                Look.Quote("Condition", condition.Text),
                Look.Subtle($"{ConditionLines.Line(turn, condition, Routing.Directory)}. {what}"),
                Look.Field(
                    new Input.ChoiceSet(OwnerField, "Who answers for it?", "Choose a colleague.", Colleagues.ToChoose(owner, system.Details.Department, RoomForPeople, Routing.Directory))
                    {
                        Value = owner.Value,
                        Style = ChoiceStyle.Filtered,
                        Placeholder = "Choose",
                    },
                    error: problem.At("approval.condition-owner")),
                Look.Field(
                    new Input.Date(DueField, "By when?", "Choose a day.") { Value = turn.Fields.Day(DueName(turn)) ?? condition.Due, Min = condition.Due < today ? condition.Due : today, Max = today.AddYears(Condition.YearsAhead) },
                    error: problem.At("approval.condition-due")),
            ],
            id: FormParts.Id(approval), state: "Condition",
            notice: FormParts.Notice(problem, "approval.condition-owner", "approval.condition-due"),
            primary: Button.Change(
                "Save", Name, turn.NewId(),
                [FormParts.Of(approval), ConditionLines.Number(condition), .. FormParts.Kept(turn, OwnerField, DueField)]),
            secondary: [ConditionLines.Open("Back", approval, condition)]));
    }

    private static int? Number(Turn turn) => turn.Fields.Number(Approval.ConditionField);

    private static string OwnerName(Turn turn) => FormParts.Sent(turn, OwnerField);

    private static string DueName(Turn turn) => FormParts.Sent(turn, DueField);

    private static PersonId? Chosen(Turn turn) => PersonId.TryParse(turn.Fields.Text(OwnerName(turn)), out var chosen) ? chosen : null;
}
