using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Objectives;

/// <summary>A button that changes an objective.</summary>
public abstract class ObjectiveChange(ObjectiveDesk desk) : RecordChange<Objective, ObjectiveEvent, ObjectiveCase>(desk.Records, Objective.Type, ObjectiveRules.NotFound)
{
    private protected ObjectiveDesk Desk => desk;

    public sealed override Task<Reply> Answer(Turn turn, CancellationToken ct) => base.Answer(Kept.In(turn), ct);

    private protected sealed override string? IdIn(Fields fields) => Type.IdIn(fields.Text(Objective.Field));

    private protected sealed override async Task<ObjectiveCase?> Load(Draft draft, string id, CancellationToken ct) =>
        (await draft.Load(Objective.Type, id, ct)).State is { } objective ? await desk.With(objective, ct) : null;

    private protected sealed override Task<ObjectiveCase> Left(Draft draft, ObjectiveCase found, Objective? now, CancellationToken ct) => desk.With(now!, ct);

    private protected sealed override async Task<(ObjectiveCase? Found, long Version)> Read(string id, CancellationToken ct) => (await desk.Find(ObjectiveId.From(id), ct), 0);

    private protected sealed override bool Sees(Turn turn, ObjectiveCase found) => found.Objective.MayBeSeenBy(turn.Who);

    // Whoever has just given it to another sees that, and no more from then on.
    private protected sealed override bool StillSees(Turn turn, ObjectiveCase now, Outcome outcome) => outcome is { Refusal: null, Repeated: false } || Sees(turn, now);

    private protected sealed override void Follow(Draft draft, Turn turn, ObjectiveCase before, Objective now)
    {
        foreach (var who in new[] { before.Objective.Plan.Owner, now.Plan.Owner }.Where(who => who != turn.Who.Id).Distinct())
            draft.TellQuietly(who, Objective.View, now.Key, bundled: true);
    }

    private protected sealed override Task<Reply> Show(Turn turn, ObjectiveCase found, long version, Notice? notice, CancellationToken ct) =>
        Task.FromResult(ObjectiveCard.Reply(turn, found, desk, notice));
}
