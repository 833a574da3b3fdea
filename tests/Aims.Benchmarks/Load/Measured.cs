using Aims.Channel;

namespace Aims.Benchmarks.Load;

/// <summary>One turn as the channel saw it.</summary>
/// <param name="Milliseconds">From the request to the whole answer.</param>
/// <param name="Timing">Null when the turn failed.</param>
internal readonly record struct Lap(double Milliseconds, ServerTiming? Timing);

/// <summary>A row of the table: one kind of turn at one concurrency.</summary>
internal sealed record Measured(TurnKind Kind, int Concurrency, TimeSpan Elapsed, IReadOnlyList<Lap> Laps)
{
    private readonly ServerTiming[] timings = [.. Laps.Where(lap => lap.Timing is not null).Select(lap => lap.Timing!.Value)];

    public int Errors => Laps.Count - timings.Length;

    public double TurnsPerSecond => timings.Length / Elapsed.TotalSeconds;

    public double Milliseconds(double percentile) => Percentile(Laps.Select(lap => lap.Milliseconds), percentile);

    /// <summary>Time in the bot without storage, in milliseconds.</summary>
    public double Own(double percentile) => Percentile(timings.Select(timing => timing.Own), percentile);

    public double RequestsPerTurn => timings.Length == 0 ? 0 : timings.Average(timing => timing.Requests);

    public double WaitsPerTurn => timings.Length == 0 ? 0 : timings.Average(timing => timing.Waits);

    /// <summary>What a turn waits for storage as a rule: the median. A conflict, or a retry of the storage client, adds to one turn.</summary>
    public int Waits => (int)Percentile(timings.Select(timing => (double)timing.Waits), 0.5);

    // The nearest rank: the smallest value that this share of all values does not exceed.
    private static double Percentile(IEnumerable<double> values, double percentile)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(sorted.Length * percentile) - 1)];
    }
}
