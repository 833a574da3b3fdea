using Aims.Local.Functions;

namespace Aims.Bot.Tests.Kills;

/// <summary>What the Functions hosts do all the time: hand out messages, and fire the sweep, on each of the bots.</summary>
internal static class Deliveries
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromSeconds(1);

    public static Task Run(IEnumerable<FunctionsHost> hosts, CancellationToken ct) => Task.WhenAll(hosts.SelectMany(host => new[]
    {
        Repeat(cancel => host.PumpAsync(cancel), Pause, ct),
        Repeat(cancel => host.FireTimerAsync("sweep", cancel), BetweenSweeps, ct),
    }));

    private static async Task Repeat(Func<CancellationToken, Task> work, TimeSpan pause, CancellationToken ct)
    {
        try
        {
            while (true)
            {
                await work(ct);
                await Task.Delay(pause, ct);
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The test is over.
        }
    }
}
