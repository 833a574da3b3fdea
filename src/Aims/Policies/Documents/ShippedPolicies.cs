using System.Collections.Immutable;

namespace Aims.Policies;

/// <summary>The policies that come with the product.</summary>
public static class ShippedPolicies
{
    private const string Folder = "Aims.Policies.Documents.";

    private const int UsualDays = 30;

    private static readonly Lazy<ImmutableArray<(PolicyVersion Version, PolicyText Text)>> LazyAll = new(Load);

    /// <summary>All versions of all policies, by id and number.</summary>
    public static IEnumerable<PolicyVersion> Versions => LazyAll.Value.Select(shipped => shipped.Version);

    /// <summary>The text of this hash; null when it did not come with the product.</summary>
    public static PolicyText? Text(string hash) => LazyAll.Value.FirstOrDefault(shipped => shipped.Text.Hash == hash).Text;

    // Of what comes with the product, none has a check.
    private static PolicyTerms? Terms(PolicyFrontMatter front) =>
        front.AllPages || front.ValidMonths is not null ? new PolicyTerms(AllPages: front.AllPages ? true : null, ValidMonths: front.ValidMonths) : null;

    private static ImmutableArray<(PolicyVersion, PolicyText)> Load() =>
        [.. typeof(ShippedPolicies).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(Load)
            .OrderBy(shipped => shipped.Version.Policy, StringComparer.Ordinal).ThenBy(shipped => shipped.Version.Number.Order)];

    private static (PolicyVersion Version, PolicyText Text) Load(string resourceName)
    {
        using var resource = typeof(ShippedPolicies).Assembly.GetManifestResourceStream(resourceName)!;
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return PolicyText.Load(bytes).Text is { Front: { Id: { } id, Version: { } number, Title: { } title, Effective: { } effective } front } text
            ? (new PolicyVersion(id, number, title, text.Hash, effective, effective.AddYears(1), front.Within ?? UsualDays, Terms: Terms(front)), text)
            : throw new InvalidOperationException($"The shipped policy {resourceName} is broken.");
    }
}
