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

    /// <summary>Whether messages of one person need not wait behind another.</summary>
    public bool IsFree(KnownPerson known, IReadOnlyList<Message> theirs) =>
        known.Behind is not { } first || first.Until < clock.GetUtcNow() || theirs.Any(message => message.InLine || message.MessageId == first.Message);

    /// <summary>Waits behind what was put off.</summary>
    /// <returns>False when there is nothing to wait behind any more.</returns>
    public async Task<bool> Wait(PersonId who, Message message, CancellationToken ct)
    {
        while (await people.Read(who, ct) is ({ } known, var row) && !IsFree(known, [message]))
        {
            // The person's row is written too, unchanged: whoever calls up the line at this moment looks again.
            if (await people.Write(who, known, row, [PeopleInTouch.WaitingRow(who, message)], ct))
                return true;
        }
        return false;
    }

    /// <summary>Later messages wait behind this one, which comes again after the delay.</summary>
    public Task Hold(PersonId who, Message last, TimeSpan delay, CancellationToken ct)
    {
        var until = clock.GetUtcNow() + delay + Overdue;
        return people.Change(who, known => known with { Behind = known.Behind is { } first && first.At > last.At ? first with { Until = until } : new(last.MessageId, last.At, until) }, ct);
    }

    /// <summary>A message will not come again: when others wait behind it, they are called up.</summary>
    public async Task Finished(PersonId who, string message, CancellationToken ct)
    {
        while (await people.Read(who, ct) is ({ Behind: { } first } known, var row) && (first.Message == message || first.Until < clock.GetUtcNow()))
        {
            var waiting = await people.Waiting(who, ct).Take(AtOnce).ToListAsync(ct);
            if (await CallUp(who, known, row, waiting, ct))
                return;
        }
    }

    // All or nothing: what leaves the line is in the outbox, and the next come behind the last of it.
    private async Task<bool> CallUp(PersonId who, KnownPerson known, Row? row, List<Row> waiting, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var messages = waiting.Select(one => Message.TryRead(one["Json"])).OfType<Message>().Select(message => message with { InLine = true }).ToList();
        PutOff? behind = messages is [.., var last] ? new(last.MessageId, last.At, now + Overdue) : null;
        if (!await people.Write(
            who, known with { Behind = behind }, row,
            [.. waiting.Select(one => new RowChange.Delete(one.Key)), .. messages.Select(message => Outbox.RowOf(now.UtcTicks, message))], ct))
            return false;
        if (messages.Count > 0)
            outbox.Committed(people.Partition, now.UtcTicks, messages);
        return true;
    }
}
