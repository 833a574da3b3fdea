using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Questions;

/// <summary>What is known of one language: the words that give a question its form, and, but for English, what the subjects are called in it.</summary>
public sealed class Language
{
    // Of "is" and "has" nothing is cut off.
    private const int Shortest = 3;

    /// <summary>ISO 639-1 codes of all languages that questions are read in.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["en", "de", "fr", "es"];

    private static readonly FrozenDictionary<string, Lazy<Language>> Read =
        Tags.ToFrozenDictionary(tag => tag, tag => new Lazy<Language>(() => new Language(tag, LanguageFile.Read(tag))));

    private readonly (string Ending, string Instead)[] endings;
    private readonly Lazy<FrozenSet<string>> words;

    private Language(string tag, LanguageFile file)
    {
        (Tag, File) = (tag, file);
        words = new Lazy<FrozenSet<string>>(() => ReadWords(tag));
        endings = [.. file.Endings.Select(ending => ending.Split('>')).Select(parts => (parts[0], parts.ElementAtOrDefault(1) ?? "")).OrderByDescending(ending => ending.Item1.Length)];
    }

    public static IEnumerable<Language> All => Tags.Select(tag => Read[tag].Value);

    public static Language English => Read["en"].Value;

    /// <summary><c>en</c></summary>
    public string Tag { get; }

    public LanguageFile File { get; }

    /// <summary>The language of a culture; English where there is none.</summary>
    public static Language Of(CultureInfo culture) => Read.GetValueOrDefault(culture.TwoLetterISOLanguageName)?.Value ?? English;

    /// <summary>Whether a noun looks like one of a thing.</summary>
    public bool IsSingular(string noun) => File.Plurals is { Count: > 0 } plurals ? !plurals.Any(ending => noun.EndsWith(ending, StringComparison.Ordinal)) : Stem(noun) == noun;

    /// <summary>Whether a verb looks like one that follows "to".</summary>
    public bool IsInfinitive(string verb) => File.Infinitives is { Count: > 0 } endings ? endings.Any(ending => verb.EndsWith(ending, StringComparison.Ordinal)) : !verb.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>Whether a verb looks like one that is being done: <c>signing</c>.</summary>
    public bool IsGerund(string verb) => File.Gerunds.Any(ending => verb.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a superlative is said of one thing, though its noun does not tell: <c>das älteste System</c>.</summary>
    public bool IsOfOne(string article, string superlative) => File.OneAfter.Contains(article) || File.OneEndings.Any(ending => superlative.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether it is a common word of the language, folded. Whoever types one has not slipped. No language but English has a list.</summary>
    public bool IsCommon(string word) => words.Value.Contains(word);

    /// <summary>Whether one is the other in another form, or made of the same: <c>described</c> and <c>describe</c>, but not <c>market</c> and <c>marked</c>.</summary>
    public bool IsFormOf(string one, string other) => Bare(one) is { Length: >= Shortest } bare && bare == Bare(other);

    private string Bare(string word) => File.Forms.Where(form => word.Length - form.Length >= Shortest && word.EndsWith(form, StringComparison.Ordinal)).MaxBy(form => form.Length) is { } longest ? word[..^longest.Length] : word;

    private static FrozenSet<string> ReadWords(string tag)
    {
        using var stream = typeof(Language).Assembly.GetManifestResourceStream($"Aims.Questions.Languages.{tag}.words.txt");
        if (stream is null)
            return [];
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToFrozenSet();
    }

    public string InFull(string word) => File.Short.GetValueOrDefault(word) ?? word;

    /// <summary>What is the same of a word however it is bent: <c>systems</c> and <c>system</c>.</summary>
    public string Stem(string word)
    {
        if (word.EndsWith("ss", StringComparison.Ordinal) || char.IsAsciiDigit(word[0]))
            return word;
        foreach (var (ending, instead) in endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length] + instead;
        }
        return word;
    }
}

/// <summary>A language as its file holds it. Names are parted by <c>|</c>.</summary>
/// <param name="Endings">What is cut off a word to compare it, or stands for something else: <c>ies&gt;y</c>.</param>
/// <param name="Words">The spellings of each <see cref="Word"/>.</param>
public sealed record LanguageFile(IReadOnlyList<string> Endings, IReadOnlyDictionary<string, string> Words)
{
    /// <summary>What words end in that are made of one another: <c>ing</c>, <c>ed</c>, <c>er</c>.</summary>
    public IReadOnlyList<string> Forms { get => field ?? []; init; }

