using System.Globalization;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>
/// Acknowledgements are what everybody does on the same day, so they do not share a partition: they have sixteen of their own,
/// <c>{tenant}|ack|{0..15}</c>, whichever policy they are of, so that a new policy needs no new ones.
/// </summary>
public sealed class AcknowledgementType() : RecordType<Acknowledgement, AcknowledgementEvent>(
    "acknowledgement", "ACK", Acknowledgement.After, () => PoliciesJson.Default.Acknowledgement, () => PoliciesJson.Default.AcknowledgementEvent)
{
    private const int Shards = 16;

    public override string PartitionOf(string tenant, string id) => Partition(tenant, Spread.Over(Shards, id));

    public override IEnumerable<string> Partitions(string tenant) => Enumerable.Range(0, Shards).Select(shard => Partition(tenant, shard));

    private static string Partition(string tenant, int shard) => string.Create(CultureInfo.InvariantCulture, $"{tenant}|ack|{shard}");
}
