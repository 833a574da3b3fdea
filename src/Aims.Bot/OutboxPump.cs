using Aims.Ledger;

namespace Aims.Bot;

/// <summary>Carries what commits leave to the queue, beside the turns.</summary>
public sealed partial class OutboxPump(Outbox outbox, ILogger<OutboxPump> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await outbox.Run(LogLeft, stoppingToken);
        }
        catch when (!stoppingToken.IsCancellationRequested)
        {
            // The application stops now, as if asked to; after an exit code of 0 the Functions host would never start it again.
            Environment.ExitCode = 1;
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Messages stay in the outbox until the next sweep.")]
    private partial void LogLeft(Exception e);
}
