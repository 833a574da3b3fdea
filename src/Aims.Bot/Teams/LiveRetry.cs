using Polly;
using Polly.Retry;

namespace Aims.Bot.Teams;

/// <summary>
/// Trying again while a person waits: twice, a second or two, and only when the first try certainly did not arrive.
/// All else is for the queue.
/// </summary>
public static class LiveRetry
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1.5);

    /// <summary>Runs a call of the <see cref="ConnectorClient"/>; gives the last try's delivery.</summary>
    /// <param name="random">Gives numbers from 0 up to, not including, 1.</param>
    public static ResiliencePipeline<Delivery> Pipeline(TimeProvider time, Func<double> random)
    {
        var backoff = new Backoff(TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(1), random);
        return new ResiliencePipelineBuilder<Delivery> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Delivery>
            {
                MaxRetryAttempts = 2,
                ShouldHandle = attempt => ValueTask.FromResult(
                    attempt.Outcome.Result is Delivery.Later { MayHaveArrived: false } later && !(later.RetryAfter > LongestWait)),
                DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(
                    backoff.Wait(attempt.AttemptNumber + 1, (attempt.Outcome.Result as Delivery.Later)?.RetryAfter)),
            })
            .Build();
    }
}
