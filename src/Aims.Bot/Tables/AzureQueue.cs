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
    public Task Send(Message message, TimeSpan? delay, CancellationToken ct) => Send([message], delay, ct);

    /// <inheritdoc cref="Send(Message, TimeSpan?, CancellationToken)"/>
    public Task Send(IReadOnlyList<Message> messages, TimeSpan? delay, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay ?? TimeSpan.Zero, TimeSpan.FromDays(7), nameof(delay));
        return Task.WhenAll(MessageBatch.Split(messages).Select(part => Send(MessageBatch.Write(part), delay, ct)));
    }

    private async Task Send(string body, TimeSpan? delay, CancellationToken ct)
    {
        try
        {
            await TrySend(body, delay, ct);
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await patience.Within(limit => queue.CreateIfNotExistsAsync(cancellationToken: limit), ct);
            await TrySend(body, delay, ct);
        }
    }

    private async Task TrySend(string body, TimeSpan? delay, CancellationToken ct) =>
        await patience.Within(limit => queue.SendMessageAsync(body, delay, Forever, limit), ct);
}
