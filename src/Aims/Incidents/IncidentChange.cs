using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Incidents;

/// <summary>A step of the work on an incident: one card asks for what it needs, a press on it does it, and the incident is shown as it then is.</summary>
public abstract class IncidentChange : Intent
{
    private readonly IncidentDesk desk;

    private protected IncidentChange(IncidentDesk desk) => this.desk = desk;

    /// <summary>Opens the card that asks.</summary>
    public Intent Ask => new Asking(this);

    private protected IncidentDesk Desk => desk;

    /// <summary>The verb of <see cref="Ask"/>.</summary>
    private protected abstract string AskVerb { get; }

    private protected abstract string Done(Turn turn, IncidentCase now);

    /// <summary>Why the person may not do it now; null when they may.</summary>
    private protected virtual Refusal? Forbids(Turn turn, IncidentCase on) => on.MayNotWorkOn(turn.Who);

    /// <summary>What the answers make of it, with what else is done in the same commit. A refusal is shown on the card that asked.</summary>
    private protected abstract Task<Decided<IncidentEvent>> Decide(Draft draft, Turn turn, IncidentCase on, CancellationToken ct);

    /// <param name="problem">What the answers given before lacked.</param>
    private protected abstract Card Draw(Turn turn, IncidentCase on, Refusal? problem);

    /// <summary>Whether those who work on it get to see it at once.</summary>
    private protected virtual bool IsNews(IncidentCase before, Incident now) => false;

    /// <summary>Whether whoever reported it does.</summary>
    private protected virtual bool IsForReporter => false;

    public sealed override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<IncidentId>(Incident.Field) is not { } id)
            return Reply.Say(IncidentRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, draft => Change(draft, turn, id, ct), ct);
        if (IncidentDesk.Of(outcome.Draft, id) is not { } now || !now.MayBeSeenBy(turn.Who, desk.Directory))
            return Reply.Say(IncidentRules.NotFound.Text);
        long version = outcome.Draft.VersionNow(now.Incident.Key);
        return outcome.Refusal switch
        {
            null => IncidentCard.Reply(turn, now, version, desk.Directory, outcome.Repeated ? null : Notice.Done(Done(turn, now))),
            { } refusal when Forbids(turn, now) is null => Page(Draw(turn, now, refusal)),
            { } refusal => IncidentCard.Reply(turn, now, version, desk.Directory, Notice.Note(refusal.Text)),
        };
    }

    private async Task Change(Draft draft, Turn turn, IncidentId id, CancellationToken ct)
    {
        if (await IncidentDesk.Load(draft, id, ct) is not { } before || !before.MayBeSeenBy(turn.Who, desk.Directory))
        {
            draft.Refuse(IncidentRules.NotFound);
            return;
        }
        var decided = Forbids(turn, before) is { } refusal ? refusal : await Decide(draft, turn, before, ct);
        var now = await draft.Apply(Incident.Type, id.Value, decided, ct);
        if (draft.Refusal is not null || decided.Events.Count == 0)
            return;
        var told = IsNews(before, now!) ? before.Workers(desk.Directory) : [];
        foreach (var who in told.Concat(IsForReporter ? [now!.Reporter] : []).Distinct().Where(who => who != turn.Who.Id))
            draft.Tell(who, Incident.View, now!.Key);
        draft.Redraw(now!.Key);
    }

    private async Task<Reply> Open(Turn turn, CancellationToken ct)
    {
        var (on, version) = turn.Fields.Id<IncidentId>(Incident.Field) is { } id ? await desk.Read(id, ct) : (null, 0);
        return on is null || !on.MayBeSeenBy(turn.Who, desk.Directory) ? Reply.Say(IncidentRules.NotFound.Text)
            : Forbids(turn, on) is { } refusal ? IncidentCard.Reply(turn, on, version, desk.Directory, Notice.Note(refusal.Text))
            : Page(Draw(turn, on, null));
    }

    private static Reply Page(Card card) => new(card, card.Speak);

    private sealed class Asking(IncidentChange change) : Intent
    {
        public override string Verb => change.AskVerb;

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) => change.Open(turn, ct);
    }
}
