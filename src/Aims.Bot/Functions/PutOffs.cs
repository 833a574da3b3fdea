using Aims.Bot.Sending;
using Aims.Bot.Teams;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Functions;

/// <summary>What becomes of messages that could not be sent now.</summary>
/// <param name="clock">Real time.</param>
public sealed class PutOffs(IQueue queue, SentMessages sent, Line line, PeopleInTouch people, Undelivered undelivered, Backoff backoff, TimeProvider clock)
{
    // With the backoff's cap of ten minutes: about a day.
    private const int MostTries = 150;

    // So often a message is tried again where it is: its item waits meanwhile, and the queue's host lets few items wait.
    private const int SoonTries = 2;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Waits until the first may be tried again, if that is soon: in the queue it would come behind all that was not tried yet.
    /// Later ones of the same person wait behind it as if it had gone back.
    /// </summary>
    /// <returns>Null when it is not soon.</returns>
    public async Task<Message?> SitOut(PersonId who, IReadOnlyList<Message> messages, TimeSpan? retryAfter, CancellationToken ct)
    {
        var first = messages[0];
        if (first.Tries >= SoonTries || retryAfter > Soon)
            return null;
        var again = first with { Tries = first.Tries + 1 };
        var wait = backoff.Wait(again.Tries, retryAfter);
        await line.Hold(who, messages, wait, ct);
        await Task.Delay(wait, clock, ct);
        return again;
    }

    /// <summary>For what an item of the queue has to put off. All of it draws one lot, so that what failed alike goes back together.</summary>
    public GoingBack Item() => new(queue, backoff.Together());

    /// <summary>The first could not be sent. All go back, and later ones of the same person wait behind them.</summary>
    /// <param name="claimed">Those of them that we had claimed.</param>
    public async Task Later(PersonId who, IReadOnlyList<Message> messages, IReadOnlyList<string> claimed, TimeSpan? retryAfter, GoingBack back, CancellationToken ct)
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
            await Back(who, messages, claimed, back.Wait(messages[0].Tries, retryAfter), back, ct);
    }

    /// <summary>All go back for so long.</summary>
    public async Task Back(PersonId who, IReadOnlyList<Message> messages, IReadOnlyList<string> claimed, TimeSpan delay, GoingBack back, CancellationToken ct)
    {
        await sent.Release(claimed, ct);
        // Held before it is sent back: it may come at once, and would then be waited for in vain.
        await line.Hold(who, messages, delay, ct);
        back.Add(messages.Select(message => message with { InLine = true }), delay);
    }

    /// <summary>Storage is away, so nothing can be written of them. They come back as they are, soon.</summary>
    public static void StorageAway(IReadOnlyList<Message> messages, GoingBack back)
    {
        int tries = messages[0].Tries + 1;
        back.Add(messages.Select(message => message with { Tries = tries }), back.Wait(tries, null));
    }

    /// <summary>A redraw could not be made now. Nothing waits behind it.</summary>
    public async Task Later(Message redraw, GoingBack back, CancellationToken ct)
    {
        if (redraw.Tries >= MostTries)
            await undelivered.Keep(redraw, "TooManyTries", ct);
        else
            back.Add([redraw with { Tries = redraw.Tries + 1 }], back.Wait(redraw.Tries + 1, null));
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
