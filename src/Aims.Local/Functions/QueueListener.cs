using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Aims.Local.Functions;

/// <summary>Takes a queue's messages to its function: again after a failure, to the poison queue after too many.</summary>
internal sealed class QueueListener(
    Function function,
    QueueTrigger trigger,
    QueueServiceClient storage,
    QueueSettings settings,
    Handler handler,
    TimeProvider time)
{
    // The host's lease. Ours is not renewed: a call ends by its time-out of 5 min well before.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(100);

    private readonly QueueClient queue = storage.GetQueueClient(trigger.Queue);
    private readonly QueueClient poison = storage.GetQueueClient($"{trigger.Queue}-poison");

    /// <summary>
    /// Listens until cancelled; waits longer while the queue stays empty. Takes more when few enough are still handled, so
    /// that one that takes long does not hold up the rest. In the end it lets what is handled finish, as the host does when it is
    /// told to stop: a message that was left half-way would stay hidden until its lease ends.
    /// </summary>
    public async Task ListenAsync(CancellationToken cancellation)
    {
        using var leaving = new CancellationTokenSource();
        using var told = cancellation.Register(() => leaving.CancelAfter(Grace));
        var handled = new List<Task>();
        try
        {
            await ListenAsync(handled, leaving.Token, cancellation);
        }
        finally
        {
            leaving.CancelAfter(Grace);
            await Task.WhenAll(handled).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ListenAsync(List<Task> handled, CancellationToken leaving, CancellationToken cancellation)
    {
        var wait = ShortestWait;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            while (handled.Count > settings.NewBatchThreshold || handled.Any(one => one.IsCompleted))
            {
                var done = await Task.WhenAny(handled).WaitAsync(cancellation);
                handled.Remove(done);
                await done;
            }

            var messages = await ReceiveAsync(leaving);
            handled.AddRange(messages.Select(message => HandleAsync(message, leaving)));
            if (messages.Length > 0)
            {
                wait = ShortestWait;
                continue;
            }

            await Task.Delay(wait, time, cancellation);
            wait = wait * 2 < settings.MaxPollingInterval ? wait * 2 : settings.MaxPollingInterval;
        }
    }

    /// <summary>Handles messages until none is visible, and returns how often one was handled.</summary>
    public async Task<int> PumpAsync(CancellationToken cancellation)
    {
        var total = 0;
        while (await HandleBatchAsync(cancellation) is var handled and > 0)
            total += handled;
        return total;
    }

    private async Task<int> HandleBatchAsync(CancellationToken cancellation)
    {
        var messages = await ReceiveAsync(cancellation);
        await Task.WhenAll(messages.Select(message => HandleAsync(message, cancellation)));
        return messages.Length;
    }

    private async Task<QueueMessage[]> ReceiveAsync(CancellationToken cancellation)
    {
        try
        {
            return await queue.ReceiveMessagesAsync(Math.Min(settings.BatchSize, 32), Lease, cancellation);
        }
        catch (RequestFailedException fault) when (fault.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            // The queue comes with its first message.
            return [];
        }
    }

    private async Task HandleAsync(QueueMessage message, CancellationToken cancellation)
    {
        if (Decode(message) is not { } text)
            await GiveUpAsync(message, cancellation);
        else if ((await handler.InvokeAsync(
            function.Name, TriggerJson.Queue(function.Name, trigger, message, text, time.GetUtcNow()), cancellation)).Succeeded)
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellation);
        else if (message.DequeueCount >= settings.MaxDequeueCount)
            await GiveUpAsync(message, cancellation);
        else
            await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, message.Body, settings.VisibilityTimeout, cancellation);
    }

    private async Task GiveUpAsync(QueueMessage message, CancellationToken cancellation)
    {
        // A poison queue has none of its own: what fails there comes again when its lease ends.
        if (trigger.Queue.EndsWith("-poison", StringComparison.Ordinal))
            return;
        await poison.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await poison.SendMessageAsync(message.Body, timeToLive: TimeSpan.FromSeconds(-1), cancellationToken: cancellation);
        await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellation);
    }

    private static string? Decode(QueueMessage message)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Convert.FromBase64String(message.MessageText));
        }
        catch (Exception fault) when (fault is FormatException or DecoderFallbackException)
        {
            // Bodies are base64 by contract. No number of tries makes this one readable.
            return null;
        }
    }
}
