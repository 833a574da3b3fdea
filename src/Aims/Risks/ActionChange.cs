using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Risks;

/// <summary>A change to one action of a risk.</summary>
public abstract class ActionChange : RiskChange
{
    private protected ActionChange(RiskRegister register) : base(register) { }

    private protected static RiskAction? Of(RiskCase risk, Turn turn) => risk.Risk.ActionOf(RiskInput.Number(turn.Fields, Risk.ActionField));

    /// <summary>Why somebody may not change it now; null when they may.</summary>
    /// <param name="byOwner">Whether whoever answers for the risk may as well.</param>
    internal static Refusal? Lacks(RiskCase risk, RiskAction? action, PersonId who, bool byOwner) =>
        action is null ? new Refusal("action.unknown", "There is no such action. Say \"my tasks\" to see yours.")
        : action.Owner != who && !(byOwner && risk.IsOf(who)) ? new Refusal("action.not-yours", "Only whoever does it can do that.")
        : action.IsOpen ? null
        : new Refusal("action.done", "This action is done.");

    private protected static (string, string)[] Both(RiskCase risk, Turn turn) => [NextCard.Of(risk), (Risk.ActionField, PlanCard.Text(Of(risk, turn)!.Number))];
}

/// <summary>Says that an action is done, with what shows it.</summary>
public sealed class CompleteAction(RiskRegister register) : ActionChange(register)
{
    public const string Name = "action.complete", ProofField = "proof", LinkField = "link";

    public const int LongestProof = 1_000, LongestLink = 300;

    public override string Verb => Name;

    /// <summary>Opens an action for whoever does it.</summary>
    public Intent Ask => Asking(Risk.Action);

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) => Lacks(risk, Of(risk, turn), turn.Who.Id, byOwner: false);

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn)
    {
        string? proof = turn.Fields.Text(ProofField), link = turn.Fields.Text(LinkField);
        return proof is null or { Length: > LongestProof }
                ? new Refusal("action.proof", $"Say in at most {LongestProof} characters what was done and how that can be seen.")
            : link is not null && Fields.LinkOf(link, LongestLink) is null
                ? new Refusal("action.link", $"A link begins with https:// and has at most {LongestLink} characters.")
            : new ActionCompleted(Of(risk, turn)!.Number, proof, link);
    }

    private protected override string Done(Turn turn, RiskCase risk) => "The action is done. Whoever answers for the risk is told.";

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem)
    {
        var action = Of(risk, turn)!;
        return Look.Card(
            action.What,
            $"An action about a risk of {risk.About}. {PlanCard.InWords(turn, action, People)}.",
            [
                Look.Facts(
                    ("Risk", risk.Risk.Title), (risk.System is null ? "About" : "System", risk.About), ("Level", risk.Risk.Rating is { } rating ? RiskWords.Of(rating) : null),
                    ("Due", turn.Reader.Day(action.Due)), ("Owner of the risk", People.NameOf(risk.Owner))),
                Look.Field(
                    new Input.Text(ProofField, "What was done, and how can that be seen?", "Say it in a sentence or two.")
                    {
                        Value = turn.Fields.Text(ProofField),
                        IsMultiline = true,
                        MaxLength = LongestProof,
                    },
                    example: "200 results compared on 3 March; the sheet is with the team lead.", error: problem.At("action.proof")),
                Look.Field(
                    new Input.Text(LinkField, "Link to the proof", "A link begins with https://.") { Value = turn.Fields.Text(LinkField), MaxLength = LongestLink },
                    "Optional.", error: problem.At("action.link")),
            ],
            id: risk.Risk.Id.Value, state: "Action",
            primary: Button.Change("It is done", Name, turn.NewId(), Both(risk, turn)),
            secondary:
            [
                Button.Open("Another day", MoveAction.AskName, Both(risk, turn)), Button.Open("Hand over", HandOverAction.AskName, Both(risk, turn)),
                Button.Open("Show the risk", Risk.View, NextCard.Of(risk)),
            ]);
    }
}

/// <summary>Gives an action another day, with the reason.</summary>
public sealed class MoveAction(RiskRegister register) : ActionChange(register)
{
    public const string Name = "action.move", AskName = "action.ask-move";

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) => Lacks(risk, Of(risk, turn), turn.Who.Id, byOwner: true);

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn) =>
        AddAction.DueLacks(turn) is { } wrong ? wrong
        : Lacks(turn.Fields.Text(ReasonField), "Say why it needs another day.") is { } lack ? lack
        : new ActionMoved(Of(risk, turn)!.Number, turn.Fields.Day(AddAction.DueField)!.Value, turn.Fields.Text(ReasonField)!);

    private protected override string Done(Turn turn, RiskCase risk) => "The action has another day.";

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem)
    {
        var action = Of(risk, turn)!;
        return Look.Card(
            "Another day?", $"{action.What} {PlanCard.InWords(turn, action, People)}.",
            [
                Look.Text(action.What),
                PlanCard.Due(turn, action.Due < turn.Reader.Today(turn.Now) ? turn.Reader.Today(turn.Now) : action.Due, problem),
                RiskInput.Reason(turn, "Why does it need another day?", null, "The supplier delivers the new version in March only.", problem),
            ],
            id: risk.Risk.Id.Value, state: "Action",
            primary: Button.Change("Change the day", Name, turn.NewId(), Both(risk, turn)),
            secondary: [Button.Open("Leave it", Risk.View, NextCard.Of(risk))]);
    }
}

/// <summary>Hands an action to a colleague.</summary>
public sealed class HandOverAction(RiskRegister register) : ActionChange(register)
{
    public const string Name = "action.hand-over", AskName = "action.ask-hand-over";

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) => Lacks(risk, Of(risk, turn), turn.Who.Id, byOwner: true);

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn) =>
        AddAction.Colleague(turn.Fields, People) is not { } owner ? new Refusal("action.owner", "Choose the colleague who does it.")
        : owner == Of(risk, turn)!.Owner ? Decided<RiskEvent>.Nothing
        : new ActionHandedOver(Of(risk, turn)!.Number, owner);

    private protected override string Done(Turn turn, RiskCase risk) => "The action is handed over.";

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem)
    {
        var action = Of(risk, turn)!;
        return Look.Card(
            "Hand over this action?", $"{action.What} {PlanCard.InWords(turn, action, People)}. Who does it from now on?",
            [Look.Text(action.What), Look.Subtle(PlanCard.InWords(turn, action, People)), PlanCard.Owner(null, turn, People, problem)],
            id: risk.Risk.Id.Value, state: "Action",
            primary: Button.Change("Hand over", Name, turn.NewId(), Both(risk, turn)),
            secondary: [Button.Open("Leave it", Risk.View, NextCard.Of(risk))]);
    }
}
