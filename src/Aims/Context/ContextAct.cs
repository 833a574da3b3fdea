using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Context;

/// <summary>A press that changes a document of the context: decides on it as it is, and shows it as it then is, or the form again with what is lacking.</summary>
public abstract class ContextAct(ContextDesk desk) : Intent
{
    public const string ReasonField = "reason", ReviewField = "review-by";

    /// <summary>The name under which a form carries the edit that was looked at.</summary>
    private protected const string SeenField = "seen";

    private protected ContextDesk Desk => desk;

    /// <summary>Why the person may not do it now; null when they may.</summary>
    private protected abstract Refusal? MayNot(ContextDocument document, Turn turn);

    private protected abstract Decided<ContextEvent> Decide(ContextDocument document, Turn turn);

    /// <summary>What is said once it is done.</summary>
    private protected abstract string Done(Turn turn, ContextDocument now);

    /// <summary>The form, with what was lacking when something was; null where there is none.</summary>
    private protected virtual Card? Draw(Turn turn, ContextDocument document, Refusal? problem) => null;

    /// <summary>Whoever is told in the same commit.</summary>
    private protected virtual void Tell(Draft draft, Turn turn, ContextDocument before, ContextDocument now) { }

    public sealed override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ContextDesk.Part(turn.Fields) is not { } part)
            return Reply.Say(ContextRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, draft => Change(draft, turn, part, ct), ct);
        var now = outcome.Draft.Now(ContextDocument.Type, ContextDocument.IdOf(part)) ?? ContextDocument.New(part);
        return outcome.Refusal == ContextRules.NotFound ? Reply.Say(ContextRules.NotFound.Text)
            : outcome.Refusal is not { } refusal ? ContextCard.Document(turn with { Fields = Fields.None }, now, desk, outcome.Repeated ? null : Notice.Done(Done(turn, now)))
            : MayNot(now, turn) is null && Draw(turn, now, refusal) is { } form ? Page(form)
            : ContextCard.Document(turn, now, desk, refusal.Code is ContextRules.Reason ? null : Notice.Problem(refusal.Text), refusal);
    }

    private async Task Change(Draft draft, Turn turn, ContextPart part, CancellationToken ct)
    {
        var document = (await draft.Load(ContextDocument.Type, ContextDocument.IdOf(part), ct)).State ?? ContextDocument.New(part);
        if (!document.MayBeSeenBy(turn.Who))
        {
            draft.Refuse(ContextRules.NotFound);
            return;
        }
        Decided<ContextEvent> decided = MayNot(document, turn) is { } refusal ? refusal : Decide(document, turn);
        if (await draft.Apply(ContextDocument.Type, document.Id, decided, ct) is { } now && decided.Events.Count > 0)
            Tell(draft, turn, document, now);
    }

    /// <summary>The intent that opens the form.</summary>
    private protected Intent Asking(string verb) => new Asker(this, desk, verb);

    private protected static Reply Page(Card card) => new(card, card.Speak);

    private protected static (string, string) Self(ContextDocument document) => (ContextDocument.Field, document.Id);

    private protected static Execute Back(ContextDocument document) => ContextCard.Plain("Back", ContextDocument.View, Self(document));

    /// <summary>What was typed, or what is there when the input was not touched.</summary>
    private protected static string? Typed(Turn turn, string field, string? now) => turn.Fields.Has(field) ? turn.Fields.Text(field) : now;

    private protected static Container Reason(Turn turn, string label, string example, Refusal? problem) => Look.Field(
        new Input.Text(ReasonField, label, "Say it in a sentence or two.") { Value = turn.Fields.Text(ReasonField), IsMultiline = true, MaxLength = ContextRules.LongestText },
        example: example, error: problem.At(ContextRules.Reason));

    /// <summary>When it is looked at again: in a year, where nothing else is said.</summary>
    private protected static Container Review(Turn turn, Refusal? problem)
    {
        var today = turn.Reader.Today(turn.Now);
        return Look.Field(
            new Input.Date(ReviewField, "Look at it again by", "Choose a day.") { Value = ReviewBy(turn), Min = today.AddDays(1), Max = today.AddYears(ContextRules.YearsAhead) },
            "It is a task of the governance leads from 30 days before.", error: problem.At(ContextRules.Review));
    }

    private protected static DateOnly? ReviewBy(Turn turn) => turn.Fields.Has(ReviewField) ? turn.Fields.Day(ReviewField) : turn.Reader.Today(turn.Now).AddYears(1);

    private sealed class Asker(ContextAct act, ContextDesk desk, string verb) : Intent
    {
        public override string Verb => verb;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            await desk.Find(turn, ct) is not { } document ? Reply.Say(ContextRules.NotFound.Text)
            : act.MayNot(document, turn) is { } refusal ? ContextCard.Document(turn, document, desk, Notice.Note(refusal.Text))
            : act.Draw(turn, document, null) is { } form ? Page(form)
            : ContextCard.Document(turn, document, desk);
    }
}
