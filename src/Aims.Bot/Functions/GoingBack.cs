using Aims.Bot.Teams;
using Aims.Ledger;

namespace Aims.Bot.Functions;

/// <summary>
/// What an item of the queue has to put off. It goes back together: what went alone would be an item of its own from then
/// on, and a queue that was put off as a whole would come back as very many.
/// </summary>
/// <param name="backoff">Of one lot for all, so that what failed alike is due together.</param>
public sealed class GoingBack(IQueue queue, Backoff backoff)
{
    // Apart by no more than this, one waits for the other.
    private static readonly TimeSpan Near = TimeSpan.FromSeconds(5);

    private readonly List<(Message Message, TimeSpan Delay)> all = [];

    /// <inheritdoc cref="Backoff.Wait"/>
    public TimeSpan Wait(int failures, TimeSpan? retryAfter) => backoff.Wait(failures, retryAfter);

    public void Add(IEnumerable<Message> messages, TimeSpan delay)
    {
        lock (all)
            all.AddRange(messages.Select(message => (message, delay)));
    }

    /// <summary>Puts them into the queue, when all of the item have had their turn. None comes sooner than it may.</summary>
    public async Task Send(CancellationToken ct)
    {
        var left = all.OrderByDescending(one => one.Delay).ToList();
        while (left is [var (_, longest), ..])
        {
            var together = left.TakeWhile(one => longest - one.Delay <= Near).Select(one => one.Message).ToList();
            await queue.Send(together, longest, ct);
            left.RemoveRange(0, together.Count);
        }
    }
}
