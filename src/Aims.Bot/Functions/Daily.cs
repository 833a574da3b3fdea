using Aims.Bot.Tables;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.Bot.Functions;

/// <summary>Each day: anchors the hashes of all records apart from the ledger, retires what was to end, measures the KPIs, looks whether files of evidence are as they were given, deletes evidence packs whose time is over, and forgets old links and questions.</summary>
/// <param name="clock">The time that records bear.</param>
public sealed partial class Daily(Records records, AnchorStore anchors, RetirementsDue retirements, ManagementSystem system, TimeProvider clock, ILogger<Daily> log)
{
    public async Task<bool> Run(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        await anchors.Write(await Anchor.Take(records, ManagementSystem.RecordTypes, day, ct), ct);
        int retired = await retirements.Retire(now, ct);
        LogRetired(retired);
        int altered = await system.EvidenceChecks.Run(now, ct);
        if (altered > 0)
            LogAltered(altered);
        int measured = await system.Kpis.Measure(now, ct);
        LogMeasured(measured);
        int expired = await system.Packs.Run(now, ct);
        LogExpired(expired);
        await Task.WhenAll(system.Export.Sweep(now, ct), system.LastQuestions.Sweep(now, ct), system.Reminders.Sweep(now, ct));
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} systems are retired today.")]
    private partial void LogRetired(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} files of evidence were found altered today.")]
    private partial void LogAltered(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} KPIs have a value of today.")]
    private partial void LogMeasured(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} evidence packs were deleted today.")]
    private partial void LogExpired(int count);
}
