using System.Collections.Frozen;
using System.Text.Json;

namespace Aims.Questions.Days;

/// <summary>The days in the words of one language: its file, made ready.</summary>
internal sealed class DaysLanguage
{
    // "jan" and "mon" are near too much.
    private const int ShortestMended = 5;

    private readonly FrozenDictionary<Slot, Lexicon> _words;
    private readonly string[] _named;

    private DaysLanguage(DaysFile file)
    {
        _words = file.Words.ToFrozenDictionary(slot => slot.Key, slot => Lexicon.Of(slot.Value));
        Whens = new(file.Whens, file.Groups);
        Says = new(file.Says, file.Groups);
        Unsure = Words(file.Unsure);
        NoYearAfter = Words(file.NoYearAfter);
        PartOf = Words(file.PartOf);
        _named = [.. new[] { Slot.Month, Slot.Weekday }.SelectMany(slot => _words[slot].First).Where(name => name.Length >= ShortestMended)];
        Percent = Lexicon.Of(new() { ["%"] = file.Percent });
    }

    public Rules<WhenRule> Whens { get; }

    public Rules<SayRule> Says { get; }

    public FrozenSet<string> Unsure { get; }

    public FrozenSet<string> NoYearAfter { get; }

    public FrozenSet<string> PartOf { get; }

    public Lexicon Percent { get; }

    public Lexicon this[Slot slot] => _words[slot];

    /// <summary>The month or weekday that somebody meant who typed something near it; null for none.</summary>
    public string? Mended(string word) => word.Length < ShortestMended ? null : Spelling.Nearest(word, _named);

    public static DaysLanguage Load(string language)
    {
        using var stream = typeof(DaysLanguage).Assembly.GetManifestResourceStream($"Aims.Questions.Languages.{language}.days.json")
            ?? throw new InvalidOperationException($"There are no words for days in '{language}'.");
        return new DaysLanguage(JsonSerializer.Deserialize(stream, DaysJson.Default.DaysFile)!);
    }

    private static FrozenSet<string> Words(string words) => words.Split('|').ToFrozenSet();
}
