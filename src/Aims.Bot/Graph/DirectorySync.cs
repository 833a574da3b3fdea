using Polly;

namespace Aims.Bot.Graph;

/// <summary>
/// Brings the bot's copy up to date with <c>users/delta</c>: everybody once, from then on what changed. Each page is stored
/// before the next is fetched, together with the link to go on from, so whoever is killed is followed by another at that page.
/// </summary>
/// <param name="clock">Real time.</param>
public sealed partial class DirectorySync(
    GraphConnection graph, DirectoryRows rows, Memberships memberships, ResiliencePipeline retry, TimeProvider clock, ILogger<DirectorySync> log)
{
    // A function may run for five minutes: then it is killed, and every turn in flight with it.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4), MembershipsLimit = TimeSpan.FromMinutes(1);

    /// <returns>False when something is left for the next run, or another instance is at it.</returns>
    /// <exception cref="GraphException">Graph refused, or was busy for too long. What was read stays.</exception>
    public async Task<bool> Run(CancellationToken ct)
    {
        var progress = new SyncProgress(rows, clock);
        if (await progress.Take(ct) is not { } state)
        {
            LogHeld();
            return false;
        }
        using var limit = new CancellationTokenSource(Limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            await ReadMemberships(state, either.Token);
            return await new DirectoryRounds(graph, rows, progress, retry, clock, log).Read(state, either.Token);
        }
        catch (SyncTakenOverException)
        {
            LogHeld();
            return false;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            LogTooSlow();
            return false;
        }
    }

    // First, so that whoever is met for the first time has their role; but people do not wait for long lists.
    private async Task ReadMemberships(SyncState state, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(MembershipsLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            await memberships.Read(state.Phase is SyncPhase.Changes, either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            LogTooSlow();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The directory is being read by another instance.")]
    private partial void LogHeld();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Microsoft Graph is slow: what is left of the directory is for the next run.")]
    private partial void LogTooSlow();
}
