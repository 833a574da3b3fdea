using Aims.Bot.Sending;
using Aims.Ledger;

namespace Aims.Bot.Functions;

/// <summary>Keeps what the host gave up, where leads can see it, and lets go what waited behind it.</summary>
public sealed class Poison(SentMessages sent, Undelivered undelivered, Line line)
{
    /// <param name="item">What an item of the poison queue holds.</param>
    public async Task<bool> Run(string item, CancellationToken ct)
    {
        if (MessageBatch.TryRead(item) is not { } messages)
        {
            await undelivered.KeepText(item, ct);
            return true;
        }
        foreach (var message in messages)
        {
            // Of a batch, most may have been sent. A card that is to be drawn anew has the id of the message that it follows.
            if (message.To is null || !await sent.IsDone(message.MessageId, ct))
                await undelivered.Keep(message, "GivenUpByHost", ct);
            if (message.To is { } who)
                await line.Finished(who, message.MessageId, ct);
        }
        return true;
    }
}
