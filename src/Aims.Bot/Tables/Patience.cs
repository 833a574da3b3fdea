using Azure.Core;
using Polly;
using Polly.CircuitBreaker;

namespace Aims.Bot.Tables;

/// <summary>
/// How long storage may take. A try gets 3 s and is repeated twice; a whole operation gets 8 s, then the person is told to
/// try again instead of waiting on. When nothing at all was answered for ten seconds, everybody is told at once, and every two
/// seconds one operation finds out whether storage is back.
/// </summary>
public sealed class Patience(TimeProvider clock)
{
    private static readonly TimeSpan Try = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Operation = TimeSpan.FromSeconds(8);

    private readonly ResiliencePipeline rest = new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            // One answer in the sampled time, a refusal too, and storage counts as there.
            FailureRatio = 1,
            SamplingDuration = TimeSpan.FromSeconds(10),
            MinimumThroughput = 5,
            BreakDuration = TimeSpan.FromSeconds(2),
            // Whoever gave up waiting got no answer either.
            ShouldHandle = tried => ValueTask.FromResult(tried.Outcome.Exception is TimeoutException or OperationCanceledException),
        })
        .Build();

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
    /// <exception cref="TimeoutException">The limit has passed, every try failed to get an answer, or others met that just before.</exception>
    public async Task<T> Within<T>(Func<CancellationToken, Task<T>> operation, CancellationToken ct)
    {
        try
        {
            return await rest.ExecuteAsync(static (asked, limit) => new ValueTask<T>(asked.Patience.Once(asked.Operation, limit)), (Patience: this, Operation: operation), ct);
        }
        catch (BrokenCircuitException e)
        {
            throw new TimeoutException("Storage has not answered lately, and is asked again in a moment.", e);
        }
    }

    private async Task<T> Once<T>(Func<CancellationToken, Task<T>> operation, CancellationToken ct)
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
