using Aims.Ledger;

namespace Aims.Bot.Graph;

/// <summary>Another instance has taken the sync over: whatever was read here is not written.</summary>
public sealed class SyncTakenOverException() : Exception("Another instance has taken the directory's sync over.");

/// <summary>The one row that says how far the sync has come. One instance at a time holds it, and renews its hold with each step.</summary>
internal sealed class SyncProgress(DirectoryRows rows, TimeProvider clock)
{
    // Renewed with each page. Whoever is slower is taken over, and finds out; after a kill the sync rests so long.
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(2);

    private const int MostInAWrite = 98;

    private readonly string holder = Guid.NewGuid().ToString("N");

    /// <returns>Where to go on; null while another instance is at it.</returns>
    public async Task<SyncState?> Take(CancellationToken ct)
    {
        var row = await rows.Get(DirectoryRows.SyncKey, ct);
        var state = row is null ? SyncState.Beginning.Anew() : SyncState.Read(row);
        if (state.Holder.Length > 0 && state.Until > clock.GetUtcNow())
            return null;
        state = Held(state);
        RowChange change = row is null ? new RowChange.Insert(state.Write("")) : new RowChange.Replace(state.Write(row.ETag));
        return await rows.Write([change], ct) ? state : null;
    }

    /// <summary>Stores people and, with the last of them, how far it has come: a kill in between repeats the step, to the same effect.</summary>
    public async Task<SyncState> Save(SyncState state, IReadOnlyList<RowChange> changes, bool release, CancellationToken ct)
    {
        var row = await rows.Get(DirectoryRows.SyncKey, ct);
        if (row is null || SyncState.Read(row).Holder != holder)
            throw new SyncTakenOverException();
        state = release ? state with { Holder = "", Until = DateTimeOffset.MinValue } : Held(state);
        foreach (var early in changes.SkipLast(MostInAWrite).Chunk(MostInAWrite))
            await rows.Write(early, ct);
        bool written = await rows.Write([.. changes.TakeLast(MostInAWrite), new RowChange.Replace(state.Write(row.ETag))], ct);
        return written ? state : throw new SyncTakenOverException();
    }

    private SyncState Held(SyncState state) => state with { Holder = holder, Until = clock.GetUtcNow() + Hold };
}
