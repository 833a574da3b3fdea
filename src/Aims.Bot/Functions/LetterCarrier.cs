using Aims.Bot.Operations;
using Aims.Bot.Sending;
using Aims.Bot.Teams;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Functions;

/// <summary>An item of the queue that is being delivered.</summary>
/// <param name="Place">What each message leaves when its turn to be sent has come.</param>
/// <param name="Back">Where those go that are put off.</param>
/// <param name="Alone">It is for one person, or to draw one record anew.</param>
public sealed record Errand(WaitingRoom.Place Place, GoingBack Back, bool Alone);

/// <summary>One person's messages of an item of the queue, in the order of their commits.</summary>
public sealed record Letters(Person Who, KnownPerson Known, IReadOnlyList<Message> Messages, Errand Errand);

/// <summary>Sends one person's messages, one after the other: when one is put off, so are those after it.</summary>
/// <param name="clock">The time that records bear.</param>
public sealed partial class LetterCarrier(
    ManagementSystem system, PeopleInTouch people, Redraw redraw, SentMessages sent, ConnectorClient connector, ChannelLimits limits,
    Line line, PutOffs putOffs, TimeProvider clock, ILogger<LetterCarrier> log)
{
    private const string TakenOver = "TakenOver";

    public async Task Carry(Letters letters, Claims claims, CancellationToken ct)
    {
        var (who, known, messages, errand) = letters;
        bool inLine = known.Behind is not null;
        for (int n = 0; n < messages.Count; n++)
        {
            var message = messages[n];
            var rest = messages.Skip(n).ToList();
            var ours = rest.Select(one => one.MessageId).Where(id => claims.Of(id) is Claim.Ours).ToList();
            if (claims.Of(message.MessageId) is Claim.Others)
            {
                await putOffs.Back(who.Id, rest, ours, SentMessages.Lease, errand.Back, ct);
                return;
            }
            if (claims.Of(message.MessageId) is Claim.Ours && !await After(await Insist(rest, letters, claims, ct), letters, rest, ours, ct))
                return;
            inLine |= rest[0].Tries > message.Tries;
            if (inLine)
                await line.Finished(who.Id, message.MessageId, ct);
        }
    }

    /// <summary>Sends the first, more than once when that may be soon: it is then the first with one try more.</summary>
    private async Task<Outcome> Insist(List<Message> rest, Letters letters, Claims claims, CancellationToken ct)
    {
        while (true)
        {
            var outcome = await Send(rest[0], letters, claims, ct);
            if (outcome.Delivery is not Delivery.Later later || await putOffs.SitOut(letters.Who.Id, rest, later.RetryAfter, ct) is not { } again)
                return outcome;
            rest[0] = again;
        }
    }

    private async Task<Outcome> Send(Message message, Letters letters, Claims claims, CancellationToken ct)
    {
        var (who, known, _, errand) = letters;
        if (message.View is not { } view || !RecordKey.TryParse(message.Record, out var record))
            return new(new Delivery.Rejected("Unreadable", 0), null);
        var turn = new Turn(who, clock.GetUtcNow(), known.Reader, Fields.Of(record.Kind, record.Id), Private: true, Chat.NewId);
        var reply = await system.Press(turn, view, ct);
        // The reason for it has gone since it was written.
        if (reply is null or { Summary.Length: 0 })
        {
            await sent.Done(claims, message.MessageId, null, ct);
            return new(new Delivery.Sent(null), null);
        }
        if ((known.IsPersonal ? known.Reference : await OwnChat(who, known, ct)) is not { } to)
            return new(new Delivery.Later(null, "NoConversation"), null);
        Outcome outcome = new(new Delivery.Later(SentMessages.Lease, TakenOver), null);
        var delivery = await limits.InTurn(
            to.ConversationId,
            async () =>
            {
                errand.Place.Leave();
                if (await sent.Keeps(claims, message.MessageId, ct))
                    outcome = await Send(message, who, to, reply, claims, ct);
                return outcome.Delivery;
            },
            ct);
        return outcome with { Delivery = delivery };
    }

    // Noted before the call is over: a kill never finds more that was sent and has no note than may be under way.
    private async Task<Outcome> Send(Message message, Person who, ConversationReference to, Reply reply, Claims claims, CancellationToken ct)
    {
        var delivery = await connector.SendAsync(to, Chat.ActivityOf(reply), ct);
        Numbers.Delivered(delivery.GetType().Name, delivery is Delivery.Sent && message.At > 0 ? TimeProvider.System.GetUtcNow() - new DateTimeOffset(message.At, TimeSpan.Zero) : null);
        if (delivery is not Delivery.Sent { ActivityId: var id })
            return new(delivery, null);
        var copy = reply.Live is { } live && id is not null ? new CardCopy(who.Id, id, live) : null;
        await sent.Done(claims, message.MessageId, copy, ct);
        return new(delivery, copy);
    }

    /// <returns>Whether the next message may go.</returns>
    private async Task<bool> After(Outcome outcome, Letters letters, List<Message> rest, List<string> ours, CancellationToken ct)
    {
        var who = letters.Who.Id;
        if (outcome.Delivery is Delivery.Sent)
        {
            // The record may have changed between drawing and noting the copy; then the change did not see this copy.
            if (outcome.Copy is { } copy && !await redraw.Run(copy.Card.Record, null, ct))
                await putOffs.Later(new Message(rest[0].MessageId, null, null, rest[0].Record), letters.Errand.Back, ct);
            return true;
        }
        LogNotSent(outcome.Delivery.InWords, rest[0].View ?? "");
        if (outcome.Delivery is Delivery.Rejected rejected)
        {
            await sent.Release([rest[0].MessageId], ct);
            await putOffs.Reject(who, rest[0], rejected.Code, ct);
            return true;
        }
        await PutOff(outcome.Delivery, letters, rest, ours, ct);
        return false;
    }

    private async Task PutOff(Delivery delivery, Letters letters, List<Message> rest, List<string> ours, CancellationToken ct)
    {
        var (who, back) = (letters.Who.Id, letters.Errand.Back);
        switch (delivery)
        {
            case Delivery.Later { Code: TakenOver }:
                await putOffs.Back(who, rest, [.. ours.Skip(1)], SentMessages.Lease, back, ct);
                break;
            case Delivery.WrongHost wrong:
                await people.Change(who, p => p with { Reference = p.Reference with { ServiceUrl = wrong.Instead } }, ct);
                await putOffs.Later(who, rest, ours, null, back, ct);
                break;
            case Delivery.Unreachable { Reason: var reason }:
                await Away(who, reason, rest, ours, ct);
                break;
            case Delivery.Gone { Code: var code }:
                // Their chat is no longer there: until they are in touch again there is nowhere to write to.
                await Away(who, code, rest, ours, ct);
                break;
            default:
                await putOffs.Later(who, rest, ours, (delivery as Delivery.Later)?.RetryAfter, back, ct);
                break;
        }
    }

    private async Task Away(PersonId who, string reason, List<Message> rest, List<string> ours, CancellationToken ct)
    {
        await people.Change(who, p => p.Lost(reason, clock.GetUtcNow()), ct);
        await putOffs.Away(who, rest, ours, ct);
    }

    // Somebody who was met in a group only: their own chat is made, or found.
    private async Task<ConversationReference?> OwnChat(Person who, KnownPerson known, CancellationToken ct)
    {
        var met = known.Reference;
        var made = await limits.InTurn(
            met.UserId, () => connector.CreateConversationAsync(met.ServiceUrl, met.UserId, met.TenantId ?? "", met.BotId, ct), ct);
        if (made is not Delivery.Created created)
            return null;
        var own = met with { ConversationId = created.ConversationId, ConversationType = KnownPerson.Personal };
        await people.Change(who.Id, p => p with { Reference = own }, ct);
        return own;
    }

    /// <param name="Copy">Of what was sent, when it is to be drawn anew as its record changes.</param>
    private sealed record Outcome(Delivery Delivery, CardCopy? Copy);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{View} was not sent: {Delivery}.")]
    private partial void LogNotSent(string delivery, string view);
}
