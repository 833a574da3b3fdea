using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Whoever answers for a condition says that it is met, and how that can be seen.</summary>
public sealed class MeetCondition : ApprovalForm
{
    public const string Name = "approval.condition.meet", ProofField = "proof";

    public MeetCondition(Records records, Routing routing) : base(records, routing) { }

    public override string Verb => Name;

    /// <summary>Shows a condition to all who see the request, with what each may do about it.</summary>
    public Intent Ask => Asking(Approval.ViewCondition);

    private protected override Refusal? MayNot(Approval approval, AiSystem system, Turn turn) =>
        !approval.MayBeSeenBy(turn.Who) ? Approval.Unknown
        : approval.ConditionOf(turn.Fields.Number(Approval.ConditionField)) is null ? Approval.NoCondition
        : null;

    protected override Decided<ApprovalEvent> Decide(Approval approval, Record<AiSystem> about, Turn turn) =>
        approval.Meet(turn.Who, turn.Fields.Number(Approval.ConditionField), turn.Fields.Text(ProofField));

    private protected override ValueTask<Card> Draw(Turn turn, Approval approval, AiSystem system, Refusal? problem, CancellationToken ct)
    {
        var condition = approval.ConditionOf(turn.Fields.Number(Approval.ConditionField))!;
        bool mine = approval.MayNotMeet(turn.Who, condition.Number) is null;
        string stands = ConditionLines.Line(turn, condition, Routing.Directory);
        return ValueTask.FromResult(Look.Card(
            condition.Text, $"A condition of the approval of {Plain.Line(approval.SystemName)}. {stands}.",
            [
                Look.Text($"A condition of the approval of {approval.SystemName}, set by {Routing.Directory.NameOf(condition.By)}."),
                Look.Quote("Condition", condition.Text),
                Look.Facts(("Stands", stands)),
                .. condition.Met is { } met ? [Look.Quote("What was done", met.Proof)] : Array.Empty<Element>(),
                .. mine ? [FormParts.Text(turn, ProofField, "What was done, and how can that be seen?", "Say it in a sentence or two; a link will do.", problem, "approval.proof", "A link to it will do.")]
                    : Array.Empty<Element>(),
            ],
            id: FormParts.Id(approval), state: "Condition",
            notice: FormParts.Notice(problem, "approval.proof"),
            primary: mine ? Button.Change("It is met", Name, turn.NewId(), FormParts.Of(approval), ConditionLines.Number(condition)) : null,
            secondary:
            [
                .. approval.MayNotMove(turn.Who, condition.Number, system) is null
                    ? [Button.Open("Change who or when", MoveCondition.AskName, FormParts.Of(approval), ConditionLines.Number(condition)) with { AssociatedInputs = AssociatedInputs.None }]
                    : Array.Empty<CardAction>(),
                FormParts.Back(approval, "Show the request"),
            ]));
    }
}
