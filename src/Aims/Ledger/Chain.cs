namespace Aims.Ledger;

/// <summary>The events of one record while they are checked, oldest first.</summary>
/// <param name="key"><c>kind|id</c></param>
internal sealed class Chain(RecordType type, string key)
{
    private readonly List<StoredEvent> events = [];

    public string Key => key;

    public long Rows { get; private set; }

    public long Version { get; private set; }

    public string Hash { get; private set; } = "";

    /// <summary>The hash of the state that the events make; null when they make none.</summary>
    public string? State { get; private set; }

    public List<string> Problems { get; } = [];

    public void AddUnreadable(Row row)
    {
        Rows++;
        Problems.Add($"{row.Key} cannot be read.");
    }

    public void Add(Row row, StoredEvent stored)
    {
        Rows++;
        if (stored.Version != Version + 1 || stored.Previous != Hash)
            Problems.Add($"{row.Key} does not follow the event before it.");
        if (stored.Hash != HashChain.Seal(stored))
            Problems.Add($"{row.Key} was changed after it was written.");
        (Version, Hash) = (stored.Version, stored.Hash);
        events.Add(stored);
    }

    /// <summary>There are no more. Only what the head is compared with is kept, so that a ledger need not fit in memory.</summary>
    public Chain Close()
    {
        State = Fold() is { } json ? HashChain.Of(json) : null;
        events.Clear();
        return this;
    }

    private string? Fold()
    {
        try
        {
            return type.Fold(events);
        }
        catch (Exception)
        {
            // Whatever a slice makes of events that it never wrote is a finding, not a fault of the check.
            return null;
        }
    }
}
