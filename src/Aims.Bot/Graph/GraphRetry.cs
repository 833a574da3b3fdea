using Aims.Bot.Teams;
using Polly;
using Polly.Retry;

namespace Aims.Bot.Graph;

/// <summary>Trying again while nobody waits: as Graph asks, or slower and slower.</summary>
public static class GraphRetry
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <summary>Six tries. Whoever is told to wait longer than two minutes had better come back with the next run.</summary>
    /// <param name="random">Gives numbers from 0 up to, not including, 1.</param>
    public static ResiliencePipeline Pipeline(TimeProvider time, Func<double> random)
    {
        var backoff = new Backoff(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1), random);
        return new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = 5,
                ShouldHandle = attempt => ValueTask.FromResult(
                    attempt.Outcome.Exception is GraphException { IsPassing: true } e && !(e.RetryAfter > LongestWait)),
                DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(
                    backoff.Wait(attempt.AttemptNumber + 1, (attempt.Outcome.Exception as GraphException)?.RetryAfter)),
            })
            .Build();
    }
}
