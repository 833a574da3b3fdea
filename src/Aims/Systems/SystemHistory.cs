using Aims.Ledger;

namespace Aims.Systems;

/// <summary>One thing that happened to a system, with its details before and after.</summary>
/// <param name="Version">The version that the system had after it.</param>
public sealed record HistoryEntry(long Version, Stamp Stamp, SystemEvent Event, SystemDetails Before, SystemDetails After)
{
    /// <summary>The fields that it changed.</summary>
    public IEnumerable<SystemField> Fields => SystemFields.All.Where(f => !f.IsSame(Before, After));
}

/// <summary>All that happened to a system, oldest first.</summary>
public static class SystemHistory
{
    public static IReadOnlyList<HistoryEntry> Of(IEnumerable<Happened<SystemEvent>> events)
    {
        AiSystem? system = null;
        var entries = new List<HistoryEntry>();
        foreach (var happened in events)
        {
            var before = system?.Details ?? new SystemDetails();
            system = AiSystem.Type.After(system, happened.Event, happened.Stamp);
            entries.Add(new(happened.Version, happened.Stamp, happened.Event, before, system.Details));
        }
        return entries;
    }
}
