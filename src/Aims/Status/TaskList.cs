using System.Globalization;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Act;
using Aims.Assessments.Parts;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Policies;
using Aims.Systems;

namespace Aims.Status;

/// <summary>Something that waits for one person.</summary>
/// <param name="Since">Since when it waits.</param>
/// <param name="Due">The last day; null when there is none.</param>
public sealed record TaskItem(string What, string Detail, PersonId Who, DateTimeOffset Since, DateOnly? Due, Execute Open)
{
    // Another instance, whose clock is ahead, may have written what waits.
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(5);

    /// <summary>Whether it waits by now: a review is known long before it is asked for.</summary>
    public bool HasBegun(DateTimeOffset now) => Since <= now + ClocksDiffer;

    /// <summary>Whether all that cannot wait comes before it.</summary>
    public bool CanWait { get; init; }

    public bool IsOverdue(DateOnly today) => Due < today;
}

/// <summary>What waits for whom, worked out from the world: no list of tasks is kept that could disagree with it.</summary>
public static class TaskList
{
    /// <summary>Days to complete a system's record after it was submitted.</summary>
    private const int RecordDays = 30;

    /// <summary>What waits for the person.</summary>
    public static IEnumerable<TaskItem> Of(PersonId who, World world) =>
        OfUrgent(world).Where(t => t.Who == who).Concat(OfRecords(world.Systems.Where(s => s.Owner == who)));

    /// <summary>As people work through them: the oldest first, then what can wait.</summary>
    public static IReadOnlyList<TaskItem> InOrder(this IEnumerable<TaskItem> tasks) => [.. tasks.OrderBy(t => t.CanWait).ThenBy(t => t.Since)];

    /// <summary>What waits for anybody, except acknowledgements.</summary>
    public static IEnumerable<TaskItem> OfAll(World world) => OfUrgent(world).Concat(OfRecords(world.Systems));

    /// <summary>Systems whose owner has left, with whoever looks after them until there is another.</summary>
    public static IEnumerable<TaskItem> OfLeavers(World world, IDirectory directory) =>
        from system in world.Systems
        let keeper = system.LookedAfterBy(directory)
        where keeper is not null
        select new TaskItem(
            $"Name a new owner: {system.Name}",
            system.Id.Value + (system.Offered is { } offer ? $" · {directory.NameOf(offer.To)} is asked" : " · its owner has left"),
            keeper.Id, system.Since, null, Button.Open("Open", system.Offered is null ? AiSystem.HandOver : AiSystem.View, Of(system)));

    /// <summary>Parts of assessments that are with somebody who has left: whoever is assessing takes them back.</summary>
    public static IEnumerable<TaskItem> OfPartsOfLeavers(World world, IDirectory directory) =>
        from part in PartsAway(world)
        where directory.Find(part.Part.To) is null
        select new TaskItem(
            $"Take back a part: {part.Assessment.SystemName}", $"{part.Assessment.Id} · whoever was asked has left", part.Assessment.Assessors[0],
            part.Part.At, null, Button.Open("Open", Assessment.Parts, (Assessment.Field, part.Assessment.Id.Value)));

    private static IEnumerable<TaskItem> OfParts(World world) =>
        from part in PartsAway(world)
        select new TaskItem(
            $"Answer a part: {part.Assessment.SystemName}", $"{part.Assessment.Id} · impact assessment", part.Part.To, part.Part.At, null,
            Button.Open("Answer", Assessment.Part, (Assessment.Field, part.Assessment.Id.Value)));

    private static IEnumerable<(Assessment Assessment, Handover Part)> PartsAway(World world) =>
        from assessment in world.Assessments
        where assessment.IsOpen && assessment.Handovers is not null
            && world.System(assessment.System) is { } system && (system.State is SystemState.InAssessment || system.StandsApproved)
        from part in assessment.Away
        select (assessment, part);

