using Aims.Campaigns;

namespace Aims.Bot.Functions;

/// <summary>Each hour: campaigns ask whoever has come to belong to them, and remind whoever is to be reminded today.</summary>
/// <param name="clock">The time that records bear.</param>
public sealed partial class HourlyCampaigns(CampaignRounds rounds, TimeProvider clock, ILogger<HourlyCampaigns> log)
{
    public async Task<bool> Run(CancellationToken ct)
    {
        int changed = await rounds.Run(clock.GetUtcNow(), ct);
        if (changed > 0)
            LogChanged(changed);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} rolls of campaigns were brought up to date.")]
    private partial void LogChanged(int count);
}
