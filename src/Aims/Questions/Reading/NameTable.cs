namespace Aims.Questions;

/// <summary>Names of one or several words by the first of them. Each stem is in memory once.</summary>
internal sealed class NameTable<TMeant> where TMeant : class
{
    private readonly Dictionary<string, List<(string[] Stems, TMeant Meant)>> byFirst = [];
    private readonly Dictionary<string, (string Stem, int Times)> known = [];
    private readonly Dictionary<char, HashSet<string>> byLetter = [];

    public bool Knows(string stem) => known.ContainsKey(stem);

    /// <summary>The stems that begin with a letter.</summary>
    public IEnumerable<string> Beginning(char letter) => byLetter.TryGetValue(letter, out var stems) ? stems : [];

    /// <param name="articles">What may stand between the words of a name: "face check at [the] building entry".</param>
    public IEnumerable<(TMeant Meant, int Length)> At(string[] stems, int at, IReadOnlyCollection<string> articles)
    {
        if (!byFirst.TryGetValue(stems[at], out var names))
            yield break;
        foreach (var (words, meant) in names)
        {
            if (Length(words, stems, at, articles) is > 0 and var length)
                yield return (meant, length);
        }
    }

    // How many of the stems say the name; 0 when they do not.
    private static int Length(string[] words, string[] stems, int at, IReadOnlyCollection<string> articles)
    {
        int place = at;
        foreach (string word in words)
        {
            while (place > at && place < stems.Length && stems[place] != word && articles.Contains(stems[place]))
                place++;
            if (place >= stems.Length || stems[place] != word)
                return 0;
            place++;
        }
        return place - at;
    }

    /// <param name="stems">At least one. It becomes the table's own.</param>
    public void Add(string[] stems, TMeant meant)
    {
        for (int i = 0; i < stems.Length; i++)
            stems[i] = Counted(stems[i]);
        if (!byFirst.TryGetValue(stems[0], out var names))
            byFirst[stems[0]] = names = [];
        names.Add((stems, meant));
    }

    /// <summary>A word that is no slip of another, though it means nothing.</summary>
    public void Know(string stem) => Counted(stem);

    /// <param name="stems">The same array that was added.</param>
    public void Remove(string[] stems)
    {
        var names = byFirst[stems[0]];
        names.RemoveAll(name => ReferenceEquals(name.Stems, stems));
        if (names.Count == 0)
            byFirst.Remove(stems[0]);
        foreach (string stem in stems)
            Uncount(stem);
    }

    private string Counted(string stem)
    {
        (string one, int times) = known.GetValueOrDefault(stem, (stem, 0));
        known[one] = (one, times + 1);
        if (times > 0)
            return one;
        if (!byLetter.TryGetValue(one[0], out var stems))
            byLetter[one[0]] = stems = [];
        stems.Add(one);
        return one;
    }

    private void Uncount(string stem)
    {
        int left = known[stem].Times - 1;
        if (left > 0)
        {
            known[stem] = (stem, left);
            return;
        }
        known.Remove(stem);
        byLetter[stem[0]].Remove(stem);
    }
}
