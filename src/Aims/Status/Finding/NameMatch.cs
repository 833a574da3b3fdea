namespace Aims.Status.Finding;

/// <summary>How alike two names are, 0 to 1: the weight of the words that they share, in any order, of all their words.</summary>
internal static class NameMatch
{
    private const double OtherNumber = 0.3, Run = 0.95;

    private const int LongestRun = 6, SurelyInitials = 3, MostSlips = 3, ShortestTyped = 6, LongestTyped = 150;

    private const double SlipsALetter = 0.15;

    public static double Of(SystemIndex index, IReadOnlyList<Wanted> one, int[] other)
    {
        var ours = new double[one.Count];
        var theirs = new double[other.Length];
        for (int i = 0; i < one.Count; i++)
            Pair(one, i, other, ours, theirs);
        string[] left = [.. one.Select(w => w.Text)], right = [.. other.Select(term => index.Vocabulary[term])];
        PairRuns(left, ours, right, theirs);
        PairRuns(right, theirs, left, ours);
        double of = 0, shared = 0;
        for (int i = 0; i < ours.Length; i++)
            (of, shared) = (of + one[i].Weight, shared + (ours[i] * one[i].Weight));
        for (int i = 0; i < theirs.Length; i++)
        {
            double weight = index.Weight(other[i]);
            (of, shared) = (of + weight, shared + (theirs[i] * weight));
        }
        // "Helper 1" is not "Helper 2".
        return of == 0 ? 0
            : HasUnpairedNumber(left, ours) && HasUnpairedNumber(right, theirs) ? (shared / of) - OtherNumber
            : Math.Max(shared / of, AsTyped(string.Concat(left), string.Concat(right)));
    }

    // A few slips anywhere, also in short words and between words.
    private static double AsTyped(string one, string other)
    {
        int longer = Math.Max(one.Length, other.Length);
        if (Math.Abs(one.Length - other.Length) > MostSlips || longer < ShortestTyped || longer > LongestTyped || !Digits(one).SequenceEqual(Digits(other)))
            return 0;
        int slips = Slips.Between(one, other, MostSlips);
        return slips <= MostSlips && slips <= longer * SlipsALetter ? 1 - (1.5 * slips / longer) : 0;
    }

    private static IEnumerable<char> Digits(string text) => text.Where(char.IsDigit);

    private static void Pair(IReadOnlyList<Wanted> one, int i, int[] other, double[] ours, double[] theirs)
    {
        int best = -1;
        double alike = 0;
        for (int j = 0; j < other.Length; j++)
        {
            if (theirs[j] == 0 && one[i].Like.TryGetValue(other[j], out double much) && much > alike)
                (best, alike) = (j, much);
        }
        if (best >= 0)
            ours[i] = theirs[best] = alike;
    }

    // A word that is several words of the other: their initials, or all of them run together. Initials in brackets stand beside
    // what they stand for: "Payment Redirect Fraud (PRF)".
    private static void PairRuns(string[] words, double[] paired, string[] others, double[] taken)
    {
        for (int i = 0; i < words.Length; i++)
        {
            for (int from = 0; from < others.Length - 1; from++)
            {
                int length = LengthOfRun(words[i], others, from, taken);
                if (length < (paired[i] == 0 ? 2 : SurelyInitials))
                    continue;
                paired[i] = Math.Max(paired[i], Run);
                Array.Fill(taken, Run, from, length);
            }
        }
    }

    private static int LengthOfRun(string word, string[] others, int from, double[] taken)
    {
        int initials = 0, together = 0;
        for (int n = 0; n < LongestRun && from + n < others.Length && taken[from + n] == 0; n++)
        {
            string next = others[from + n];
            initials = initials == n && n < word.Length && word[n] == next[0] ? n + 1 : initials;
            together = together >= 0 && word.AsSpan(together).StartsWith(next) ? together + next.Length : -1;
            if (n > 0 && ((initials == n + 1 && word.Length == n + 1) || together == word.Length))
                return n + 1;
        }
        return 0;
    }

    private static bool HasUnpairedNumber(string[] words, double[] paired) =>
        words.Where((word, at) => paired[at] == 0 && word.AsSpan().ContainsAnyInRange('0', '9')).Any();
}
