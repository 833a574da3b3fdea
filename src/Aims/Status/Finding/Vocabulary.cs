namespace Aims.Status.Finding;

/// <summary>All terms that occur in the register, by number, and how to find one that was mistyped.</summary>
/// <remarks>
/// Two terms that are one slip apart (a letter too many, too few, another, or two swapped) have a form in common once a letter
/// is left out of each; two of one stem begin alike. So each term is listed under those forms, by their hash.
/// </remarks>
internal sealed class Vocabulary
{
    private const int ShortestSlip = 4, ShortestStem = 5, MostNeighbours = 600, MostLike = 100, MostSlips = 2;

    private readonly Dictionary<string, int> numbers = [];
    private readonly List<string> terms = [];
    private readonly SortedSet<string> inOrder = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> newest = [];
    private readonly List<(int Term, int Older)> forms = [];

    public int Count => terms.Count;

    public string this[int number] => terms[number];

    public int? Find(string term) => numbers.TryGetValue(term, out int number) ? number : null;

    /// <summary>The term's number, now and for good.</summary>
    /// <param name="isWord">Whether people may mistype it; initials are made up.</param>
    public int Add(string term, bool isWord)
    {
        if (numbers.TryGetValue(term, out int known))
            return known;
        numbers[term] = terms.Count;
        terms.Add(term);
        inOrder.Add(term);
        foreach (int form in isWord ? Forms(term) : [])
        {
            forms.Add((terms.Count - 1, newest.GetValueOrDefault(form, -1)));
            newest[form] = forms.Count - 1;
        }
        return terms.Count - 1;
    }

    /// <summary>Other terms that somebody may have meant, and how alike they are, up to 1; of very many, some.</summary>
    public IEnumerable<(int Term, double Alike)> Like(string term) => Neighbours(term).Take(MostLike);

    private IEnumerable<(int Term, double Alike)> Neighbours(string term)
    {
        var seen = new HashSet<int>();
        int left = MostNeighbours;
        foreach (int form in Forms(term))
        {
            for (int at = newest.GetValueOrDefault(form, -1); at >= 0 && left > 0; at = forms[at].Older, left--)
            {
                if (seen.Add(forms[at].Term) && terms[forms[at].Term] != term && Alike(term, terms[forms[at].Term]) is > 0 and var alike)
                    yield return (forms[at].Term, alike);
            }
        }
    }

    public IEnumerable<int> BeginningWith(string start) =>
        inOrder.GetViewBetween(start, start + char.MaxValue).Select(term => numbers[term]);

    /// <summary>0 for terms that mean different things, as far as one can see.</summary>
    public static double Alike(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < ShortestSlip)
            return one == other ? 1 : 0;
        int longer = Math.Max(one.Length, other.Length), common = one.AsSpan().CommonPrefixLength(other);
        int slips = Slips.Between(one, other, MostSlips);
        return slips <= 1 || (slips <= MostSlips && longer >= 8) ? 0.95 - (0.05 * slips)
            : common >= ShortestStem && common >= 0.6 * longer ? 0.8
            : 0;
    }

    // Numbers are never taken for each other.
    private static IEnumerable<int> Forms(string term)
    {
        if (term.Length < ShortestSlip || term.AsSpan().ContainsAnyInRange('0', '9'))
            yield break;
        yield return Hash(term);
        for (int at = 0; at < term.Length; at++)
            yield return Hash(term.AsSpan(0, at), term.AsSpan(at + 1));
        if (term.Length >= ShortestStem)
            yield return ~Hash(term.AsSpan(0, ShortestStem));
    }

    // FNV-1a.
    private static int Hash(ReadOnlySpan<char> one, ReadOnlySpan<char> other = default)
    {
        uint hash = 2_166_136_261;
        foreach (char c in one)
            hash = (hash ^ c) * 16_777_619;
        foreach (char c in other)
            hash = (hash ^ c) * 16_777_619;
        return (int)hash;
    }
}
