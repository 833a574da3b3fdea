using System.Text;
using F23.StringSimilarity;

namespace Aims.Conversation;

/// <summary>Finds the intent that a text means.</summary>
/// <remarks>
/// Words are compared without case, accents and punctuation; words that carry no meaning here ("please", "the") are passed
/// over. A text that fits no phrase wholly is not guessed at: the nearest phrases are offered instead.
/// </remarks>
public sealed class Phrasebook
{
    private static readonly HashSet<string> Fillers =
        ["a", "an", "the", "please", "me", "can", "you", "could", "is", "are", "to", "i", "want", "yet", "still", "currently", "now", "there", "show", "of"];

    // What begins so is no name of a record but a question: "risks by department", "find systems without an owner".
    private static readonly HashSet<string> NoNames =
    [
        "by", "per", "with", "without", "in", "that", "which", "whose", "who", "since", "before", "after", "older", "newer", "from", "not", "due", "open", "overdue",
        "all", "every", "my", "systems", "system", "risks", "assessments", "approvals", "policies", "people", "high-risk", "high", "low", "each",
    ];

    // Left out where they begin what a phrase captures: "status of the CV screener" is about the CV screener.
    private static readonly HashSet<string> LeadIns = ["a", "an", "the", "of", "is", "are"];

    // "regster" is near to "register"; "what is the weather" is not near to "what is late".
    private const double Near = 0.8;

    private static readonly JaroWinkler Similarity = new();

    private readonly List<Phrase> phrases = [];

    /// <exception cref="InvalidOperationException">Two intents claim the same words, or a phrase has none.</exception>
    public Phrasebook(IEnumerable<Intent> intents)
    {
        foreach (var (intent, text) in intents.SelectMany(i => i.Phrases.Select(p => (i, p))))
        {
            var phrase = Phrase.Parse(intent, text);
            if (phrase.Words.Length == 0)
                throw new InvalidOperationException($"\"{text}\" has no word that carries meaning.");
            var twin = phrases.FirstOrDefault(p => p.Words.SequenceEqual(phrase.Words) && p.Capture == phrase.Capture);
            if (twin is not null && twin.Intent != intent)
                throw new InvalidOperationException($"\"{text}\" is a phrase of {twin.Intent.Verb} and of {intent.Verb}.");
            if (twin is null)
                phrases.Add(phrase);
        }
    }

    /// <returns>The intent and what its phrase captured, or null when no phrase fits.</returns>
    public (Intent Intent, Fields Fields)? Find(string text)
    {
        string[] typed = Words(text);
        var words = typed.Select((word, index) => (Word: Fold(word), Index: index)).Where(w => !IsFiller(w.Word)).ToList();
        var best = phrases
            .Where(p => words.Take(p.Words.Length).Select(w => w.Word).SequenceEqual(p.Words))
            .Select(p => (p.Intent, p.Words, p.Capture, Text: Rest(typed, words[p.Words.Length - 1].Index + 1)))
            .Where(p => p.Capture is null ? p.Words.Length == words.Count : p.Text.Length > 0 && !NoNames.Contains(Fold(p.Text.Split(' ')[0])))
            .OrderByDescending(p => p.Words.Length).ThenBy(p => p.Capture is null).FirstOrDefault();
        return best.Intent is null ? null
            : (best.Intent, best.Capture is null ? Fields.None : Fields.Of(best.Capture, best.Text));
    }

    private static string Rest(string[] typed, int from) =>
        string.Join(' ', typed.Skip(from).SkipWhile(word => LeadIns.Contains(Fold(word)))).Trim(' ', '?', '!', '"');

    /// <summary>Up to three phrases that are nearest to what was typed, best first; none when nothing is near.</summary>
    public IReadOnlyList<(string Phrase, Intent Intent)> Nearest(string text)
    {
        string folded = string.Join(' ', Words(text).Take(12).Select(Fold).Where(w => !IsFiller(w)));
        return [.. phrases
            .Where(p => p.Capture is null)
            .Select(p => (p.Text, p.Intent, Near: Similarity.Similarity(folded, string.Join(' ', p.Words))))
            .Where(p => p.Near > Near)
            .OrderByDescending(p => p.Near)
            .DistinctBy(p => p.Intent)
            .Take(3)
            .Select(p => (p.Text, p.Intent))];
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsFiller(string word) => word.Length == 0 || Fillers.Contains(word);

    /// <summary>Lower case, without accents and punctuation; hyphens stay, for ids.</summary>
    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char c in Whole(word).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) || c == '-')
                folded.Append(char.ToLowerInvariant(c));
        }
        return folded.ToString();
    }

    // Half of a character pair cannot be normalized.
    private static string Whole(string word) => string.Concat(word.EnumerateRunes());

    private sealed record Phrase(Intent Intent, string Text, string[] Words, string? Capture)
    {
        public static Phrase Parse(Intent intent, string text)
        {
            int brace = text.IndexOf('{', StringComparison.Ordinal);
            string fixedPart = brace < 0 ? text : text[..brace];
            string[] words = [.. fixedPart.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Fold).Where(w => !IsFiller(w))];
            return new Phrase(intent, text, words, brace < 0 ? null : text[(brace + 1)..^1]);
        }
    }
}
