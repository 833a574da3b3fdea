namespace Aims.Ledger;

/// <summary>The Storage Queue that <c>deliver</c> is triggered by. At least once, in no promised order.</summary>
public interface IQueue
{
    /// <param name="delay">How long nobody sees the message; null for none.</param>
    Task Send(Message message, TimeSpan? delay, CancellationToken ct);

    /// <summary>Several, of which each waits as long. A queue that can, keeps them together in few items.</summary>
    async Task Send(IReadOnlyList<Message> messages, TimeSpan? delay, CancellationToken ct)
    {
        foreach (var message in messages)
            await Send(message, delay, ct);
    }
}
