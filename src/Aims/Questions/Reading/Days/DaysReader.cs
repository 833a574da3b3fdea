using System.Collections.Concurrent;
using System.Globalization;

namespace Aims.Questions.Days;

/// <summary>Reads dates, spans and ages in the words of one language. What is relative in words stays relative.</summary>
public sealed class DaysReader
{
    private static readonly ConcurrentDictionary<string, Lazy<DaysReader>> Readers = new(
        Languages.Select(language => KeyValuePair.Create(language, new Lazy<DaysReader>(() => new DaysReader(DaysLanguage.Load(language))))));

    private DaysReader(DaysLanguage words) => Words = words;

    /// <summary>ISO 639-1 codes.</summary>
    public static IReadOnlyList<string> Languages => Language.Tags;

    /// <param name="language">One of <see cref="Languages"/>.</param>
    public static DaysReader In(string language) => Readers[language].Value;

    internal DaysLanguage Words { get; }

    /// <summary>The longest expression that begins at a token; null where none does.</summary>
    /// <param name="today">The reader's: tells which March "March" is.</param>
    /// <param name="culture">11/12/2026 is in December for <c>en-US</c>'s month first, else in December's eleventh day.</param>
    public DaysRead? Read(IReadOnlyList<Token> tokens, int at, DateOnly today, CultureInfo culture)
    {
        if (at < 0 || at >= tokens.Count)
            return null;
        var sentence = new Sentence(tokens, Words, today, culture.Name == "en-US");
        DaysRead? longest = null;
        foreach (var (rule, heard) in Words.Says.At(at, sentence))
        {
            int taken = heard.End - at;
            if (taken > (longest?.Tokens ?? 0) && SayRules.Read(rule, heard, sentence) is { } meaning)
                longest = new DaysRead(taken, meaning);
        }
        return longest;
    }
}
