using Aims.Bot.Operations;
using Aims.Bot.Tables;
using Aims.Ledger;

namespace Aims.Bot.Functions;

/// <summary>Each Sunday night: computes every hash of the record anew. What does not fit is an error that an operator is alerted of.</summary>
public sealed partial class Verify(Records records, AnchorStore anchors, ILogger<Verify> log)
{
    public async Task<bool> Run(CancellationToken ct)
    {
        var report = await new Verification(records, ManagementSystem.RecordTypes).Run(await anchors.All(ct), ct);
        Numbers.Verified(report.Problems.Count);
        // Which records they are is for whoever runs "Aims.Bot verify".
        if (report.Problems.Count > 0)
            LogProblems(report.Problems.Count);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} places of the record are not as they were written. Run \"Aims.Bot verify\" to see which.")]
    private partial void LogProblems(int count);
}
