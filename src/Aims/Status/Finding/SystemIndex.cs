using System.Runtime.InteropServices;
using Aims.People;
using Aims.Systems;

namespace Aims.Status.Finding;

/// <summary>The systems by the words of their records. Takes each head as it comes; asked by one question at a time.</summary>
internal sealed class SystemIndex
{
    // A question looks at no more than so many places in the register, those of the rarest terms first: below a millisecond.
    private const int MostPostings = 120_000;

    /// <summary>So many terms of a text are looked at.</summary>
    public const int MostTerms = 60;

    private const int Slack = 1_000;

    // They say what nearly everything in the register is.
    private static readonly HashSet<string> General =
    [
        "artificial", "intelligence", "generative", "machine", "learning", "system", "tool", "application", "software", "platform", "solution", "service",
        "model", "assistant", "program", "product",
    ];

    private readonly Dictionary<SystemId, int> numbers = [];
    private readonly Dictionary<PersonId, List<int>> owned = [];
    private readonly List<IndexedSystem?> entries = [];
    private readonly List<Postings> postings = [];
    private readonly List<float> nameWeights = [];
    private Vocabulary vocabulary = new();

    // What the question that is being asked has found, kept for the next one to use again.
    private readonly List<Found> found = [];
    private readonly List<int> touched = [];
    private readonly List<Gathered> gathered = [];

    public static SystemIndex Of(IEnumerable<AiSystem> systems)
    {
        var index = new SystemIndex();
        foreach (var system in systems)
            index.Put(system);
        return index;
    }

    public int Count => numbers.Count;

    public Vocabulary Vocabulary => vocabulary;

    public IReadOnlyCollection<PersonId> Owners => owned.Keys;

    public IndexedSystem this[int at] => entries[at]!;

    /// <summary>Takes a system as it is now. A registration that was given up goes.</summary>
    public void Put(AiSystem system)
    {
        if (numbers.TryGetValue(system.Id, out int known))
        {
            // Most changes are of state only.
            if (IsFound(system) && Texts(entries[known]!.System).SequenceEqual(Texts(system)) && entries[known]!.System.Owner == system.Owner)
            {
                entries[known] = entries[known]! with { System = system };
                return;
            }
            entries[known] = null;
            numbers.Remove(system.Id);
        }
        if (IsFound(system))
            Add(system);
        if (entries.Count > (2 * numbers.Count) + Slack)
            Compact();
    }

    /// <summary>How much a term says: 1 when every record has it, more the fewer have it.</summary>
    public double Weight(int? term)
    {
        var found = term is { } number ? postings[number] : null;
        double rarity = Math.Max(1, 1 + Math.Log((Count + 20.0) / ((found?.Count ?? 0) + 20.0)));
        return found is { IsGeneral: true } ? rarity / 4 : rarity;
    }

    public double Weight(IEnumerable<int> some)
    {
        double sum = 0;
        foreach (int term in some)
            sum += Weight(term);
        return sum;
    }

    /// <param name="forgiving">Whether it may be mistyped.</param>
    public Wanted Want(string term, IReadOnlyList<Place> places, bool forgiving = true)
    {
        int? number = vocabulary.Find(term);
        var like = forgiving ? vocabulary.Like(term).ToDictionary(l => l.Term, l => l.Alike * Doubt(number, l.Term)) : [];
        if (number is { } known)
            like[known] = 1;
        return new Wanted(term, Weight(number), like, places);
    }

    /// <summary>What has any of the terms; good until the next question.</summary>
    /// <param name="worth">What a term is worth where it stands.</param>
    public List<Gathered> Gather(IReadOnlyList<Wanted> wanted, Func<Place, double> worth)
    {
        CollectionsMarshal.SetCount(found, entries.Count);
        int left = MostPostings, terms = 0;
        foreach (var term in wanted.OrderBy(Places))
            left = Take(term, ++terms, worth, left);
        gathered.Clear();
        foreach (int at in touched)
        {
            if (entries[at] is not null)
                gathered.Add(new Gathered(at, nameWeights[at], found[at].Gain, found[at].Terms));
            found[at] = default;
        }
        touched.Clear();
        return gathered;
    }

    private int Places(Wanted term) => term.Like.Keys.Sum(number => term.In.Sum(place => postings[number][place].Count)) + term.Owned.Count;

