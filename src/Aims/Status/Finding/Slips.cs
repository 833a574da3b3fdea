namespace Aims.Status.Finding;

/// <summary>How many slips are between two texts: a letter too many, too few, another, or two neighbours swapped.</summary>
internal static class Slips
{
    /// <param name="most">Three or so. What is further apart comes back as one more.</param>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        int same = one.CommonPrefixLength(other);
        one = one[same..];
        other = other[same..];
        if (one.IsEmpty || other.IsEmpty || most == 0 || Math.Abs(one.Length - other.Length) > most)
            return Math.Min(Math.Max(one.Length, other.Length), most + 1);
        // The first letters differ: the first slip is here, and is one of four.
        int rest = Math.Min(
            Between(one[1..], other[1..], most - 1),
            Math.Min(Between(one[1..], other, most - 1), Between(one, other[1..], most - 1)));
        if (one.Length > 1 && other.Length > 1 && one[0] == other[1] && one[1] == other[0])
            rest = Math.Min(rest, Between(one[2..], other[2..], most - 1));
        return 1 + rest;
    }
}
