using Aims.Ledger;
using Polly;

namespace Aims.Bot.Graph;

/// <summary>One instance's way through the pages: everybody, whoever is missing, and from then on what changed.</summary>
internal sealed partial class DirectoryRounds(
    GraphConnection graph, DirectoryRows rows, SyncProgress progress, ResiliencePipeline retry, TimeProvider clock, ILogger log)
{
    private const string Everybody = $"users/delta?$select={PersonRow.Select}";

    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(3);

    private readonly PageMerge merge = new(rows, clock);

    /// <returns>Whether it came to the end in the time that it has.</returns>
    public async Task<bool> Read(SyncState state, CancellationToken ct)
    {
        long began = clock.GetTimestamp();
        bool done = false, anew = false;
        while (!done && clock.GetElapsedTime(began) < Budget)
        {
            if (state.Phase is SyncPhase.Missing)
            {
                state = await Missing(state, ct);
                done = state.Phase is SyncPhase.Changes;
                continue;
            }
            using var page = await Fetch(state, ct);
            if (page is null && anew)
                throw new GraphException(null, "resyncAgain", null);
            anew |= page is null;
            (state, done) = page is null ? (await Anew(state, ct), false) : await Store(state, page, ct);
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

    private async Task<(SyncState State, bool Done)> Store(SyncState state, DeltaPage page, CancellationToken ct)
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

    private Task<SyncState> Anew(SyncState state, CancellationToken ct)
    {
        LogAnew();
        return progress.Save(state.Anew(), [], release: false, ct);
    }

    // A round in which nobody was met is no reason to believe that everybody has left.
    private async Task<SyncState> Missing(SyncState state, CancellationToken ct)
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
            throw await Nobody(state, ct);
        LogComplete(met, missing.Count);
        return await progress.Save(state with { Phase = SyncPhase.Changes }, [.. missing, DirectoryRows.NewVersion()], release: true, ct);
    }

    private async Task<GraphException> Nobody(SyncState state, CancellationToken ct)
    {
        await progress.Save(state.Anew(), [], release: true, ct);
        return new GraphException(null, "nobody", null);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A page of the directory brought {Count} changes.")]
    private partial void LogPage(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Graph does not know any more what has changed: the whole directory is read anew.")]
    private partial void LogAnew();

    [LoggerMessage(Level = LogLevel.Information, Message = "The whole directory was read: {Met} people are in it, {Missing} have left.")]
    private partial void LogComplete(int met, int missing);
}
