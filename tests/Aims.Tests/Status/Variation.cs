using System.Text.RegularExpressions;

namespace Aims.Tests.Status;

/// <summary>How somebody else writes the same name. Each draws on a random source with a fixed seed.</summary>
internal static partial class Variation
{
    private static readonly (string Full, string Short)[] Abbreviations =
    [
        ("artificial intelligence", "AI"), ("machine learning", "ML"), ("natural language processing", "NLP"), ("large language model", "LLM"),
        ("optical character recognition", "OCR"), ("human resources", "HR"), ("customer relationship management", "CRM"), ("chatbot", "chat bot"),
    ];

    public static IReadOnlyList<(string Name, Func<string, Random, string> Of)> All { get; } =
    [
        ("a typo", Typo),
        ("two typos", (name, random) => Typo(Typo(name, random), random)),
        ("word order", (name, random) => string.Join(' ', Words(name).OrderBy(_ => random.Next()))),
        ("abbreviations", Abbreviated),
        ("three words as initials", Initials),
        ("accents", (name, random) => string.Concat(name.Select(letter => random.Next(2) == 0 ? letter : Accented(letter)))),
        ("capitals and hyphens", (name, random) => string.Join(random.Next(2) == 0 ? '-' : ' ', Words(name)).ToUpperInvariant()),
        ("a word left out", WordLeftOut),
    ];

    /// <summary>Half of the words, in another order.</summary>
    public static string HalfOf(string purpose, Random random) =>
        string.Join(' ', Words(purpose).Where(_ => random.Next(2) == 0).OrderBy(_ => random.Next()));

    private static string Typo(string name, Random random)
    {
        int[] places = [.. Enumerable.Range(1, Math.Max(0, name.Length - 2)).Where(at => char.IsLetter(name[at]) && char.IsLetter(name[at - 1]))];
        if (places.Length == 0)
            return name;
        int at = places[random.Next(places.Length)];
        char other = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, $"{other}"),
            2 => $"{name[..at]}{other}{name[(at + 1)..]}",
            _ => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}",
        };
    }

    private static string Abbreviated(string name, Random random)
    {
        foreach (var (full, brief) in Abbreviations)
        {
            name = name.Contains(full, StringComparison.OrdinalIgnoreCase)
                ? name.Replace(full, brief, StringComparison.OrdinalIgnoreCase)
                : Regex.Replace(name, $@"\b{brief}\b", full);
        }
        return name;
    }

    private static string Initials(string name, Random random)
    {
        string[] words = Words(name);
        int[] runs = [.. Enumerable.Range(0, Math.Max(0, words.Length - 3)).Where(at => words.Skip(at).Take(3).All(word => OneWord.IsMatch(word)))];
        if (words.Length < 5 || runs.Length == 0)
            return name;
        int from = runs[random.Next(runs.Length)];
        return string.Join(' ', [.. words[..from], string.Concat(words.Skip(from).Take(3).Select(word => char.ToUpperInvariant(word[0]))), .. words[(from + 3)..]]);
    }

    private static string WordLeftOut(string name, Random random)
    {
        var words = Words(name).ToList();
        if (words.Count >= 4)
            words.RemoveAt(random.Next(words.Count));
        return string.Join(' ', words);
    }

    private static char Accented(char letter) => letter switch
    {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ö',
        'u' => 'ü',
        'n' => 'ñ',
        'c' => 'ç',
        _ => letter,
    };

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // Small words have no part in initials.
    [GeneratedRegex("^(?!with$|from$|using$)[A-Za-z]{4,}$", RegexOptions.IgnoreCase)]
    private static partial Regex OneWord { get; }
}
