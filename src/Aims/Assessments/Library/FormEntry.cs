using Aims.People;

namespace Aims.Assessments.Library;

/// <summary>A form with all its versions: those that came with the product and those that were published here.</summary>
/// <param name="Versions">The newest first.</param>
/// <param name="InForce">What new assessments are begun with; null when it is retired, or only drafted.</param>
public sealed record FormEntry(
    string Id, string Title, FormPurpose Purpose, IReadOnlyList<VersionEntry> Versions, VersionEntry? InForce, FormDraft? Draft, ManagedForm? Record)
{
    /// <summary>The version of its record; 0 when it has none.</summary>
    public long Revision { get; init; }

    /// <summary>The number that the next version gets.</summary>
    public int Next => 1 + Versions.Select(v => v.Used.Version).DefaultIfEmpty().Max();

    public bool IsShipped => FormPurposes.OfShipped(Id) is not null;

    /// <summary>The version that answers to this one can be moved to; null when it is in force itself, or none is.</summary>
    public int? Newer(FormUsed used) => InForce is { Used: var now } && (now.Version, now.Hash) != (used.Version, used.Hash) && used.Hash.Length > 0 ? now.Version
        : InForce is { Used.Version: var version } && used.Hash.Length == 0 && version != used.Version ? version
        : null;

    public VersionEntry? Find(int version) => Versions.FirstOrDefault(v => v.Used.Version == version);

    /// <returns>Null when there is no such form.</returns>
    public static FormEntry? Of(string id, ManagedForm? record)
    {
        var own = (record?.Versions ?? []).Select(v =>
            new VersionEntry(new FormUsed(id, v.Version, v.Definition, v.Scoring), v.Title, v.Note, v.By, v.At)).ToList();
        // A number that was given here stays with what it was given to, whatever an update of the product brings.
        var shipped = FormLibrary.Shipped.Where(form => form.Used.Id == id && own.TrueForAll(v => v.Used.Version != form.Used.Version))
            .Select(form => new VersionEntry(form.Used, form.Title, null, null, null));
        VersionEntry[] versions = [.. own.Concat(shipped).OrderByDescending(v => v.Used.Version)];
        if (versions.Length == 0 && record?.Draft is null)
            return null;
        var inForce = record?.InForce is { } set
            ? Array.Find(versions, v => v.Used.Version == set)
            : Array.Find(versions, v => v.By is null);
        return new FormEntry(
            id, (inForce ?? versions.FirstOrDefault())?.Title ?? record!.Draft!.Title, record?.Purpose ?? FormPurposes.OfShipped(id) ?? FormPurpose.Other,
            versions, inForce, record?.Draft, record);
    }
}

/// <param name="By">Who published it; null for what came with the product.</param>
public sealed record VersionEntry(FormUsed Used, string Title, string? Note, PersonId? By, DateTimeOffset? At);
