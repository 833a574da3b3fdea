using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Graph;

/// <summary>What a page changes in the copy. The same person may come up again in a page, in a round, and in the next.</summary>
internal sealed class PageMerge(DirectoryRows rows, TimeProvider clock)
{
    private const int AtOnce = 16;

    // Whom this run has met in a full round that it began itself: nobody else need be looked up.
    private readonly HashSet<PersonId> met = [];
    private string? began;

    public async Task<IReadOnlyList<RowChange>> Changes(SyncState state, DeltaPage page, CancellationToken ct)
    {
        if (state is { Phase: SyncPhase.Full, Link: null })
        {
            met.Clear();
            began = state.Round;
        }
        var items = page.Items.Select(item => (Id: PersonRow.IdOf(item), Item: item)).Where(item => item.Id is not null).ToList();
        var before = await Stored(items.Select(item => item.Id!.Value).Distinct().Where(id => MayBeStored(state, id)), ct);
        var after = new Dictionary<PersonId, Row>();
        foreach (var (id, item) in items.Select(pair => (pair.Id!.Value, pair.Item)))
        {
            var known = after.GetValueOrDefault(id) ?? before.GetValueOrDefault(id);
            // The first sight of somebody in a full round tells all: what an earlier round knew may be long gone.
            bool forget = state.Phase is SyncPhase.Full && known is not null && !PersonRow.IsOf(known, state.Round) && !item.TryGetProperty("@removed", out _);
            if (PersonRow.After(forget ? null : known, id, item, state.Round, clock.GetUtcNow()) is { } row)
                after[id] = row;
        }
        met.UnionWith(after.Keys);
        return [.. after.Where(pair => !Same(pair.Value, before.GetValueOrDefault(pair.Key))).Select(pair => new RowChange.Put(pair.Value))];
    }

    private bool MayBeStored(SyncState state, PersonId id) => began != state.Round || met.Contains(id);

    private async Task<Dictionary<PersonId, Row>> Stored(IEnumerable<PersonId> ids, CancellationToken ct)
    {
        var found = new Dictionary<PersonId, Row>();
        foreach (var some in ids.Chunk(AtOnce))
        {
            var got = await Task.WhenAll(some.Select(id => rows.Get(PersonRow.Key(id), ct)));
            foreach (var (id, row) in some.Zip(got).Where(pair => pair.Second is not null))
                found[id] = row!;
        }
        return found;
    }

    private static bool Same(Row one, Row? other) =>
        other is not null && one.Columns.Count == other.Columns.Count && one.Columns.All(column => other.Find(column.Key) == column.Value);
}
