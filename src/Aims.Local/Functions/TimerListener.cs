namespace Aims.Local.Functions;

/// <summary>Runs a function at the moments of its schedule, one run at a time.</summary>
internal sealed class TimerListener(Function function, TimerTrigger trigger, Handler handler, TimeProvider time)
{
    // Task.Delay takes no more than 49 days.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private DateTimeOffset? last;

    /// <summary>Runs at each due moment until cancelled. A run that failed waits for the next.</summary>
    public async Task ListenAsync(CancellationToken cancellation)
    {
        while (Next() is { } due)
        {
            while (due - time.GetUtcNow() is var left && left > TimeSpan.Zero)
                await Task.Delay(left < LongestDelay ? left : LongestDelay, time, cancellation);
            await FireAsync(cancellation);
        }
    }

    /// <summary>One run, now.</summary>
    public async Task<InvocationResult> FireAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var body = TriggerJson.Timer(function.Name, trigger, now, last, Next());
        last = now;
        return await handler.InvokeAsync(function.Name, body, cancellation);
    }

    private DateTimeOffset? Next() => trigger.Schedule.GetNextOccurrence(time.GetUtcNow(), TimeZoneInfo.Utc);
}
