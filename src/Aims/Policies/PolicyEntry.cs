namespace Aims.Policies;

/// <summary>A policy with all its versions: those that came with the product and those that were published here.</summary>
/// <param name="Versions">The newest first.</param>
public sealed record PolicyEntry(string Id, IReadOnlyList<PolicyVersion> Versions, PolicyDraft? Draft, Policy? Record)
{
    /// <summary>The version of its record; 0 when it has none.</summary>
    public long Revision { get; init; }

    public string Title => Versions is [var newest, ..] ? newest.Title : Draft!.Title;

    public bool IsRetired => Record?.Retired is not null;

    /// <summary>What everybody is bound by on a day; null when nothing is.</summary>
    public PolicyVersion? InForce(DateOnly day) => IsRetired ? null : Versions.FirstOrDefault(v => v.Effective <= day);

    public PolicyVersion? Find(PolicyNumber number) => Versions.FirstOrDefault(v => v.Number == number);

    /// <summary>The number that the next version gets. The first one of all is 1.0.</summary>
    public PolicyNumber Next(bool minor) => Versions is not [var newest, ..] ? PolicyNumber.First
        : minor ? newest.Number with { Minor = newest.Number.Minor + 1 }
        : new PolicyNumber(newest.Number.Major + 1, 0);

    /// <returns>Null when there is no such policy.</returns>
    public static PolicyEntry? Of(string id, Policy? record)
    {
        var own = record?.Versions ?? [];
        // A number that was given here stays with what it was given to, whatever an update of the product brings.
        var shipped = ShippedPolicies.Versions.Where(v => v.Policy == id && own.All(o => o.Number != v.Number));
        PolicyVersion[] versions = [.. own.Concat(shipped).OrderByDescending(v => v.Number.Order)];
        return versions.Length == 0 && record?.Draft is null ? null : new PolicyEntry(id, versions, record?.Draft, record);
    }
}
