using System.Globalization;
using Aims.Bot.Tables;
using Aims.Campaigns;
using Aims.Crowds;

namespace Aims.Benchmarks.Campaigns;

/// <summary>
/// The process that does the work of campaigns and is killed in the middle of it. It does what the lines of its input say, and says
/// how it gets on: <c>meter {storage calls} {bytes resident} {bytes managed} {ms of processor}</c>, and <c>did {changed} {ms} {storage calls}</c> after each
/// line.
/// </summary>
internal sealed class CampaignWorker(Organisation office, Probe probe, TimeProvider clock)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromMilliseconds(200);

    public static async Task Run(int people, int changed, CancellationToken ct)
    {
        // Counts all that is begun from here on.
        var meter = StorageMeter.Begin(TimeProvider.System);
        var probe = new Probe(TimeProvider.System);
        var crowd = new Crowd(people, CampaignRun.ChangesOf(people));
        using var office = new Organisation(Environment.GetEnvironmentVariable("AzureWebJobsStorage")!, crowd, changed, probe.Before);
        await new CampaignWorker(office, probe, TimeProvider.System).Run(meter, ct);
    }

    private async Task Run(StorageMeter meter, CancellationToken ct)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var beside = Task.WhenAll(
            office.Outbox.Run(fault => Console.WriteLine($"fault {fault.Message}"), ending.Token), Say(meter, ending.Token), probe.Run(office.Records, ending.Token));
        var work = Task.CompletedTask;
        while (await Console.In.ReadLineAsync(ct) is { } line)
        {
            // The directory is replaced while work goes on.
            if (line.Split(' ') is ["people", var changed])
                office.Change(int.Parse(changed, CultureInfo.InvariantCulture));
            else
                work = After(work, line.Split(' '), meter, ct);
        }
        await ending.CancelAsync();
        await beside.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task After(Task before, string[] line, StorageMeter meter, CancellationToken ct)
    {
        await before;
        long began = clock.GetTimestamp();
        int done = 0, calls = meter.Requests;
        switch (line)
        {
            case ["start", var campaign]:
                for (done = 1; await GoOn(CampaignId.From(campaign), ct);)
                    done++;
                break;
            case ["round"]:
                done = await office.System.Campaigns.Run(clock.GetUtcNow(), ct);
                break;
            case ["sweep", .. var partitions]:
                done = await office.Outbox.Sweep(partitions, ct);
                break;
            default:
                throw new InvalidOperationException($"Not known: {string.Join(' ', line)}");
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"did {done} {clock.GetElapsedTime(began).TotalMilliseconds:F0} {meter.Requests - calls}"));
    }

    // As the queue does: what failed is tried again.
    private async Task<bool> GoOn(CampaignId campaign, CancellationToken ct)
    {
        try
        {
            return await office.System.Campaigns.GoOn(campaign, clock.GetUtcNow(), ct);
        }
        catch (Exception e) when (e is TimeoutException or Azure.RequestFailedException)
        {
            Console.WriteLine($"fault {e.Message}");
            return true;
        }
    }

    private async Task Say(StorageMeter meter, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(BetweenLines, clock);
        while (await timer.WaitForNextTickAsync(ct))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"meter {meter.Requests} {Environment.WorkingSet} {GC.GetTotalMemory(forceFullCollection: false)} {Environment.CpuUsage.TotalTime.TotalMilliseconds:F0}"));
        }
    }
}
