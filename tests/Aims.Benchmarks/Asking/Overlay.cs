using Aims.Ledger;

namespace Aims.Benchmarks.Asking;

/// <summary>A table that can be taken away: what is written then is kept in memory, and of what was there before nothing is read. A question costs what it costs without storage.</summary>
internal sealed class Overlay(ITable below) : ITable
{
    private readonly MemoryTable memory = new();

    public bool IsAway { get; set; }

    private ITable Table => IsAway ? memory : below;

    public Task<Row?> Get(string partition, string key, CancellationToken ct) => Table.Get(partition, key, ct);

    public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct) => Table.Range(partition, from, before, ct);

    public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct) => Table.Write(partition, changes, ct);
}
