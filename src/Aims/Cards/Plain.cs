using System.Buffers;
using System.Globalization;
using System.Text;

namespace Aims.Cards;

/// <summary>
/// People's own words, made safe to show. What nobody can see or what turns the reading direction of the text around it
/// goes (control characters, bidirectional overrides and isolates, zero-width fillers, stray surrogates); right-to-left letters,
/// their marks, and emoji with their joiners stay. Lengths are in text elements: what a reader calls a letter.
/// </summary>
public static class Plain
{
    private const int UsualLength = 500;

    // A family of four with skin tones takes 19 UTF-16 units; a "letter" of hundreds is a pile of accents made to hide the card.
    private const int LongestElement = 32;

    private const string Ellipsis = "…";

    // What opens emphasis, code, a link or HTML in any client's Markdown, wherever it stands.
    private static readonly SearchValues<char> Marks = SearchValues.Create(@"\*_`~[]<");

    // What may open or mean more, besides.
    private static readonly SearchValues<char> MayMean = SearchValues.Create(@"\*_`~[]<-+#>.){&");

    // Letters of European languages and usual signs: each is seen, and is a text element of its own. Most texts have nothing else.
    private static readonly SearchValues<char> Usual = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Concat(Enumerable.Range(0xA1, 0x180 - 0xA1)).Where(c => c != 0xAD).Select(c => (char)c), .. "\n‐‑‒–—‘’‚“”„•…€"]);

    /// <summary>For a <see cref="TextBlock"/> or a <see cref="Fact"/>, where clients render Markdown: one line that reads as it was typed.</summary>
    public static string Text(string value, int atMost = UsualLength) => Escape(Line(value, atMost));

    /// <summary>For all places without Markdown (text runs, labels, choices, buttons, speak): one line.</summary>
    public static string Line(string value, int atMost = UsualLength) => Shown(value, atMost) is var shown && shown.Contains('\n')
        ? string.Join(' ', Split(shown))
        : shown;

    /// <summary>The paragraphs of a longer text, without empty ones.</summary>
    /// <param name="value">The text as typed.</param>
    /// <param name="atMost">The text elements kept, of all paragraphs together; an ellipsis says that there was more.</param>
    public static IReadOnlyList<string> Paragraphs(string value, int atMost = 4 * UsualLength) =>
        Split(Shown(value, atMost));

    private static string[] Split(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Shown(string value, int atMost)
    {
        if (value.AsSpan().ContainsAnyExcept(Usual))
            return Cut(Visible(value).Trim(), atMost);
        string text = value.Trim();
        return text.Length <= atMost ? text : text[..atMost].TrimEnd() + Ellipsis;
    }

    // No more than needed: a client without Markdown shows the backslashes.
    private static string Escape(string line)
    {
        if (!line.AsSpan().ContainsAny(MayMean))
            return line;
        var escaped = new StringBuilder(line.Length + 8);
        for (var at = 0; at < line.Length; at++)
        {
            if (Marks.Contains(line[at]) || MeansMore(line, at))
                escaped.Append('\\');
            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }

    /// <summary>Whether a character that is mostly harmless means something here.</summary>
    private static bool MeansMore(string line, int at) => line[at] switch
    {
        '-' or '+' or '#' or '>' => at == 0, // a list, a heading, a quotation
        '.' or ')' => at is > 0 and < 10 && !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9'), // a numbered list
        '{' => line.AsSpan(at).StartsWith("{{", StringComparison.Ordinal), // {{DATE(…)}}
        '&' => line.IndexOf(';', at) > 0, // &lt;
        _ => false,
    };

    private static string Visible(string value)
    {
        var visible = new StringBuilder(value.Length);
        foreach (var rune in value.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or 0x2028 or 0x2029)
                visible.Append('\n');
            else if (Rune.IsWhiteSpace(rune))
                visible.Append(' ');
            else if (!IsHidden(rune))
                visible.Append(rune);
        }

        return visible.ToString();
    }

    private static bool IsHidden(Rune rune) => Rune.IsControl(rune) || rune.Value
        is (>= 0x202A and <= 0x202E) // embeddings and overrides
        or (>= 0x2066 and <= 0x2069) // isolates
        or 0x200B or (>= 0x2060 and <= 0x2065) or 0xFEFF // zero width
        or 0x00AD // soft hyphen
        or 0x3164 or 0xFFA0 or 0x115F or 0x1160 or 0x2800 // blank letters
        or (>= 0xFFF9 and <= 0xFFFC) // annotations, object replacement
        or 0xFFFD; // what a stray surrogate became

    private static string Cut(string text, int atMost)
    {
        var kept = new StringBuilder(text.Length);
        var count = 0;
        foreach (var element in Elements(text))
        {
            if (count++ == atMost)
                return kept.ToString().TrimEnd() + Ellipsis;
            kept.Append(element.Length <= LongestElement ? element : Short(element));
        }

        return kept.ToString();
    }

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            yield return elements.GetTextElement();
    }

    private static string Short(string element) =>
        char.IsHighSurrogate(element[LongestElement - 1]) ? element[..(LongestElement - 1)] : element[..LongestElement];
}
