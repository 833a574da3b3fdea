using Aims.Local.Processes;
using CliWrap;

namespace Aims.Local;

/// <summary>How to start the bot.</summary>
/// <param name="Program">Aims.Bot.dll, or the published executable.</param>
/// <param name="Address">Where it shall listen, such as http://127.0.0.1:3978.</param>
/// <param name="Storage">AzureWebJobsStorage.</param>
public sealed record BotOptions(string Program, Uri Address, string Storage)
{
    /// <summary>AIMS_PEOPLE: the directory file.</summary>
    public string People { get; init; } = Repository.PeopleFile;

    /// <summary>AIMS_TIME: an ISO date-time from which the bot's clock runs; null for the real time.</summary>
    public string? Time { get; init; }

    /// <summary>Environment variables besides; they win over ours, and a null value removes one.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>The file for what it prints; null for none.</summary>
    public string? Log { get; init; }

    internal Dictionary<string, string?> Variables()
    {
        var variables = new Dictionary<string, string?>
        {
            ["ASPNETCORE_URLS"] = Address.GetLeftPart(UriPartial.Authority),
            ["AzureWebJobsStorage"] = Storage,
            ["AIMS_DEVELOPMENT"] = "loopback",
            ["AIMS_PEOPLE"] = People,
            ["AIMS_TIME"] = Time,
            // The bot would listen there instead.
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = null,
        };
        foreach (var (name, value) in Environment)
            variables[name] = value;
        return variables;
    }
}

/// <summary>The bot as a process of its own, which can be killed and started again on the same address.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly BotOptions options;
    private readonly ChildLog log;
    private readonly HttpClient http;
    private ChildProcess process;
    private ChildProcess guard;

    private BotProcess(BotOptions options)
    {
        this.options = options;
        log = new ChildLog(options.Log);
        http = new HttpClient { BaseAddress = options.Address };
        (process, guard) = Launch();
    }

    public Uri Address => options.Address;

    /// <summary>Of the process that runs now, or ran last.</summary>
    public int Id => process.Id;

    /// <summary>The exit code of the process that runs now, or ran last.</summary>
    public Task<int> Exited => process.Exited;

    /// <summary>What it printed, over all its starts.</summary>
    public ChildLog Log => log;

    /// <summary>Starts the bot and returns when GET /api/health answers 200.</summary>
    /// <exception cref="CannotRunException">It ended, or was not healthy within a minute.</exception>
    public static async Task<BotProcess> StartAsync(BotOptions options, CancellationToken cancellation = default)
    {
        var bot = Begin(options);
        try
        {
            await bot.HealthyAsync(cancellation);
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the bot and waits for nothing: for what watches how it starts or fails to.</summary>
    public static BotProcess Begin(BotOptions options) => new(options);

    /// <summary>Returns when GET /api/health answers 200.</summary>
    /// <exception cref="CannotRunException">The bot ended, or was not healthy within a minute.</exception>
    public async Task HealthyAsync(CancellationToken cancellation = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        while (!await IsHealthyAsync(limit.Token))
        {
            if (process.Exited.IsCompleted)
                throw new CannotRunException($"The bot ended with code {await process.Exited} before it was ready. Its last words: {log.Last(10)}");
            if (limit.IsCancellationRequested)
                break;
            await Task.WhenAny(process.Exited, Task.Delay(Pause, CancellationToken.None));
        }

        cancellation.ThrowIfCancellationRequested();
        if (limit.IsCancellationRequested)
            throw new CannotRunException($"The bot was not ready within {Patience.TotalSeconds} s. Its last words: {log.Last(10)}");
    }

    /// <summary>Ends it at once, as SIGKILL does, and returns when it is gone.</summary>
    public async Task KillAsync()
    {
        await process.KillAsync();
        await guard.StopAsync();
    }

    /// <summary>Kills it if it runs, and starts it anew on the same address; waits for nothing more.</summary>
    public async Task BeginAgainAsync()
    {
        await process.KillAsync();
        var idle = guard;
        (process, guard) = Launch();
        await idle.StopAsync();
    }

    /// <summary>Kills it if it runs, starts it anew on the same address and returns when it is healthy.</summary>
    public async Task RestartAsync(CancellationToken cancellation = default)
    {
        await BeginAgainAsync();
        await HealthyAsync(cancellation);
    }

    /// <summary>Kills it: the Functions host does not ask a custom handler to end either.</summary>
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        http.Dispose();
        log.Dispose();
    }

    private (ChildProcess Process, ChildProcess Guard) Launch()
    {
        var command = options.Program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? Cli.Wrap("dotnet").WithArguments([options.Program])
            : Cli.Wrap(options.Program);
        var started = ChildProcess.Start(
            command.WithWorkingDirectory(Path.GetDirectoryName(options.Program)!).WithEnvironmentVariables(options.Variables()),
            log);
        return (started, NodeJs.Watch(started.Id));
    }

    private async Task<bool> IsHealthyAsync(CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/api/health", UriKind.Relative), cancellation);
            return answer.StatusCode == System.Net.HttpStatusCode.OK;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }
}
