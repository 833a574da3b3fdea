using System.Diagnostics;
using System.Globalization;

namespace Aims.Benchmarks.Campaigns;

/// <summary>What a worker said of itself last.</summary>
internal readonly record struct Gauge(int Calls, long Resident, long Managed, TimeSpan Processor);

/// <param name="Count">What was changed, or how many steps it took.</param>
internal readonly record struct Did(int Count, TimeSpan Elapsed, int Calls);

/// <summary>A worker as a process of its own, which ends when we do because its input ends.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task hearing;
    private TaskCompletionSource<Did> next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WorkerProcess(Process process)
    {
        this.process = process;
        hearing = Hear();
    }

    public Gauge Gauge { get; private set; }

    public long MostResident { get; private set; }

    /// <summary>How many milliseconds other messages took from their commit to the queue meanwhile.</summary>
    public List<int> Waited { get; } = [];

    public bool HasEnded => hearing.IsCompleted;

    public static WorkerProcess Start(string connection, int people, int changed) => new(Process.Start(new ProcessStartInfo(
        Environment.ProcessPath!, ["campaign-work", "--people", $"{people}", "--changed", $"{changed}"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        Environment = { ["AzureWebJobsStorage"] = connection },
    })!);

    /// <summary>Tells it a line that it does beside its work.</summary>
    public Task Tell(string line) => process.StandardInput.WriteLineAsync(line);

    /// <summary>Tells it a line and waits until it is done.</summary>
    /// <exception cref="InvalidOperationException">It ended before.</exception>
    public async Task<Did> Do(string line)
    {
        next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Tell(line);
        return await next.Task;
    }

    /// <summary>Ends it as SIGKILL does.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
        await hearing;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await Kill();
        process.Dispose();
    }

    private async Task Hear()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            switch (line.Split(' '))
            {
                case ["meter", var calls, var resident, var managed, var processor]:
                    Gauge = new Gauge(
                        Number(calls), long.Parse(resident, CultureInfo.InvariantCulture), long.Parse(managed, CultureInfo.InvariantCulture),
                        TimeSpan.FromMilliseconds(Number(processor)));
                    MostResident = Math.Max(MostResident, Gauge.Resident);
                    break;
                case ["did", var count, var milliseconds, var asked]:
                    next.TrySetResult(new Did(Number(count), TimeSpan.FromMilliseconds(Number(milliseconds)), Number(asked)));
                    break;
                case ["probe", var waited]:
                    Waited.Add(Number(waited));
                    break;
                default:
                    Console.Error.WriteLine(line);
                    break;
            }
        }
        next.TrySetException(new InvalidOperationException("The worker has ended."));
        _ = next.Task.Exception;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
