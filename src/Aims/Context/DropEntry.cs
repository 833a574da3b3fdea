using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Context;

/// <summary>Takes an issue or a party out of the draft. Versions that name it stay as they are.</summary>
public sealed class DropEntry(ContextDesk desk) : ContextAct(desk)
{
    public const string Name = "context.drop", AskName = "context.ask-drop";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ContextDocument document) =>
        Entry(document, turn) is { } entry ? document.MayNotDrop(entry, turn.Who, Desk.Directory) : ContextRules.NotLead(turn.Who, Desk.Directory);

    private protected override Decided<ContextEvent> Decide(Turn turn, ContextDocument document) => Entry(document, turn) is { } entry
        ? ContextRules.Drop(document, entry, turn.Fields.Text(ReasonField), turn.Fields.Number(SeenField) ?? 0, turn, Desk.Directory) : Decided<ContextEvent>.Nothing;

    private protected override string Done(Turn turn, ContextDocument now) => "It is dropped from the draft. Versions that name it stay as they are.";

    private protected override Card? Draw(Turn turn, ContextDocument document, Refusal? problem) => Entry(document, turn) is not { } entry ? null : Look.Card(
        "Drop it from the list?", entry.Words.Title,
        [
            Look.Quote(entry.Words.Title, ContextWords.Line(entry.Words)),
            Reason(turn, "Why does it not matter any more?", "The contract with them has ended.", problem),
        ],
        id: ContextWords.Of(document.Part), notice: problem is { Code: ContextRules.ChangedSince } ? Notice.Warning(problem.Text) : null,
        primary: Button.Change(
            "Drop it", Name, turn.NewId(), Self(document), (WriteEntry.EntryField, entry.Number.ToString(CultureInfo.InvariantCulture)), (SeenField, entry.Edit.ToString(CultureInfo.InvariantCulture))),
        secondary: [Back(document)]);

    private static ContextEntry? Entry(ContextDocument document, Turn turn) => document.Entry(turn.Fields.Number(WriteEntry.EntryField));
}