    // However often a record has a term or one like it, the best place counts: so the best come first.
    private int Take(Wanted term, int number, Func<Place, double> worth, int left)
    {
        var lists = term.Like
            .SelectMany(like => term.In.Select(place => (Places: postings[like.Key][place], Gain: (float)(like.Value * term.Weight * worth(place)))))
            .Append((Places: term.Owned, Gain: (float)(term.Weight * worth(Place.Maker))));
        foreach (var (places, gain) in lists.Where(list => list.Places.Count > 0).OrderByDescending(list => list.Gain))
        {
            // Of a term that nearly every record has, the latest.
            var some = CollectionsMarshal.AsSpan(places)[^Math.Min(places.Count, left)..];
            Take(some, gain, number);
            left -= some.Length;
        }
        return left;
    }

    private void Take(ReadOnlySpan<int> places, float gain, int number)
    {
        var all = CollectionsMarshal.AsSpan(found);
        foreach (int at in places)
        {
            ref var one = ref all[at];
            if (one.Latest == number)
                continue;
            if (one.Terms == 0)
                touched.Add(at);
            one = new Found(one.Gain + gain, (short)(one.Terms + 1), (short)number);
        }
    }

    /// <summary>The places of the systems that somebody owns or owned lately.</summary>
    public IReadOnlyList<int> OwnedBy(PersonId owner) => owned.GetValueOrDefault(owner, []);

    /// <summary>What a place has of the terms so far.</summary>
    /// <param name="Latest">The last term that it has, counted from 1.</param>
    private readonly record struct Found(float Gain, short Terms, short Latest);

    // Two words that are both in use are hardly slips of each other.
    private double Doubt(int? number, int other) =>
        number is { } known && postings[known].Count > 2 && postings[other].Count > 2 ? 0.7 : 1;

    private void Add(AiSystem system)
    {
        int at = entries.Count;
        var d = system.Details;
        int[] name = Numbers(Terms.Of(d.Name)), purpose = Numbers(Terms.Of(d.Purpose));
        var entry = new IndexedSystem(
            system, name, Numbers(Terms.OfCompany(d.Supplier)), Numbers(Terms.Of(d.Product)), purpose, Weight(name), Weight(purpose));
        entries.Add(entry);
        nameWeights.Add((float)entry.NameWeight);
        numbers[system.Id] = at;
        if (!owned.TryGetValue(system.Owner, out var theirs))
            owned[system.Owner] = theirs = [];
        theirs.Add(at);
        Post(at, Place.Name, [.. name, .. Numbers(Initials(name), areWords: false)]);
        Post(at, Place.Maker, [.. entry.Supplier, .. entry.Product]);
        Post(at, Place.Rest, [.. entry.Purpose, .. Numbers(new[] { d.Department, d.IntendedUses, d.Models }.SelectMany(Terms.Of))]);
    }

    private void Post(int at, Place place, IEnumerable<int> some)
    {
        foreach (int term in some.Distinct())
            postings[term].Add(place, at);
    }

    private int[] Numbers(IEnumerable<string> some, bool areWords = true)
    {
        int[] found = [.. some.Distinct().Take(MostTerms).Select(term => vocabulary.Add(term, areWords))];
        while (postings.Count < vocabulary.Count)
            postings.Add(new Postings(General.Contains(vocabulary[postings.Count])));
        return found;
    }

    // By which a name of several words is found, and by the words run together.
    private IEnumerable<string> Initials(int[] name) => name.Length is < 2 or > 6 ? []
        : [.. name.Length > 2 ? [string.Concat(name.Select(term => vocabulary[term][0]))] : Array.Empty<string>(),
           .. name.Length < 4 ? [string.Concat(name.Select(term => vocabulary[term]))] : Array.Empty<string>()];

    private static IEnumerable<string?> Texts(AiSystem system) =>
        [system.Details.Name, system.Details.Supplier, system.Details.Product, system.Details.Purpose, system.Details.Department, system.Details.IntendedUses, system.Details.Models];

    private static bool IsFound(AiSystem system) => system.IsInRegister || system.State is not SystemState.Retired;

    // What was overwritten goes once it is more than what is left.
    private void Compact()
    {
        var left = entries.OfType<IndexedSystem>().Select(entry => entry.System).ToList();
        vocabulary = new();
        numbers.Clear();
        owned.Clear();
        entries.Clear();
        postings.Clear();
        nameWeights.Clear();
        found.Clear();
        left.ForEach(Add);
    }
}
