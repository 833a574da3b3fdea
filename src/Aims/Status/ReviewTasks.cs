using Aims.Conversation;
using Aims.People;
using Aims.Reviews;

namespace Aims.Status;

/// <summary>What management reviews ask of whom: to prepare, to read the pack, to hold them, to approve the minutes, and to plan the next in time.</summary>
internal static class ReviewTasks
{
    private const int DaysBefore = 14, DaysToApprove = 14, DaysToPlan = 60;

    public static IEnumerable<TaskItem> Of(World world) => world.All<ManagementReview>().SelectMany(review => review.Stage switch
    {
        ReviewStage.Planned => review.Plan.Everybody.Where(who => who != review.By)
            .Select(who => Item(review.Pack is null ? "Come to the" : "Read the pack of the", review, who, TaskList.Midnight(review.Plan.Day.AddDays(-DaysBefore)), review.Plan.Day, review.Pack is null ? ManagementReview.View : ManagementReview.Page))
            .Append(Item(review.Pack is null ? "Compile the pack of the" : "Hold the", review, review.By, TaskList.Midnight(review.Plan.Day.AddDays(-DaysBefore)), review.Plan.Day, ManagementReview.View)),
        ReviewStage.Running => [Item(review.Returned is null ? "End the" : "Put right the minutes of the", review, review.Held?.By ?? review.By, review.Since, null, ManagementReview.View)],
        ReviewStage.Minuted => [Item("Approve the minutes of the", review, review.ApprovedBy, review.Since, SentOn(review).AddDays(DaysToApprove), ManagementReview.View)],
        ReviewStage.Approved or ReviewStage.Cancelled => [],
    });

    /// <summary>What the leads are to do: plan the next in time, and look after those whose planner or chair has left.</summary>
    public static IEnumerable<TaskItem> OfLeads(World world, IDirectory directory)
    {
        var all = world.All<ManagementReview>().ToList();
        return
            from task in new[] { Next(all) }.Concat(all.Select(review => Orphaned(review, directory))).OfType<TaskItem>()
            from lead in directory.With(Role.Lead)
            select task with { Who = lead.Id };
    }

    private static TaskItem? Next(List<ManagementReview> all) =>
        all.Any(review => review.Stage is ReviewStage.Planned or ReviewStage.Running) || ManagementReview.LastHeld(all) is not { } last ? null
        : new TaskItem(
            "Plan the next management review", $"the last was held on {Reader.Default.Day(last.HeldOn!.Value)}", default,
            TaskList.Midnight(last.Held!.NextBy.AddDays(-DaysToPlan)), last.Held.NextBy, Button.Open("Plan", ManagementReview.New));

    private static TaskItem? Orphaned(ManagementReview review, IDirectory directory) => review switch
    {
        { Stage: ReviewStage.Minuted } when directory.Find(review.ApprovedBy) is null => Item("Name who approves the minutes of the", review, default, review.Since, null, ManagementReview.Approver),
        { Stage: ReviewStage.Planned or ReviewStage.Running } when directory.Find(review.Plan.Chair) is null => Item("Choose who leads the", review, default, review.Since, null, ManagementReview.View),
        { Stage: ReviewStage.Planned or ReviewStage.Running } when directory.Find(review.By) is null => Item("Look after the", review, default, review.Since, review.Plan.Day, ManagementReview.View),
        _ => null,
    };

    private static DateOnly SentOn(ManagementReview review) => DateOnly.FromDateTime(review.Since.UtcDateTime);

    private static TaskItem Item(string todo, ManagementReview review, PersonId who, DateTimeOffset since, DateOnly? due, string verb) => new(
        $"{todo} management review", $"{review.Id} · {Reader.Default.Day(review.Day)}", who, since, due, Button.Open("Open", verb, (ManagementReview.Field, review.Id.Value)));
}
