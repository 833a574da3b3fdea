using Aims.Approvals;

namespace Aims.Bot.Functions;

/// <summary>Each hour: requests for approval that wait for somebody who is away, has left or is late.</summary>
/// <param name="clock">The time that records bear.</param>
public sealed partial class HourlyApprovals(LateApprovals late, TimeProvider clock, ILogger<HourlyApprovals> log)
{
    public async Task<bool> Run(CancellationToken ct)
    {
        int taken = await late.Run(clock.GetUtcNow(), ct);
        if (taken > 0)
            LogTaken(taken);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} requests for approval were taken further.")]
    private partial void LogTaken(int count);
}
