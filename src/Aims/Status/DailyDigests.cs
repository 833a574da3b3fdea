using System.Globalization;
using Aims.Campaigns;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Preferences;
using Aims.SavedQuestions;

namespace Aims.Status;

/// <summary>
/// One message a day to whoever has something new, due soon or overdue, at the hour that they prefer where they are; none at
/// weekends, none while they are muted, none to people who left. However often it is run, nobody gets a second one on a day.
/// </summary>
public sealed class DailyDigests(StatusIndex index, Records records, IDirectory directory, IReaders readers, IHeldMessages held)
{
    private const int Soon = 3;

    private const string LastRun = "digests|last";

    // How far the first run of all looks back: as far as the timer's runs are apart.
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(15);

    /// <summary>Sends the digests that have come due since the last run.</summary>
    /// <returns>How many people get one.</returns>
    public async Task<int> Send(DateTimeOffset now, CancellationToken ct)
    {
        var after = await After(now, ct);
        var kept = await held.Count(ct);
        // Where somebody is costs a read: it is asked of those who may be told something.
        var near = await index.Ask(About.Acknowledgements, world => Near(kept.Keys, now, world), ct);
        var where = await readers.Of(near, ct);
        var digests = await index.Ask(About.Acknowledgements, world => Deserving(Due(where, after, now, world), kept, world), ct);
        foreach (var digest in digests)
            await Send(digest, kept.GetValueOrDefault(digest.Who), now, ct);
        // Noted last: what a crash leaves out is made up for by the next run.
        await records.Table.Write(records.Tenant, [new RowChange.Put(new Row(LastRun, new Dictionary<string, string> { ["At"] = now.ToString("O", CultureInfo.InvariantCulture) }))], ct);
        return digests.Count;
    }

    private async Task<DateTimeOffset> After(DateTimeOffset now, CancellationToken ct) =>
        await records.Table.Get(records.Tenant, LastRun, ct) is { } row
            && DateTimeOffset.Parse(row["At"], CultureInfo.InvariantCulture) is var last && last <= now ? last : now - Apart;

    private static Dictionary<PersonId, DueDigest> Due(IReadOnlyDictionary<PersonId, Reader> where, DateTimeOffset after, DateTimeOffset now, World world) => where
        .Select(person => DueDigest.Of(person.Key, world.SettingsOf(person.Key), person.Value, after, now))
        .OfType<DueDigest>().ToDictionary(digest => digest.Who);

    private async Task Send(DueDigest digest, int waited, DateTimeOffset now, CancellationToken ct)
    {
        var command = new Command(string.Create(CultureInfo.InvariantCulture, $"digest.{digest.Day:yyyy-MM-dd}"), digest.Who, now);
        await records.Commit(command, draft =>
        {
            draft.Tell(digest.Who, Digest.Name, waited > 0 ? Digest.After(waited) : new RecordKey("person", digest.Who.Value));
            return Task.CompletedTask;
        }, ct);
        if (waited > 0)
            await held.Release(digest.Who, ct);
    }

    // Those for whom there is something wherever they are: there it is yesterday, today or tomorrow.
    private IReadOnlyCollection<PersonId> Near(IEnumerable<PersonId> kept, DateTimeOffset now, World world)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        DateOnly[] days = [today.AddDays(-1), today, today.AddDays(1)];
        bool MayBeNews(TaskItem task) => task.Due <= days[^1].AddDays(Soon)
            || DateOnly.FromDateTime(task.Since.UtcDateTime) >= world.SettingsOf(task.Who).NewsSince(days[0]).AddDays(-1);
        var everybody = directory.Everybody.SelectMany(_ => days, (person, day) => (person.Id, day));
        return [.. Tasks(everybody, world).Where(MayBeNews).Select(task => task.Who).Concat(kept).Concat(Subscribers(world))
            .Where(who => directory.Find(who) is not null).Distinct().Order()];
    }

    private List<DueDigest> Deserving(Dictionary<PersonId, DueDigest> due, IReadOnlyDictionary<PersonId, int> kept, World world)
    {
        var news = Tasks(due.Values.Select(digest => (digest.Who, digest.Day)), world)
            .Where(task => due.TryGetValue(task.Who, out var digest) && IsNews(task, digest)).Select(task => task.Who).ToHashSet();
        var chosen = Subscribers(world).ToHashSet();
        return [.. due.Values.Where(digest => news.Contains(digest.Who) || kept.ContainsKey(digest.Who) || chosen.Contains(digest.Who))];
    }

    // All that waits for anybody, and what some have to acknowledge on some day.
    private IEnumerable<TaskItem> Tasks(IEnumerable<(PersonId Who, DateOnly Day)> some, World world)
    {
        // Where a campaign asks, it reminds on its own days.
        var inForce = new Dictionary<DateOnly, List<PolicyVersion>>();
        List<PolicyVersion> InForce(DateOnly day) => inForce.TryGetValue(day, out var known)
            ? known : inForce[day] = [.. PolicyLibrary.InForce(world.Policies, day).Where(version => Asking.AsksEverybody(version, world.Campaigns))];
        var acknowledgements =
            from one in some
            from policy in InForce(one.Day)
            let task = TaskList.Acknowledge(one.Who, policy, world.Acknowledgement(policy, one.Who), one.Day)
            where task is not null
            select task;
        return TaskList.OfAll(world).Concat(PolicyTasks.OfConcerns(world, directory)).Concat(IncidentTasks.Of(world, directory)).Concat(ControlTasks.OfLeavers(world, directory))
            .Concat(ContextTasks.OfLeads(world, directory)).Concat(ResponsibilityTasks.OfLeads(world, directory)).Concat(ReviewTasks.OfLeads(world, directory)).Concat(acknowledgements);
    }

    // The leads who want an answer in their digest.
    private IEnumerable<PersonId> Subscribers(World world) => world.All<SavedQuestion>()
        .SelectMany(saved => saved.Subscriptions.Select(one => one.Who).Where(saved.IsInDigestOf)).Where(who => directory.Find(who)?.Is(Role.Lead) is true);

    private static bool IsNews(TaskItem task, DueDigest digest)
    {
        var begun = digest.Reader.Today(task.Since);
        return (begun >= digest.NewsSince && begun <= digest.Day) || task.Due <= digest.Day.AddDays(Soon);
    }

    private sealed record DueDigest(PersonId Who, DateOnly Day, DateOnly NewsSince, Reader Reader)
    {
        public static DueDigest? Of(PersonId who, PersonalSettings settings, Reader reader, DateTimeOffset after, DateTimeOffset now) =>
            settings.DigestBetween(after, now, reader.Zone) is { } day ? new(who, day, settings.NewsSince(day), reader) : null;
    }
}
