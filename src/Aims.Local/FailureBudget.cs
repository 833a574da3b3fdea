namespace Aims.Local;

/// <summary>How often the bot may fail: the Functions host starts it again twice, and gives up at the third failure in 30 minutes.</summary>
public sealed class FailureBudget(TimeProvider time)
{
    private const int Limit = 3;
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(30);

    private readonly Queue<DateTimeOffset> failures = new();

    /// <summary>Counts a failure now and says whether to start again.</summary>
    public bool MayStartAgain()
    {
        var now = time.GetUtcNow();
        failures.Enqueue(now);
        while (now - failures.Peek() > Memory)
            failures.Dequeue();
        return failures.Count < Limit;
    }
}
