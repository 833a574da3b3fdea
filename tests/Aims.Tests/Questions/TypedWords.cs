using System.Globalization;
using Aims.Questions;
using Aims.Questions.Days;

namespace Aims.Tests.Questions;

/// <summary>What the reader of days finds in a text.</summary>
internal static class TypedWords
{
    /// <summary>A Saturday.</summary>
    public static readonly DateOnly Today = new(2026, 11, 28);

    /// <summary>Every date expression in a text: the words it took, and what they mean.</summary>
    public static IReadOnlyList<string> Read(string language, string text, string culture = "en-GB")
    {
        var tokens = Tokens.Of(text);
        var found = new List<string>();
        for (int at = 0; at < tokens.Count;)
        {
            var read = DaysReader.In(language).Read(tokens, at, Today, CultureInfo.GetCultureInfo(culture));
            if (read is not null)
                found.Add($"[{Words(tokens.Skip(at).Take(read.Tokens))}] => {Told(read.Meaning)}");
            at += read?.Tokens ?? 1;
        }
        return found;
    }

    public static string Words(IEnumerable<Token> tokens) => string.Join(' ', tokens.Select(token => token.Raw));

    private static string Told(DaysMeaning meaning) => meaning switch
    {
        DaysMeaning.During { Span: var span, Ahead: var ahead } => $"{span}{(span == ahead ? "" : $" ahead {ahead}")}",
        DaysMeaning.Age age => $"age {age.Op} {new Shift(age.Length.Count, age.Length.Unit).ToString()[1..]} {age.Span}",
        DaysMeaning.AsOf asOf => $"as of {asOf.Day}",
        DaysMeaning.Per per => $"per {per.Unit}",
        DaysMeaning.Wrong wrong => $"wrong '{wrong.Words}'",
        _ => throw new ArgumentOutOfRangeException(nameof(meaning)),
    };
}
