using System.Globalization;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>The type name is stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(PolicyAcknowledged), "policy-acknowledged.1")]
public abstract record AcknowledgementEvent;

/// <param name="Version">The major number of the version.</param>
/// <param name="Hash">SHA-256 of the exact text that was shown.</param>
/// <param name="Minor">The minor number; null for 0.</param>
/// <param name="Language">In which the text is written, BCP 47; null when that is not known.</param>
/// <param name="Shown">The pages that had been shown by then, as far as the card knew; null when it did not know.</param>
/// <param name="Pages">How many there were.</param>
public sealed record PolicyAcknowledged(
    string Policy, int Version, string Title, string Hash, int? Minor = null, string? Language = null, IReadOnlyList<int>? Shown = null,
    int? Pages = null) : AcknowledgementEvent;

/// <summary>
/// The proof that somebody acknowledged a version of a policy (ISO/IEC 42001 5.2, 7.3). It holds for all versions of the same major
/// number.
/// </summary>
/// <param name="Version">The major number of the version.</param>
public sealed record Acknowledgement(string Policy, int Version, string Title, string Hash, PersonId Person, DateTimeOffset At)
{
    public static AcknowledgementType Type { get; } = new();

    /// <summary>The verbs by which others offer to read a policy, to remind people of it, and to see who has not acknowledged it.</summary>
    public const string Read = "policy.show", Remind = "policy.remind", Missing = "status.not-acknowledged";

    /// <summary>The name under which a button carries the policy's id, or the ids of people, parted by spaces.</summary>
    public const string PolicyField = Policies.Policy.Field, PeopleField = "people";

    /// <summary>People reminded at once: a commit holds a hundred rows, and a button's data must stay small.</summary>
    public const int MostReminded = 50;

    public int? Minor { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<int>? Shown { get; init; }

    public int? Pages { get; init; }

    [JsonIgnore]
    public PolicyNumber Number => new(Version, Minor ?? 0);

    /// <summary>Whether it is a proof on a day.</summary>
    public bool HoldsOn(DateOnly day) => DateOnly.FromDateTime(At.UtcDateTime) <= day.AddDays(1);

    /// <summary>One person acknowledges the versions of one major number once.</summary>
    public static string IdOf(string policy, int major, PersonId person) =>
        string.Create(CultureInfo.InvariantCulture, $"{policy}.{major}.{person}");

    internal static Acknowledgement After(PolicyAcknowledged e, Stamp stamp) => new(e.Policy, e.Version, e.Title, e.Hash, stamp.By, stamp.At)
    {
        Minor = e.Minor,
        Language = e.Language,
        Shown = e.Shown,
        Pages = e.Pages,
    };
}

/// <summary>
/// Acknowledgements are what everybody does on the same day, so they do not share a partition: they have sixteen of their own,
/// <c>{tenant}|ack|{0..15}</c>, whichever policy they are of, so that a new policy needs no new ones.
/// </summary>
public sealed class AcknowledgementType() : RecordType<Acknowledgement, AcknowledgementEvent>(
    "acknowledgement", "ACK",
    (_, happened, stamp) => Acknowledgement.After((PolicyAcknowledged)happened, stamp),
    PoliciesJson.Default.Acknowledgement, PoliciesJson.Default.AcknowledgementEvent)
{
    public const int Shards = 16;

    public override string PartitionOf(string tenant, string id) => Partition(tenant, Spread.Over(Shards, id));

    public override IEnumerable<string> Partitions(string tenant) => Enumerable.Range(0, Shards).Select(shard => Partition(tenant, shard));

    public static string Partition(string tenant, int shard) => string.Create(CultureInfo.InvariantCulture, $"{tenant}|ack|{shard}");
}
