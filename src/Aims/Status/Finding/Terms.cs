using System.Text;

namespace Aims.Status.Finding;

/// <summary>
/// The words of a text as they are compared: without case, accents, hyphens, plurals and words that say nothing; usual
/// abbreviations in full ("HR" is "human resource").
/// </summary>
internal static class Terms
{
    private const int LongestText = 2_000, LongestTerm = 40;

    private static readonly HashSet<string> Silent =
    [
        "a", "an", "the", "of", "for", "and", "or", "in", "on", "to", "with", "by", "from", "at", "as", "is", "it", "its", "be", "that", "this",
        "our", "their", "which", "using", "via", "und", "der", "die", "das", "fur", "von", "de", "la", "le", "les", "et", "des", "du", "pour", "y", "el", "para",
    ];

    // Legal forms, which tell no two companies apart.
    private static readonly HashSet<string> LegalForms =
    [
        "inc", "incorporated", "llc", "ltd", "limited", "corp", "corporation", "co", "company", "gmbh", "ag", "kg", "se", "sa", "sarl", "sas", "bv", "nv",
        "plc", "oy", "ab", "spa", "srl", "pty",
    ];

    // What people write in more than one way, and the one that stands for all of them.
    private static readonly (string[] Words, string[] Usual)[] Spellings =
    [
        .. new[]
        {
            ("nlp", "natural language processing"), ("llm", "large language model"), ("ocr", "optical character recognition"),
            ("crm", "customer relationship management"), ("erp", "enterprise resource planning"), ("faq", "frequently asked question"),
            ("rpa", "robotic process automation"), ("kyc", "know your customer"), ("aml", "anti money laundering"), ("kpi", "key performance indicator"),
            ("hr", "human resource"), ("ai", "artificial intelligence"), ("ml", "machine learning"), ("genai", "generative artificial intelligence"),
            ("gen ai", "generative artificial intelligence"), ("qa", "quality assurance"), ("qc", "quality control"),
            // "CV" is computer vision too.
            ("curriculum vitae", "cv"), ("resume", "cv"), ("chat bot", "chatbot"), ("e mail", "email"), ("mail", "email"),
            ("docs", "document"), ("doc", "document"), ("mgmt", "management"), ("dept", "department"), ("app", "application"), ("info", "information"),
            ("organisation", "organization"),
        }.Select(s => (s.Item1.Split(' '), s.Item2.Split(' '))),
    ];

    private static readonly ILookup<string, (string[] Words, string[] Usual)> ByFirst = Spellings.ToLookup(s => s.Words[0]);

    public static IReadOnlyList<string> Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        string read = text.Length <= LongestText ? text : text[..LongestText];
        var words = (Ascii.IsValid(read) && !read.Contains('\'') ? SplitPlain(read) : Split(read)).Select(Singular).ToList();
        return [.. Usual(words).Where(word => !Silent.Contains(word))];
    }

    /// <summary>Of a company's name, without its legal form.</summary>
    public static IReadOnlyList<string> OfCompany(string? text) => [.. Of(text).Where(word => !LegalForms.Contains(word))];

    private static IEnumerable<string> Usual(List<string> words)
    {
        for (int at = 0; at < words.Count; at++)
        {
            if (!ByFirst.Contains(words[at]))
            {
                yield return words[at];
                continue;
            }
            var known = ByFirst[words[at]].FirstOrDefault(s => words.Skip(at).Take(s.Words.Length).SequenceEqual(s.Words));
            foreach (string word in known.Usual ?? [words[at]])
                yield return word;
            at += (known.Words?.Length ?? 1) - 1;
        }
    }

    private static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        // Half of a character pair cannot be normalized.
        string plain = Ascii.IsValid(text) ? text : string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKD);
        foreach (var rune in plain.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                Append(word, rune);
            else if (!Joins(rune) && word.Length > 0)
                yield return Take(word);
        }
        if (word.Length > 0)
            yield return Take(word);
    }

    // Nearly all text is letters without marks, with signs between its words.
    private static IEnumerable<string> SplitPlain(string text)
    {
        string lower = text.ToLowerInvariant();
        for (int at = 0; at < lower.Length; at++)
        {
            int start = at;
            while (at < lower.Length && char.IsAsciiLetterOrDigit(lower[at]))
                at++;
            if (at > start)
                yield return lower.Substring(start, Math.Min(at - start, LongestTerm));
        }
    }

    private static string Take(StringBuilder word)
    {
        string taken = word.ToString(0, Math.Min(word.Length, LongestTerm));
        word.Clear();
        return taken;
    }

    private static StringBuilder Append(StringBuilder word, Rune letter) => letter.Value switch
    {
        'ß' => word.Append("ss"),
        'ø' or 'Ø' => word.Append('o'),
        'æ' or 'Æ' => word.Append("ae"),
        'œ' or 'Œ' => word.Append("oe"),
        'ł' or 'Ł' => word.Append('l'),
        'đ' or 'Đ' or 'ð' or 'Ð' => word.Append('d'),
        _ => word.Append(Rune.ToLowerInvariant(letter)),
    };

    // Marks on letters, apostrophes, and what nobody sees.
    private static bool Joins(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format || rune.Value is '\'' or 0x2019;

    private static string Singular(string word) =>
        word.Length <= 3 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' ? word
        : word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word[..^1];
}
