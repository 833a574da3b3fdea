using Aims.Bot.Sending;
using Aims.Bot.Teams;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Functions;

/// <summary>Draws every card that shows a record anew, each as its own reader may see it. Doing so again changes nothing.</summary>
/// <param name="clock">The time that records bear.</param>
public sealed class Redraw(
    ManagementSystem system, IDirectory directory, PeopleInTouch people, CardCopies copies, ConnectorClient connector, ChannelLimits limits,
    TimeProvider clock)
{
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
        var record = copy.Card.Record;
        if (directory.Find(copy.Who) is not { } who || await people.Find(who.Id, ct) is not { IsPersonal: true } known)
            return true;
        long shown = copy.Card.Version;
        // Another drawing of the same card may have begun earlier and arrive later: whoever drew last looks once more.
        while (await Newer(who, known, copy.Card, shown, ct) is { Live: { } live } reply)
        {
            switch (await Update(known.Reference, copy.ActivityId, reply, ct))
            {
                case Delivery.Sent:
                    await copies.Renew(copy with { Card = live }, ct);
                    shown = live.Version;
                    continue;
                case Delivery.Later or Delivery.Rejected { Status: >= 500 }:
                    return false;
                case Delivery.Gone or Delivery.Rejected:
                    await copies.Forget(copy.Who, copy.ActivityId, record, ct);
                    return true;
                default:
                    return true;
            }
        }
        return true;
    }

    private Task<Delivery> Update(ConversationReference to, string activityId, Reply reply, CancellationToken ct) =>
        limits.InTurn(to.ConversationId, () => connector.UpdateAsync(to, activityId, Chat.ActivityOf(reply), ct), ct);

    private async Task<Reply?> Newer(Person who, KnownPerson known, LiveCard card, long shown, CancellationToken ct)
    {
        var turn = new Turn(who, clock.GetUtcNow(), known.Reader, Fields.Of(card.Record.Kind, card.Record.Id), Private: true, Chat.NewId);
        var reply = await system.Press(turn, card.View, ct);
        return reply?.Live is { } live && live.Version > shown ? reply : null;
    }
}
