using F23.StringSimilarity;

namespace Aims.Questions;

/// <summary>Finds the word that somebody meant to type.</summary>
internal static class Spelling
{
    private const int ShortWord = 3, LongWord = 8, LongestWord = 40;

    private static readonly OptimalStringAlignment Distance = new();

    /// <returns>Null when none, or several, are as near.</returns>
    public static string? Nearest(string typed, IEnumerable<string> known)
    {
        if (typed.Length is < ShortWord or > LongestWord || !typed.All(char.IsLetter))
            return null;
        int most = typed.Length >= LongWord ? 2 : 1;
        var near = known
            .Where(word => word.Length >= ShortWord && Math.Abs(word.Length - typed.Length) <= most && MayBeMeant(typed, word))
            .Select(word => (word, Distance: Distance.Distance(typed, word)))
            .Where(one => one.Distance <= most)
            // Letters left out, doubled or swapped are likelier than other ones; then whatever begins alike, and then one too few.
            .Select(one => (one.word, Rank: (one.Distance, !IsWithin(typed, one.word) && !IsWithin(one.word, typed) && !IsSwapped(typed, one.word), -Common(typed, one.word), one.word.Length < typed.Length)))
            .OrderBy(one => one.Rank).Take(2).ToList();
        return near.Count == 0 || (near.Count == 2 && near[0].Rank == near[1].Rank) ? null : near[0].word;
    }

    private static bool IsWithin(string shorter, string longer)
    {
        int at = 0;
        foreach (char c in longer)
        {
            if (at < shorter.Length && shorter[at] == c)
                at++;
        }
        return at == shorter.Length;
    }

    private static bool IsSwapped(string typed, string word) => typed.Length == word.Length && typed.Order().SequenceEqual(word.Order());

    // The first letter is seldom wrong, and in a word of three only one can be missing.
    private static bool MayBeMeant(string typed, string word) =>
        typed[0] == word[0] ? typed.Length > ShortWord || word.Length > typed.Length || IsSwapped(typed, word) : typed.Length >= LongWord;

    private static int Common(string a, string b)
    {
        int at = 0;
        while (at < a.Length && at < b.Length && a[at] == b[at])
            at++;
        return at;
    }
}
