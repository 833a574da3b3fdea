using System.Buffers;

namespace Aims.Assessments.Forms;

/// <summary>How much of a card a text takes.</summary>
internal static class CardRoom
{
    private static readonly SearchValues<char> Wide = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => char.IsSurrogate(c) || char.IsControl(c) || c is '"' or '\\')]);

    /// <summary>UTF-16 units of a text in a card's JSON, where quotes and line ends take two and symbols beyond the usual planes twelve.</summary>
    public static int Of(string text)
    {
        var room = text.Length;
        // Most texts have none.
        var first = text.AsSpan().IndexOfAny(Wide);
        foreach (var c in first < 0 ? [] : text.AsSpan(first))
            room += char.IsSurrogate(c) || char.IsControl(c) ? 5 : c is '"' or '\\' ? 1 : 0;
        return room;
    }
}
