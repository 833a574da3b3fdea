using System.Globalization;
using System.Text;

namespace Aims.Reports.Documents;

/// <summary>
/// People's words as any format can hold them. What XML has no place for, and what nobody sees but turns the reading direction,
/// is written out (<c>[U+202E]</c>): a record hides nothing.
/// </summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (IsUnprintable(rune))
                printable.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
            else
                printable.Append(rune);
        }
        return printable.ToString();
    }

    /// <summary>The lines of a text, as a paragraph breaks them.</summary>
    public static string[] Lines(string text) => Of(text).Split('\n');

    /// <summary>Whether a text is read from right to left, as its first letter is.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
                return rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
        }
        return false;
    }

    private static bool IsUnprintable(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t'))
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF;
}
