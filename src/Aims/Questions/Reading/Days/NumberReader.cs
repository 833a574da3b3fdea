using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Questions.Days;

/// <summary>A number that was read.</summary>
/// <param name="Tokens">How many it took.</param>
public sealed record NumberRead(int Tokens, decimal Value, bool IsPercent);

/// <summary>Reads numbers in digits and in the words of a language: 1,000; "three"; "twenty five"; 50 %.</summary>
public static partial class NumberReader
{
    private const int Ten = 10, Twenty = 20, MostDigits = 4;

    /// <summary>The number that begins at a token; null where none does.</summary>
    /// <param name="language">One of <see cref="DaysReader.Languages"/>.</param>
    public static NumberRead? Read(IReadOnlyList<Token> tokens, int at, string language)
    {
        var words = DaysReader.In(language).Words;
        var sentence = new Sentence(tokens, words, default, monthFirst: false);
        if (Digits(sentence.WordAt(at), language) is { } digits)
            return Told(digits, at + 1);
        var longest = InWords(at, sentence, words).OrderByDescending(number => number.End).FirstOrDefault();
        return longest.End > at ? Told(longest.Value, longest.End) : null;

        NumberRead Told(decimal value, int end)
        {
            bool attached = sentence.WordAt(end - 1).EndsWith('%');
            int last = attached ? end : words.Percent.At(end, sentence).Select(percent => percent.End).DefaultIfEmpty(end).Max();
            return new NumberRead(last - at, value, attached || last > end);
        }
    }

    /// <summary>Numbers of things that are counted, for lengths of time.</summary>
    internal static IEnumerable<(int Value, int End)> Whole(IReadOnlyList<Token> tokens, int at, Sentence sentence, DaysLanguage words) =>
        at < tokens.Count && tokens[at] is { IsNumber: true, Word.Length: <= MostDigits }
            ? [(int.Parse(tokens[at].Word, CultureInfo.InvariantCulture), at + 1)]
            : InWords(at, sentence, words);

    private static IEnumerable<(int Value, int End)> InWords(int at, Sentence sentence, DaysLanguage words)
    {
        foreach (var (end, value) in words[Slot.Number].At(at, sentence))
        {
            int tens = int.Parse(value, CultureInfo.InvariantCulture);
            yield return (tens, end);
            if (tens < Twenty || tens % Ten != 0)
                continue;
            foreach (var (last, ones) in words[Slot.Number].At(end, sentence))
            {
                if (int.Parse(ones, CultureInfo.InvariantCulture) is < Ten and var few)
                    yield return (tens + few, last);
            }
        }
    }

    /// <summary>In English a point parts the decimals and commas the thousands; in the other languages it is the other way round.</summary>
    private static decimal? Digits(string typed, string language)
    {
        if (!Number.IsMatch(typed))
            return null;
        string word = typed.TrimEnd('%', ' ', '\u00a0');
        char decimals = language == "en" ? '.' : ',', thousands = language == "en" ? ',' : '.';
        string plain = Grouped.IsMatch(word) ? word.Replace(thousands.ToString(), "", StringComparison.Ordinal) : word;
        return decimal.TryParse(plain.Replace(decimals, '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;
    }

    [GeneratedRegex(@"^[0-9]{1,12}([.,][0-9]{1,3}){0,4}\s?%?\z")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"^[0-9]{1,3}([.,][0-9]{3})+\z")]
    private static partial Regex Grouped { get; }
}
