using System.Globalization;
using System.Text;

namespace Aims.Ledger;

/// <summary>A head as an anchor keeps it.</summary>
/// <param name="Key"><c>system|AIS-0042</c></param>
public readonly record struct AnchoredHead(string Key, long Version, string Hash);

/// <summary>The hashes of all heads on a day, stored apart from the ledger: rewriting a whole chain does not go unseen.</summary>
public sealed record Anchor(DateOnly Day, IReadOnlyList<AnchoredHead> Heads)
{
    /// <summary>One line a head: <c>key version hash</c>.</summary>
    public string Write() => Heads.Aggregate(
        new StringBuilder(), (text, h) => text.Append(CultureInfo.InvariantCulture, $"{h.Key} {h.Version} {h.Hash}\n")).ToString();

    /// <exception cref="FormatException">The text is no anchor.</exception>
    public static Anchor Read(DateOnly day, string text) =>
        new(day, [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ReadHead)]);

    public static async Task<Anchor> Take(Records records, IReadOnlyList<RecordType> types, DateOnly day, CancellationToken ct)
    {
        var heads = new List<AnchoredHead>();
        foreach (var (type, partition) in types.SelectMany(t => t.Partitions(records.Tenant).Select(p => (t, p))))
        {
            string prefix = RecordRows.HeadPrefix(type.Kind);
            await foreach (var row in records.Table.Range(partition, prefix, Keys.After(prefix), ct))
                heads.Add(new AnchoredHead(row.Key["head|".Length..], RecordRows.Version(row), row["Hash"]));
        }
        return new Anchor(day, heads);
    }

    private static AnchoredHead ReadHead(string line) => line.Split(' ') is [var key, var version, var hash]
        ? new AnchoredHead(key, long.Parse(version, CultureInfo.InvariantCulture), hash)
        : throw new FormatException($"Not a line of an anchor: {line}");
}
