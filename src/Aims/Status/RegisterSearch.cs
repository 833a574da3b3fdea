using Aims.Ledger;
using Aims.People;
using Aims.Systems;
using F23.StringSimilarity;

namespace Aims.Status;

/// <summary>Finds systems by anything that is known of them: id, name, supplier, product, purpose, department, owner.</summary>
public sealed class RegisterSearch(IDirectory directory)
{
    private const double Near = 0.88;

    private static readonly JaroWinkler Similarity = new();

    /// <summary>The systems that the words fit, the best first; none for words that say nothing.</summary>
    /// <param name="text">As somebody typed it.</param>
    /// <param name="seen">Whether the asker may see a system here.</param>
    public IReadOnlyList<AiSystem> Find(World world, string text, Func<AiSystem, bool> seen, int most)
    {
        if (RecordId.TryParse<SystemId>(text, out var id))
            return world.System(id.Value) is { } named && seen(named) ? [named] : [];
        var visible = world.Systems.Where(seen).ToList();
        var containing = visible.Where(s => Texts(s).Any(t => t.Contains(text, StringComparison.CurrentCultureIgnoreCase))).ToList();
        string folded = text.ToUpperInvariant();
        return containing.Count > 0
            ? [.. containing.OrderBy(s => s.Name.Length).Take(most)]
            : [.. visible.Where(s => Similarity.Similarity(s.Name.ToUpperInvariant(), folded) > Near).OrderBy(s => s.Name).Take(most)];
    }

    private IEnumerable<string> Texts(AiSystem s) =>
        new[] { s.Details.Name, s.Details.Supplier, s.Details.Product, s.Details.Purpose, s.Details.Department, directory.NameOf(s.Owner) }.OfType<string>();
}
