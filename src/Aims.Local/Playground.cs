using System.Net;
using Aims.Local.People;
using Aims.Local.Processes;

namespace Aims.Local;

/// <summary>
/// Whose chat window to open, onto the bot at an address such as http://127.0.0.1:3978.
/// The generated settings go to the folder; port 0 takes a free one.
/// </summary>
public sealed record PlaygroundOptions(Person Person, PeopleFile Everybody, Uri Bot, string Folder, int Port = 0)
{
    /// <summary>Whom the person should see first among the five others.</summary>
    public IReadOnlyList<Person> Near { get; init; } = [];

    /// <summary>The file for what it prints; null for none.</summary>
    public string? Log { get; init; }
}

/// <summary>One person's running Microsoft 365 Agents Playground: a Teams chat in the browser.</summary>
public sealed class Playground : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private Playground(Person person, Uri address, ChildProcess process)
    {
        Person = person;
        Address = address;
        Process = process;
    }

    public Person Person { get; }

    /// <summary>What to open in a browser.</summary>
    public Uri Address { get; }

    public ChildProcess Process { get; }

    /// <summary>Installs the packages if need be, starts the Playground and returns when it serves its page.</summary>
    /// <exception cref="CannotRunException">It ended, or did not answer within a minute.</exception>
    public static async Task<Playground> StartAsync(PlaygroundOptions options, CancellationToken cancellation = default)
    {
        await NpmPackages.EnsureAsync(cancellation: cancellation);
        var playground = await LaunchAsync(options, cancellation);
        try
        {
            await playground.AnswersAsync(cancellation);
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Process.StopAsync();
        Process.Log.Dispose();
    }

    private static async Task<Playground> LaunchAsync(PlaygroundOptions options, CancellationToken cancellation)
    {
        Directory.CreateDirectory(options.Folder);
        var config = Path.Combine(options.Folder, $"{options.Person.Handle}.m365agentsplayground.yml");
        await File.WriteAllBytesAsync(config, PlaygroundConfig.For(options.Person, options.Near, options.Everybody), cancellation);

        var port = options.Port == 0 ? Ports.Free() : options.Port;
        var address = new Uri($"http://127.0.0.1:{port}");
        var process = NodeJs.Start(
            "@microsoft/m365agentsplayground/cli.js",
            ["start", "-e", $"{new Uri(options.Bot, "/api/messages")}", "-c", "msteams", "-p", $"{port}", "--su", $"{new Uri(address, "/_connector")}", "--dt"],
            new ChildLog(options.Log),
            folder: options.Folder,
            environment: new Dictionary<string, string?>
            {
                ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = config,
                // We open the browser ourselves, or not at all.
                ["TEAMSAPPTESTER_BROWSER"] = "none",
            });
        return new Playground(options.Person, address, process);
    }

    private async Task AnswersAsync(CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        while (!await IsUpAsync(http, limit.Token))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Process.Exited.IsCompleted || limit.IsCancellationRequested)
                throw new CannotRunException($"{Person.Name}'s Playground did not start. Its last words: {Process.Log.Last(5)}");
            await Task.WhenAny(Process.Exited, Task.Delay(Pause, CancellationToken.None));
        }
    }

    private static async Task<bool> IsUpAsync(HttpClient http, CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/_internal/v1/config", UriKind.Relative), cancellation);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }
}
