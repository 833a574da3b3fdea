using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>A button that changes an action: decides on it as it is, and shows it as it then is.</summary>
public abstract class ActionChange(ActionDesk desk) : Intent
{
    public const string ReasonField = "reason";

    private protected IDirectory Directory => desk.Directory;

    private protected abstract Decided<ActionEvent> Decide(ActionItem action, Turn turn);

    /// <summary>Why the person may not do it now; null when they may.</summary>
    private protected abstract Refusal? MayNot(ActionItem action, Person who);

    /// <summary>The page that asks; with what was lacking, when something was.</summary>
    private protected abstract Reply Draw(Turn turn, ActionItem action, Refusal? problem);

    /// <summary>What is said once it is done.</summary>
    private protected abstract string Done(ActionItem action);

    /// <summary>Who is to hear of it.</summary>
    private protected abstract IEnumerable<PersonId> Hear(ActionItem before, ActionItem now);

    public sealed override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ActionId>(ActionItem.Field) is not { } id)
            return Reply.Say(ActionRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.Command, draft => Change(draft, turn, id, ct), ct);
        if (outcome.Draft.Now(ActionItem.Type, id.Value) is not { } now || !Sees(now, turn, outcome))
            return Reply.Say(ActionRules.NotFound.Text);
        return outcome.Refusal switch
        {
            null => ActionCard.Reply(turn, now, desk, notice: outcome.Repeated ? null : Notice.Done(Done(now))),
            { } refusal when MayNot(now, turn.Who) is null => Draw(turn, now, refusal),
            { } refusal => ActionCard.Reply(turn, now, desk, refusal),
        };
    }

    // Whoever has just handed it over sees that, and no more from then on.
    private static bool Sees(ActionItem now, Turn turn, Outcome outcome) => now.MayBeSeenBy(turn.Who) || (outcome.Refusal is null && outcome.Changed.Contains(now.Key));

    private async Task Change(Draft draft, Turn turn, ActionId id, CancellationToken ct)
    {
        if ((await draft.Load(ActionItem.Type, id.Value, ct)).State is not { } action || !action.MayBeSeenBy(turn.Who))
        {
            draft.Refuse(ActionRules.NotFound);
            return;
        }
        var decided = Decide(action, turn);
        if (await draft.Apply(ActionItem.Type, id.Value, decided, ct) is not { } now || decided.Events.Count == 0)
            return;
        foreach (var who in Hear(action, now).Where(who => who != turn.Who.Id).Distinct())
            draft.TellQuietly(who, ActionItem.View, action.Key, bundled: false);
    }

    /// <summary>The intent that opens the page which asks.</summary>
    private protected Intent Asking(string verb) => new Asker(this, desk, verb);

    private sealed class Asker(ActionChange change, ActionDesk desk, string verb) : Intent
    {
        public override string Verb => verb;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            turn.Fields.Id<ActionId>(ActionItem.Field) is not { } id
            || (await desk.Records.Read(ActionItem.Type, id.Value, ct)).State is not { } action || !action.MayBeSeenBy(turn.Who) ? Reply.Say(ActionRules.NotFound.Text)
            : change.MayNot(action, turn.Who) is { } refusal ? ActionCard.Reply(turn, action, desk, refusal)
            : change.Draw(turn, action, null);
    }
}
