using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Aims.Ledger;

/// <summary>
/// What was removed of one kind in a month because its time was over (ISO/IEC 42001 7.5.3). It is a record as any other, chained and anchored: what
/// is gone and does not stand here was taken away by somebody else.
/// </summary>
/// <param name="Removed">How many records.</param>
/// <param name="Unfinished">Those of which rows may be left.</param>
public sealed record Disposal(long Removed, ImmutableArray<RemovedRecord> Unfinished)
{
    public const string Kind = "disposal";

    internal static Disposal After(Disposal? before, DisposalEvent happened, Stamp stamp) => happened switch
    {
        RecordsRemoved e => new((before?.Removed ?? 0) + e.Records.Length, [.. before?.Unfinished ?? [], .. e.Records]),
        RemovalFinished => before! with { Unfinished = [] },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name} by {stamp.By}."),
    };
}

/// <summary>A record as it was when it was removed.</summary>
/// <param name="Version">How many events it had.</param>
/// <param name="Seal">The hash of the last of them, which seals all before it.</param>
public sealed record RemovedRecord(string Id, long Version, string Seal);

/// <summary>What happens to a disposal. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(RecordsRemoved), "records-removed.1")]
[JsonDerivedType(typeof(RemovalFinished), "removal-finished.1")]
public abstract record DisposalEvent;

/// <summary>From here on they are not there any more: their heads went in the same commit.</summary>
/// <param name="Rule">By which rule: <c>concern = 5 years</c>.</param>
public sealed record RecordsRemoved(string Rule, ImmutableArray<RemovedRecord> Records) : DisposalEvent;

/// <summary>Nothing is left of all that was removed so far.</summary>
public sealed record RemovalFinished : DisposalEvent;

/// <summary>Disposals lie beside what they are of, so that both change in one commit. Their ids say where: <c>concern.2033-03</c>, <c>acknowledgement.ack.7.2033-03</c>.</summary>
/// <param name="others">All other kinds of records.</param>
public sealed class DisposalType(IReadOnlyList<RecordType> others) : RecordType<Disposal, DisposalEvent>(
    Disposal.Kind, "", Disposal.After, () => DisposalJson.Default.Disposal, () => DisposalJson.Default.DisposalEvent)
{
    public override string PartitionOf(string tenant, string id) => string.Join('|', [tenant, .. id.Split('.')[1..^1]]);

    public override IEnumerable<string> Partitions(string tenant) => others.SelectMany(type => type.Partitions(tenant)).Append(tenant).Distinct();

    internal RecordType Of(string kind) => others.First(type => type.Kind == kind);

    /// <param name="partition">Where the records are.</param>
    public static string IdOf(RecordType type, string tenant, string partition, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefixed(type, tenant, partition)}{now.UtcDateTime:yyyy-MM}");

    /// <summary>What the ids of all disposals of a kind in a partition begin with.</summary>
    internal static string Prefixed(RecordType type, string tenant, string partition) =>
        $"{type.Kind}{partition[tenant.Length..].Replace('|', '.')}.";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Disposal))]
[JsonSerializable(typeof(DisposalEvent))]
internal sealed partial class DisposalJson : JsonSerializerContext;
