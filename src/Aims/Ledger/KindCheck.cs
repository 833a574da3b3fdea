using System.Runtime.CompilerServices;

namespace Aims.Ledger;

/// <summary>Checks the records of one kind in one partition: all events, then all heads.</summary>
internal sealed class KindCheck(Records records, RecordType type, string partition, Findings findings)
{
    private readonly Dictionary<string, Chain> chains = [];

    public async Task Run(CancellationToken ct)
    {
        await foreach (var chain in Chains($"event|{type.Kind}|", ct))
        {
            findings.Count(chain.Rows);
            chains[chain.Key] = chain;
        }
        string heads = RecordRows.HeadPrefix(type.Kind);
        await foreach (var row in records.Table.Range(partition, heads, Keys.After(heads), ct))
            await CheckHead(row, ct);
        // Last, so that what is removed meanwhile is known.
        await foreach (var disposed in Disposed.Of(records, type, partition, ct))
            findings.Removed(type.Key(disposed.Record.Id), disposed);
        foreach (var chain in chains.Values.Where(chain => !findings.IsLeftOf(chain.Key, chain.Version)))
            findings.Problems.AddRange([.. chain.Problems, $"{chain.Key} has events but no head."]);
    }

    // A commit may land between the reading of events and head: then both are read again, until the head stands still.
    private async Task CheckHead(Row row, CancellationToken ct)
    {
        findings.Records++;
        string key = row.Key["head|".Length..];
        chains.Remove(key, out var chain);
        Row? last = null;
        string? fault;
        while ((fault = await Fault(row, chain, ct)) is not null && row.ETag != last?.ETag)
        {
            last = row;
            chain = await Chains($"event|{key}|", ct).FirstOrDefaultAsync(ct);
            row = await records.Table.Get(partition, row.Key, ct) ?? row;
        }
        findings.Problems.AddRange([.. chain?.Problems ?? [], .. fault is null ? Array.Empty<string>() : [fault]]);
    }

    private async Task<string?> Fault(Row row, Chain? chain, CancellationToken ct)
    {
        if (chain is null || row.Find("Hash") != chain.Hash || row.Find("Version") != RecordRows.Number(chain.Version))
            return $"{row.Key} does not name its last event.";
        string? json = await Findings.Readable(() => records.Rows.Json(row, ct).AsTask());
        return json is not null && HashChain.Of(json) == chain.State ? null : $"{row.Key} is not what its events make.";
    }

    private async IAsyncEnumerable<Chain> Chains(string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        Chain? chain = null;
        await foreach (var row in records.Table.Range(partition, prefix, Keys.After(prefix), ct))
        {
            string key = row.Key["event|".Length..row.Key.LastIndexOf('|')];
            if (chain is not null && chain.Key != key)
                yield return chain.Close();
            if (chain?.Key != key)
                chain = new Chain(type, key);
            await Add(chain, row, ct);
        }
        if (chain is not null)
            yield return chain.Close();
    }

    private async Task Add(Chain chain, Row row, CancellationToken ct)
    {
        var stored = await Findings.Readable(() => records.Rows.ReadEvent(row, ct));
        if (stored is null)
        {
            chain.AddUnreadable(row);
            return;
        }
        chain.Add(row, stored);
        findings.Saw(chain.Key, stored);
    }
}
