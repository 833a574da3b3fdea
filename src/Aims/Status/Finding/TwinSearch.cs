using Aims.Systems;

namespace Aims.Status.Finding;

/// <summary>Finds systems that may be the one that is described, the likeliest first.</summary>
internal static class TwinSearch
{
    // Measured on a register of 2,133 systems: tests/Aims.Tests/Status/README.md.
    private const double Likely = 0.8;

    private const int Compared = 64, ShortestPurpose = 3;

    public static IEnumerable<(AiSystem System, double Score)> Of(SystemIndex index, SystemDetails described, Func<AiSystem, bool> seen)
    {
        var name = Wanted(index, Terms.Of(described.Name), [Place.Name, Place.Maker]);
        if (name.Count == 0)
            return [];
        var maker = Wanted(index, Terms.OfCompany(described.Supplier).Concat(Terms.Of(described.Product)), [Place.Maker]);
        var said = Terms.Of(described.Purpose).Select(index.Vocabulary.Find).OfType<int>().ToHashSet();
        var purpose = new Purpose(said, index.Weight(said));
        return Nearest(index, index.Gather([.. name, .. maker], place => place is Place.Name ? 1 : 0.5), name.Sum(w => w.Weight), seen)
            .Select(entry => (entry.System, Score: Score(index, name, maker, purpose, entry)))
            .Where(g => g.Score >= Likely)
            .OrderByDescending(g => g.Score).ThenBy(g => g.System.Id.Value, StringComparer.Ordinal);
    }

    // Those that have most of the words, and few others.
    private static IEnumerable<IndexedSystem> Nearest(SystemIndex index, List<Gathered> gathered, double weight, Func<AiSystem, bool> seen)
    {
        var nearest = new PriorityQueue<IndexedSystem, double>();
        foreach (var g in gathered)
        {
            double rank = g.Gain / (weight + g.NameWeight);
            if (nearest.Count == Compared && nearest.TryPeek(out _, out double least) && rank <= least)
                continue;
            var entry = index[g.At];
            if (!seen(entry.System))
                continue;
            nearest.Enqueue(entry, rank);
            if (nearest.Count > Compared)
                nearest.Dequeue();
        }
        return nearest.UnorderedItems.Select(item => item.Element);
    }

    private static double Score(SystemIndex index, IReadOnlyList<Wanted> name, IReadOnlyList<Wanted> maker, Purpose purpose, IndexedSystem entry)
    {
        double? samePurpose = Shared(index, purpose, entry);
        int[] theirs = [.. entry.Supplier, .. entry.Product];
        double byName = NameMatch.Of(index, name, entry.Name)
            + (samePurpose is { } same ? Math.Clamp((same - 0.3) * 0.3, -0.1, 0.1) : 0)
            + (maker.Count == 0 || theirs.Length == 0 ? 0 : Covered(index, theirs, maker) is > 0.4 ? 0.04 : -0.12);
        // Of one product there can be several uses, each with a purpose of its own.
        bool sameProduct = entry.Product.Length > 0 && Covered(index, entry.Product, [.. name, .. maker]) > 0.85;
        return sameProduct && samePurpose > 0.35 ? Math.Max(byName, 0.7 + (0.3 * samePurpose.Value)) : byName;
    }

    private static IReadOnlyList<Wanted> Wanted(SystemIndex index, IEnumerable<string> terms, IReadOnlyList<Place> places) =>
        [.. terms.Distinct().Take(SystemIndex.MostTerms).Select(term => index.Want(term, places))];

    // Null when one of them says too little.
    private static double? Shared(SystemIndex index, Purpose one, IndexedSystem other) =>
        one.Terms.Count < ShortestPurpose || other.Purpose.Length < ShortestPurpose ? null
        : Math.Min(1, index.Weight(other.Purpose.Where(one.Terms.Contains)) / Math.Min(one.Weight, other.PurposeWeight));

    private sealed record Purpose(HashSet<int> Terms, double Weight);

    private static double Covered(SystemIndex index, int[] terms, IReadOnlyList<Wanted> by) =>
        terms.Sum(term => index.Weight(term) * by.Max(w => w.Like.GetValueOrDefault(term))) / index.Weight(terms);
}
