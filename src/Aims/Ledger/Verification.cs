using System.Globalization;

namespace Aims.Ledger;

/// <summary>What <see cref="Verification"/> checked and found.</summary>
/// <param name="Problems">One sentence each, naming the record; none when the ledger is sound.</param>
public sealed record VerificationReport(long Records, long Events, long Anchored, IReadOnlyList<string> Problems)
{
    /// <summary>How many records are not there any more, by a rule of retention.</summary>
    public long Removed { get; init; }
}

/// <summary>
/// Proves that no stored event was changed, removed or put in between: every event's hash is computed anew, each must seal
/// the one before, each head must be what its events make, and each anchored head must still have the hash it had, unless a disposal
/// says that it was removed with that hash.
/// It may run while people work.
/// </summary>
public sealed class Verification(Records records, IReadOnlyList<RecordType> types)
{
    /// <summary>Reads every record of every kind.</summary>
    /// <param name="said">Hears after each record how many events were read so far.</param>
    public async Task<VerificationReport> Run(IReadOnlyList<Anchor> anchors, CancellationToken ct, Action<long>? said = null)
    {
        var findings = new Findings(anchors.SelectMany(anchor => anchor.Heads).Select(head => (head.Key, head.Version)), said);
        foreach (var type in types)
        {
            foreach (string partition in type.Partitions(records.Tenant))
                await new KindCheck(records, type, partition, findings).Run(ct);
        }
        foreach (var anchor in anchors)
            Check(anchor, findings);
        return new VerificationReport(findings.Records, findings.Events, anchors.Sum(a => a.Heads.Count), findings.Problems) { Removed = findings.Disposals };
    }

    private static void Check(Anchor anchor, Findings findings)
    {
        foreach (var head in anchor.Heads)
        {
            if (findings.SealOf(head.Key, head.Version) != head.Hash && !findings.IsRemoved(anchor.Day, head))
                findings.Problems.Add($"{head.Key} is not as the anchor of {anchor.Day.ToString("O", CultureInfo.InvariantCulture)} recorded it.");
        }
    }
}
