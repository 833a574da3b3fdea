using Azure.Core;

namespace Aims.Bot.Tables;

/// <summary>
/// How long storage may take. A try gets 3 s and is repeated twice; a whole operation gets 8 s, then the person is told to
/// try again instead of waiting on.
/// </summary>
public sealed class Patience(TimeProvider clock)
{
    private static readonly TimeSpan Try = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Operation = TimeSpan.FromSeconds(8);

    /// <summary>Sets the limits of a try, and counts each on the turn's <see cref="StorageMeter"/>.</summary>
    public static T Shape<T>(T options) where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(1);
        options.Retry.NetworkTimeout = Try;
        options.AddPolicy(new MeterPolicy(), HttpPipelinePosition.PerRetry);
        return options;
    }

    /// <summary>Carries out an operation within the limit, whatever delay a busy storage asks for.</summary>
    /// <exception cref="TimeoutException">The limit has passed, or every try failed to get an answer.</exception>
    public async Task<T> Within<T>(Func<CancellationToken, Task<T>> operation, CancellationToken ct)
    {
        using var timer = new CancellationTokenSource(Operation, clock);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct, timer.Token);
        try
        {
            return await operation(limit.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException($"Storage did not answer within {Operation.TotalSeconds} seconds.", e);
        }
        catch (AggregateException e)
        {
            throw new TimeoutException("Storage cannot be reached.", e);
        }
    }
}