    // The approval stands meanwhile, so nothing is due.
    private static IEnumerable<TaskItem> OfReassessments(World world) =>
        from system in world.Systems
        where system.StandsApproved
        let assessment = world.Assessment(system.Assessment)
        where assessment is { IsOpen: true }
        select new TaskItem(
            $"Go on assessing again: {system.Name}", system.Id.Value, system.Owner, assessment.Since, null,
            Button.Open("Continue", Assessment.View, (Assessment.Field, assessment.Id.Value)));

    private static IEnumerable<TaskItem> OfOffers(World world) => world.Systems
        .Where(s => s.Offered is not null && s.State is not SystemState.Retired)
        .Select(s => new TaskItem(
            $"Take over: {s.Name}", s.Id.Value, s.Offered!.To, s.Offered.At, null, Button.Open("Answer", AiSystem.Offer, Of(s))));

    private static IEnumerable<TaskItem> OfUrgent(World world) => OfSystems(world).Concat(OfApprovals(world)).Concat(OfScreenings(world)).Concat(OfFurther(world)).Concat(OfOffers(world))
        .Concat(OfReassessments(world)).Concat(OfParts(world)).Concat(RiskTasks.Of(world)).Concat(ActionTasks.Of(world)).Concat(ApprovalTasks.Of(world)).Concat(PolicyTasks.Of(world))
        .Concat(ControlTasks.Of(world)).Concat(ObjectiveTasks.Of(world)).Concat(AuditTasks.Of(world)).Concat(NonconformityTasks.Of(world)).Concat(SupplierTasks.Of(world)).Concat(ContextTasks.Of(world)).Concat(ReviewTasks.Of(world)).Concat(ResponsibilityTasks.Of(world));

    /// <summary>The acknowledgement that is asked of somebody; null when theirs holds, and will for a while.</summary>
    /// <param name="known">What is between the person and the version's major number.</param>
    /// <param name="on">When a campaign asked; null where none does.</param>
    /// <param name="due">By when the campaign asked.</param>
    public static TaskItem? Acknowledge(PersonId who, PolicyVersion version, Acknowledgement? known, DateOnly today, DateOnly? on = null, DateOnly? due = null)
    {
        if (known?.IsDoneOn(today) == true)
            return null;
        var open = Button.Open("Read", Acknowledgement.Read, (Acknowledgement.PolicyField, version.Policy));
        return known is { At: not null, Until: { } until }
            ? new TaskItem($"{version.Deed} again: {version.Title}", Detail(version), who, Midnight(until.AddDays(-Acknowledgement.RenewedWithin)), until, open)
            : new TaskItem($"{version.Deed}: {version.Title}", Detail(version), who, Midnight(on ?? version.Effective), due ?? version.Due, open);
    }

    private static string Detail(PolicyVersion version) => $"{(version.Asks.IsTraining ? "training · " : "")}version {version.Number}";

    // Whoever began it goes on with it, for as long as the system can be classified.
    private static IEnumerable<TaskItem> OfScreenings(World world) => world.Screenings
        .Where(s => s.IsOpen && world.System(s.System) is { State: not SystemState.Retired })
        .Select(s => new TaskItem(
            $"Go on classifying: {s.SystemName}", $"{s.Id} · EU AI Act", s.By, s.Since, null,
            Button.Open("Continue", Screening.View, (Screening.Field, s.Id.Value))));

    private static IEnumerable<TaskItem> OfFurther(World world) =>
        from system in world.Systems
        where system.State is not SystemState.Retired
        from further in system.OpenFurther
        select new TaskItem(
            $"Go on with: {further.Title} of {system.Name}", further.Assessment, system.IsOfOwnerOrRequester(further.By) ? further.By : system.Owner, further.Since, null,
            Button.Open("Continue", Assessment.View, (Assessment.Field, further.Assessment)));

