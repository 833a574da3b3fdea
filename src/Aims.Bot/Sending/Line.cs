using Aims.Bot.Teams;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Sending;

/// <summary>
/// A person's messages arrive in the order of their commits. While one is put off, those that come later wait in rows, and
/// go on together when it is sent, given up, or overdue. Two that are taken from the queue at the same moment, each in an
/// item of its own, do not know of each other: the queue promises no order, and neither do we then.
/// </summary>
/// <param name="clock">Real time.</param>
public sealed class Line(PeopleInTouch people, Outbox outbox, TimeProvider clock)
{
    // The queue may be long: a message that is due comes later than that. Nobody waits for ever behind one that does not come.
    private static readonly TimeSpan Overdue = TimeSpan.FromMinutes(15);

    // Few enough that one write takes them from the line and gives them to the outbox.
    private const int AtOnce = 40;

    /// <summary>Whether messages of one person need not wait behind others.</summary>
    public bool IsFree(KnownPerson known, IReadOnlyList<Message> theirs) =>
        // Should we have died before the first was sent back, it comes with the item that it came with before.
        known.Behind is not { } behind || IsOverdue(behind) || theirs.Any(message => message.InLine || message.MessageId == behind.First);

    /// <summary>Waits behind what was put off.</summary>
    /// <returns>False when there is nothing to wait behind any more.</returns>
    public async Task<bool> Wait(PersonId who, Message message, CancellationToken ct)
    {
        while (await people.Read(who, ct) is ({ } known, var row) && !IsFree(known, [message]))
        {
            // The person's row is written too, changed or not: whoever calls up the line at this moment looks again.
            if (await people.Write(who, known with { Behind = known.Behind! with { Alone = false } }, row, [PeopleInTouch.WaitingRow(who, message)], ct))
                return true;
        }
        return false;
    }

    /// <summary>Later messages wait behind these, which come again after the delay.</summary>
    public Task Hold(PersonId who, IReadOnlyList<Message> messages, TimeSpan delay, CancellationToken ct)
    {
        var until = clock.GetUtcNow() + delay + Overdue;
        return people.Change(
            who,
            known => known with
            {
                Behind = known.Behind is { } behind && !IsOverdue(behind)
                    ? behind with { Until = until }
                    : new(messages[0].MessageId, messages[^1].MessageId, until) { Alone = known.Behind is null },
            },
            ct);
    }

    /// <summary>A message will not come again: when others wait behind it, they are called up.</summary>
    public async Task Finished(PersonId who, string message, CancellationToken ct)
    {
        while (await people.Read(who, ct) is ({ Behind: { } behind } known, var row) && (behind.Last == message || IsOverdue(behind)))
        {
            var waiting = behind.Alone ? [] : await people.Waiting(who, ct).Take(AtOnce).ToListAsync(ct);
            if (await CallUp(who, known, row, waiting, ct))
                return;
        }
    }

    // All or nothing: what leaves the line is in the outbox, and the next come behind the last of it.
    private async Task<bool> CallUp(PersonId who, KnownPerson known, Row? row, List<Row> waiting, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var messages = waiting.Select(one => Message.TryRead(one["Json"])).OfType<Message>().Select(message => message with { InLine = true }).ToList();
        PutOff? behind = messages.Count > 0 ? new(messages[0].MessageId, messages[^1].MessageId, now + Overdue) : null;
        if (!await people.Write(
            who, known with { Behind = behind }, row,
            [.. waiting.Select(one => new RowChange.Delete(one.Key)), .. messages.Select(message => Outbox.RowOf(now.UtcTicks, message))], ct))
            return false;
        if (messages.Count > 0)
            outbox.Committed(people.Partition, now.UtcTicks, messages);
        return true;
    }

    private bool IsOverdue(PutOff behind) => behind.Until < clock.GetUtcNow();
}
