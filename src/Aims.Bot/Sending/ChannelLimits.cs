using Aims.Bot.Teams;

namespace Aims.Bot.Sending;

/// <summary>The limits of the channel, kept on our side: each chat's, and the app's in the tenant. Every call is made through them.</summary>
public sealed class ChannelLimits(ThreadLimits threads, Pace pace, TimeProvider clock)
{
    /// <summary>Calls a second that the app may make in a tenant.</summary>
    public const int PerSecond = 30;

    // A wait of more is for the queue.
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(1);

    // The channel does not say whose limit was met. When so many chats in a row are refused, it is the app's.
    private const int Many = 4;

    private readonly HashSet<string> refused = [];
    private int underWay;

    /// <summary>A call for which a person waits: it counts, and is made at once.</summary>
    public async Task<Delivery> AtOnce(string thread, Func<Task<Delivery>> call)
    {
        threads.Note(thread);
        pace.Overdraw();
        return Heard(thread, await call());
    }

    /// <summary>
    /// A call that nobody waits for: it is made when the limits allow it, or answered with how long they will not. No more are
    /// under way than a second's, so whatever belongs to a call and must not be lost with it is done before it returns.
    /// </summary>
    public async Task<Delivery> InTurn(string thread, Func<Task<Delivery>> call, CancellationToken ct)
    {
        do
        {
            var wait = threads.Wait(thread);
            if (wait > Short)
                return new Delivery.Later(wait, "Paused");
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, ct);
            if (await pace.Turn(ct) is { } pause)
                return new Delivery.Later(pause, "Paused");
        }
        while (!TryBegin(thread));
        try
        {
            return Heard(thread, await call());
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }

    // While too many are under way, slots pass unused: were they waited for, many would begin together.
    private bool TryBegin(string thread)
    {
        if (Interlocked.Increment(ref underWay) <= pace.PerSecond && threads.TryTake(thread))
            return true;
        Interlocked.Decrement(ref underWay);
        return false;
    }

    private Delivery Heard(string thread, Delivery delivery)
    {
        lock (refused)
        {
            if (delivery is not Delivery.Later { Throttled: true, RetryAfter: var after })
            {
                refused.Clear();
                return delivery;
            }
            refused.Add(thread);
            threads.Pause(thread, after ?? Unsaid);
            if (refused.Count >= Many)
                pace.Pause(after ?? Unsaid);
            return delivery;
        }
    }
}
