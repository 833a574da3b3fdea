using Aims.Local.Functions;
using Aims.Local.People;
using Aims.Local.Processes;
using Spectre.Console;

namespace Aims.Local;

/// <summary>A local run from start to end: storage, bot, host and chat windows, until somebody stops it or a part fails.</summary>
internal sealed class LocalRun(IAnsiConsole console, TimeProvider time)
{
    // Ctrl+C reaches children and us at once. A child that ended because of it is no crash.
    private static readonly TimeSpan StopMayFollow = TimeSpan.FromMilliseconds(300);

    private static string? MovedTime => Environment.GetEnvironmentVariable("AIMS_TIME") is { Length: > 0 } time ? time : null;

    private static string Data { get; } = Path.Combine(Repository.LocalFolder, "azurite");

    /// <summary>Runs until cancelled. 0 when stopped, 1 when a part could not start or failed for good.</summary>
    public async Task<int> RunAsync(RunOptions options, CancellationToken stop)
    {
        await using var parts = new Parts();
        try
        {
            var everybody = PeopleFile.Read(Repository.PeopleFile);
            var people = options.People.Select(everybody.Find).ToArray();
            RefuseTakenPorts(options);
            if (options.Reset)
                Reset();
            await NpmPackages.EnsureAsync(line => console.MarkupLineInterpolated($"[grey]{line} …[/]"), stop);
            await console.Status().StartAsync("Starting …", _ => StartAsync(parts, options, people, everybody, stop));
            Welcome.Print(console, parts.Windows);
            if (options.OpenBrowser)
                DesktopBrowser.Open(parts.Windows[0].Address);
            await WatchAsync(parts, stop);
            return 0;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            console.MarkupLine("[grey]Stopping …[/]");
            return 0;
        }
        catch (CannotRunException reason)
        {
            console.MarkupLineInterpolated($"[red]{reason.Message}[/]");
            return 1;
        }
    }

    private static void RefuseTakenPorts(RunOptions options)
    {
        foreach (var port in options.Ports)
        {
            if (!Ports.IsFree(port))
                throw new CannotRunException($"Port {port} is taken by another program: end that program, or choose other ports with --port {options.Port + 1000}.");
        }
    }

    private void Reset()
    {
        console.MarkupLineInterpolated($"Deleting what earlier runs stored in {Data}");
        if (Directory.Exists(Data))
            Directory.Delete(Data, recursive: true);
    }

    private async Task StartAsync(Parts parts, RunOptions options, Person[] people, PeopleFile everybody, CancellationToken stop)
    {
        parts.Storage = await Azurite.StartAsync(new AzuriteOptions(Data, options.StoragePort, LogFile("azurite")), stop);
        await File.WriteAllTextAsync(SettingsFile.Path, SettingsFile.Of(Repository.PeopleFile, parts.Storage.ConnectionString), stop);
        var address = new Uri($"http://127.0.0.1:{options.Port}");
        parts.Bot = await BotProcess.StartAsync(
            new BotOptions(Repository.BotAssembly, address, parts.Storage.ConnectionString)
            {
                Time = MovedTime,
                Log = LogFile("bot"),
            },
            stop);
        parts.Host = new FunctionsHost(
            new FunctionsHostOptions(Path.GetDirectoryName(Repository.BotAssembly)!, address, parts.Storage.ConnectionString)
            {
                Time = time,
                Log = line => console.MarkupLineInterpolated($"[yellow]{line}[/]"),
            });
        parts.Host.Start();
        // On a moved clock things may be late at once; the next full hour of the real one may be far.
        foreach (string hourly in MovedTime is null ? Array.Empty<string>() : ["approvals", "campaigns", "incidents"])
            await parts.Host.FireTimerAsync(hourly, stop);
        parts.Windows = await Task.WhenAll(people.Select((person, place) => Playground.StartAsync(
            new PlaygroundOptions(person, everybody, address, Repository.LocalFolder, options.WindowPort(place))
            {
                Near = people,
                Log = LogFile($"playground-{person.Handle}"),
            },
            stop)));
    }

    private async Task WatchAsync(Parts parts, CancellationToken stop)
    {
        var budget = new FailureBudget(time);
        while (true)
        {
            await Task.WhenAny([parts.Bot!.Exited, parts.Host!.Listening, .. parts.Others.Select(other => other.Process.Exited)]).WaitAsync(stop);
            await Task.Delay(StopMayFollow, stop);
            foreach (var (name, process) in parts.Others.Where(other => other.Process.Exited.IsCompleted))
                throw new CannotRunException($"{name} ended with code {await process.Exited}, so everything ends. Its last words: {process.Log.Last(10)}");
            if (parts.Host.Listening.IsFaulted)
                throw new CannotRunException($"The queues cannot be read, so everything ends: {parts.Host.Listening.Exception!.GetBaseException().Message}");
            if (parts.Bot.Exited.IsCompleted)
                await StartAgainAsync(parts.Bot, budget);
        }
    }

    private async Task StartAgainAsync(BotProcess bot, FailureBudget budget)
    {
        var code = await bot.Exited;
        var log = Path.GetRelativePath(Repository.Root, bot.Log.Path!);
        if (code == 0)
            throw new CannotRunException($"The bot ended with code 0, which the Functions host takes for done, so everything ends; {log} has what it said.");
        if (!budget.MayStartAgain())
            throw new CannotRunException($"The bot failed three times in 30 minutes, the last time with code {code}, so everything ends; {log} has what it said.");
        console.MarkupLineInterpolated($"[yellow]The bot ended with code {code} and is started again; {log} has what it said.[/]");
        await bot.BeginAgainAsync();
    }

    private static string LogFile(string name) => Path.Combine(Repository.LocalFolder, "logs", $"{name}.log");
}
