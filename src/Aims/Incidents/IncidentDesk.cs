using Aims.Actions;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Systems;

namespace Aims.Incidents;

/// <summary>What everything about incidents shares.</summary>
public sealed record IncidentDesk(Records Records, StatusIndex Index, IDirectory Directory)
{
    public IReadOnlyList<Intent> Intents() =>
    [
        new ReportIncident.Ask(this), new ReportIncident(this), new ShowIncident(this), new ShowTimeline(this),
        .. new RateIncident(this).WithForm, .. new ContainIncident(this).WithForm, .. new NoteIncident(this).WithForm, .. new TestSeriousness(this).WithForm,
        .. new ExplainIncident(this).WithForm, .. new PlanIncidentAction(this).WithForm, .. new NotifyOfIncident(this).WithForm, .. new NameSystem(this).WithForm,
        .. new CloseIncident(this).WithForm, .. new ReopenIncident(this).WithForm,
    ];

    /// <summary>In a commit.</summary>
    internal static async Task<IncidentCase?> Load(Draft draft, IncidentId id, CancellationToken ct)
    {
        if ((await draft.Load(Incident.Type, id.Value, ct)).State is not { } incident)
            return null;
        var system = incident.System is { } known ? (await draft.Load(AiSystem.Type, known, ct)).State : null;
        return new(incident, system, await draft.ActionsOf(incident.Actions, ct));
    }

    /// <summary>As a draft left it, which has loaded it.</summary>
    internal static IncidentCase Of(Draft draft, Incident now) => new(
        now, now.System is { } known ? draft.Now(AiSystem.Type, known) : null,
        [.. now.Actions.Select(action => draft.Now(ActionItem.Type, action.Value)).OfType<ActionItem>()]);

    /// <summary>To be shown, with its version.</summary>
    internal async Task<(IncidentCase? Case, long Version)> Read(IncidentId id, CancellationToken ct)
    {
        var record = await Records.Read(Incident.Type, id.Value, ct);
        if (record.State is not { } incident)
            return (null, 0);
        var actions = Records.ActionsOf(incident.Actions, ct);
        var system = incident.System is { } known ? (await Records.Read(AiSystem.Type, known, ct)).State : null;
        return (new(incident, system, await actions), record.Version);
    }

    /// <summary>A system as somebody names it: by its id, or by what it is called when only one is called so.</summary>
    internal async Task<AiSystem?> Named(string? text, Person who, CancellationToken ct)
    {
        if (text is null)
            return null;
        if (RecordId.TryParse<SystemId>(text, out var id))
            return (await Records.Read(AiSystem.Type, id.Value, ct)).State is { } known && known.MayBeSeenBy(who) ? known : null;
        var found = await Index.Ask(About.Register, world => world.Systems.Where(s => s.IsInRegister && string.Equals(s.Name, text, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray(), ct);
        return found is [var only] ? only : null;
    }
}
