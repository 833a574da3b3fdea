using Aims.Cards;
using Aims.Ledger;

namespace Aims.Conversation;

/// <summary>
/// A press that changes a record: one commit decides on it as it is and tells whom it concerns, and it is shown as it then is, or
/// the form again with what was lacking.
/// </summary>
/// <typeparam name="TState">The record.</typeparam>
/// <typeparam name="TEvent">What happens to it.</typeparam>
/// <typeparam name="TFound">The record with what is read beside it to decide on it and to show it.</typeparam>
/// <param name="notFound">What is said where there is none, and to whoever may not see it.</param>
public abstract class RecordChange<TState, TEvent, TFound>(Records records, RecordType<TState, TEvent> type, Refusal notFound) : Intent
    where TState : class where TEvent : class where TFound : class
{
    private protected Records Records => records;

    private protected RecordType<TState, TEvent> Type => type;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (IdIn(turn.Fields) is not { } id)
            return Reply.Say(notFound.Text);
        TFound? found = null;
        var outcome = await records.Commit(CommandOf(turn), async draft => await Change(draft, turn, id, found = await Load(draft, id, ct), ct), ct);
        if (found is null)
            return Reply.Say(notFound.Text);
        var now = await Left(outcome.Draft, found, outcome.Draft.Now(type, id), ct);
        if (!StillSees(turn, now, outcome))
            return Reply.Say(notFound.Text);
        long version = outcome.Draft.VersionNow(type.Key(id));
        return outcome.Refusal is { } refusal ? await Refused(turn, now, version, refusal, ct)
            : await Drawn(turn, now, version, outcome.Repeated ? null : Finished(turn, now), ct);
    }

    private async Task Change(Draft draft, Turn turn, string id, TFound? found, CancellationToken ct)
    {
        if (found is null || !Sees(turn, found))
        {
            draft.Refuse(notFound);
            return;
        }
        var decided = MayNot(turn, found) is { } refusal ? refusal : await Decide(draft, turn, found, ct);
        if (await draft.Apply(type, id, decided, ct) is { } now && draft.Refusal is null && decided.Events.Count > 0)
            Follow(draft, turn, found, now);
    }

    /// <summary>The id of the record that the card names, as it is stored; null for none.</summary>
    private protected abstract string? IdIn(Fields fields);

    private protected virtual Command CommandOf(Turn turn) => turn.SaveCommand;

    /// <summary>The record in the commit; null when there is none.</summary>
    private protected abstract Task<TFound?> Load(Draft draft, string id, CancellationToken ct);

    private protected abstract bool Sees(Turn turn, TFound found);

    /// <summary>Why the person may not do it now; null when they may.</summary>
    private protected abstract Refusal? MayNot(Turn turn, TFound found);

    /// <summary>What the answers make of it. It may run several times.</summary>
    private protected virtual Decided<TEvent> Decide(Turn turn, TFound found) => throw new NotSupportedException($"{Verb} decides nothing.");

    /// <summary>The same where more is read for it, or done in the same commit.</summary>
    private protected virtual Task<Decided<TEvent>> Decide(Draft draft, Turn turn, TFound found, CancellationToken ct) => Task.FromResult(Decide(turn, found));

    /// <summary>What goes with it in the same commit: whoever is told, which cards are drawn anew.</summary>
    private protected virtual void Follow(Draft draft, Turn turn, TFound before, TState now) { }

    /// <summary>The same record as the commit left it.</summary>
    private protected abstract Task<TFound> Left(Draft draft, TFound found, TState? now, CancellationToken ct);

    /// <summary>Whether the person gets to see it after that: some records are shown once to whoever has handed them over.</summary>
    private protected virtual bool StillSees(Turn turn, TFound now, Outcome outcome) => Sees(turn, now);

    /// <summary>What is said once it is done.</summary>
    private protected abstract string Done(Turn turn, TFound now);

    private protected virtual Notice Finished(Turn turn, TFound now) => Notice.Done(Done(turn, now));

    /// <summary>What is shown once it is done: the record, where nothing comes next.</summary>
    private protected virtual Task<Reply> Drawn(Turn turn, TFound now, long version, Notice? notice, CancellationToken ct) => Show(turn, now, version, notice, ct);

    /// <summary>What is shown when it could not be done: the form again, or the record for whoever may not, or has no form.</summary>
    private protected virtual async Task<Reply> Refused(Turn turn, TFound now, long version, Refusal refusal, CancellationToken ct) =>
        (MayNot(turn, now) is null ? await Form(turn, now, refusal, ct) : null) ?? await Show(turn, now, version, Why(refusal), ct);

    /// <summary>How a refusal is shown on the record.</summary>
    private protected virtual Notice Why(Refusal refusal) => Notice.Note(refusal.Text);

    /// <summary>The form, with what was lacking when something was; null where there is none, or it does not fit the refusal.</summary>
    private protected virtual Card? Draw(Turn turn, TFound found, Refusal? problem) => null;

    /// <summary>The same where it is announced in words of its own.</summary>
    private protected virtual Reply? Form(Turn turn, TFound found, Refusal? problem) => Draw(turn, found, problem) is { } card ? Reply.Page(card) : null;

    /// <summary>The same where more has to be read for it.</summary>
    private protected virtual Task<Reply?> Form(Turn turn, TFound found, Refusal? problem, CancellationToken ct) => Task.FromResult(Form(turn, found, problem));

    private protected abstract Task<Reply> Show(Turn turn, TFound found, long version, Notice? notice, CancellationToken ct);

    /// <summary>The record outside a commit, with its version; null when there is none.</summary>
    private protected abstract Task<(TFound? Found, long Version)> Read(string id, CancellationToken ct);

    /// <summary>The intent that opens the form; null where there is none.</summary>
    public virtual Intent? Ask => null;

    /// <summary>This, and what opens its form.</summary>
    public IReadOnlyList<Intent> WithForm => Ask is { } ask ? [this, ask] : [this];

    private protected Intent Asking(string verb) => new Asker(this, verb);

    private async Task<Reply> Open(Turn turn, CancellationToken ct)
    {
        var (found, version) = IdIn(turn.Fields) is { } id ? await Read(id, ct) : (null, 0);
        return found is null || !Sees(turn, found) ? Reply.Say(notFound.Text)
            : MayNot(turn, found) is { } refusal ? await Show(turn, found, version, Notice.Note(refusal.Text), ct)
            : await Form(turn, found, null, ct) ?? await Show(turn, found, version, null, ct);
    }

    private sealed class Asker(RecordChange<TState, TEvent, TFound> change, string verb) : Intent
    {
        public override string Verb => verb;

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) => change.Open(turn, ct);
    }
}

/// <summary>A press that changes a record for which nothing else is read.</summary>
/// <param name="field">The name under which a card carries its id.</param>
public abstract class RecordChange<TState, TEvent>(Records records, RecordType<TState, TEvent> type, string field, Refusal notFound)
    : RecordChange<TState, TEvent, TState>(records, type, notFound)
    where TState : class where TEvent : class
{
    private protected sealed override string? IdIn(Fields fields) => Type.IdIn(fields.Text(field));

    private protected sealed override async Task<TState?> Load(Draft draft, string id, CancellationToken ct) => (await draft.Load(Type, id, ct)).State;

    private protected sealed override Task<TState> Left(Draft draft, TState found, TState? now, CancellationToken ct) => Task.FromResult(now!);

    private protected sealed override async Task<(TState? Found, long Version)> Read(string id, CancellationToken ct)
    {
        var record = await Records.Read(Type, id, ct);
        return (record.State, record.Version);
    }
}
