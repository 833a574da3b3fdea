using Aims.Bot.Sending;
using Aims.Bot.Teams;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Functions;

/// <summary>What becomes of messages that could not be sent now.</summary>
public sealed class PutOffs(IQueue queue, SentMessages sent, Line line, PeopleInTouch people, Undelivered undelivered, Backoff backoff)
{
    // With the backoff's cap of ten minutes: about a day.
    private const int MostTries = 150;

    /// <summary>The first could not be sent. All go back, together, and later ones of the same person wait behind them.</summary>
    /// <param name="claimed">Those of them that we had claimed.</param>
    public async Task Later(PersonId who, IReadOnlyList<Message> messages, IReadOnlyList<string> claimed, TimeSpan? retryAfter, CancellationToken ct)
    {
        var first = messages[0];
        if (first.Tries >= MostTries)
        {
            await Reject(who, first, "TooManyTries", ct);
            messages = [.. messages.Skip(1)];
        }
        else
        {
            messages = [first with { Tries = first.Tries + 1 }, .. messages.Skip(1)];
        }
        if (messages.Count == 0)
            await sent.Release(claimed, ct);
        else
            await Back(who, messages, claimed, backoff.Wait(messages[0].Tries, retryAfter), ct);
    }

    /// <summary>All go back for so long.</summary>
    public async Task Back(PersonId who, IReadOnlyList<Message> messages, IReadOnlyList<string> claimed, TimeSpan delay, CancellationToken ct)
    {
        await sent.Release(claimed, ct);
        // Held before it is sent back: it may come at once, and would then be waited for in vain.
        await line.Hold(who, messages, delay, ct);
        await queue.Send([.. messages.Select(message => message with { InLine = true })], delay, ct);
    }

    /// <summary>Storage is away, so nothing can be written of them. They come back as they are, soon.</summary>
    public Task StorageAway(IReadOnlyList<Message> messages, CancellationToken ct)
    {
        int tries = messages[0].Tries + 1;
        return queue.Send([.. messages.Select(message => message with { Tries = tries })], backoff.Wait(tries, null), ct);
    }

    /// <summary>A redraw comes back by itself.</summary>
    public async Task Later(Message redraw, CancellationToken ct)
    {
        if (redraw.Tries >= MostTries)
            await undelivered.Keep(redraw, "TooManyTries", ct);
        else
            await queue.Send(redraw with { Tries = redraw.Tries + 1 }, backoff.Wait(redraw.Tries + 1, null), ct);
    }

    /// <summary>They wait until the person is in touch again.</summary>
    public async Task Away(PersonId who, IReadOnlyList<Message> messages, IReadOnlyList<string> claimed, CancellationToken ct)
    {
        await sent.Release(claimed, ct);
        foreach (var message in messages)
            await people.Wait(who, message with { InLine = false }, ct);
    }

    /// <summary>Nothing can be made of a redraw.</summary>
    public Task Reject(Message redraw, string reason, CancellationToken ct) => undelivered.Keep(redraw, reason, ct);

    /// <summary>Trying again would not help. It is kept where it can be seen.</summary>
    public async Task Reject(PersonId who, Message message, string reason, CancellationToken ct)
    {
        await undelivered.Keep(message, reason, ct);
        await line.Finished(who, message.MessageId, ct);
    }
}
