using Aims.Concerns;
using Aims.Conversation;
using Aims.Incidents;
using Aims.People;
using Aims.Systems;

namespace Aims.Status;

/// <summary>What incidents and concerns ask of whom: to look into them, to report the serious ones outside, to answer.</summary>
internal static class IncidentTasks
{
    public static IEnumerable<TaskItem> Of(World world, IDirectory directory) =>
        (from incident in world.All<Incident>()
         where incident.IsOpen
         let system = world.System(incident.System ?? "")
         from task in Of(incident, system, directory)
         select task).Concat(OfConcerns(world, directory));

    // Of one whose system has no owner here, the leads take care.
    private static IEnumerable<TaskItem> Of(Incident incident, AiSystem? system, IDirectory directory)
    {
        var leads = directory.With(Role.Lead).Select(lead => lead.Id);
        PersonId[] keepers = system is not null && directory.Find(system.Owner) is { } owner ? [owner.Id] : [.. leads];
        if (incident.ReportBy is { } due)
            return keepers.Union(leads).Select(who => Item("Report outside", who, due, incident.Reported));
        string what = incident.Severity is null ? "Look into the incident" : "Bring the incident to an end";
        return keepers.Select(who => Item(what, who, null, incident.Reported));

        TaskItem Item(string what, PersonId who, DateOnly? by, DateTimeOffset since) => new(
            $"{what}: {Cards.Plain.Line(incident.What, 80)}", $"{incident.Id}{(incident.Called is { } called ? $" · {called}" : "")}", who, since, by,
            Button.Open("Open", Incident.View, (Incident.Field, incident.Id.Value)));
    }

    private static IEnumerable<TaskItem> OfConcerns(World world, IDirectory directory) =>
        from concern in world.All<Concern>()
        // Not before the leads were told of it: no moment is to tell who wrote.
        where concern is { AwaitsAnswer: true, HasNews: false }
        from lead in directory.With(Role.Lead)
        select new TaskItem(
            $"Answer a concern: {concern.Id}", ConcernWords.Of(concern.State).ToLowerInvariant(), lead.Id, concern.Remarks is [.., var last] ? last.At : concern.Raised, null,
            Button.Open("Open", Concern.View, (Concern.Field, concern.Id.Value)));
}
