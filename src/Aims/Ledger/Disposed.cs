namespace Aims.Ledger;

/// <summary>When a record was removed, and by which rule.</summary>
public sealed record Disposed(DateTimeOffset At, string Rule, RemovedRecord Record)
{
    /// <summary>What is said instead of a record that is not there any more.</summary>
    public string Said(Func<DateTimeOffset, string> day) => $"{Record.Id} was removed on {day(At)} under the retention rule \"{Rule}\".";

    /// <summary>Looks a record up that is not there; null when it was never removed, and so never was. A range of the few months in which any of its kind were removed.</summary>
    public static async Task<Disposed?> Find(Records records, RecordType type, string id, CancellationToken ct) =>
        await Of(records, type, type.PartitionOf(records.Tenant, id), ct).LastOrDefaultAsync(one => one.Record.Id == id, ct);

    /// <summary>All that was removed of a kind in one of its partitions.</summary>
    internal static async IAsyncEnumerable<Disposed> Of(
        Records records, RecordType type, string partition, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        string prefix = $"event|{Disposal.Kind}|{DisposalType.Prefixed(type, records.Tenant, partition)}";
        await foreach (var row in records.Table.Range(partition, prefix, Keys.After(prefix), ct))
        {
            // What cannot be read is found by the check of the disposals themselves.
            if (await Findings.Readable(() => records.Rows.ReadEvent(row, ct)) is not { } stored || TryRead(stored.Json) is not { } removed)
                continue;
            foreach (var record in removed.Records)
                yield return new Disposed(stored.Stamp.At, removed.Rule, record);
        }
    }

    private static RecordsRemoved? TryRead(string json)
    {
        try
        {
            return System.Text.Json.JsonSerializer.Deserialize(json, DisposalJson.Default.DisposalEvent) as RecordsRemoved;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
