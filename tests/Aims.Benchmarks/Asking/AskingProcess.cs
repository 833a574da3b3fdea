using System.Diagnostics;
using System.Globalization;
using Aims.Bot.Tables;
using Aims.Ledger;
using Microsoft.Extensions.Configuration;

namespace Aims.Benchmarks.Asking;

/// <summary>A process that loads what is in storage, answers questions about it without storage, and takes changes that another instance made.</summary>
internal sealed class AskingProcess(Instance asked, Instance other)
{
    private const int Warm = 2, Repeated = 20, Changes = 1_000;

    private const double Megabyte = 1024 * 1024;

    public static async Task Run(int size, bool inMemory, CancellationToken ct)
    {
        var people = LargeOrganisation.People(LargeWorld.People * size);
        ITable storage = inMemory ? await AskingRun.Filled(size, ct) : Storage.From(new ConfigurationBuilder().AddEnvironmentVariables().Build()).Table;
        using var asked = new Instance(people, storage);
        using var other = new Instance(people, storage);
        await new AskingProcess(asked, other).Run(ct);
    }

    private async Task Run(CancellationToken ct)
    {
        double before = Environment.WorkingSet / Megabyte, managed = GC.GetTotalMemory(true) / Megabyte;
        var load = await Timed(() => asked.Load(ct));
        double most = Process.GetCurrentProcess().PeakWorkingSet64 / Megabyte;
        Say($"Loaded in {load.Elapsed.TotalSeconds:0.0} s, {load.Processor.TotalSeconds:0.0} s of them processor time of this process, {load.Paused.TotalSeconds:0.0} s collecting garbage; {load.Storage.TotalSeconds:0.0} s in {load.Requests} requests. Resident {before:0} MB before, {most:0} MB at most; {(GC.GetTotalMemory(true) / Megabyte) - managed:0} MB more in use.");
        var (p99, processor) = await Questions(ct);
        most = Process.GetCurrentProcess().PeakWorkingSet64 / Megabyte;
        Say($"Resident {most:0} MB at most; {(GC.GetTotalMemory(true) / Megabyte) - managed:0} MB more in use than before it loaded.");
        var refresh = await Refresh(ct);
        await Compare(ct);
        Console.WriteLine(new Figures(load.Elapsed.TotalSeconds, most, p99, processor, refresh));
    }

    private async Task<(double P99, double Processor)> Questions(CancellationToken ct)
    {
        asked.IsAway = true;
        Say($"The first question took {(await Timed(() => asked.Say(new Typed("systems with no owner"), ct))).Elapsed.TotalMilliseconds:0} ms: words are made ready and code is compiled.");
        Say("| question | answer | p50 ms | p99 ms | processor ms | KB allocated |");
        Say("|:--|:--|--:|--:|--:|--:|");
        foreach (var typed in Typed.All)
            await asked.Say(typed, ct);
        var all = new List<double>();
        double processor = 0;
        foreach (var typed in Typed.All)
        {
            var (times, took, bytes, answer) = await Ask(typed, ct);
            all.AddRange(times);
            processor += took / Typed.All.Count;
            Say($"| {(typed.After is null ? "" : "… ")}{typed.Text} | {answer} | {At(times, 0.5):0.0} | {At(times, 0.99):0.0} | {took:0.0} | {bytes / 1024:0} |");
        }
        all.Sort();
        Say($"All: p50 {At(all, 0.5):0.0} ms, p99 {At(all, 0.99):0.0} ms, {processor:0.0} ms of processor time each.");
        asked.IsAway = false;
        return (At(all, 0.99), processor);
    }

    private async Task<(List<double> Times, double Processor, long Bytes, string Answer)> Ask(Typed typed, CancellationToken ct)
    {
        string answer = "";
        var times = new List<double>();
        var processor = TimeSpan.Zero;
        long bytes = 0;
        for (int n = -Warm; n < Repeated; n++)
        {
            if (typed.After is { } first)
                await asked.Say(typed with { Text = first, After = null }, ct);
            long had = GC.GetAllocatedBytesForCurrentThread();
            var took = await Timed(async () => answer = (await asked.Say(typed, ct)).Summary);
            if (n < 0)
                continue;
            times.Add(took.Elapsed.TotalMilliseconds);
            processor += took.Processor;
            bytes = GC.GetAllocatedBytesForCurrentThread() - had;
        }
        times.Sort();
        return (times, processor.TotalMilliseconds / Repeated, bytes, answer.Length > 90 ? answer[..90] : answer);
    }

    private async Task<double> Refresh(CancellationToken ct)
    {
        await other.Change(Changes, ct);
        // What those who made them left in memory is not this instance's.
        GC.Collect();
        var took = await Timed(() => asked.Load(ct));
        double own = (took.Elapsed - took.Storage).TotalMilliseconds;
        Say($"Refreshed after {Changes} changes in {took.Elapsed.TotalMilliseconds:0} ms, of which {took.Storage.TotalMilliseconds:0} ms waiting for storage ({took.Requests} requests); {took.Processor.TotalMilliseconds:0} ms of processor time, {took.Paused.TotalMilliseconds:0} ms collecting garbage.");
        asked.IsAway = true;
        foreach (string text in new[] { "systems by department", "acknowledgement rate by department" })
        {
            var first = await Timed(() => asked.Say(new Typed(text), ct));
            Say($"The first \"{text}\" after it took {first.Elapsed.TotalMilliseconds:0.0} ms, {first.Paused.TotalMilliseconds:0} ms of them collecting garbage.");
        }
        asked.IsAway = false;
        return own;
    }

    // The other instance loads everything anew.
    private async Task Compare(CancellationToken ct)
    {
        int same = 0;
        foreach (var typed in Typed.All.Where(typed => typed.After is null))
        {
            if ((await asked.Say(typed, ct)).Summary == (await other.Say(typed, ct)).Summary)
                same++;
            else
                throw new InvalidOperationException($"Two instances answer \"{typed.Text}\" differently.");
        }
        Say($"{same} questions are answered alike by an instance that loaded everything after the changes.");
    }

    private static async Task<(TimeSpan Elapsed, TimeSpan Processor, TimeSpan Storage, int Requests, TimeSpan Paused)> Timed(Func<Task> work)
    {
        var meter = StorageMeter.Begin(TimeProvider.System);
        var (before, paused) = (Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration());
        long start = Stopwatch.GetTimestamp();
        await work();
        return (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - before, meter.Elapsed, meter.Requests, GC.GetTotalPauseDuration() - paused);
    }

    private static double At(List<double> sorted, double share) => sorted[(int)((sorted.Count - 1) * share)];

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Say(string line) => Console.WriteLine(line);
}
