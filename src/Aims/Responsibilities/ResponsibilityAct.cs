using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Responsibilities;

/// <summary>A press that changes who answers for something: decides on it as it is, and shows it as it then is, or the form again with what is lacking.</summary>
public abstract class ResponsibilityAct(ResponsibilityDesk desk) : Intent
{
    private protected ResponsibilityDesk Desk => desk;

    /// <summary>Why the person may not do it now; null when they may.</summary>
    private protected abstract Refusal? MayNot(ResponsibilityEntry entry, Turn turn);

    private protected abstract Decided<ResponsibilityEvent> Decide(ResponsibilityEntry entry, Turn turn);

    /// <summary>What is said once it is done.</summary>
    private protected abstract string Done(ResponsibilityEntry now);

    /// <summary>The form, with what was lacking when something was; null where there is none.</summary>
    private protected virtual Card? Draw(Turn turn, ResponsibilityEntry entry, Refusal? problem) => null;

    /// <summary>Whoever is told in the same commit.</summary>
    private protected virtual void Tell(Draft draft, Turn turn, Responsibility? before, Responsibility now) { }

    public sealed override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        ResponsibilityEntry? entry = null;
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            if ((entry = await ResponsibilityDesk.Load(draft, turn.Fields.Text(Responsibility.Field), ct)) is not { } found)
            {
                draft.Refuse(ResponsibilityRules.NotFound);
                return;
            }
            var decided = MayNot(found, turn) is { } refusal ? refusal : Decide(found, turn);
            if (await draft.Apply(Responsibility.Type, found.Id, decided, ct) is { } now && decided.Events.Count > 0)
                Tell(draft, turn, found.Record, now);
        }, ct);
        if (entry is null)
            return Reply.Say(ResponsibilityRules.NotFound.Text);
        entry = entry with { Record = outcome.Draft.Now(Responsibility.Type, entry.Id) };
        return outcome.Refusal is not { } problem ? ResponsibilityCard.Reply(turn, entry, desk.Directory, outcome.Repeated ? null : Notice.Done(Done(entry)))
            : MayNot(entry, turn) is null && Draw(turn, entry, problem) is { } form ? Page(form)
            : ResponsibilityCard.Reply(turn, entry, desk.Directory, Notice.Problem(problem.Text));
    }

    /// <summary>The intent that opens the form.</summary>
    private protected Intent Asking(string verb) => new Asker(this, desk, verb);

    private protected static Reply Page(Card card) => new(card, card.Speak);

    private sealed class Asker(ResponsibilityAct act, ResponsibilityDesk desk, string verb) : Intent
    {
        public override string Verb => verb;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            await desk.Read(turn.Fields.Text(Responsibility.Field), ct) is not { } entry ? Reply.Say(ResponsibilityRules.NotFound.Text)
            : act.MayNot(entry, turn) is { } refusal ? ResponsibilityCard.Reply(turn, entry, desk.Directory, Notice.Note(refusal.Text))
            : Page(act.Draw(turn, entry, null)!);
    }
}
