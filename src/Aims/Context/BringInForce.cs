using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Context;

/// <summary>Brings the draft in force, or for the scope sends it to somebody who did not write it to be confirmed.</summary>
public sealed class BringInForce(ContextDesk desk) : ContextAct(desk)
{
    public const string Name = "context.bring-in-force", AskName = "context.ask-in-force", ToField = "confirmed-by";

    private const int RoomForPeople = 5_000;

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ContextDocument document) => document.MayNotBringInForce(turn.Who, Desk.Directory);

    private protected override Decided<ContextEvent> Decide(Turn turn, ContextDocument document) => ContextRules.BringInForce(
        document, turn.Fields.Text(ReasonField), ReviewBy(turn), Chosen(turn), turn.Fields.Number(SeenField) ?? 0, turn, Desk.Directory);

    private protected override void Follow(Draft draft, Turn turn, ContextDocument before, ContextDocument now)
    {
        if (now.Waiting is { } waiting)
            draft.Tell(waiting.To, ContextDocument.View, now.Key);
    }

    private protected override string Done(Turn turn, ContextDocument now) => now.Waiting is { } waiting
        ? $"It is sent to {Desk.Directory.NameOf(waiting.To)}. It is in force once they have confirmed it."
        : $"Version {now.Versions.Length} is in force. It stays as it is for ever; what changes next is a draft.";

    private protected override Card Draw(Turn turn, ContextDocument document, Refusal? problem)
    {
        bool confirms = document.Part is ContextPart.Scope;
        string title = confirms ? "Send the scope to be confirmed" : $"Bring version {document.Versions.Length + 1} in force";
        return Look.Card(
            title, $"{ContextWords.Of(document.Part)}: {ContextWords.Count(document.Drafted)}.",
            [
                .. ContextCard.Changes("What changes", document.Drafted),
                Reason(turn, "What changes, and why?", "Our office in Zürich has begun to use AI.", problem),
                .. confirms ? [Colleague(turn, problem)] : Array.Empty<Element>(),
                Review(turn, problem),
            ],
            id: ContextWords.Of(document.Part), notice: problem is { Code: ContextRules.ChangedSince } ? Notice.Warning(problem.Text) : null,
            primary: Button.Change(confirms ? "Send" : "Bring in force", Name, turn.NewId(), Self(document), (SeenField, document.Edit.ToString(CultureInfo.InvariantCulture))), secondary: [Back(document)]);
    }

    private Container Colleague(Turn turn, Refusal? problem) => Look.Field(
        new Input.ChoiceSet(ToField, "Who confirms it?", "Choose a colleague.", Colleagues.Fitting(RoomForPeople, Colleagues.Nearest(Chosen(turn)?.Id ?? turn.Who.Manager, null, Desk.Directory).Where(IsFit)))
        {
            Value = Chosen(turn) is { } chosen && ContextRules.IsFit(chosen, Desk.Directory) ? chosen.Id.Value : null,
            Style = ChoiceStyle.Filtered,
            Placeholder = "Choose",
        },
        "Another governance lead or a manager, who has not written it.", error: problem.At(ContextRules.Colleague));

    private bool IsFit(Choice choice) => PersonId.TryParse(choice.Value, out var id) && Desk.Directory.Find(id) is { } who && ContextRules.IsFit(who, Desk.Directory);

    private Person? Chosen(Turn turn) => PersonId.TryParse(turn.Fields.Text(ToField), out var who) ? Desk.Directory.Find(who) : null;
}
