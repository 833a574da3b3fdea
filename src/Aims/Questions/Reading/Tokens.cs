using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Aims.Questions;

/// <summary>Parts a text into tokens. Marks of chat (mentions, bold, quotes, code) and what nobody can read are left out.</summary>
public static partial class Tokens
{
    public static IReadOnlyList<Token> Of(string text)
    {
        text = WithOrWithout().Replace(text, slash => slash.Value.EndsWith('o') ? "without" : "with ");
        string plain = Contractions().Replace(Markup().Replace(string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormC), " "), Expanded);
        return [.. Parts().Matches(plain).Select(part => new Token(Fold(OfAbbreviation(part.Value)), part.Value, part.Index)).Where(token => token.Word.Length > 0)];
    }

    /// <summary>Lower case, without accents.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char c in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                folded.Append(char.ToLowerInvariant(c));
        }
        return folded.Replace("ß", "ss").Replace("œ", "oe").Replace("æ", "ae").Replace("ø", "o").Replace("ł", "l").ToString();
    }

    // "ITs systems" are those of IT, and not its.
    private static string OfAbbreviation(string word) => word is [_, _, .., 's'] && word[..^1].All(char.IsUpper) ? word[..^1] : word;

    // "what'd Sam approve" is "did", "I'd like" is "would".
    private static readonly string[] Asking = ["what", "who", "when", "where", "why", "how"];

    private static string Expanded(Match found) => Fold(found.Groups["end"].Value) switch
    {
        "t" => $"{(found.Groups["word"].Value.ToLowerInvariant() switch { "wo" => "will", "ca" => "can", var word => word })} not",
        "re" => $"{found.Groups["word"].Value}{found.Groups["n"].Value} are",
        "ve" => $"{found.Groups["word"].Value}{found.Groups["n"].Value} have",
        "ll" => $"{found.Groups["word"].Value}{found.Groups["n"].Value} will",
        "d" => $"{found.Groups["word"].Value}{found.Groups["n"].Value} {(Asking.Contains(Fold(found.Groups["word"].Value)) ? "did" : "would")}",
        "m" => $"{found.Groups["word"].Value}{found.Groups["n"].Value} am",
        _ => $"{found.Groups["word"].Value}{found.Groups["n"].Value} 's",
    };

    [GeneratedRegex("<at[^>]*>.*?</at>|</?[A-Za-z][^>]*>|&nbsp;|[*_~`#]", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\b(?<word>\w+?)(?<n>n?)['’](?<end>t|s|re|ve|ll|m|d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contractions();

    [GeneratedRegex(@"\bw/(?:o\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex WithOrWithout();

    // Ids and clauses first, then dates, numbers, words, and the signs that say something.
    [GeneratedRegex(
        @"[A-Za-z]{1,5}-\d{1,9}(?![\w-])|[A-Za-z]\.\d{1,2}(?:\.\d{1,2})*(?!\w)|\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\w)|\d{4}-\d{2}(?![\w-])|\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\w)|\d{1,2}(?:\.\d{1,2}\.|/\d{1,2})(?![\w/])|(?<=\d\s?)[-–](?=\s?[\dQqTt])|\d+(?:[.,]\d+)*\s?%|\d+(?:[.,]\d{3})+(?!\w)|'s(?!\w)|[\p{L}\p{N}\p{M}]+|>=|<=|≥|≤|[><=,;/&%""“”„«»]")]
    private static partial Regex Parts();
}
