using System.Globalization;
using System.Text.Json;

namespace Aims.Local.Functions;

/// <summary>extensions.queues of host.json; what it does not say is as the Functions host has it.</summary>
internal sealed record QueueSettings
{
    /// <summary>The longest wait between two looks at an empty queue. The host's own default is a minute.</summary>
    public TimeSpan MaxPollingInterval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a message stays hidden after a failure.</summary>
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    /// <summary>How many messages are handled at once.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>More are taken when no more than so many are still handled; the host's own default is half of <see cref="BatchSize"/>.</summary>
    public int NewBatchThreshold { get; init; } = 8;

    /// <summary>After so many failures a message goes to the poison queue.</summary>
    public int MaxDequeueCount { get; init; } = 5;

    /// <summary>Reads the folder's host.json, if it has one.</summary>
    /// <exception cref="CannotRunException">It cannot be read.</exception>
    public static QueueSettings Read(string folder)
    {
        var path = Path.Combine(folder, "host.json");
        if (!File.Exists(path))
            return new QueueSettings();
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("queues", out var queues)
                ? Of(queues)
                : new QueueSettings();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            throw new CannotRunException($"{path} cannot be read: {fault.Message}", fault);
        }
    }

    private static QueueSettings Of(JsonElement queues)
    {
        var ours = new QueueSettings();
        return new QueueSettings
        {
            MaxPollingInterval = Duration(queues, "maxPollingInterval") ?? ours.MaxPollingInterval,
            VisibilityTimeout = Duration(queues, "visibilityTimeout") ?? ours.VisibilityTimeout,
            BatchSize = Number(queues, "batchSize") ?? ours.BatchSize,
            NewBatchThreshold = Number(queues, "newBatchThreshold") ?? ((Number(queues, "batchSize") ?? ours.BatchSize) / 2),
            MaxDequeueCount = Number(queues, "maxDequeueCount") ?? ours.MaxDequeueCount,
        };
    }

    private static TimeSpan? Duration(JsonElement queues, string name) =>
        queues.TryGetProperty(name, out var value) ? TimeSpan.Parse(value.GetString()!, CultureInfo.InvariantCulture) : null;

    private static int? Number(JsonElement queues, string name) =>
        queues.TryGetProperty(name, out var value) ? value.GetInt32() : null;
}
