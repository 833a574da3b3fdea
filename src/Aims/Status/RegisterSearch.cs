using System.Collections.Concurrent;
using Aims.Ledger;
using Aims.People;
using Aims.Status.Finding;
using Aims.Systems;

namespace Aims.Status;

/// <summary>Finds systems by anything that is known of them: id, name, supplier, product, purpose, uses, models, department, owner.</summary>
public sealed class RegisterSearch(IDirectory directory)
{
    private const int MostTerms = 8, ShortestStart = 2;

    // So much of what somebody calls a system is its name, supplier or product, when they mean it, and when they may mean it.
    private const double Named = 0.75, Nearly = 0.3;

    private static readonly Place[] Anywhere = [Place.Name, Place.Maker, Place.Rest], InName = [Place.Name, Place.Maker];

    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> names = [];

    /// <summary>The systems that the words fit, the best first; none for words that say nothing. Typos, and words too many, are forgiven when nothing fits as it is typed.</summary>
    /// <param name="text">As somebody typed it.</param>
    /// <param name="seen">Whether the asker may see a system here.</param>
    public IReadOnlyList<AiSystem> Find(World world, string text, Func<AiSystem, bool> seen, int most)
    {
        if (RecordId.TryParse<SystemId>(text, out var id))
            return OfId(world, id, seen);
        var (index, terms) = (world.Index, Terms.Of(text).Distinct().Take(MostTerms).ToList());
        var found = Fitting(index, [.. terms.Select(term => Begun(index, term))], terms.Count, seen);
        if (found.Count == 0)
            found = Fitting(index, [.. terms.Select(term => Mistyped(index, term))], (terms.Count + 1) / 2, seen);
        return [.. found.Take(most)];
    }

    /// <summary>The systems that somebody may mean who calls one by its name, its supplier or its product, the best first.</summary>
    public static IReadOnlyList<AiSystem> Called(World world, string text, Func<AiSystem, bool> seen) => Called(world, text, seen, Named);

    /// <summary>The systems whose name, supplier or product has something of the words, the best first.</summary>
    public static IReadOnlyList<AiSystem> NearlyCalled(World world, string text, Func<AiSystem, bool> seen, int most) => [.. Called(world, text, seen, Nearly).Take(most)];

    private static IReadOnlyList<AiSystem> Called(World world, string text, Func<AiSystem, bool> seen, double share)
    {
        if (RecordId.TryParse<SystemId>(text, out var id))
            return OfId(world, id, seen);
        Wanted[] wanted = [.. Terms.Of(text).Distinct().Take(MostTerms).Select(term => world.Index.Want(term, InName))];
        double all = wanted.Sum(term => term.Weight);
        return [.. world.Index.Gather(wanted, _ => 1)
            .Where(g => g.Gain >= share * all && seen(world.Index[g.At].System))
            .Select(g => (g.Gain, g.NameWeight, world.Index[g.At].System))
            .OrderByDescending(g => g.Gain).ThenBy(g => g.NameWeight).ThenBy(g => g.System.Id.Value, StringComparer.Ordinal)
            .Select(g => g.System)];
    }

    private static IReadOnlyList<AiSystem> OfId(World world, SystemId id, Func<AiSystem, bool> seen) =>
        world.System(id.Value) is { } named && seen(named) ? [named] : [];

    // Those that have the most of the words.
    private static List<AiSystem> Fitting(SystemIndex index, IReadOnlyList<Wanted> wanted, int needed, Func<AiSystem, bool> seen)
    {
        var gathered = index.Gather(wanted, Worth).Where(g => g.Terms >= needed && seen(index[g.At].System)).ToList();
        int most = gathered.Count == 0 ? 0 : gathered.Max(g => g.Terms);
        return [.. gathered.Where(g => g.Terms == most)
            .Select(g => (g.Gain, g.NameWeight, index[g.At].System))
            .OrderByDescending(g => g.Gain).ThenBy(g => g.System.State is SystemState.Retired)
            .ThenBy(g => g.NameWeight).ThenBy(g => g.System.Id.Value, StringComparer.Ordinal)
            .Select(g => g.System)];
    }

    private static double Worth(Place place) => place switch
    {
        Place.Name => 4,
        Place.Maker => 3,
        Place.Rest => 1,
    };

    // As people type, before the word is complete.
    private Wanted Begun(SystemIndex index, string term)
    {
        var exact = index.Want(term, Anywhere, forgiving: false);
        var like = exact.Like.ToDictionary();
        foreach (int longer in term.Length < ShortestStart ? [] : index.Vocabulary.BeginningWith(term))
            like.TryAdd(longer, 0.8);
        return exact with { Like = like, Owned = OwnedBy(index, name => name.StartsWith(term, StringComparison.Ordinal)) };
    }

    private Wanted Mistyped(SystemIndex index, string term) =>
        index.Want(term, Anywhere) with { Owned = OwnedBy(index, name => Vocabulary.Alike(name, term) > 0) };

    private List<int> OwnedBy(SystemIndex index, Func<string, bool> fits) =>
        [.. index.Owners
            .Where(owner => directory.Find(owner) is { } person && names.GetOrAdd(person.Name, name => Terms.Of(name)).Any(fits))
            .SelectMany(index.OwnedBy)];
}
