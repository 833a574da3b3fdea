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
        var due = await Due(await After(now, ct), now, ct);
        var kept = due.Count == 0 ? new Dictionary<PersonId, int>() : await held.Count(ct);
        var digests = due.Count == 0 ? [] : await index.Ask(About.Acknowledgements, world => Deserving(due, kept, world), ct);
        foreach (var digest in digests)
            await Send(digest, kept.GetValueOrDefault(digest.Who), now, ct);
        // Noted last: what a crash leaves out is made up for by the next run.
        await records.Table.Write(records.Tenant, [new RowChange.Put(new Row(LastRun, new Dictionary<string, string> { ["At"] = now.ToString("O", CultureInfo.InvariantCulture) }))], ct);
        return digests.Count;
    }

    private async Task<DateTimeOffset> After(DateTimeOffset now, CancellationToken ct) =>
        await records.Table.Get(records.Tenant, LastRun, ct) is { } row
            && DateTimeOffset.Parse(row["At"], CultureInfo.InvariantCulture) is var last && last <= now ? last : now - Apart;

    private async Task<Dictionary<PersonId, DueDigest>> Due(DateTimeOffset after, DateTimeOffset now, CancellationToken ct)
    {
        var known = await readers.All(ct);
        return await index.Ask(
            About.Register, world => directory.Everybody
                .Select(person => DueDigest.Of(person.Id, world.SettingsOf(person.Id), known.GetValueOrDefault(person.Id) ?? Reader.Default, after, now))
                .OfType<DueDigest>().ToDictionary(digest => digest.Who),
            ct);
    }

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

    private List<DueDigest> Deserving(Dictionary<PersonId, DueDigest> due, IReadOnlyDictionary<PersonId, int> kept, World world)
    {
        // Where a campaign asks, it reminds on its own days.
        var inForce = due.Values.Select(digest => digest.Day).Distinct().ToDictionary(
            day => day, day => PolicyLibrary.InForce(world.Policies, day).Where(version => Asking.AsksEverybody(version, world.Campaigns)).ToList());
        var acknowledgements =
            from digest in due.Values
            from policy in inForce[digest.Day]
            let task = TaskList.Acknowledge(digest.Who, policy, world.Acknowledgement(policy, digest.Who), digest.Day)
            where task is not null
            select task;
        var news = TaskList.OfAll(world).Concat(PolicyTasks.OfConcerns(world, directory)).Concat(IncidentTasks.Of(world, directory)).Concat(ControlTasks.OfLeavers(world, directory))
            .Concat(ContextTasks.OfLeads(world, directory)).Concat(ResponsibilityTasks.OfLeads(world, directory)).Concat(ReviewTasks.OfLeads(world, directory)).Concat(acknowledgements)
            .Where(task => due.TryGetValue(task.Who, out var digest) && IsNews(task, digest)).Select(task => task.Who).ToHashSet();
        var chosen = world.All<SavedQuestion>().SelectMany(saved => saved.Subscriptions.Select(one => one.Who).Where(saved.IsInDigestOf))
            .Where(who => directory.Find(who)?.Is(Role.Lead) is true).ToHashSet();
        return [.. due.Values.Where(digest => news.Contains(digest.Who) || kept.ContainsKey(digest.Who) || chosen.Contains(digest.Who))];
    }

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
