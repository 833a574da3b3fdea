using Aims.Bot.Operations.Retention;

namespace Aims.Bot.Functions;

/// <summary>Each night, after the backup: takes what the organisation does not want to keep any longer.</summary>
public sealed partial class NightlyRetention
{
    private readonly RetentionRun run;
    private readonly ILogger<NightlyRetention> log;

    internal NightlyRetention(RetentionRun run, ILogger<NightlyRetention> log) => (this.run, this.log) = (run, log);

    public async Task<bool> Run(CancellationToken ct)
    {
        foreach (var (rule, count, _) in await run.Run(ct))
            LogGone(rule, count);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "By the rule {Rule}, {Count} are gone.")]
    private partial void LogGone(string rule, int count);
}
