using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Risks;

/// <param name="Currency">Three letters, as ISO 4217 has them.</param>
public sealed partial record Money(decimal Amount, string Currency)
{
    public const int LongestTyped = 30;

    /// <summary><c>EUR 12,500</c></summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Amount:#,0.##}");

    /// <summary>An amount as people type it: <c>12500</c>, <c>EUR 12 500,50</c>, <c>12'500</c>.</summary>
    /// <returns>Null where it is none, is in another currency, or could be read in two ways: 1.500 is a thousand and a half to one reader, one and a half to another.</returns>
    public static Money? Read(string text, string currency) =>
        text.Length <= LongestTyped && Typed().Match(Plain(text)) is { Success: true } typed && (CurrencyOf(typed) is not { } named || named.Equals(currency, StringComparison.OrdinalIgnoreCase))
            ? new(decimal.Parse(typed.Groups["whole"].ValueSpan.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)
                + "." + (typed.Groups["part"] is { Success: true } part ? part.Value : "0"), CultureInfo.InvariantCulture), currency)
            : null;

    /// <summary>Whether it is an amount of another currency.</summary>
    public static bool IsForeign(string text, string currency) =>
        text.Length <= LongestTyped && Typed().Match(Plain(text)) is { Success: true } typed && CurrencyOf(typed) is { } named && !named.Equals(currency, StringComparison.OrdinalIgnoreCase);

    // The spaces and the apostrophes that programs put between thousands.
    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace('\u2019', '\'');

    private static string? CurrencyOf(Match typed) => new[] { typed.Groups["before"], typed.Groups["after"] }.FirstOrDefault(named => named.Success)?.Value switch
    {
        "€" => "EUR",
        "£" => "GBP",
        var letters => letters,
    };

    [GeneratedRegex(@"^\s*(?<before>[A-Za-z]{3}|€|£)?\s*(?<whole>[0-9]{1,3}(?:[ '][0-9]{3}){1,2}|[0-9]{1,9})(?:[.,](?<part>[0-9]{1,2}))?\s*(?<after>[A-Za-z]{3}|€|£)?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Typed();
}
