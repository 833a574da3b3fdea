using System.Collections.Immutable;

namespace Aims.Policies;

/// <summary>The policies that come with the product.</summary>
public static class ShippedPolicies
{
    private const string Folder = "Aims.Policies.Documents.";

    private static readonly Lazy<ImmutableArray<PolicyDocument>> LazyAll = new(Load);

    /// <summary>All versions of all policies, by id and version.</summary>
    public static ImmutableArray<PolicyDocument> All => LazyAll.Value;

    /// <summary>Of each policy the newest version that is in force on a day.</summary>
    public static ImmutableArray<PolicyDocument> InForce(DateOnly date) =>
        [.. All.Where(policy => policy.Effective <= date).GroupBy(policy => policy.Id).Select(versions => versions.MaxBy(policy => policy.Version)!)];

    private static ImmutableArray<PolicyDocument> Load() =>
        [.. typeof(ShippedPolicies).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(Load)
            .OrderBy(policy => policy.Id, StringComparer.Ordinal).ThenBy(policy => policy.Version)];

    private static PolicyDocument Load(string resourceName)
    {
        using var resource = typeof(ShippedPolicies).Assembly.GetManifestResourceStream(resourceName)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        var (document, problems) = PolicyDocument.Load(bytes);
        return document ?? throw new InvalidOperationException($"The shipped policy {resourceName} is broken: {string.Join(' ', problems)}");
    }
}
