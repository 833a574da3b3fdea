namespace Aims.Ledger;

/// <summary>
/// The storage that the ledger needs, which is what Azure Table Storage offers: point reads, key ranges, and
/// all-or-nothing writes within one partition.
/// </summary>
public interface ITable
{
    Task<Row?> Get(string partition, string key, CancellationToken ct);

    /// <summary>The rows with <paramref name="from"/> ≤ key &lt; <paramref name="before"/>, in ordinal order of their keys.</summary>
    IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct);

    /// <summary>Carries out all changes or none.</summary>
    /// <returns>False when nothing was written because a row already existed, was gone, or had changed since it was read.</returns>
    /// <param name="changes">At most 100, each on another key (the limit of an entity-group transaction).</param>
    Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct);
}

/// <summary>A row: its key within a partition and its columns, all text.</summary>
/// <param name="ETag">The version that was read; empty for a row that was never stored.</param>
public sealed record Row(string Key, IReadOnlyDictionary<string, string> Columns, string ETag = "")
{
    public string this[string column] => Columns[column];

    public string? Find(string column) => Columns.GetValueOrDefault(column);
}

/// <summary>One change of an all-or-nothing write.</summary>
public abstract record RowChange(string Key)
{
    private const int MostAtOnce = 100;

    /// <summary>What every table asks of the changes of one write.</summary>
    /// <exception cref="ArgumentException">They are more than 100, or two are on one key.</exception>
    public static void Check(IReadOnlyList<RowChange> changes)
    {
        if (changes.Count is 0 or > MostAtOnce)
            throw new ArgumentException($"One write is 1 to {MostAtOnce} rows; this one has {changes.Count}.", nameof(changes));
        if (changes.CountBy(change => change.Key).FirstOrDefault(key => key.Value > 1) is { Key: { } twice })
            throw new ArgumentException($"One write changes a row once; this one changes {twice} twice.", nameof(changes));
    }

    /// <summary>The key must be free.</summary>
    public sealed record Insert(Row Row) : RowChange(Row.Key);

    /// <summary>The stored row must still have the ETag that <paramref name="Row"/> was read with; with <c>*</c> it must be there.</summary>
    public sealed record Replace(Row Row) : RowChange(Row.Key);

    /// <summary>Whatever is stored under the key, or nothing, becomes this.</summary>
    public sealed record Put(Row Row) : RowChange(Row.Key);

    /// <summary>The row must be there, with the ETag that it was read with; with <c>*</c>, whatever it has.</summary>
    public sealed record Delete(string Key, string ETag = "*") : RowChange(Key);
}
