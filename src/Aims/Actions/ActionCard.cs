using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>An action, with what whoever looks at it may do.</summary>
internal static class ActionCard
{
    public static Reply Reply(Turn turn, ActionItem action, ActionDesk desk, Refusal? problem = null, Notice? notice = null)
    {
        bool mine = action.MayNotFinish(turn.Who) is null;
        var card = Look.Card(
            action.What, $"{ActionWords.Of(action.Purpose)} of {Plain.Line(action.Of.Title)}. {ActionRows.Line(turn, action, desk.Directory)}.",
            [
                Look.Facts([.. Facts(turn, action, desk.Directory)]),
                .. action.Done is { } done ? [Look.Quote("What was done", done.Proof)] : Array.Empty<Element>(),
                .. action.CalledOff is { } end ? [Look.Quote("Called off because", end.Reason)] : Array.Empty<Element>(),
                .. action is { IsOpen: true, Reopened: { } again } ? [Look.Quote("Opened again because", again)] : Array.Empty<Element>(),
                .. mine ? Proof(turn, problem) : [],
            ],
            id: action.Id.Value, state: $"{ActionWords.Of(action.Purpose)}, {ActionWords.State(action, turn.Reader.Today(turn.Now))}",
            notice: notice ?? (problem is null || (mine && problem.Code is ActionRules.ProofCode or ActionRules.LinkCode) ? null : Notice.Note(problem.Text)),
            primary: mine ? Button.Change("It is done", FinishAction.Name, turn.NewId(), Self(action)) : null,
            secondary: [.. Buttons(turn, action)]);
        return new Reply(card, $"{action.Id}: {Plain.Line(action.What)}");
    }

    /// <summary>A page that asks for something about an action.</summary>
    public static Reply Form(ActionItem action, string title, string does, string verb, Turn turn, params IReadOnlyList<Element> inputs) => new(
        Look.Card(
            title, $"{Plain.Line(action.What)}", [Look.Text(action.What), .. inputs], id: action.Id.Value, state: ActionWords.Of(action.Purpose),
            primary: Button.Change(does, verb, turn.NewId(), Self(action)),
            secondary: [Button.Open("Leave it", ActionItem.View, Self(action)) with { AssociatedInputs = AssociatedInputs.None }]),
        $"{title} {Plain.Line(action.What)}");

    public static Container Reason(Turn turn, string label, string example, Refusal? problem) => Look.Field(
        new Input.Text(ActionChange.ReasonField, label, "Say it in a sentence or two.")
        {
            Value = turn.Fields.Text(ActionChange.ReasonField),
            IsMultiline = true,
            MaxLength = ActionRules.LongestReason,
        },
        example: example, error: problem.At(ActionRules.ReasonCode));

    private static IEnumerable<(string, string?)> Facts(Turn turn, ActionItem action, IDirectory directory)
    {
        yield return ("Because of", $"{action.Of.Id} {action.Of.Title}");
        yield return ("Who does it", directory.NameOf(action.Owner));
        yield return ("Due", turn.Reader.Day(action.Due));
        if (action.Moved is { } why)
            yield return ("Another day because", why);
        yield return ("Planned by", $"{directory.NameOf(action.SetBy)} on {turn.Reader.Day(action.Planned)}");
        if (action.Done is { } done)
            yield return ("Done", $"by {directory.NameOf(done.By)} on {turn.Reader.Day(done.At)}");
        if (action.Done?.Link is { } link)
            yield return ("Link", link);
    }

    private static (string, string) Self(ActionItem action) => (ActionItem.Field, action.Id.Value);

    private static IEnumerable<Element> Proof(Turn turn, Refusal? problem)
    {
        yield return Look.Field(
            new Input.Text(FinishAction.ProofField, "What was done, and how can that be seen?", "Say it in a sentence or two.")
            {
                Value = turn.Fields.Text(FinishAction.ProofField),
                IsMultiline = true,
                MaxLength = ActionRules.LongestProof,
            },
            example: "200 results compared on 3 March; the sheet is with the team lead.", error: problem.At(ActionRules.ProofCode));
        yield return Look.Field(
            new Input.Text(FinishAction.LinkField, "Link to the proof", "A link begins with https://.") { Value = turn.Fields.Text(FinishAction.LinkField), MaxLength = ActionRules.LongestLink },
            "Optional.", error: problem.At(ActionRules.LinkCode));
    }

    private static IEnumerable<CardAction> Buttons(Turn turn, ActionItem action)
    {
        Execute Open(string title, string verb) => Button.Open(title, verb, Self(action)) with { AssociatedInputs = AssociatedInputs.None };
        if (action.MayNotMove(turn.Who) is null)
        {
            yield return Open("Another day", PostponeAction.AskName);
            yield return Open("Hand over", PassAction.AskName);
        }
        if (action.MayNotCallOff(turn.Who) is null)
            yield return Open("Call off", CallOffAction.AskName);
        if (action.MayNotReopen(turn.Who) is null)
            yield return Open("Open again", ReopenAction.AskName);
        yield return Button.Open($"Show {action.Of.Id}", action.Of.View, (action.Of.Field, action.Of.Id)) with { AssociatedInputs = AssociatedInputs.None };
    }
}
