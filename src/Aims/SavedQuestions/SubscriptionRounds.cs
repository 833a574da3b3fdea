using System.Globalization;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.SavedQuestions;

/// <summary>
/// Sends each subscribed question on its days at its hour, where the subscriber is; none while they are muted, none to people who left.
/// However often it is run, nobody gets the same question twice on a day.
/// </summary>
/// <param name="readers">Where people are; null for all in UTC.</param>
public sealed class SubscriptionRounds(SavedDesk desk, IReaders? readers)
{
    private const string LastRun = "subscriptions|last";

    // How far the first run of all looks back: as far as the timer's runs are apart.
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(15);

    private readonly Records records = desk.Records;

    /// <returns>How many messages are on their way.</returns>
    public async Task<int> Send(DateTimeOffset now, CancellationToken ct)
    {
        var after = await After(now, ct);
        int sent = 0;
        foreach (var due in await Due(after, now, ct))
            sent += await Send(due, now, ct) ? 1 : 0;
        // Noted last: what a crash leaves out is made up for by the next run.
        await records.Table.Write(records.Tenant, [new RowChange.Put(new Row(LastRun, new Dictionary<string, string> { ["At"] = now.ToString("O", CultureInfo.InvariantCulture) }))], ct);
        return sent;
    }

    private async Task<DateTimeOffset> After(DateTimeOffset now, CancellationToken ct) =>
        await records.Table.Get(records.Tenant, LastRun, ct) is { } row
            && DateTimeOffset.Parse(row["At"], CultureInfo.InvariantCulture) is var last && last <= now ? last : now - Apart;

    private async Task<List<DueQuestion>> Due(DateTimeOffset after, DateTimeOffset now, CancellationToken ct)
    {
        var subscribers = await desk.Index.Ask(About.Register, world => world.All<SavedQuestion>().SelectMany(saved => saved.Subscriptions).Select(one => one.Who).ToHashSet(), ct);
        var known = readers is null ? null : await readers.Of(subscribers, ct);
        return await desk.Index.Ask(About.Register, world => (
            from saved in world.All<SavedQuestion>()
            from subscription in saved.Subscriptions
            let who = desk.Directory.Find(subscription.Who)
            where who is not null && saved.IsFor(who.Id)
            let reader = known?.GetValueOrDefault(who.Id) ?? Reader.Default
            let day = subscription.DueBetween(after, now, reader.Zone)
            where day is not null && !world.SettingsOf(who.Id).IsMutedOn(day.Value)
            select new DueQuestion(saved, who, day.Value, reader)).ToList(), ct);
    }

    private async Task<bool> Send(DueQuestion due, DateTimeOffset now, CancellationToken ct)
    {
        var (saved, who, day, reader) = due;
        var glance = await desk.Look(who, now, reader, saved.Read(), ct);
        var command = new Command(string.Create(CultureInfo.InvariantCulture, $"subscription.{saved.Id}.{day:yyyy-MM-dd}"), who.Id, now);
        var outcome = await records.Commit(command, async draft =>
        {
            if ((await draft.Load(SavedQuestion.Type, saved.Id.Value, ct)).State is not { } fresh)
                return;
            var decided = SavedRules.Send(fresh, who.Id, day, glance.Count);
            await draft.Apply(SavedQuestion.Type, saved.Id.Value, decided, ct);
            if (decided.Events.Count > 0)
                draft.Tell(who.Id, ShowSubscribed.Name, saved.Key);
        }, ct);
        return outcome is { Repeated: false, Changed.Count: > 0 };
    }

    private sealed record DueQuestion(SavedQuestion Saved, Person Who, DateOnly Day, Reader Reader);
}
