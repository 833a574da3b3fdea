using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Nonconformities;

/// <summary>A press that changes a nonconformity: a form asks for what it needs, the press does it, and it is shown as it then is.</summary>
public abstract class NonconformityChange(NonconformityDesk desk) : Intent
{
    private protected NonconformityDesk Desk => desk;

    /// <summary>The intent that opens the form.</summary>
    public Intent Ask => new Asker(this, desk);

    private protected abstract string AskVerb { get; }

    private protected abstract string Done(Nonconformity now);

    private protected virtual Refusal? MayNot(Turn turn, NonconformityCase of) => NonconformityRules.MayNotWork(of.Record, turn.Who);

    private protected abstract Task<Decided<NonconformityEvent>> Decide(Draft draft, Turn turn, NonconformityCase of, CancellationToken ct);

    /// <summary>Who is told of it.</summary>
    private protected virtual IEnumerable<PersonId> Hear(Nonconformity before, Nonconformity now) => [];

    /// <summary>The form, with what was lacking when something was.</summary>
    private protected abstract Reply Form(Turn turn, NonconformityCase of, Refusal? problem);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<NonconformityId>(Nonconformity.Field) is not { } id)
            return Reply.Say(NonconformityRules.NotFound.Text);
        NonconformityCase? seen = null;
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft => seen = await Change(draft, turn, id, ct), ct);
        if (seen is null)
            return Reply.Say(NonconformityRules.NotFound.Text);
        if (outcome.Refusal is { } refusal && MayNot(turn, seen) is null)
            return Form(turn, seen, refusal);
        var now = outcome.Draft.Now(Nonconformity.Type, id.Value)!;
        var shown = new NonconformityCase(now, await desk.Records.ActionsOf(now.EarlierActions.Concat(now.Actions), ct), outcome.Draft.VersionNow(now.Key));
        return NonconformityCard.Reply(turn, shown, desk, outcome.Refusal is { } why ? Notice.Problem(why.Text) : outcome.Repeated ? null : Notice.Done(Done(now)));
    }

    private async Task<NonconformityCase?> Change(Draft draft, Turn turn, NonconformityId id, CancellationToken ct)
    {
        if ((await draft.Load(Nonconformity.Type, id.Value, ct)).State is not { } nonconformity)
            return null;
        var of = new NonconformityCase(nonconformity, await draft.ActionsOf(nonconformity.EarlierActions.Concat(nonconformity.Actions), ct), 0);
        if (!of.MayBeSeenBy(turn.Who))
            return null;
        var decided = MayNot(turn, of) is { } refusal ? refusal : await Decide(draft, turn, of, ct);
        if (await draft.Apply(Nonconformity.Type, id.Value, decided, ct) is not { } now || decided.Events.Count == 0)
            return of;
        draft.Redraw(now.Key);
        foreach (var who in Hear(nonconformity, now).Where(who => who != turn.Who.Id).Distinct())
            draft.Tell(who, Nonconformity.View, now.Key);
        return of;
    }

    private protected Reply Page(Turn turn, NonconformityCase of, string title, string said, IEnumerable<Element> inputs, string does) => new(
        Look.Card(
            title, said, [Look.Quote("What is not as it should be", of.Record.What), Look.Text(said), .. inputs], id: of.Record.Id.Value, state: NonconformityWords.Of(of.Record.Stage),
            primary: Button.Change(does, Verb, turn.NewId(), (Nonconformity.Field, of.Record.Id.Value)),
            secondary: [Button.Open("Not now", Nonconformity.View, (Nonconformity.Field, of.Record.Id.Value)) with { AssociatedInputs = AssociatedInputs.None }]),
        $"{title} {of.Record.Id}");

    private sealed class Asker(NonconformityChange change, NonconformityDesk desk) : Intent
    {
        public override string Verb => change.AskVerb;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            await desk.Read(turn, ct) is not { } of ? Reply.Say(NonconformityRules.NotFound.Text)
            : change.MayNot(turn, of) is { } refusal ? NonconformityCard.Reply(turn, of, desk, Notice.Note(refusal.Text))
            : change.Form(turn, of, null);
    }
}