    /// <summary>How nouns of several things end; none where that says little.</summary>
    public IReadOnlyList<string> Plurals { get => field ?? []; init; }

    /// <summary>How verbs end that follow "to"; none where that says little.</summary>
    public IReadOnlyList<string> Infinitives { get => field ?? []; init; }

    /// <summary>How verbs end that say what is being done; none where that says little.</summary>
    public IReadOnlyList<string> Gerunds { get => field ?? []; init; }

    /// <summary>Whether of two nouns in a row the last one says what it is: <c>supplier systems</c>.</summary>
    public bool EndsInHead { get; init; }

    /// <summary>What verbs are parted from, folded, and what then stands at the end: <c>ab</c> of "laufen im Dezember ab".</summary>
    public IReadOnlyList<string> Prefixes { get => field ?? []; init; }

    /// <summary>What may be said before any word of a title, folded, though the title has it not.</summary>
    public IReadOnlyList<string> Articles { get => field ?? []; init; }

    /// <summary>The articles after which a superlative is of one thing, folded; none where the noun tells.</summary>
    public IReadOnlyList<string> OneAfter { get => field ?? []; init; }

    /// <summary>How superlatives of one thing end, folded; none where the noun tells.</summary>
    public IReadOnlyList<string> OneEndings { get => field ?? []; init; }

    /// <summary>By the id of a subject.</summary>
    public IReadOnlyDictionary<string, SubjectNames> Subjects { get => field ?? new Dictionary<string, SubjectNames>(); init; }

    /// <summary>What people write in short, and what it stands for: <c>lvl</c> and <c>level</c>.</summary>
    public IReadOnlyDictionary<string, string> Short { get => field ?? new Dictionary<string, string>(); init; }

    /// <summary>What a term is called whatever it is said of, by its id: <c>overdue</c> and "past the deadline". What a subject itself calls it is said besides.</summary>
    public IReadOnlyDictionary<string, string> Terms { get => field ?? new Dictionary<string, string>(); init; }

    /// <summary>Ordinary words that look like ours, folded: nobody who types one has slipped. <c>charge</c> is no <c>change</c>.</summary>
    public IReadOnlyList<string> Everyday { get => field ?? []; init; }

    /// <summary>What places are called, folded, each set parted by <c>|</c>: <c>lisbon|lissabon</c>.</summary>
    public IReadOnlyList<string> Places { get => field ?? []; init; }

    /// <summary>What departments are called besides: <c>human resources</c> and <c>hr</c>, each set parted by <c>|</c>.</summary>
    public IReadOnlyList<string> Departments { get => field ?? []; init; }

    /// <summary>What the titles that come with the product are called, folded: <c>ai policy</c> and <c>ki richtlinie</c>, each set parted by <c>|</c>.</summary>
    public IReadOnlyList<string> Titles { get => field ?? []; init; }

    public static LanguageFile Read(string tag)
    {
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream($"Aims.Questions.Languages.{tag}.json")!;
        return JsonSerializer.Deserialize(stream, LanguagesJson.Default.LanguageFile)!;
    }
}

/// <summary>What a subject and all of its is called in a language. Each by the id; of a value <c>field.value</c>.</summary>
public sealed record SubjectNames
{
    private static readonly Dictionary<string, string> None = [];

    public string Names { get => field ?? ""; init; }

    public IReadOnlyDictionary<string, string> Fields { get => field ?? None; init; }

    public IReadOnlyDictionary<string, string> Values { get => field ?? None; init; }

    public IReadOnlyDictionary<string, string> Terms { get => field ?? None; init; }

    /// <summary>What means the opposite of a term.</summary>
    public IReadOnlyDictionary<string, string> Opposites { get => field ?? None; init; }

    public IReadOnlyDictionary<string, string> Deeds { get => field ?? None; init; }

    public IReadOnlyDictionary<string, string> Relations { get => field ?? None; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LanguageFile))]
internal sealed partial class LanguagesJson : JsonSerializerContext;
