using Aims.Ledger;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Aims.Bot.Tables;

/// <summary>The Storage Queue of outbound messages. The first message makes it.</summary>
public sealed class AzureQueue(QueueClient queue, Patience patience) : IQueue
{
    // Storage drops a message after 7 days unless told otherwise. One that waits for its channel must not be lost.
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <exception cref="ArgumentOutOfRangeException">The delay is longer than the 7 days that Storage allows.</exception>
    public async Task Send(Message message, TimeSpan? delay, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay ?? TimeSpan.Zero, TimeSpan.FromDays(7), nameof(delay));
        string body = message.Write();
        try
        {
            await Send(body, delay, ct);
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await patience.Within(limit => queue.CreateIfNotExistsAsync(cancellationToken: limit), ct);
            await Send(body, delay, ct);
        }
    }

    private async Task Send(string body, TimeSpan? delay, CancellationToken ct) =>
        await patience.Within(limit => queue.SendMessageAsync(body, delay, Forever, limit), ct);
}
