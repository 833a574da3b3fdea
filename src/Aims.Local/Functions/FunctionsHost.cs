using Azure.Storage.Queues;

namespace Aims.Local.Functions;

/// <summary>What the host needs to know.</summary>
/// <param name="Folder">The deployed folder: host.json and a folder with a function.json for each function.</param>
/// <param name="Handler">The bot's address, such as http://127.0.0.1:3978.</param>
/// <param name="Storage">The connection string of the queues.</param>
public sealed record FunctionsHostOptions(string Folder, Uri Handler, string Storage)
{
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Hears one line for each run that failed.</summary>
    public Action<string> Log { get; init; } = _ => { };
}

/// <summary>
/// Plays the part of the Azure Functions host for timers and queues, with the same JSON over the same HTTP.
/// HTTP functions are the bot's own: callers reach it directly. Output bindings are not played: the bot has none.
/// </summary>
public sealed class FunctionsHost : IAsyncDisposable
{
    private readonly Handler handler;
    private readonly Dictionary<string, TimerListener> timers;
    private readonly Dictionary<string, QueueListener> queues;
    private readonly CancellationTokenSource stopping = new();
    private Task listening = Task.CompletedTask;

    /// <summary>Reads the function.json files; nothing runs yet.</summary>
    /// <exception cref="CannotRunException">There are no functions in the folder, or one cannot be read.</exception>
    public FunctionsHost(FunctionsHostOptions options)
    {
        var functions = FunctionFiles.Read(options.Folder);
        var settings = QueueSettings.Read(options.Folder);
        // Bodies stay as they are on the wire: base64 that cannot be decoded is for the listener to judge.
        var storage = new QueueServiceClient(options.Storage, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None });
        handler = new Handler(options.Handler, options.Time, options.Log);
        timers = functions
            .Where(function => function.Trigger is TimerTrigger)
            .ToDictionary(
                function => function.Name,
                function => new TimerListener(function, (TimerTrigger)function.Trigger, handler, options.Time));
        queues = functions
            .Where(function => function.Trigger is QueueTrigger)
            .ToDictionary(
                function => function.Name,
                function => new QueueListener(function, (QueueTrigger)function.Trigger, storage, settings, handler, options.Time));
    }

    /// <summary>Fails when a listener does, such as when the storage cannot be reached; ends in no other way but by disposal.</summary>
    public Task Listening => listening;

    /// <summary>Begins to fire timers when they are due and to take messages as they come.</summary>
    public void Start() => listening = ListenAsync();

    /// <summary>Runs a timer function now, whatever its schedule.</summary>
    /// <exception cref="KeyNotFoundException">No timer function has this name.</exception>
    public Task<InvocationResult> FireTimerAsync(string function, CancellationToken cancellation = default) =>
        timers[function].FireAsync(cancellation);

    /// <summary>
    /// Handles all messages that are visible, with those that come of them, until every queue is empty.
    /// For a host that was not started. Returns how often a message was handled.
    /// </summary>
    public async Task<int> PumpAsync(CancellationToken cancellation = default)
    {
        var total = 0;
        int handled;
        do
        {
            handled = 0;
            foreach (var queue in queues.Values)
                handled += await queue.PumpAsync(cancellation);
            total += handled;
        }
        while (handled > 0);
        return total;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        // Listeners end by cancellation; a fault before that was Listening's to tell.
        await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
        handler.Dispose();
    }

    private async Task ListenAsync()
    {
        Task[] listeners =
        [
            Task.Delay(Timeout.InfiniteTimeSpan, stopping.Token),
            .. timers.Values.Select(timer => timer.ListenAsync(stopping.Token)),
            .. queues.Values.Select(queue => queue.ListenAsync(stopping.Token)),
        ];
        var first = await Task.WhenAny(listeners);
        await stopping.CancelAsync();
        await Task.WhenAll(listeners).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first;
    }
}
