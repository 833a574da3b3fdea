using Aims.People;

namespace Aims.Bot.Graph;

/// <summary>
/// The directory from the bot's own copy: loaded once, and looked after beside the turns. While Graph or storage is away,
/// people are known as they were.
/// </summary>
/// <param name="clock">Real time.</param>
public sealed partial class StoredDirectory(DirectoryRows rows, TimeProvider clock, ILogger<StoredDirectory> log) : IDirectory, IDisposable
{
    private static readonly TimeSpan LooksEach = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim one = new(1);
    private volatile Copy? copy;
    private long looked;
    private int looking;

    /// <exception cref="TimeoutException">The copy could not be loaded so far, or the directory was never read: nobody can be told from nobody.</exception>
    public DirectoryIndex Now => Current is { Version: not null } current
        ? current.Index
        : throw new TimeoutException("The directory was not read yet.");

    /// <exception cref="TimeoutException">The copy could not be loaded so far.</exception>
    public bool IsRead => Current.Version is not null;

    private Copy Current
    {
        get
        {
            var current = copy ?? throw new TimeoutException("The directory's copy was not loaded yet.");
            if (clock.GetElapsedTime(Volatile.Read(ref looked)) > LooksEach && Interlocked.Exchange(ref looking, 1) == 0)
                Beside();
            return current;
        }
    }

    /// <summary>Loads the copy, if that is still to be done.</summary>
    public async Task Ready(CancellationToken ct)
    {
        if (copy is null)
            await Look(onlyFirst: true, ct);
    }

    /// <summary>As <see cref="Ready"/>; when storage is away, whoever asks who somebody is will say so.</summary>
    public async Task TryReady(CancellationToken ct)
    {
        try
        {
            await Ready(ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            LogAsItWas(e);
        }
    }

    /// <summary>Looks whether the copy has changed since it was loaded, and loads it again if so.</summary>
    public Task Refresh(CancellationToken ct) => Look(onlyFirst: false, ct);

    public void Dispose() => one.Dispose();

    private async Task Look(bool onlyFirst, CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            if (onlyFirst && copy is not null)
                return;
            // The version is read first: whatever changes from here on makes another, and is seen at the next look.
            string? version = await rows.Version(ct);
            if (copy is null || copy.Version != version)
                copy = new Copy(version, version is null ? DirectoryIndex.Empty : await rows.Load(ct));
            Volatile.Write(ref looked, clock.GetTimestamp());
        }
        finally
        {
            one.Release();
        }
    }

    private void Beside()
    {
        using (ExecutionContext.SuppressFlow())
            _ = Task.Run(async () =>
            {
                try
                {
                    await Refresh(CancellationToken.None);
                }
                catch (Exception e)
                {
                    // Not again with the next turn, but in a minute.
                    Volatile.Write(ref looked, clock.GetTimestamp());
                    LogAsItWas(e);
                }
                finally
                {
                    Volatile.Write(ref looking, 0);
                }
            });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The directory's copy could not be looked at; people are known as they were.")]
    private partial void LogAsItWas(Exception e);

    private sealed record Copy(string? Version, DirectoryIndex Index);
}
