using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Aims.Bot.Tables;

/// <summary>The queues into which the Functions host puts what it has given up, and from which the function <c>poison</c> takes it.</summary>
public sealed class PoisonQueues(IReadOnlyList<QueueClient> queues, Patience patience)
{
    private const int AtOnce = 32;

    // Longer than the work on those that were taken together.
    private static readonly TimeSpan Taken = TimeSpan.FromMinutes(2);

    /// <summary>The first items of each, which stay where they are.</summary>
    public async Task<IReadOnlyList<string>> Peek(CancellationToken ct)
    {
        var items = new List<string>();
        foreach (var queue in queues)
            items.AddRange((await OrNone(limit => queue.PeekMessagesAsync(AtOnce, limit), ct)).Select(item => item.Body.ToString()));
        return items;
    }

    /// <summary>Hands over each item, and takes it away when the work on it is done.</summary>
    public async Task Take(Func<string, Task> work, CancellationToken ct)
    {
        foreach (var queue in queues)
        {
            while (await OrNone(limit => queue.ReceiveMessagesAsync(AtOnce, Taken, limit), ct) is { Length: > 0 } items)
            {
                foreach (var item in items)
                {
                    await work(item.Body.ToString());
                    await patience.Within(limit => queue.DeleteMessageAsync(item.MessageId, item.PopReceipt, limit), ct);
                }
            }
        }
    }

    private async Task<T[]> OrNone<T>(Func<CancellationToken, Task<Response<T[]>>> read, CancellationToken ct)
    {
        try
        {
            return (await patience.Within(read, ct)).Value;
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return [];
        }
    }
}
