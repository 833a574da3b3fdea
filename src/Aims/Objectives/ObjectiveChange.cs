using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Objectives;

/// <summary>A button that changes an objective: decides on it as it is, and shows it as it then is.</summary>
public abstract class ObjectiveChange(ObjectiveDesk desk) : Intent
{
    private protected ObjectiveDesk Desk => desk;

    /// <summary>Why the person may not do it now; null when they may.</summary>
    private protected abstract Refusal? MayNot(Objective objective, Person who);

    /// <summary>What follows; it may run several times. What else belongs to the commit is applied to the draft.</summary>
    private protected abstract Task<Decided<ObjectiveEvent>> Decide(Draft draft, ObjectiveCase found, Turn turn, CancellationToken ct);

    /// <summary>The page that asks; with what was lacking, when something was.</summary>
    private protected abstract Task<Reply> Draw(Turn turn, ObjectiveCase found, Refusal? problem, CancellationToken ct);

    /// <summary>What is said once it is done.</summary>
    private protected abstract string Done(Objective objective);

    public sealed override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        turn = Kept.In(turn);
        if (await Find(turn, desk, ct) is not { } found)
            return Reply.Say(ObjectiveRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, draft => Change(draft, found, turn, ct), ct);
        var now = await desk.Find(found.Objective.Id, ct) ?? found;
        return outcome.Refusal switch
        {
            // Whoever has just given it to another sees that, and no more from then on.
            null => ObjectiveCard.Reply(turn, now, desk, outcome.Repeated ? null : Notice.Done(Done(now.Objective))),
            { } refusal when MayNot(now.Objective, turn.Who) is null => await Draw(turn, now, refusal, ct),
            { } refusal => ObjectiveCard.Reply(turn, now, desk, Notice.Note(refusal.Text)),
        };
    }

    private async Task Change(Draft draft, ObjectiveCase found, Turn turn, CancellationToken ct)
    {
        if ((await draft.Load(Objective.Type, found.Objective.Id.Value, ct)).State is not { } objective || !objective.MayBeSeenBy(turn.Who))
            draft.Refuse(ObjectiveRules.NotFound);
        else if (MayNot(objective, turn.Who) is { } refusal)
            draft.Refuse(refusal);
        else
        {
            var decided = await Decide(draft, found with { Objective = objective }, turn, ct);
            var now = await draft.Apply(Objective.Type, objective.Id.Value, decided, ct);
            if (decided.Events.Count == 0)
                return;
            foreach (var who in new[] { objective.Plan.Owner, now!.Plan.Owner }.Where(who => who != turn.Who.Id).Distinct())
                draft.TellQuietly(who, Objective.View, objective.Key, bundled: true);
        }
    }

    private static async Task<ObjectiveCase?> Find(Turn turn, ObjectiveDesk desk, CancellationToken ct) =>
        turn.Fields.Id<ObjectiveId>(Objective.Field) is { } id && await desk.Find(id, ct) is { } found && found.Objective.MayBeSeenBy(turn.Who) ? found : null;

    /// <summary>The intent that opens the page which asks.</summary>
    private protected Intent Asking(string verb) => new Asker(this, desk, verb);

    private sealed class Asker(ObjectiveChange change, ObjectiveDesk desk, string verb) : Intent
    {
        public override string Verb => verb;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            await Find(turn, desk, ct) is not { } found ? Reply.Say(ObjectiveRules.NotFound.Text)
            : change.MayNot(found.Objective, turn.Who) is { } refusal ? ObjectiveCard.Reply(turn, found, desk, Notice.Note(refusal.Text))
            : await change.Draw(turn, found, null, ct);
    }
}
