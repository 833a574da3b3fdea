using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Incidents;

/// <summary>A step of the work on an incident.</summary>
public abstract class IncidentChange(IncidentDesk desk) : RecordChange<Incident, IncidentEvent, IncidentCase>(desk.Records, Incident.Type, IncidentRules.NotFound)
{
    private protected IncidentDesk Desk => desk;

    private protected sealed override string? IdIn(Fields fields) => Type.IdIn(fields.Text(Incident.Field));

    private protected sealed override Task<IncidentCase?> Load(Draft draft, string id, CancellationToken ct) => IncidentDesk.Load(draft, IncidentId.From(id), ct);

    private protected sealed override Task<IncidentCase> Left(Draft draft, IncidentCase found, Incident? now, CancellationToken ct) => Task.FromResult(IncidentDesk.Of(draft, now!));

    private protected sealed override Task<(IncidentCase? Found, long Version)> Read(string id, CancellationToken ct) => desk.Read(IncidentId.From(id), ct);

    private protected sealed override bool Sees(Turn turn, IncidentCase on) => on.MayBeSeenBy(turn.Who, desk.Directory);

    private protected override Refusal? MayNot(Turn turn, IncidentCase on) => on.MayNotWorkOn(turn.Who);

    /// <summary>Whether those who work on it get to see it at once.</summary>
    private protected virtual bool IsNews(IncidentCase before, Incident now) => false;

    /// <summary>Whether whoever reported it does.</summary>
    private protected virtual bool IsForReporter => false;

    private protected sealed override void Follow(Draft draft, Turn turn, IncidentCase before, Incident now)
    {
        var told = IsNews(before, now) ? before.Workers(desk.Directory) : [];
        foreach (var who in told.Concat(IsForReporter ? [now.Reporter] : []).Distinct().Where(who => who != turn.Who.Id))
            draft.Tell(who, Incident.View, now.Key);
        draft.Redraw(now.Key);
    }

    private protected sealed override Task<Reply> Show(Turn turn, IncidentCase on, long version, Notice? notice, CancellationToken ct) =>
        Task.FromResult(IncidentCard.Reply(turn, on, version, desk.Directory, notice));
}
