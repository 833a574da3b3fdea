using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>
/// Changes who decides for somebody. In the same commit the deputy takes over, or gives back, the requests that wait for them, as many
/// as a commit holds; <see cref="LateApprovals"/> sees to the others within the hour.
/// </summary>
public abstract class AbsenceChange(Records records, StatusIndex index, IDirectory directory, bool mailboxes) : Intent
{
    // Each changes up to nine of the hundred rows: request and system with an event and a feed entry each, one told, two redrawn.
    private const int MostAtOnce = 10;

    private readonly AbsenceCard card = new(directory, mailboxes);

    protected IDirectory Directory => directory;

    /// <summary>Whether mailboxes say who is away.</summary>
    protected bool Mailboxes => mailboxes;

    protected abstract Decided<AbsenceEvent> Decide(Absence? absence, Turn turn);

    private protected abstract string Done(Turn turn, Absence absence, AbsenceCard card);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (who, id) = (turn.Who.Id, turn.Who.Id.Value);
        var waiting = await index.Ask(About.Register, world => Waiting(world, who), ct);
        var outcome = await records.Commit(turn.Command, draft => Change(draft, turn, [.. waiting.Take(MostAtOnce)], ct), ct);
        var absence = outcome.Draft.Now(Absence.Type, id);
        return outcome.Refusal is { } problem
            ? card.Reply(turn, absence, problem: problem)
            : card.Reply(turn with { Fields = Fields.None }, absence, notice: Notice(outcome, absence, turn));
    }

    // A repeated press shows what holds by now, which may be something else.
    private Notice? Notice(Outcome outcome, Absence? absence, Turn turn) =>
        outcome.Repeated ? null
        : absence is null || outcome.Changed.Count == 0 ? Cards.Notice.Note("Nothing has changed.")
        : Cards.Notice.Done(Done(turn, absence, card));

    private static List<(string Approval, string? System)> Waiting(World world, PersonId who) =>
        [.. world.Approvals.Where(a => a.Awaited.Contains(who)).OrderBy(a => a.Due).ThenBy(a => a.Requested).Select(a => (a.Id.Value, a.IsOfSystem ? a.System : null))];

    private async Task Change(Draft draft, Turn turn, IReadOnlyList<(string Approval, string? System)> waiting, CancellationToken ct)
    {
        var who = turn.Who.Id;
        var before = (await draft.Load(Absence.Type, who.Value, ct)).State;
        var decided = Decide(before, turn);
        var now = await draft.Apply(Absence.Type, who.Value, decided, ct);
        if (draft.Refusal is not null || decided.Events.Count == 0)
            return;
        foreach (var concerned in new[] { before?.Deputy, now!.Deputy }.OfType<PersonId>().Distinct())
            draft.Tell(concerned, TellDeputy.Name, Absence.KeyOf(who));
        await draft.LoadAll(Approval.Type, waiting.Select(w => w.Approval), ct);
        await draft.LoadAll(AiSystem.Type, waiting.Select(w => w.System).OfType<string>(), ct);
        foreach (var (id, _) in waiting)
            await Cover(draft, id, now, turn.Reader.Today(turn.Now), ct);
    }

    private async Task Cover(Draft draft, string id, Absence absence, DateOnly today, CancellationToken ct)
    {
        if ((await draft.Load(Approval.Type, id, ct)).State is not { } approval)
            return;
        var system = (await Matter.Load(draft, approval, ct)).State;
        // Those who sit beside them keep whoever stands in for them.
        StandIn? DeputyOf(PersonId who) => who == absence.Who ? absence.On(today) : approval.Current.Open.First(seat => seat.Who == who).StandIn;
        await draft.Apply(Approval.Type, id, approval.Cover(DeputyOf, system, directory), ct);
        await Consequences.Follow(draft, approval, system, ct);
    }
}
