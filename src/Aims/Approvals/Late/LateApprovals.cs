using System.Collections.Concurrent;
using System.Globalization;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>
/// Each hour: sees to it that no request waits for somebody who does not answer. Others are asked instead of leavers, deputies stand
/// in for those who are away, and what is late goes up. It signs as the bot. However often it runs, each thing is done once.
/// </summary>
/// <param name="readers">Where people are; null for all in UTC.</param>
public sealed class LateApprovals(
    Records records, StatusIndex index, Routing routing, IOutOfOffice mailboxes,
    IReaders? readers = null)
{
    private const int AskedAtOnce = 8;

    /// <returns>With how many requests something was done.</returns>
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        // Before the directory is known everybody would seem to have left.
        if (!routing.Directory.IsRead)
            return 0;
        var waiting = await index.Ask(About.Register, Waiting, ct);
        if (waiting.Count == 0)
            return 0;
        var presence = await Look(waiting.Select(w => w.Approval), now, ct);
        int done = 0;
        foreach (var (approval, system) in waiting)
        {
            // What the index shows decides whether a commit is worth it; the commit looks again.
            if (ToDo(approval, system, presence, now).Count > 0 && await Do(approval, presence, now, ct))
                done++;
        }
        return done;
    }

    private static List<(Approval Approval, AiSystem? System)> Waiting(World world) =>
        [.. from approval in world.Approvals
            where approval.IsWaiting
            let system = world.System(approval.System)
            where system is not null || !approval.IsOfSystem
            orderby approval.Requested
            select (approval, system)];

    private async Task<Presence> Look(IEnumerable<Approval> waiting, DateTimeOffset now, CancellationToken ct)
    {
        var where = readers is null ? new Dictionary<PersonId, Reader>() : await readers.All(ct);
        var absences = new Dictionary<PersonId, Absence>();
        await foreach (var record in records.All(Absence.Type, records.Tenant, ct))
            absences[record.State!.Who] = record.State;
        var away = new ConcurrentDictionary<PersonId, OutOfOffice>();
        var asked = waiting.SelectMany(approval => approval.Awaited).Distinct();
        await Parallel.ForEachAsync(asked, new ParallelOptions { MaxDegreeOfParallelism = AskedAtOnce, CancellationToken = ct }, async (who, stop) =>
        {
            if (await mailboxes.Of(who, stop) is { } automatic && automatic.From <= now && !(automatic.Until < now))
                away[who] = automatic;
        });
        return new Presence(now, where, absences, away);
    }

    // Each rule sees what the ones before it did.
    private List<ApprovalEvent> ToDo(Approval approval, AiSystem? system, Presence presence, DateTimeOffset now)
    {
        Func<Approval, Decided<ApprovalEvent>>[] rules =
        [
            a => a.ReplaceLeavers(system, DateOnly.FromDateTime(now.UtcDateTime), routing),
            a => a.Cover(presence.DeputyOf, system, routing.Directory),
            a => a.AskAbove(presence.IsAway, system, routing.Directory),
            // It is late when it is so for all who are asked.
            a => a.Awaited.Any() ? a.Climb(a.Awaited.Min(presence.WorkdayOf), system, routing) : Decided<ApprovalEvent>.Nothing,
        ];
        var events = new List<ApprovalEvent>();
        foreach (var rule in rules)
        {
            var decided = rule(approval).Events;
            events.AddRange(decided);
            approval = decided.Aggregate(approval, (a, happened) => Approval.Type.After(a, happened, new Stamp(PersonId.Bot, now)));
        }
        return events;
    }

    private async Task<bool> Do(Approval seen, Presence presence, DateTimeOffset now, CancellationToken ct)
    {
        // What is done to one version of a request is one command, whoever does it. What is done changes the version.
        long version = (await records.Read(Approval.Type, seen.Id.Value, ct)).Version;
        string command = string.Create(CultureInfo.InvariantCulture, $"late.{seen.Id}.{version}");
        var outcome = await records.Commit(new Command(command, PersonId.Bot, now), async draft =>
        {
            if ((await draft.Load(Approval.Type, seen.Id.Value, ct)).State is not { } approval)
                return;
            var system = (await Matter.Load(draft, approval, ct)).State;
            await draft.Apply(Approval.Type, approval.Id.Value, Decided<ApprovalEvent>.These(ToDo(approval, system, presence, now)), ct);
            await Consequences.Follow(draft, approval, system, ct);
        }, ct);
        return outcome is { Repeated: false, Changed.Count: > 0 };
    }
}
