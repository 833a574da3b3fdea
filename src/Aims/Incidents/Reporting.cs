using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Incidents;

public static class Reporting
{
    /// <summary>Reports an incident in a commit of whatever it comes from; those who work on it are told. A refusal is the draft's.</summary>
    /// <param name="called">What the system is called, in the register or not; null when nobody knows.</param>
    /// <param name="concern">The concern that it is made of.</param>
    public static async Task<IncidentId> ReportIncident(
        this Draft draft, string? what, AiSystem? system, string? called, DateOnly? day, DateOnly today, Harm? harm, string? concern, IDirectory directory, CancellationToken ct)
    {
        var id = IncidentId.From(await draft.NewId(Incident.Type, ct));
        await draft.Apply(Incident.Type, id.Value, IncidentRules.Report(id, what, (system?.Id.Value, called), day, today, harm, concern), ct);
        if (draft.Refusal is null)
        {
            foreach (var who in IncidentCase.WorkersOn(system, directory).Where(who => who != draft.Command.By))
                draft.Tell(who, Incident.View, Incident.Type.Key(id.Value));
        }
        return id;
    }
}
