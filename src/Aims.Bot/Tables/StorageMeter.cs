namespace Aims.Bot.Tables;

/// <summary>Counts what a turn asks of storage: every request, a repeated one too, on tables, blobs and queues.</summary>
public sealed class StorageMeter
{
    private static readonly AsyncLocal<StorageMeter?> current = new();

    private readonly Lock gate = new();
    private readonly TimeProvider clock;
    private TimeSpan elapsed;
    private long since;
    private int requests, waits, inFlight;

    private StorageMeter(TimeProvider clock) => this.clock = clock;

    public int Requests
    {
        get
        {
            lock (gate)
                return requests;
        }
    }

    /// <summary>How often the turn waited for storage: requests that are in flight together are one wait.</summary>
    public int Waits
    {
        get
        {
            lock (gate)
                return waits;
        }
    }

    /// <summary>Wall time in which at least one request was in flight.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            lock (gate)
                return inFlight == 0 ? elapsed : elapsed + clock.GetElapsedTime(since);
        }
    }

    internal static StorageMeter? Current => current.Value;

    /// <summary>Counts from now on what the calling method, and all it calls, asks of storage.</summary>
    public static StorageMeter Begin(TimeProvider clock) => current.Value = new StorageMeter(clock);

    internal void Sent()
    {
        lock (gate)
        {
            requests++;
            if (inFlight++ > 0)
                return;
            waits++;
            since = clock.GetTimestamp();
        }
    }

    internal void Answered()
    {
        lock (gate)
        {
            if (--inFlight == 0)
                elapsed += clock.GetElapsedTime(since);
        }
    }
}
