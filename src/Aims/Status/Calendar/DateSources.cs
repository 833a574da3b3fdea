using Aims.Audits;
using Aims.Campaigns;
using Aims.Conversation;
using Aims.Objectives;
using Aims.People;
using Aims.Policies;
using Aims.Systems;

namespace Aims.Status;

/// <summary>
/// Days that nobody has a task for yet. Whatever waits for somebody by a day is in the calendar by its task (<see cref="TaskList"/>); other days of a slice are
/// added here, in a line.
/// </summary>
internal static class DateSources
{
    private static readonly IReadOnlyList<Func<World, IDirectory, DateOnly, IEnumerable<CalendarEntry>>> all = [Audits, Campaigns, Policies, Retirements, Objectives];

    public static IEnumerable<CalendarEntry> Of(World world, IDirectory directory, DateOnly today) => all.SelectMany(source => source(world, directory, today));

    private static IEnumerable<CalendarEntry> Audits(World world, IDirectory directory, DateOnly today) =>
        from audit in world.All<Audit>()
        where audit.IsOpen
        select new CalendarEntry(
            $"audit.days.{audit.Id}", audit.From, audit.Until > audit.From ? audit.Until : null, $"Internal audit: {audit.Title}", audit.Id.Value, audit.Auditors,
            Button.Open("Open", Audit.View, (Audit.Field, audit.Id.Value)));

    private static IEnumerable<CalendarEntry> Campaigns(World world, IDirectory directory, DateOnly today) =>
        from campaign in world.Campaigns
        where campaign is { IsOpen: true, Due: not null }
        let due = campaign.Extended > campaign.Due ? campaign.Extended!.Value : campaign.Due!.Value
        select new CalendarEntry(
            $"campaign.due.{campaign.Id}", due, null, $"Last day to acknowledge: {world.Policy(campaign.Policy)?.Title ?? campaign.Policy}", campaign.Id.Value,
            [campaign.StartedBy ?? campaign.By], Button.Open("Open", Campaign.View, (Campaign.Field, campaign.Id.Value)));

    private static IEnumerable<CalendarEntry> Policies(World world, IDirectory directory, DateOnly today) =>
        from version in PolicyLibrary.InForce(world.Policies, today)
        let keepers = version.Owner is { } owner ? [owner] : directory.With(Role.Lead).Select(lead => lead.Id).ToList()
        let open = Button.Open("Open", Policy.View, (Policy.Field, version.Policy))
        from entry in new CalendarEntry?[]
        {
            new($"policy.review.{version.Policy}.{version.Number}", version.Review, null, $"Look at the policy again: {version.Title}", version.Policy, keepers, open),
            // Where a campaign asks, its own day holds.
            Asking.AsksEverybody(version, world.Campaigns)
                ? new($"policy.due.{version.Policy}.{version.Number}", version.Due, null, $"Last day to acknowledge: {version.Title}", $"{version.Policy} · version {version.Number}", keepers, open) : null,
        }
        where entry is not null
        select entry;

    private static IEnumerable<CalendarEntry> Retirements(World world, IDirectory directory, DateOnly today) =>
        from system in world.Systems
        where system is { State: not SystemState.Retired, Retirement: not null }
        select new CalendarEntry(
            $"system.retirement.{system.Id}", system.Retirement!.Day, null, $"Its use ends: {system.Name}", system.Id.Value,
            [system.Owner, .. system.Details.Deputy is { } deputy ? [deputy] : Array.Empty<PersonId>()], Button.Open("Open", AiSystem.View, (AiSystem.Type.Kind, system.Id.Value)));

    private static IEnumerable<CalendarEntry> Objectives(World world, IDirectory directory, DateOnly today) =>
        from objective in world.All<Objective>()
        where objective.IsOpen
        select new CalendarEntry(
            $"objective.due.{objective.Id}", objective.Plan.Due, null, $"Objective to be reached: {objective.Plan.What}", objective.Id.Value,
            [.. new[] { objective.Plan.Owner, objective.SetBy }.Distinct()], Button.Open("Open", Objective.View, (Objective.Field, objective.Id.Value)));
}
