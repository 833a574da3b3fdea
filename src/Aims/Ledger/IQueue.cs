namespace Aims.Ledger;

/// <summary>The Storage Queue that <c>deliver</c> is triggered by. At least once, in no promised order.</summary>
public interface IQueue
{
    /// <param name="delay">How long nobody sees the message; null for none.</param>
    Task Send(Message message, TimeSpan? delay, CancellationToken ct);
}
