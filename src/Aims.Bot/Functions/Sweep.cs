using Aims.Ledger;

namespace Aims.Bot.Functions;

/// <summary>Each minute: puts into the queue what a crash left in the outbox.</summary>
public sealed partial class Sweep(Outbox outbox, IReadOnlyList<string> partitions, ILogger<Sweep> log)
{
    public async Task<bool> Run(CancellationToken ct)
    {
        int found = await outbox.Sweep(partitions, ct);
        if (found > 0)
            LogFound(found);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} messages were left in the outbox and are on their way.")]
    private partial void LogFound(int count);
}
