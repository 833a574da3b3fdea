using Aims.Status;

namespace Aims.Bot.Functions;

/// <summary>Every quarter of an hour: the digests of those whose hour has come where they are.</summary>
/// <param name="clock">The time that records bear.</param>
public sealed partial class Digests(DailyDigests digests, TimeProvider clock, ILogger<Digests> log)
{
    public async Task<bool> Run(CancellationToken ct)
    {
        int sent = await digests.Send(clock.GetUtcNow(), ct);
        if (sent > 0)
            LogSent(sent);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} people get their digest.")]
    private partial void LogSent(int count);
}
