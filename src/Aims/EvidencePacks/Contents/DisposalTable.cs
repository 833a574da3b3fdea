using System.Globalization;
using System.Runtime.CompilerServices;
using Aims.EvidencePacks.Building;
using Aims.Ledger;

namespace Aims.EvidencePacks.Contents;

/// <summary>What was removed within the period because its time was over: how many of which kind by which rule. Which they were, <c>verify</c> compares.</summary>
internal sealed record DisposalTable() : PackItem(
    "removed-records.csv", "How many records of which kind were removed within the period, and by which rule of retention", "7.5.3")
{
    private static readonly string[] Headings = ["When", "Kind of record", "Rule", "Records", "Record of the removal", "Record version", "Hash of the event"];

    public override Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct) => to.Table(Headings, Rows(past, ct), ct);

    private static async IAsyncEnumerable<IReadOnlyList<string?>> Rows(PackPast past, [EnumeratorCancellation] CancellationToken ct)
    {
        var type = ManagementSystem.Disposals;
        foreach (string partition in type.Partitions(past.Records.Tenant))
        {
            await foreach (var stored in past.Records.Log(type, partition, ct))
            {
                if (stored.Stamp.At >= past.Request.Start && type.ReadEvent(stored.Json) is RecordsRemoved removed)
                {
                    yield return
                    [
                        PackWords.Iso(stored.Stamp.At), stored.Key.Id.Split('.')[0], removed.Rule, removed.Records.Length.ToString(CultureInfo.InvariantCulture),
                        stored.Key.Id, stored.Version.ToString(CultureInfo.InvariantCulture), stored.Hash,
                    ];
                }
            }
        }
    }
}
