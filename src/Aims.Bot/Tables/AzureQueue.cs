using Aims.Ledger;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Aims.Bot.Tables;

/// <summary>The Storage Queues of outbound messages: one for all, and one for what very many are told. The first message makes each.</summary>
public sealed class AzureQueue(QueueClient queue, QueueClient bulk, Patience patience) : IQueue
{
    // Storage drops a message after 7 days unless told otherwise. One that waits for its channel must not be lost.
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <exception cref="ArgumentOutOfRangeException">The delay is longer than the 7 days that Storage allows.</exception>
    public Task Send(Message message, TimeSpan? delay, CancellationToken ct) => Send([message], delay, ct);

    /// <inheritdoc cref="Send(Message, TimeSpan?, CancellationToken)"/>
    public Task Send(IReadOnlyList<Message> messages, TimeSpan? delay, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay ?? TimeSpan.Zero, TimeSpan.FromDays(7), nameof(delay));
        return Task.WhenAll(
            from kind in messages.GroupBy(message => message.IsBulk)
            from part in MessageBatch.Split(kind)
            select Send(kind.Key ? bulk : queue, MessageBatch.Write(part), delay, ct));
    }

    private async Task Send(QueueClient to, string body, TimeSpan? delay, CancellationToken ct)
    {
        try
        {
            await TrySend(to, body, delay, ct);
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await patience.Within(limit => to.CreateIfNotExistsAsync(cancellationToken: limit), ct);
            await TrySend(to, body, delay, ct);
        }
    }

    private async Task TrySend(QueueClient to, string body, TimeSpan? delay, CancellationToken ct) =>
        await patience.Within(limit => to.SendMessageAsync(body, delay, Forever, limit), ct);
}
