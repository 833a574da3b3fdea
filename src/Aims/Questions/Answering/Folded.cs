using System.Buffers;
using System.Globalization;
using System.Text;

namespace Aims.Questions;

/// <summary>Text without case and accents, compared without making a new text for each row.</summary>
internal static class Folded
{
    // Latin, Greek and Cyrillic with their marks; what lies beyond has neither.
    private const int Known = 0x2000;

    // Stands for a mark that is left out.
    private const char Left = '\0';

    private static readonly char[] Plain = [.. Enumerable.Range(0, Known).Select(c => PlainOf((char)c))];

    public static string Of(string text)
    {
        char[] folded = new char[text.Length];
        return new string(folded, 0, Fold(text, folded));
    }

    /// <param name="sought">Folded.</param>
    public static bool Contains(string text, string sought)
    {
        if (text.Length < sought.Length)
            return false;
        // Most text has no accents, and is looked through many letters at a time.
        if (Ascii.IsValid(text))
            return text.Contains(sought, StringComparison.OrdinalIgnoreCase);
        char[] folded = ArrayPool<char>.Shared.Rent(text.Length);
        bool found = folded.AsSpan(0, Fold(text, folded)).IndexOf(sought) >= 0;
        ArrayPool<char>.Shared.Return(folded);
        return found;
    }

    /// <summary>Whether a text has words as somebody means them who types them: short ones whole, longer ones from the beginning of a word, and only long ones within another.</summary>
    /// <param name="sought">Folded.</param>
    public static bool Holds(string text, string sought)
    {
        if (!Contains(text, sought))
            return false;
        if (sought.Length >= Long)
            return true;
        string folded = Of(text);
        for (int at = folded.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            int end = at + sought.Length;
            if ((at == 0 || !char.IsLetterOrDigit(folded[at - 1])) && (sought.Length > Short || end == folded.Length || !char.IsLetterOrDigit(folded[end])))
                return true;
        }
        return false;
    }

    private const int Short = 3, Long = 6;

    private static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        foreach (char c in text)
        {
            char plain = c < Known ? Plain[c] : c;
            if (plain != Left)
                folded[length++] = plain;
        }
        return length;
    }

    private static char PlainOf(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark ? Left
        : char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
}
