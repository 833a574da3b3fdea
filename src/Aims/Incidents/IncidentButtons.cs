using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;

namespace Aims.Incidents;

/// <summary>What its viewer can do about an incident: first what comes next, then the rest in the order of the work.</summary>
internal static class IncidentButtons
{
    public static Execute? Primary(Turn turn, IncidentCase on) => Next(turn, on) is { } verb ? Work(on).FirstOrDefault(step => step.Verb == verb) : null;

    public static IEnumerable<Execute> Secondary(Turn turn, IncidentCase on, IDirectory directory)
    {
        if (on.IsWorkedOnBy(turn.Who))
        {
            string? next = Next(turn, on);
            foreach (var step in Work(on).Where(step => step.Verb != next))
                yield return step;
        }
        if (on.IsReadBy(turn.Who, directory))
            yield return Button.Open("Timeline", ShowTimeline.Name, IncidentForm.Of(on));
        if (on.System is { } system && system.MayBeSeenBy(turn.Who))
            yield return Button.Open("Show the system", AiSystem.View, (AiSystem.Type.Kind, system.Id.Value));
    }

    private static string? Next(Turn turn, IncidentCase on) => on.Incident switch
    {
        { IsOpen: false } => null,
        { ReportBy: not null } => NotifyOfIncident.AskName,
        { Severity: null } => RateIncident.AskName,
        { Contained: null, Severity: not Severity.Minor } => ContainIncident.AskName,
        { Test: null, Severity: not Severity.Minor } => TestSeriousness.AskName,
        { Cause: null, Severity: not Severity.Minor } => ExplainIncident.AskName,
        { Actions.Length: 0, Severity: not Severity.Minor } => PlanIncidentAction.AskName,
        _ => IncidentRules.StillLacks(on, turn.Who, hasReason: true).Count == 0 ? CloseIncident.AskName : null,
    };

    private static IEnumerable<Execute> Work(IncidentCase on)
    {
        if (!on.Incident.IsOpen)
        {
            yield return To("Open again", ReopenIncident.AskName, on);
            yield break;
        }
        yield return To("Rate it", RateIncident.AskName, on);
        yield return To("Contain it", ContainIncident.AskName, on);
        yield return To("Add to the timeline", NoteIncident.AskName, on);
        yield return To("Is it serious?", TestSeriousness.AskName, on);
        if (on.Incident.IsSerious)
            yield return To("Reported to…", NotifyOfIncident.AskName, on);
        yield return To("Cause and lessons", ExplainIncident.AskName, on);
        yield return To("Plan an action", PlanIncidentAction.AskName, on);
        if (on.System is null)
            yield return To("Name the system", NameSystem.AskName, on);
        yield return To("Close", CloseIncident.AskName, on);
    }

    private static Execute To(string title, string verb, IncidentCase on) => Button.Open(title, verb, IncidentForm.Of(on));
}
