using Aims.Conversation;
using Aims.Objectives;
using Aims.People;

namespace Aims.Status;

/// <summary>What objectives ask of whom: a number of their owners, and how they ended of whoever set them.</summary>
internal static class ObjectiveTasks
{
    private const int DaysBefore = 7;

    public static IEnumerable<TaskItem> Of(World world) => world.All<Objective>().Where(objective => objective.IsOpen).SelectMany(objective => new[]
    {
        objective.NextReport is { } due && !IsReported(objective) ? Item("Report on", objective, objective.Plan.Owner, TaskList.Midnight(due.AddDays(-DaysBefore)), due, Objective.Report, "Report") : null,
        Item("Say how it ended", objective, objective.SetBy, TaskList.Midnight(objective.Plan.Due.AddDays(1)), objective.Plan.Due.AddDays(DaysBefore), Objective.Close, "Answer"),
    }.OfType<TaskItem>());

    /// <summary>Objectives whose owner has left, and those that nobody who set them can end any more: a lead looks after them.</summary>
    public static IEnumerable<TaskItem> OfLeavers(World world, IDirectory directory) =>
        from objective in world.All<Objective>()
        where objective.IsOpen
        let lead = directory.Find(objective.SetBy) is { } setter && setter.Is(Role.Lead) ? setter : directory.Now.With(Role.Lead).FirstOrDefault()
        where lead is not null
        from task in new[]
        {
            directory.Find(objective.Plan.Owner) is null ? Item("Name another owner", objective, lead.Id, objective.Since, null, Objective.Change, "Open") : null,
            lead.Id != objective.SetBy ? Item("Say how it ended", objective, lead.Id, TaskList.Midnight(objective.Plan.Due.AddDays(1)), objective.Plan.Due.AddDays(DaysBefore), Objective.Close, "Answer") : null,
        }
        where task is not null
        select task;

    // The last number is of its last day.
    private static bool IsReported(Objective objective) => objective.Values is [.., var latest] && latest.Day >= objective.Plan.Due;

    private static TaskItem Item(string todo, Objective objective, PersonId who, DateTimeOffset since, DateOnly? due, string verb, string button) => new(
        $"{todo}: {objective.Plan.What}", objective.Id.Value, who, since, due, Button.Open(button, verb, (Objective.Field, objective.Id.Value)));
}
