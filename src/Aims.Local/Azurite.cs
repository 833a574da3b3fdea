using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Aims.Local.Processes;

namespace Aims.Local;

/// <summary>Where Azurite keeps its data and listens.</summary>
/// <param name="Folder">The data's folder; null keeps it in memory.</param>
/// <param name="FirstPort">Of the blob service; queues and tables take the next two. 0 takes any free ones.</param>
/// <param name="Log">The file for what it prints; null for none.</param>
public sealed record AzuriteOptions(string? Folder = null, int FirstPort = 0, string? Log = null);

/// <summary>A running storage emulator: blobs, queues and tables on loopback.</summary>
public sealed partial class Azurite : IAsyncDisposable
{
    // The emulator's account and key are public constants of Azure Storage.
    private const string Account =
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;" +
        "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, string> addresses = new();
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Azurite(AzuriteOptions options)
    {
        if (options.Folder is not null)
            Directory.CreateDirectory(options.Folder);
        Process = NodeJs.Start("azurite/dist/src/azurite.js", [.. Arguments(options)], new ChildLog(options.Log), Hear, options.Folder);
    }

    /// <summary>What AzureWebJobsStorage takes.</summary>
    public string ConnectionString =>
        $"{Account}BlobEndpoint={addresses["Blob"]}/devstoreaccount1;" +
        $"QueueEndpoint={addresses["Queue"]}/devstoreaccount1;TableEndpoint={addresses["Table"]}/devstoreaccount1;";

    public ChildProcess Process { get; }

    /// <summary>Installs the packages if need be, starts Azurite and returns when all three services listen.</summary>
    /// <exception cref="CannotRunException">It ended or did not listen within a minute.</exception>
    public static async Task<Azurite> StartAsync(AzuriteOptions options, CancellationToken cancellation = default)
    {
        await NpmPackages.EnsureAsync(cancellation: cancellation);
        var azurite = new Azurite(options);
        try
        {
            var first = await Task.WhenAny(azurite.listening.Task, azurite.Process.Exited).WaitAsync(Patience, cancellation);
            if (first == azurite.listening.Task)
                return azurite;
        }
        catch (TimeoutException)
        {
            // Said below.
        }
        catch (OperationCanceledException)
        {
            await azurite.DisposeAsync();
            throw;
        }

        await azurite.DisposeAsync();
        throw new CannotRunException($"Azurite, the storage emulator, did not start. Its last words: {azurite.Process.Log.Last(5)}");
    }

    public async ValueTask DisposeAsync()
    {
        await Process.StopAsync();
        Process.Log.Dispose();
    }

    private static IEnumerable<string> Arguments(AzuriteOptions options)
    {
        string[] place = options.Folder is null ? ["--inMemoryPersistence"] : ["--location", options.Folder];
        var (blob, queue, table) = options.FirstPort == 0 ? (0, 0, 0) : (options.FirstPort, options.FirstPort + 1, options.FirstPort + 2);
        return
        [
            "--silent", "--disableTelemetry", "--skipApiVersionCheck", .. place,
            "--blobPort", $"{blob}", "--queuePort", $"{queue}", "--tablePort", $"{table}",
        ];
    }

    private void Hear(string line)
    {
        var match = Listening().Match(line);
        if (!match.Success)
            return;
        addresses[match.Groups["service"].Value] = match.Groups["address"].Value;
        if (addresses.Count == 3)
            listening.TrySetResult();
    }

    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>http://127\.0\.0\.1:\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Listening();
}
