using Aims.Campaigns;
using Spectre.Console;

namespace Aims.Benchmarks.Campaigns;

/// <summary>The start of a campaign by one worker after the other, each killed in the middle of it but the last.</summary>
internal sealed class StartRun(string connection, Organisation office, IAnsiConsole console, TimeProvider clock, int people)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    // Of the rolls: when the worker is killed and the next knows of the next changes; when the directory changes while one works.
    private const double FirstKill = 0.3, Change = 0.5, SecondKill = 0.7;

    private readonly List<int> waited = [];
    private TimeSpan processor;
    private int calls;

    private readonly Table table = new Table().AddColumns("s of work", "rolls", "MB resident", "MB managed", "storage calls");

    /// <returns>How long the workers worked, each from the start of its process until it was killed or done.</returns>
    public async Task<TimeSpan> Everybody(Campaign campaign, CancellationToken ct)
    {
        var worked = TimeSpan.Zero;
        worked += await Work(campaign, changed: 0, worked, until: FirstKill, ct);
        worked += await Work(campaign, changed: 1, worked, until: SecondKill, ct);
        worked += await Work(campaign, changed: 2, worked, until: 1, ct);
        console.Write(table);
        console.WriteLine($"Started for {people} people, with two kills on the way: {worked.TotalSeconds:F0} s of work, {processor.TotalSeconds:F0} s of processor time, {calls} storage calls.");
        int[] sorted = [.. waited.Order()];
        console.WriteLine($"{sorted.Length} other messages of the process were in the queue {sorted[sorted.Length / 2]} ms after their commit (median), {sorted[^1]} ms at most.");
        return worked;
    }

    private async Task<TimeSpan> Work(Campaign campaign, int changed, TimeSpan before, double until, CancellationToken ct)
    {
        long began = clock.GetTimestamp();
        await using var worker = WorkerProcess.Start(connection, people, changed);
        var done = worker.Do($"start {campaign.Id}");
        int written = 0, shown = -1, told = changed;
        while (!done.IsCompleted && written < until * campaign.Rolls)
        {
            await Task.WhenAny(done, Task.Delay(Glance, clock, ct));
            written = await Written(campaign, ct) ?? written;
            if (told == 1 && written > Change * campaign.Rolls)
                await worker.Tell($"people {++told}");
            if (written * 16 / campaign.Rolls > shown)
            {
                shown = written * 16 / campaign.Rolls;
                Row(before + clock.GetElapsedTime(began), written, worker.Gauge);
            }
        }
        if (until >= 1)
            await done;
        var worked = clock.GetElapsedTime(began);
        await worker.Kill();
        waited.AddRange(worker.Waited);
        processor += worker.Gauge.Processor;
        calls += worker.Gauge.Calls;
        console.WriteLine($"{(done.IsCompletedSuccessfully ? "done" : "killed")} at {written} of {campaign.Rolls} rolls, after {worked.TotalSeconds:F1} s; at most {CampaignRun.Mega(worker.MostResident)} MB, {worker.Gauge.Calls} storage calls.");
        return worked;
    }

    private async Task<int?> Written(Campaign campaign, CancellationToken ct)
    {
        try
        {
            return (await office.Records.Read(Campaign.Type, campaign.Id.Value, ct)).State!.Written;
        }
        catch (TimeoutException)
        {
            // The emulator is busy.
            return null;
        }
    }

    private void Row(TimeSpan at, int rolls, Gauge gauge) =>
        table.AddRow($"{at.TotalSeconds:F1}", $"{rolls}", CampaignRun.Mega(gauge.Resident), CampaignRun.Mega(gauge.Managed), $"{gauge.Calls}");
}