    private static IEnumerable<TaskItem> OfApprovals(World world) =>
        from approval in world.Approvals
        where approval.IsWaiting
        from who in approval.MayDecideOn
        select new TaskItem(
            $"Decide: {approval.SystemName}", $"{approval.Id}{(approval.Level is { } level ? $" · level {level}" : "")}", who, approval.Current.Opened, approval.Due,
            Button.Open("Decide", Approval.View, (Approval.Field, approval.Id.Value)));

    /// <summary>One task an owner, however many records are incomplete: they are worked through one after the other.</summary>
    private static IEnumerable<TaskItem> OfRecords(IEnumerable<AiSystem> systems) =>
        from system in systems
        where system.IsInRegister && system.State is not (SystemState.Rejected or SystemState.Retired)
        let complete = Completeness.Of(system.Details)
        where !complete.IsComplete
        group (system, complete) by system.Owner into owned
        let first = owned.OrderBy(o => o.system.Submitted).ThenBy(o => o.system.Id.Value, StringComparer.Ordinal).First()
        let more = owned.Count() == 1 ? "" : $" and {owned.Count() - 1} more"
        select new TaskItem(
            $"Complete the record: {first.system.Name}{more}", $"{first.system.Id} · {first.complete}", owned.Key, first.system.Submitted!.Value,
            DateOnly.FromDateTime(first.system.Submitted.Value.UtcDateTime).AddDays(RecordDays),
            Button.Open("Open", AiSystem.Record, Of(first.system)))
        { CanWait = true };

    private static IEnumerable<TaskItem> OfSystems(World world) => world.Systems.Select(s => OfSystem(s, world)).OfType<TaskItem>();

    private static TaskItem? OfSystem(AiSystem system, World world)
    {
        var due = DateOnly.FromDateTime(system.Since.UtcDateTime).AddDays(Assessment.DaysToAssess);
        return system.State switch
        {
            SystemState.Draft => Item("Finish registering", system.Requester, null, Button.Open("Continue", AiSystem.Resume, Of(system))),
            SystemState.Submitted when system.AwaitsRegistration => null,
            SystemState.Submitted => Item("Assess", system.Owner, due, Button.Open("Open", AiSystem.View, Of(system))),
            SystemState.InAssessment => Item(
                "Go on assessing", Assessor(system, world), due, Button.Open("Continue", Assessment.View, (Assessment.Field, system.Assessment!))),
            SystemState.ChangesRequested => Item(system.IsWithdrawn is true ? "Submit again" : "Change as asked", system.Owner, due, Button.Open("Open", AiSystem.View, Of(system))),
            SystemState.Approved when system.ReviewDue is { } review => new TaskItem(
                $"Review: {system.Name}", system.Id.Value, system.Owner, Midnight(ReviewCycle.AskedOn(review)), review,
                Button.Open("Review", AiSystem.Review, Of(system))),
            SystemState.AwaitingApproval or SystemState.Approved or SystemState.Suspended or SystemState.Rejected or SystemState.Retired => null,
        };

        TaskItem Item(string what, PersonId who, DateOnly? until, Execute open) =>
            new($"{what}: {system.Name}", system.Id.Value, who, system.Since, until, open);
    }

    internal static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    // Whoever began it goes on with it, when that person may.
    private static PersonId Assessor(AiSystem system, World world) =>
        world.Assessment(system.Assessment) is { } a && a.MayBeAnsweredBy(system.By) ? system.By : system.Owner;

    private static (string, string) Of(AiSystem system) => (system.Key.Kind, system.Id.Value);

    /// <summary><c>AP-0007 · level 2 · for 3 days · due 30 Nov 2026</c></summary>
    public static string Line(TaskItem task, Turn turn)
    {
        string due = task.Due is not { } day ? ""
            : task.IsOverdue(turn.Reader.Today(turn.Now)) ? $" · overdue since {turn.Reader.Day(day)}"
            : $" · due {turn.Reader.Day(day)}";
        return string.Create(CultureInfo.InvariantCulture, $"{task.Detail} · for {Reader.Age(task.Since, turn.Now)}{due}");
    }
}
