using Aims.Bot.Teams;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Azure;

namespace Aims.Bot.Functions;

/// <summary>
/// Sends one message of the outbox. What is sent is drawn now, from the record as it is now. A message that reaches us
/// twice is sent once: whoever sends it claims it first, and a claim whose holder died is taken over after its lease.
/// </summary>
/// <param name="clock">The time that records bear.</param>
public sealed partial class Deliver(
    ManagementSystem system, IDirectory directory, PeopleInTouch people, Redraw redraw, SentMessages sent, ConnectorClient connector,
    IQueue queue, Backoff backoff, TimeProvider clock, ILogger<Deliver> log)
{
    // With the backoff's cap of ten minutes: about a day.
    private const int MostTries = 150;

    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(15);

    /// <returns>False when the host should keep the message as failed.</returns>
    public async Task<bool> Run(Message message, CancellationToken ct)
    {
        try
        {
            return await Take(message, ct);
        }
        catch (Exception e) when (e is TimeoutException or RequestFailedException && !ct.IsCancellationRequested)
        {
            // The host would let the message rest for half a minute, and give it up after five times.
            LogStorageAway(e, message.View ?? "redraw");
            return await Later(message, null, ct);
        }
    }

    private async Task<bool> Take(Message message, CancellationToken ct)
    {
        if (!RecordKey.TryParse(message.Record, out var record))
            return false;
        if (message.To is null)
            return await Draw(message, record, ct);
        // Whoever has left gets nothing more.
        if (directory.Find(message.To.Value) is not { } who || message.View is not { } view)
            return true;
        if (await people.Find(who.Id, ct) is not { Unreachable: null } known)
        {
            await people.Wait(who.Id, message, ct);
            return true;
        }
        return await sent.Claim(message.MessageId, ct) switch
        {
            Claim.Ours => await Send(message, who, known, view, record, ct),
            Claim.Done => true,
            Claim.Others => await Put(message, SentMessages.Lease, ct),
        };
    }

    private async Task<bool> Draw(Message message, RecordKey record, CancellationToken ct)
    {
        if (!await redraw.Run(record, message.Pressed, ct))
            return await Later(message, null, ct);
        // By then the pressed card shows what the press answered, and is left alone, unless the answer was lost.
        return message.Pressed is null || await Put(message with { Pressed = null }, LongestAnswer, ct);
    }

    private async Task<bool> Send(Message message, Person who, KnownPerson known, string view, RecordKey record, CancellationToken ct)
    {
        var turn = new Turn(who, clock.GetUtcNow(), known.Reader, Fields.Of(record.Kind, record.Id), Private: true, Chat.NewId);
        var reply = await system.Press(turn, view, ct);
        // The reason for it has gone since it was written.
        if (reply is null or { Summary.Length: 0 })
            return await sent.Done(message.MessageId, null, ct);
        var to = known.IsPersonal ? known.Reference : await OwnChat(who, known, ct);
        var delivery = to is null
            ? new Delivery.Later(null, "NoConversation")
            : await connector.SendAsync(to, Chat.ActivityOf(reply), ct);
        return await After(delivery, message, who, reply, record, ct);
    }

    private async Task<bool> After(Delivery delivery, Message message, Person who, Reply reply, RecordKey record, CancellationToken ct)
    {
        if (delivery is Delivery.Sent { ActivityId: var id })
        {
            var copy = id is not null && reply.Live is { } live ? new CardCopy(who.Id, id, live) : null;
            await sent.Done(message.MessageId, copy, ct);
            // The record may have changed between drawing and noting the copy; then the change did not see this copy.
            return copy is null || await redraw.Run(record, null, ct) || await Later(new Message(message.MessageId, null, null, message.Record), null, ct);
        }
        LogNotSent(delivery.GetType().Name, message.View!);
        await sent.Release(message.MessageId, ct);
        switch (delivery)
        {
            case Delivery.Later later:
                return await Later(message, later.RetryAfter, ct);
            case Delivery.WrongHost wrong:
                await people.Change(who.Id, p => p with { Reference = p.Reference with { ServiceUrl = wrong.Instead } }, ct);
                return await Later(message, null, ct);
            case Delivery.Unreachable unreachable:
                await people.Change(who.Id, p => p with { Unreachable = unreachable.Reason }, ct);
                await people.Wait(who.Id, message, ct);
                return true;
            case Delivery.Gone gone:
                // Their chat is no longer there: until they are in touch again there is nowhere to write to.
                await people.Change(who.Id, p => p with { Unreachable = gone.Code }, ct);
                await people.Wait(who.Id, message, ct);
                return true;
            default:
                // Rejected: trying again would not help. The host keeps it as poison, where it can be seen.
                return false;
        }
    }

    // Somebody who was met in a group only: their own chat is made, or found.
    private async Task<ConversationReference?> OwnChat(Person who, KnownPerson known, CancellationToken ct)
    {
        var met = known.Reference;
        var made = await connector.CreateConversationAsync(met.ServiceUrl, met.UserId, met.TenantId ?? "", met.BotId, ct);
        if (made is not Delivery.Created created)
            return null;
        var own = met with { ConversationId = created.ConversationId, ConversationType = KnownPerson.Personal };
        await people.Change(who.Id, p => p with { Reference = own }, ct);
        return own;
    }

    private async Task<bool> Later(Message message, TimeSpan? retryAfter, CancellationToken ct) =>
        message.Tries < MostTries
        && await Put(message with { Tries = message.Tries + 1 }, backoff.Wait(message.Tries + 1, retryAfter), ct);

    private async Task<bool> Put(Message message, TimeSpan delay, CancellationToken ct)
    {
        await queue.Send(message, delay, ct);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{View} was not sent: {Delivery}.")]
    private partial void LogNotSent(string delivery, string view);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Storage did not answer while {View} was on its way; it is tried again.")]
    private partial void LogStorageAway(Exception e, string view);
}
