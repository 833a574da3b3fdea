using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.SavedQuestions;

/// <summary>A button that changes a saved question: decides on it as it is, and shows it as it then is.</summary>
public abstract class SavedChange(SavedDesk desk) : Intent
{
    protected SavedDesk Desk => desk;

    /// <summary>What is said once it is done.</summary>
    protected abstract string Done(Turn turn, SavedQuestion now);

    /// <summary>What follows. It may run several times.</summary>
    protected abstract Task<Decided<SavedQuestionEvent>> Decide(Turn turn, SavedQuestion saved, CancellationToken ct);

    /// <summary>Whoever is told of it after the commit.</summary>
    private protected virtual void Tell(Draft draft, Turn turn, SavedQuestion before) { }

    /// <summary>The form on which something is to be corrected; null for the question's card.</summary>
    private protected virtual Reply? Again(Turn turn, SavedQuestion saved, Refusal refusal) => null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SavedQuestionId>(SavedQuestion.Field) is not { } id)
            return Reply.Say(SavedRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            if ((await draft.Load(SavedQuestion.Type, id.Value, ct)).State is not { } saved)
            {
                draft.Refuse(SavedRules.NotFound);
                return;
            }
            var decided = await Decide(turn, saved, ct);
            await draft.Apply(SavedQuestion.Type, id.Value, decided, ct);
            if (decided.Events.Count > 0)
                Tell(draft, turn, saved);
        }, ct);
        if (outcome.Draft.Now(SavedQuestion.Type, id.Value) is not { } now || (outcome.Refusal is not null && !now.IsFor(turn.Who.Id) && now.Owner != turn.Who.Id))
            return Reply.Say(SavedRules.NotFound.Text);
        return outcome.Refusal is { } refusal
            ? Again(turn, now, refusal) ?? await SavedCard.Reply(turn, now, desk, Notice.Problem(refusal.Text), ct)
            : await Drawn(turn, now, Notice.Done(Done(turn, now)), ct);
    }

    private protected virtual Task<Reply> Drawn(Turn turn, SavedQuestion now, Notice done, CancellationToken ct) => SavedCard.Reply(turn, now, desk, done, ct);
}

/// <summary>What is looked at of a saved question, by those whom it is for.</summary>
public abstract class SavedView(SavedDesk desk) : Intent
{
    protected SavedDesk Desk => desk;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        turn.Fields.Id<SavedQuestionId>(SavedQuestion.Field) is { } id && (await desk.Records.Read(SavedQuestion.Type, id.Value, ct)).State is { } saved
            ? await Answer(turn, saved, ct)
            : Reply.Say(SavedRules.NotFound.Text);

    protected abstract Task<Reply> Answer(Turn turn, SavedQuestion saved, CancellationToken ct);
}
