using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Context;

/// <summary>Says that the version in force was looked at and nothing has to change.</summary>
public sealed class ReviewContext(ContextDesk desk) : ContextAct(desk)
{
    public const string Name = "context.review";

    public override string Verb => Name;

    public override Intent Ask => Asking(ContextDocument.Review);

    private protected override Refusal? MayNot(Turn turn, ContextDocument document) => document.MayNotReview(turn.Who, Desk.Directory);

    private protected override Decided<ContextEvent> Decide(Turn turn, ContextDocument document) =>
        ContextRules.Look(document, turn.Fields.Text(ReasonField), ReviewBy(turn), turn.Reader.Today(turn.Now), turn.Who, Desk.Directory);

    private protected override string Done(Turn turn, ContextDocument now) => $"Recorded. It is looked at again by {turn.Reader.Day(now.ReviewBy!.Value)}.";

    private protected override Card Draw(Turn turn, ContextDocument document, Refusal? problem) => Look.Card(
        "Does it still hold?", $"{ContextWords.Of(document.Part)}, version {document.Versions.Length}.",
        [
            Look.Text("If something has changed, go back and change it: that makes a new version. If nothing has, say so here."),
            Reason(turn, "What was looked at?", "Went through it with HR and Legal on 3 March; nothing has changed.", problem),
            Review(turn, problem),
        ],
        id: ContextWords.Of(document.Part), state: ContextWords.State(document, turn.Reader, Desk.Directory, withDraft: false),
        primary: Button.Change("Nothing has changed", Name, turn.NewId(), Self(document)), secondary: [Back(document)]);
}
