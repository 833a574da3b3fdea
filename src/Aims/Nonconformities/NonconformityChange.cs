using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Nonconformities;

/// <summary>A press that changes a nonconformity.</summary>
public abstract class NonconformityChange(NonconformityDesk desk)
    : RecordChange<Nonconformity, NonconformityEvent, NonconformityCase>(desk.Records, Nonconformity.Type, NonconformityRules.NotFound)
{
    private protected NonconformityDesk Desk => desk;

    private protected sealed override string? IdIn(Fields fields) => Type.IdIn(fields.Text(Nonconformity.Field));

    private protected sealed override async Task<NonconformityCase?> Load(Draft draft, string id, CancellationToken ct) =>
        (await draft.Load(Nonconformity.Type, id, ct)).State is { } record ? new(record, await draft.ActionsOf(record.AllActions, ct), 0) : null;

    private protected sealed override async Task<NonconformityCase> Left(Draft draft, NonconformityCase found, Nonconformity? now, CancellationToken ct) =>
        new(now!, await desk.Records.ActionsOf(now!.AllActions, ct), draft.VersionNow(now.Key));

    private protected sealed override async Task<(NonconformityCase? Found, long Version)> Read(string id, CancellationToken ct) =>
        await desk.Read(NonconformityId.From(id), ct) is { } found ? (found, found.Version) : (null, 0);

    private protected sealed override bool Sees(Turn turn, NonconformityCase of) => of.MayBeSeenBy(turn.Who);

    // Whoever has just handed it over sees that, and no more from then on.
    private protected sealed override bool StillSees(Turn turn, NonconformityCase now, Outcome outcome) => outcome is { Refusal: null, Repeated: false } || Sees(turn, now);

    private protected override Refusal? MayNot(Turn turn, NonconformityCase of) => NonconformityRules.MayNotWork(of.Record, turn.Who);

    /// <summary>Who is told of it.</summary>
    private protected virtual IEnumerable<PersonId> Hear(Nonconformity before, Nonconformity now) => [];

    private protected sealed override void Follow(Draft draft, Turn turn, NonconformityCase before, Nonconformity now)
    {
        draft.Redraw(now.Key);
        foreach (var who in Hear(before.Record, now).Where(who => who != turn.Who.Id).Distinct())
            draft.Tell(who, Nonconformity.View, now.Key);
    }

    private protected sealed override Notice Why(Refusal refusal) => Notice.Problem(refusal.Text);

    private protected sealed override Task<Reply> Show(Turn turn, NonconformityCase of, long version, Notice? notice, CancellationToken ct) =>
        Task.FromResult(NonconformityCard.Reply(turn, of, desk, notice));

    private protected Reply Page(Turn turn, NonconformityCase of, string title, string said, IEnumerable<Element> inputs, string does) => new(
        Look.Card(
            title, said, [Look.Quote("What is not as it should be", of.Record.What), Look.Text(said), .. inputs], id: of.Record.Id.Value, state: NonconformityWords.Of(of.Record.Stage),
            primary: Button.Change(does, Verb, turn.NewId(), (Nonconformity.Field, of.Record.Id.Value)),
            secondary: [Button.Open("Not now", Nonconformity.View, (Nonconformity.Field, of.Record.Id.Value)) with { AssociatedInputs = AssociatedInputs.None }]),
        $"{title} {of.Record.Id}");
}
