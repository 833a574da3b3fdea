using Aims.People;
using Aims.Systems;

namespace Aims.Status.Finding;

/// <summary>The systems by the words of their records. Takes each head as it comes; asked by one question at a time.</summary>
internal sealed class SystemIndex
{
    // A question looks at no more than so many places in the register, those of the rarest terms first.
    private const int MostPostings = 60_000;

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
    private readonly List<float> gains = [], best = [];
    private readonly List<int> terms = [];
    private Vocabulary vocabulary = new();

    public int Count => numbers.Count;

    public Vocabulary Vocabulary => vocabulary;

    public IReadOnlyCollection<PersonId> Owners => owned.Keys;

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

    /// <summary>What has any of the terms.</summary>
    /// <param name="worth">What a term is worth where it stands.</param>
    public IReadOnlyList<Gathered> Gather(IReadOnlyList<Wanted> wanted, Func<Place, double> worth)
    {
        var touched = new List<int>();
        int left = MostPostings;
        foreach (var term in wanted.OrderBy(Places))
        {
            left -= Places(term);
            if (left < 0 && touched.Count > 0)
                break;
            Take(term, worth, touched);
        }
        return Taken(touched);
    }

    private int Places(Wanted term) => term.Like.Keys.Sum(number => term.In.Sum(place => postings[number][place].Count)) + term.Owned.Count;

    // However often a record has a term or one like it, the best place counts.
    private void Take(Wanted term, Func<Place, double> worth, List<int> touched)
    {
        var now = new List<int>();
        foreach (var (number, alike) in term.Like)
        {
            foreach (var place in term.In)
                Take(postings[number][place], (float)(alike * term.Weight * worth(place)), now);
        }
        Take(term.Owned, (float)(term.Weight * worth(Place.Maker)), now);
        foreach (int at in now)
        {
            if (terms[at]++ == 0)
                touched.Add(at);
            gains[at] += best[at];
            best[at] = 0;
        }
    }

    private void Take(IReadOnlyList<int> places, float gain, List<int> now)
    {
        foreach (int at in places)
        {
            if (entries[at] is null)
                continue;
            if (best[at] == 0)
                now.Add(at);
            best[at] = Math.Max(best[at], gain);
        }
    }

    /// <summary>The places of the systems that somebody owns or owned lately.</summary>
    public IReadOnlyList<int> OwnedBy(PersonId owner) => owned.GetValueOrDefault(owner, []);

    private List<Gathered> Taken(List<int> touched)
    {
        var found = new List<Gathered>(touched.Count);
        foreach (int at in touched)
        {
            found.Add(new Gathered(entries[at]!, gains[at], terms[at]));
            (gains[at], terms[at]) = (0, 0);
        }
        return found;
    }

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
        gains.Add(0);
        best.Add(0);
        terms.Add(0);
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
        gains.Clear();
        best.Clear();
        terms.Clear();
        left.ForEach(Add);
    }
}
