namespace Aims.Bot.Graph;

/// <summary>Has the copy at hand when the process starts; and fills it where the directory was never read, which else the timer would do.</summary>
public sealed partial class DirectoryKeeper(StoredDirectory directory, DirectorySync sync, TimeProvider clock, ILogger<DirectoryKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await IsThere(stoppingToken))
            await Task.Delay(Pause, clock, stoppingToken);
    }

    private async Task<bool> IsThere(CancellationToken ct)
    {
        try
        {
            await directory.Refresh(ct);
            if (directory.IsRead)
                return true;
            LogFirst();
            await sync.Run(ct);
            await directory.Refresh(ct);
            return directory.IsRead;
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            LogLater(e);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The directory was never read: it is read now.")]
    private partial void LogFirst();

    [LoggerMessage(Level = LogLevel.Error, Message = "The directory could not be read; it is tried again.")]
    private partial void LogLater(Exception e);
}
