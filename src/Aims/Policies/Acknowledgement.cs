using System.Globalization;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>The type name is stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(PolicyAcknowledged), "policy-acknowledged.1")]
public abstract record AcknowledgementEvent;

/// <param name="Hash">SHA-256 of the exact text that was shown.</param>
public sealed record PolicyAcknowledged(string Policy, int Version, string Title, string Hash) : AcknowledgementEvent;

/// <summary>The proof that somebody acknowledged a version of a policy (ISO/IEC 42001 5.2, 7.3).</summary>
public sealed record Acknowledgement(string Policy, int Version, string Title, string Hash, PersonId Person, DateTimeOffset At)
{
    public static AcknowledgementType Type { get; } = new();

    /// <summary>The verbs by which others offer to read a policy, and to remind people of it.</summary>
    public const string Read = "policy.show", Remind = "policy.remind";

    /// <summary>The name under which a button carries the policy's id, or the ids of people, parted by spaces.</summary>
    public const string PolicyField = "policy", PeopleField = "people";

    /// <summary>People reminded at once: a commit holds a hundred rows, and a button's data must stay small.</summary>
    public const int MostReminded = 50;

    /// <summary>One person acknowledges one version once.</summary>
    public static string IdOf(string policy, int version, PersonId person) =>
        string.Create(CultureInfo.InvariantCulture, $"{policy}.{version}.{person}");

    internal static Acknowledgement After(PolicyAcknowledged e, Stamp stamp) => new(e.Policy, e.Version, e.Title, e.Hash, stamp.By, stamp.At);
}

/// <summary>
/// Acknowledgements are what everybody does on the same day, so they do not share a partition:
/// each policy has sixteen of its own, <c>{tenant}|ack|{policy}|{0..15}</c>.
/// </summary>
public sealed class AcknowledgementType() : RecordType<Acknowledgement, AcknowledgementEvent>(
    "acknowledgement", "ACK",
    (_, happened, stamp) => Acknowledgement.After((PolicyAcknowledged)happened, stamp),
    PoliciesJson.Default.Acknowledgement, PoliciesJson.Default.AcknowledgementEvent)
{
    private const int Shards = 16;

    public override string PartitionOf(string tenant, string id) =>
        Partition(tenant, id[..id.IndexOf('.', StringComparison.Ordinal)], Shard(id));

    public override IEnumerable<string> Partitions(string tenant) =>
        ShippedPolicies.All.Select(p => p.Id).Distinct()
            .SelectMany(policy => Enumerable.Range(0, Shards).Select(shard => Partition(tenant, policy, shard)));

    private static string Partition(string tenant, string policy, int shard) =>
        string.Create(CultureInfo.InvariantCulture, $"{tenant}|ack|{policy}|{shard}");

    // The same in every process and for ever, which string.GetHashCode is not.
    private static int Shard(string id) => (int)(id.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u) % Shards);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Acknowledgement))]
[JsonSerializable(typeof(AcknowledgementEvent))]
internal sealed partial class PoliciesJson : JsonSerializerContext;
