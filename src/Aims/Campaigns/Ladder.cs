using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Aims.Campaigns;

/// <summary>When people are reminded, and who hears of it when they are late. All in days from the day on which the acknowledgement is due.</summary>
/// <param name="Before">Days before it; 0 is the day itself.</param>
/// <param name="After">Days after it.</param>
/// <param name="Manager">Days after it, once the manager is told, and each week from then on; null for never.</param>
/// <param name="Leads">The same for the governance leads.</param>
public sealed record Ladder(ImmutableArray<int> Before, ImmutableArray<int> After, int? Manager, int? Leads)
{
    public const int MostRungs = 10, MostDays = 180;

    /// <summary>How long managers and leads are left alone after they were told.</summary>
    public const int ToldAgainAfter = 7;

    public static Ladder Usual { get; } = new([7, 1, 0], [3], 7, 14);

    [JsonIgnore]
    public bool IsEmpty => Before.IsEmpty && After.IsEmpty;

    /// <summary>The days on which somebody is reminded.</summary>
    public IEnumerable<DateOnly> Days(DateOnly due) => Before.Select(days => due.AddDays(-days)).Concat(After.Select(due.AddDays));

    public bool Equals(Ladder? other) => other is not null && Before.SequenceEqual(other.Before) && After.SequenceEqual(other.After) && Manager == other.Manager && Leads == other.Leads;

    public override int GetHashCode() => HashCode.Combine(Before.Length, After.Length, Manager, Leads);
}
