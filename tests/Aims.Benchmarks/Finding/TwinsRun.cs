using System.Diagnostics;
using System.Globalization;
using Aims.Benchmarks.Micro;
using Aims.Status;
using Aims.Status.Finding;
using Aims.Systems;
using Spectre.Console;

namespace Aims.Benchmarks.Finding;

/// <summary>How long the duplicate check takes in large registers, over many descriptions, and what its index costs.</summary>
internal sealed class TwinsRun(IAnsiConsole console)
{
    private const int Asked = 2_000, Repeated = 3, Changed = 1_000;

    private const double Budget = 5;

    /// <returns>Whether 99 of 100 checks among 100,000 systems stay within the budget.</returns>
    public async Task<bool> Run(CancellationToken ct)
    {
        console.WriteLine("| systems | check p50 ms | p99 ms | longest ms | of the commonest words ms | search p50 ms | p99 ms | index built s | its memory MB | one change µs |");
        console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        bool holds = true;
        foreach (int systems in new[] { 50_000, 100_000, 200_000 })
            holds &= await Measure(systems, ct) < Budget || systems > 100_000;
        return holds;
    }

    private async Task<double> Measure(int systems, CancellationToken ct)
    {
        var desk = new Desk();
        var register = new LargeRegister(desk.Records);
        await register.Fill(systems);
        var described = Enumerable.Range(0, Asked).Select(_ => register.Described()).ToList();
        var (checks, worst, searches, index) = await desk.Index.Ask(
            About.Register, world => (
                Times(described, about => Twins.Of(world, about, desk.Ana)),
                Times([register.OfCommonWords()], about => Twins.Of(world, about, desk.Ana)),
                Times(described, about => desk.Search.Find(world, about.Name!, _ => true, 10)),
                Index([.. world.Systems], register)),
            ct);
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {systems} | {At(checks, 0.5):0.00} | {At(checks, 0.99):0.00} | {At(checks, 1):0.00} | {At(worst, 1):0.00} | {At(searches, 0.5):0.00} | {At(searches, 0.99):0.00} | {index} |"));
        return At(checks, 0.99);
    }

    private static string Index(List<AiSystem> systems, LargeRegister register)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var index = new SystemIndex();
        double built = Timed(() => systems.ForEach(index.Put));
        long memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        var changed = systems.Take(Changed).Select(system => system with { Details = register.Another() }).ToList();
        double change = Timed(() => changed.ForEach(index.Put)) / changed.Count;
        return string.Create(CultureInfo.InvariantCulture, $"{built / 1000:0.0} | {memory / 1e6:0} | {1000 * change:0}");
    }

    // Of each the best of three, so that others on the machine and the compiler do not count.
    private static List<double> Times(List<SystemDetails> described, Func<SystemDetails, object> check)
    {
        double[] times = [.. described.Select(_ => double.MaxValue)];
        for (int n = 0; n < Repeated; n++)
        {
            for (int at = 0; at < times.Length; at++)
                times[at] = Math.Min(times[at], Timed(() => check(described[at])));
        }
        return [.. times.Order()];
    }

    private static double Timed(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double At(List<double> sorted, double share) => sorted[(int)((sorted.Count - 1) * share)];
}
