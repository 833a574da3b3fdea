using Aims.Bot.Sending;
using Aims.Bot.Teams;
using Aims.Ledger;
using Aims.People;
using Azure;

namespace Aims.Bot.Functions;

/// <summary>
/// Sends what an item of the queue holds, one message or many: all side by side, but those of one person in their order. What
/// is sent is drawn now, from the record as it is now. A message that reaches us twice is sent once: whoever sends it claims
/// it first, and a claim whose holder died is taken over after its lease.
/// </summary>
/// <param name="clock">The time that records bear.</param>
public sealed partial class Deliver(
    IDirectory directory, PeopleInTouch people, FirstContact firstContact, HeldMessages held, SentMessages sent, WaitingRoom room,
    LetterCarrier carrier, Redraw redraw, Line line, PutOffs putOffs, IQueue queue, TimeProvider clock, ILogger<Deliver> log)
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(15);

    /// <returns>True: whatever was not sent is somewhere else by now.</returns>
    public async Task<bool> Run(IReadOnlyList<Message> item, CancellationToken ct)
    {
        using var place = await room.Enter(item.Count, ct);
        var messages = item.DistinctBy(message => message.MessageId).ToList();
        var redraws = messages.Where(message => message.To is null).ToList();
        var persons = messages.Except(redraws)
            .GroupBy(message => message.To!.Value, (who, theirs) => (who, (IReadOnlyList<Message>)[.. theirs.OrderBy(message => message.At)])).ToList();
        var errand = new Errand(place, putOffs.Item(), Alone: persons.Count + redraws.Count == 1);
        await Task.WhenAll([Send(persons, errand, ct), .. redraws.Select(message => OrLater([message], errand, () => Draw(message, errand, ct), ct))]);
        await errand.Back.Send(ct);
        return true;
    }

    private async Task Send(IReadOnlyList<(PersonId Who, IReadOnlyList<Message> Messages)> persons, Errand errand, CancellationToken ct)
    {
        if (await errand.Place.AtDesk(() => Claim(persons, errand, ct), ct) is var (letters, claims))
            await Task.WhenAll(letters.Select(one => OrLater(one.Messages, errand, () => carrier.Carry(one, claims, ct), ct)));
    }

    /// <returns>Null when nothing is to be sent now.</returns>
    private async Task<(IReadOnlyList<Letters>, Claims)?> Claim(IReadOnlyList<(PersonId Who, IReadOnlyList<Message> Messages)> persons, Errand errand, CancellationToken ct)
    {
        var letters = new List<Letters>();
        await Task.WhenAll(persons.Select(one => OrLater(one.Messages, errand, async () =>
        {
            if (await Ready(one.Who, one.Messages, errand, ct) is { } ready)
                lock (letters)
                    letters.Add(ready);
        }, ct)));
        if (letters.Count == 0)
            return null;
        Claims? claims = null;
        List<Message> all = [.. letters.SelectMany(one => one.Messages)];
        await OrLater(all, errand with { Alone = true }, async () => claims = await sent.Claim([.. all.Select(message => message.MessageId)], ct), ct);
        return claims is null ? null : (letters, claims);
    }

    /// <returns>Null when nothing is to be sent now.</returns>
    private async Task<Letters?> Ready(PersonId id, IReadOnlyList<Message> messages, Errand errand, CancellationToken ct)
    {
        // Whoever has left gets nothing more.
        if (directory.Find(id) is not { } who)
            return null;
        if ((await people.Find(id, ct) is var met && met is { Unreachable: null } ? met : await firstContact.With(who, met, ct)) is not { } known)
        {
            await putOffs.Away(id, messages, [], ct);
            return null;
        }
        messages = await NotHeld(who, known, messages, ct);
        if (messages.Count == 0)
            return null;
        if (line.IsFree(known, messages))
            return new Letters(who, known, messages, errand);
        foreach (var message in messages)
        {
            if (!await line.Wait(id, message, ct))
                await queue.Send(message, null, ct);
        }
        return null;
    }

    // What can wait does so while somebody is muted.
    private async Task<IReadOnlyList<Message>> NotHeld(Person who, KnownPerson known, IReadOnlyList<Message> messages, CancellationToken ct)
    {
        var sendable = new List<Message>(messages.Count);
        foreach (var message in messages)
        {
            if (!message.CanWait || !await held.Keep(who, known.Reader, message, clock.GetUtcNow(), ct))
                sendable.Add(message);
        }
        return sendable;
    }

    private async Task Draw(Message message, Errand errand, CancellationToken ct)
    {
        if (!RecordKey.TryParse(message.Record, out var record))
            await putOffs.Reject(message, "Unreadable", ct);
        else if (!await redraw.Run(record, message.Pressed, ct))
            await putOffs.Later(message, errand.Back, ct);
        // By then the pressed card shows what the press answered, and is left alone, unless the answer was lost.
        else if (message.Pressed is not null)
            await queue.Send(message with { Pressed = null }, LongestAnswer, ct);
    }

    // What fails goes back alone. Only what was alone already fails as a whole: the host tries it again, and gives it up in the end.
    private async Task OrLater(IReadOnlyList<Message> messages, Errand errand, Func<Task> work, CancellationToken ct)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is TimeoutException or RequestFailedException && !ct.IsCancellationRequested)
        {
            // The host would let them rest for half a minute, and give them up after five times.
            LogStorageAway(e, messages[0].View ?? "redraw");
            PutOffs.StorageAway(messages, errand.Back);
        }
        catch (Exception e) when (!errand.Alone && !ct.IsCancellationRequested)
        {
            LogFault(e, messages[0].View ?? "redraw");
            await queue.Send(messages, SentMessages.Lease, ct);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Storage did not answer while {View} was on its way; it is tried again.")]
    private partial void LogStorageAway(Exception e, string view);

    [LoggerMessage(Level = LogLevel.Error, Message = "{View} failed and is tried again by itself.")]
    private partial void LogFault(Exception e, string view);
}
