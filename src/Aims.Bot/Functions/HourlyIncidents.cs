using Aims.Concerns;
using Aims.Incidents;

namespace Aims.Bot.Functions;

/// <summary>Each hour: serious incidents are reminded of while they wait to be reported, and leads hear of concerns that were raised anonymously.</summary>
/// <param name="clock">The time that records bear.</param>
public sealed partial class HourlyIncidents(IncidentRounds incidents, ConcernRounds concerns, TimeProvider clock, ILogger<HourlyIncidents> log)
{
    public async Task<bool> Run(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        int told = await incidents.Run(now, ct) + await concerns.Run(now, ct);
        if (told > 0)
            LogTold(told);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} incidents and concerns were told of.")]
    private partial void LogTold(int count);
}
