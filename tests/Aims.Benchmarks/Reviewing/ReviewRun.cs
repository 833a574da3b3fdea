using System.Diagnostics;
using System.Globalization;
using Aims.Benchmarks.Asking;
using Spectre.Console;

namespace Aims.Benchmarks.Reviewing;

/// <summary>How long the pack of a management review and readiness take, over 40,000 systems and 120,000 acknowledgements in memory: more than the 2,000 and 100,000 of the budget.</summary>
internal sealed class ReviewRun(IAnsiConsole console)
{
    private const int Size = 2, Times = 6;

    private const double Budget = 5;

    /// <returns>Whether each but the first, which compiles code, stays within the budget.</returns>
    public async Task<bool> Run(CancellationToken ct)
    {
        var people = LargeOrganisation.People(LargeWorld.People * Size);
        using var instance = new Instance(people, await AskingRun.Filled(Size, ct));
        await instance.Load(ct);
        await instance.Press("review.plan", ct, ("meeting-day", "2026-12-07"), ("chair", people.Everybody[1].Id.Value), ("attendees", people.Everybody[0].Id.Value), ("looks-back", "2026-06-01"));
        bool holds = true;
        foreach (string what in new[] { "pack", "readiness" })
        {
            for (int time = 1; time <= Times; time++)
                holds &= await Measure(what, time, instance, ct) < Budget || time == 1;
        }
        return holds;
    }

    private async Task<double> Measure(string what, int time, Instance instance, CancellationToken ct)
    {
        var before = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        var reply = what == "pack" ? await instance.Press("review.compile", ct, ("review", "REV-0001")) : await instance.Say(new Typed("readiness"), ct);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (reply?.Card is null)
            throw new InvalidOperationException($"There was no {what}: {reply?.Summary}");
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what} {time}: {seconds:0.00} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.00} s of processor time."));
        return seconds;
    }
}
