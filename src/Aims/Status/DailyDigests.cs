using System.Globalization;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Status;

/// <summary>
/// One message a day to whoever has something new, due soon or overdue; none at weekends, none to people who left.
/// However often it is run in a day, nobody gets a second one.
/// </summary>
public sealed class DailyDigests(StatusIndex index, Records records, IDirectory directory)
{
    private const int Soon = 3;

    /// <returns>How many people get a digest today.</returns>
    public async Task<int> Send(DateTimeOffset now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return 0;
        var people = await index.Ask(About.Acknowledgements, world => Deserving(world, today), ct);
        foreach (var who in people)
            await Send(who, today, now, ct);
        return people.Count;
    }

    private Task<Outcome> Send(PersonId who, DateOnly today, DateTimeOffset now, CancellationToken ct) => records.Commit(
        new Command(string.Create(CultureInfo.InvariantCulture, $"digest.{today:yyyy-MM-dd}"), who, now),
        draft =>
        {
            draft.Tell(who, Digest.Name, new RecordKey("person", who.Value));
            return Task.CompletedTask;
        }, ct);

    private List<PersonId> Deserving(World world, DateOnly today)
    {
        var acknowledgements =
            from policy in ShippedPolicies.InForce(today)
            from person in directory.Everybody
            where world.Acknowledgement(policy, person.Id) is null
            select TaskList.Acknowledge(person.Id, policy);
        return [.. TaskList.OfAll(world).Concat(acknowledgements)
            .Where(task => IsNews(task, today) && directory.Find(task.Who) is not null)
            .Select(task => task.Who).Distinct()];
    }

    // Monday's news includes the weekend's.
    private static bool IsNews(TaskItem task, DateOnly today)
    {
        int since = today.DayOfWeek is DayOfWeek.Monday ? 3 : 1;
        var begun = DateOnly.FromDateTime(task.Since.UtcDateTime);
        return (begun >= today.AddDays(-since) && begun <= today) || task.Due <= today.AddDays(Soon);
    }
}
