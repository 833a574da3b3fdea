using System.Diagnostics;
using Aims.Channel;
using Aims.Local;

namespace Aims.Benchmarks.Load;

/// <summary>A program's start.</summary>
/// <param name="FirstReply">From the start of the process until it had answered its first message.</param>
/// <param name="ResidentBytes">Its memory then.</param>
internal sealed record Started(TimeSpan FirstReply, long ResidentBytes);

/// <summary>Starts a program over and over, and asks it something from the first moment on.</summary>
internal sealed class StartUp(TimeProvider clock, LoadStage stage)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<Started> Median(BotOptions options, int starts, CancellationToken ct)
    {
        var all = new List<Started>();
        for (int start = 0; start < starts; start++)
            all.Add(await Once(options, ct));
        return new Started(
            all.Select(s => s.FirstReply).Order().ElementAt(starts / 2), all.Select(s => s.ResidentBytes).Order().ElementAt(starts / 2));
    }

    /// <summary>What a process holds in memory.</summary>
    public static long ResidentBytes(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.WorkingSet64;
    }

    private async Task<Started> Once(BotOptions options, CancellationToken ct)
    {
        using var line = new DirectLine(options.Address);
        var client = stage.Client(stage.Staff.Employees[0], line);
        long began = clock.GetTimestamp();
        using var process = Process.Start(Of(options))!;
        try
        {
            while (!await Answers(client, ct))
            {
                if (clock.GetElapsedTime(began) > Patience)
                    throw new CannotRunException($"{options.Program} did not answer within {Patience.TotalSeconds} s.");
                await Task.Delay(Pause, clock, ct);
            }
            return new Started(clock.GetElapsedTime(began), ResidentBytes(process.Id));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(ct);
        }
    }

    // Without the guard of a BotProcess, which is a program of its own and takes time to start as well.
    private static ProcessStartInfo Of(BotOptions options) => new(options.Program)
    {
        WorkingDirectory = Path.GetDirectoryName(options.Program)!,
        Environment =
        {
            ["ASPNETCORE_URLS"] = options.Address.GetLeftPart(UriPartial.Authority),
            ["AzureWebJobsStorage"] = options.Storage,
            ["AIMS_DEVELOPMENT"] = "loopback",
            ["AIMS_PEOPLE"] = options.People,
        },
    };

    private static async Task<bool> Answers(TeamsClient client, CancellationToken ct)
    {
        try
        {
            return (await client.Say("help", ct)).Ok;
        }
        catch (HttpRequestException)
        {
            // It does not listen yet.
            return false;
        }
    }
}
