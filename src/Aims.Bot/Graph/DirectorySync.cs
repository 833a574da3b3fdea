using Aims.Ledger;
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
    private const string Everybody = $"users/delta?$select={PersonRow.Select}";

    // A function may run for five minutes: then it is killed, and every turn in flight with it.
    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(3), Limit = TimeSpan.FromMinutes(4), MembershipsLimit = TimeSpan.FromMinutes(1);

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
            return await Rounds(progress, state, either.Token);
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

    private async Task<bool> Rounds(SyncProgress progress, SyncState state, CancellationToken ct)
    {
        var merge = new PageMerge(rows, clock);
        long began = clock.GetTimestamp();
        bool done = false, anew = false;
        while (!done && clock.GetElapsedTime(began) < Budget)
        {
            if (state.Phase is SyncPhase.Missing)
            {
                state = await Missing(progress, state, ct);
                done = state.Phase is SyncPhase.Changes;
                continue;
            }
            using var page = await Fetch(state, ct);
            if (page is null && anew)
                throw new GraphException(null, "resyncAgain", null);
            anew |= page is null;
            (state, done) = page is null ? (await Anew(progress, state, ct), false) : await Store(progress, merge, state, page, ct);
        }
        if (!done)
            await progress.Save(state, [], release: true, ct);
        return done;
    }

    /// <returns>Null when Graph does not know the stored link any more.</returns>
    private async Task<DeltaPage?> Fetch(SyncState state, CancellationToken ct)
    {
        try
        {
            return DeltaPage.Read(await retry.ExecuteAsync(async cancel => await graph.Get(state.Link ?? Everybody, cancel), ct));
        }
        catch (GraphException e) when (e.IsLinkLost && state.Link is not null)
        {
            return null;
        }
    }

    private async Task<(SyncState State, bool Done)> Store(SyncProgress progress, PageMerge merge, SyncState state, DeltaPage page, CancellationToken ct)
    {
        string link = page.Next ?? page.Delta ?? throw new GraphException(null, "noLink", null);
        var changes = await merge.Changes(state, page, ct);
        bool last = page.Next is null, full = state.Phase is SyncPhase.Full;
        var next = state with { Link = link, Phase = last && full ? SyncPhase.Missing : state.Phase };
        LogPage(changes.Count);
        // Readers see a full round when it is complete, and changes at once.
        if (!full && changes.Count > 0)
            changes = [.. changes, DirectoryRows.NewVersion()];
        bool done = last && !full;
        return (await progress.Save(next, changes, release: done, ct), done);
    }

    private Task<SyncState> Anew(SyncProgress progress, SyncState state, CancellationToken ct)
    {
        LogAnew();
        return progress.Save(state.Anew(), [], release: false, ct);
    }

    // A round in which nobody was met is no reason to believe that everybody has left.
    private async Task<SyncState> Missing(SyncProgress progress, SyncState state, CancellationToken ct)
    {
        var (met, missing) = (0, new List<RowChange>());
        await foreach (var row in rows.People(ct))
        {
            if (PersonRow.IsOf(row, state.Round))
                met++;
            else if (!PersonRow.HasLeft(row))
                missing.Add(new RowChange.Put(PersonRow.Leaves(row, clock.GetUtcNow())));
        }
        if (met == 0 && missing.Count > 0)
            throw await Nobody(progress, state, ct);
        LogComplete(met, missing.Count);
        return await progress.Save(state with { Phase = SyncPhase.Changes }, [.. missing, DirectoryRows.NewVersion()], release: true, ct);
    }

    private static async Task<GraphException> Nobody(SyncProgress progress, SyncState state, CancellationToken ct)
    {
        await progress.Save(state.Anew(), [], release: true, ct);
        return new GraphException(null, "nobody", null);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The directory is being read by another instance.")]
    private partial void LogHeld();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Microsoft Graph is slow: what is left of the directory is for the next run.")]
    private partial void LogTooSlow();

    [LoggerMessage(Level = LogLevel.Information, Message = "A page of the directory brought {Count} changes.")]
    private partial void LogPage(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Graph does not know any more what has changed: the whole directory is read anew.")]
    private partial void LogAnew();

    [LoggerMessage(Level = LogLevel.Information, Message = "The whole directory was read: {Met} people are in it, {Missing} have left.")]
    private partial void LogComplete(int met, int missing);
}
