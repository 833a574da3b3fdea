using System.Collections.Concurrent;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>The policies and their texts. A text is known by its hash, so that it is read and parsed once in a process.</summary>
public sealed class PolicyLibrary(Records records)
{
    /// <summary>The policy that an AI management system cannot do without (ISO/IEC 42001 5.2).</summary>
    public const string AiPolicy = "ai-policy";

    private const int MostKept = 100;

    private readonly ConcurrentDictionary<string, PolicyText> texts = [];
    private readonly ConcurrentDictionary<string, bool> kept = [];

    /// <summary>A policy with its versions; null for an id that no policy has. One point read.</summary>
    public async Task<PolicyEntry?> Find(string? id, CancellationToken ct)
    {
        if (!Policy.IsId(id))
            return null;
        var record = await records.Read(Policy.Type, id!, ct);
        return PolicyEntry.Of(id!, record.State) is { } policy ? policy with { Revision = record.Version } : null;
    }

    /// <summary>All policies there are: the AI policy, then the others by title.</summary>
    /// <param name="managed">Those that have a record.</param>
    public static IReadOnlyList<PolicyEntry> All(IEnumerable<Policy> managed)
    {
        var byId = managed.ToDictionary(policy => policy.Id);
        return [.. ShippedPolicies.Versions.Select(v => v.Policy).Concat(byId.Keys).Distinct()
            .Select(id => PolicyEntry.Of(id, byId.GetValueOrDefault(id))).OfType<PolicyEntry>()
            .OrderBy(policy => policy.Id != AiPolicy).ThenBy(policy => policy.Title, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>What everybody is bound by on a day.</summary>
    public static IReadOnlyList<PolicyVersion> InForce(IEnumerable<Policy> managed, DateOnly day) =>
        [.. All(managed).Select(policy => policy.InForce(day)).OfType<PolicyVersion>()];

    /// <summary>A text that was kept before it was named.</summary>
    /// <exception cref="InvalidDataException">It was changed after it was kept.</exception>
    public async Task<PolicyText> Text(string hash, CancellationToken ct)
    {
        if (ShippedPolicies.Text(hash) is { } shipped)
            return shipped;
        if (texts.TryGetValue(hash, out var known))
            return known;
        var text = PolicyText.Parse(await records.Texts.Get(hash, ct));
        if (texts.Count >= MostKept)
            texts.Clear();
        return texts[hash] = text;
    }

    /// <summary>Keeps a text that came with the product, so that it can be read when the product has moved on.</summary>
    public async Task Keep(string hash, CancellationToken ct)
    {
        if (ShippedPolicies.Text(hash) is not { } shipped || kept.ContainsKey(hash))
            return;
        await records.Texts.Put(hash, shipped.Source, ct);
        kept[hash] = true;
    }
}
