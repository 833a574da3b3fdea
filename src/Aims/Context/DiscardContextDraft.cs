using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Context;

/// <summary>Gives up what was drafted: the version in force is what counts again.</summary>
public sealed class DiscardContextDraft(ContextDesk desk) : ContextAct(desk)
{
    public const string Name = "context.discard", AskName = "context.ask-discard";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ContextDocument document) => document.MayNotDraft(turn.Who, Desk.Directory);

    private protected override Decided<ContextEvent> Decide(Turn turn, ContextDocument document) => ContextRules.Discard(document, turn.Who, Desk.Directory);

    private protected override string Done(Turn turn, ContextDocument now) => "The draft is discarded. The history keeps what was written.";

    private protected override Card? Draw(Turn turn, ContextDocument document, Refusal? problem) => !document.HasDraft ? null : Look.Card(
        "Discard the draft?", $"{ContextWords.Of(document.Part)}: {ContextWords.Count(document.Drafted)}.",
        [.. ContextCard.Changes("What was to change", document.Drafted)],
        id: ContextWords.Of(document.Part), primary: Button.Change("Discard it", Name, turn.NewId(), Self(document)), secondary: [Back(document)]);
}
