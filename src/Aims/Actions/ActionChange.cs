using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>A button that changes an action.</summary>
public abstract class ActionChange(ActionDesk desk) : RecordChange<ActionItem, ActionEvent>(desk.Records, ActionItem.Type, ActionItem.Field, ActionRules.NotFound)
{
    public const string ReasonField = "reason";

    private protected ActionDesk Desk => desk;

    private protected sealed override Command CommandOf(Turn turn) => turn.Command;

    private protected sealed override bool Sees(Turn turn, ActionItem action) => action.MayBeSeenBy(turn.Who);

    // Whoever has just handed it over sees that, and no more from then on.
    private protected sealed override bool StillSees(Turn turn, ActionItem now, Outcome outcome) => Sees(turn, now) || (outcome.Refusal is null && outcome.Changed.Contains(now.Key));

    /// <summary>Who is to hear of it.</summary>
    private protected abstract IEnumerable<PersonId> Hear(ActionItem before, ActionItem now);

    private protected sealed override void Follow(Draft draft, Turn turn, ActionItem before, ActionItem now)
    {
        foreach (var who in Hear(before, now).Where(who => who != turn.Who.Id).Distinct())
            draft.TellQuietly(who, ActionItem.View, now.Key, bundled: false);
    }

    private protected sealed override Task<Reply> Show(Turn turn, ActionItem action, long version, Notice? notice, CancellationToken ct) =>
        Task.FromResult(ActionCard.Reply(turn, action, desk, notice: notice));
}
