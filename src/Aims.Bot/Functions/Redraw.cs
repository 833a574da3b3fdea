using Aims.Bot.Sending;
using Aims.Bot.Teams;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Functions;

/// <summary>
/// Draws every card that shows a record anew, each as its own reader may see it; where others read along, for all of them, as whoever
/// posted it saw it. Doing so again changes nothing.
/// </summary>
/// <param name="clock">The time that records bear.</param>
public sealed class Redraw(
    ManagementSystem system, IDirectory directory, PeopleInTouch people, CardCopies copies, ConnectorClient connector, ChannelLimits limits,
    TimeProvider clock)
{
    private static readonly Delivery Unsent = new Delivery.Sent(null);

    /// <param name="pressed">The card that is left out, as <see cref="Message.Pressed"/> has it: the answer to the press might arrive
    /// earlier than the drawing, which would then cover it.</param>
    /// <returns>False when some card could not be reached now and should be tried again.</returns>
    public async Task<bool> Run(RecordKey record, string? pressed, CancellationToken ct)
    {
        bool all = true;
        await foreach (var copy in copies.Of(record, ct))
            all &= copy.Is(pressed) || await Draw(copy, ct);
        return all;
    }

    private async Task<bool> Draw(CardCopy copy, CancellationToken ct)
    {
        if (await Look(copy, ct) is not var (turn, place))
            return true;
        long shown = copy.Card.Version;
        // Another drawing of the same card may have begun earlier and arrive later: whoever drew last looks once more.
        while (await Newer(turn, copy.Card, shown, ct) is { Live: { } live } reply)
        {
            reply = await reply.In(place, people, ct);
            var (noted, delivery) = await Update(place, copy, reply, ct);
            if (noted?.Card.View != copy.Card.View)
                return noted is null || await Draw(noted, ct);
            switch (delivery)
            {
                case Delivery.Sent:
                    await copies.Renew(noted with { Card = live }, ct);
                    shown = live.Version;
                    continue;
                case Delivery.Later or Delivery.Rejected { Status: >= 500 }:
                    return false;
                case Delivery.Gone or Delivery.Rejected:
                    await copies.Forget(copy, ct);
                    return true;
                default:
                    return true;
            }
        }
        return true;
    }

    // Whoever pressed the card while this was drawn, or while it waited for its turn, is not to lose what they opened.
    private async Task<(CardCopy? Noted, Delivery Delivery)> Update(ConversationReference to, CardCopy copy, Reply reply, CancellationToken ct)
    {
        CardCopy? noted = copy;
        var delivery = await limits.InTurn(to.ConversationId, async () =>
        {
            noted = await copies.Again(copy, ct);
            return noted?.Card.View == copy.Card.View ? await connector.UpdateAsync(to, copy.ActivityId, Chat.ActivityOf(reply), ct) : Unsent;
        }, ct);
        return (noted, delivery);
    }

    // Where the card is, and for whom it is drawn. Null when it cannot be reached.
    private async Task<(Turn Turn, ConversationReference Place)?> Look(CardCopy copy, CancellationToken ct)
    {
        var known = await people.Find(copy.Who, ct);
        var fields = Fields.Of(copy.Card.Record.Kind, copy.Card.Record.Id);
        if (copy.Where is { } group)
        {
            // Others go on reading what somebody posted who has left.
            var poster = directory.Find(copy.Who) ?? new Person(copy.Who, "", "", "", "", null, []);
            return (new Turn(poster, clock.GetUtcNow(), known?.Reader ?? Reader.Default, fields, Private: false, Chat.NewId) { Redraws = true }, group);
        }
        return directory.Find(copy.Who) is { } who && known is { IsPersonal: true }
            ? (new Turn(who, clock.GetUtcNow(), known.Reader, fields, Private: true, Chat.NewId), known.Reference)
            : null;
    }

    private async Task<Reply?> Newer(Turn turn, LiveCard card, long shown, CancellationToken ct)
    {
        var reply = await system.Press(turn, card.View, ct);
        return reply?.Live is { } live && live.Version > shown ? reply : null;
    }
}
