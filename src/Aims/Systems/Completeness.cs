namespace Aims.Systems;

/// <summary>How much of what a system's record should say it says.</summary>
/// <param name="Needed">How many fields apply to such a system.</param>
/// <param name="Missing">Those of them that have no value yet, in the order of the pages.</param>
public sealed record Completeness(int Needed, IReadOnlyList<SystemField> Missing)
{
    /// <summary>0–100; 100 only when nothing is missing.</summary>
    public int Percent => (Needed - Missing.Count) * 100 / Needed;

    public bool IsComplete => Missing.Count == 0;

    public static Completeness Of(SystemDetails details)
    {
        var needed = SystemFields.All.Where(field => field.Belongs(details) && field.IsNeeded(details)).ToList();
        return new(needed.Count, [.. needed.Where(field => !field.Has(details))]);
    }

    /// <summary>The same without which they are, for very many systems.</summary>
    public static int PercentOf(SystemDetails details)
    {
        int needed = 0, missing = 0;
        foreach (var field in SystemFields.All)
        {
            if (!field.Belongs(details) || !field.IsNeeded(details))
                continue;
            needed++;
            missing += field.Has(details) ? 0 : 1;
        }
        return (needed - missing) * 100 / needed;
    }

    /// <summary><c>72 %: 9 of 31 are missing</c></summary>
    public override string ToString() => IsComplete ? "100 %: complete" : $"{Percent} %: {Missing.Count} of {Needed} are missing";
}
