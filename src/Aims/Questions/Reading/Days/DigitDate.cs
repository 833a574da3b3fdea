using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Questions.Days;

/// <summary>Dates in digits: 2026-07-01, 2026-07, 2026-Q3, 1.7.2026, 01/07/26, 1.7., 31/12.</summary>
internal static partial class DigitDate
{
    private const int Century = 2000;

    public static When? Read(Token token, bool monthFirst) => token.Word switch
    {
        var word when !word.AsSpan().ContainsAnyInRange('0', '9') => null,
        var word when Iso.Match(word) is { Success: true } iso => Date(token, Number(iso, 1), Number(iso, 2), Number(iso, 3)),
        var word when DayFirst.Match(word) is { Success: true } date => Read(token, date, monthFirst),
        var word when IsoMonth.Match(word) is { Success: true } month => Month(token, Number(month, 1), Number(month, 2)),
        var word when MonthYear.Match(word) is { Success: true } month => Month(token, Number(month, 2), Number(month, 1)),
        var word when Quarter.Match(word) is { Success: true } quarter => WhenRules.Months(Number(quarter, 1), (Number(quarter, 2) * 3) - 2, 3),
        _ => null,
    };

    private static When Read(Token token, Match date, bool monthFirst)
    {
        bool ordered = monthFirst && !date.ValueSpan.Contains('.');
        var (day, month) = ordered ? (Number(date, 2), Number(date, 1)) : (Number(date, 1), Number(date, 2));
        // Where the order that is usual cannot be, the other one is meant: 12/25/2026.
        if (month > 12 && day <= 12)
            (day, month) = (month, day);
        if (!date.Groups[3].Success)
            return WhenRules.Date(token.Raw, day, month, null) with { IsWeak = true };
        int year = Number(date, 3);
        return Date(token, year < 100 ? Century + year : year, month, day);
    }

    private static When Date(Token token, int year, int month, int day) => WhenRules.Date(token.Raw, day, month, year);

    private static When Month(Token token, int year, int month) => month is >= 1 and <= 12 ? WhenRules.Months(year, month, 1) : new When.Wrong(token.Raw);

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([12][0-9]{3})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})\z")]
    private static partial Regex Iso { get; }

    [GeneratedRegex(@"^(?!24/7\z)(?<1>[0-9]{1,2})(?:[./-](?<2>[0-9]{1,2})[./-](?<3>[12][0-9]{3}|[0-9]{2})|\.(?<2>[0-9]{1,2})\.|/(?<2>[0-9]{1,2}))\z")]
    private static partial Regex DayFirst { get; }

    [GeneratedRegex(@"^(20[0-9]{2})-([0-9]{2})\z")]
    private static partial Regex IsoMonth { get; }

    [GeneratedRegex(@"^([0-9]{1,2})[-/.](20[0-9]{2})\z")]
    private static partial Regex MonthYear { get; }

    [GeneratedRegex(@"^(?<1>20[0-9]{2})[-/]?[qt](?<2>[1-4])\z|^[qt](?<2>[1-4])[-/]?(?<1>20[0-9]{2})\z")]
    private static partial Regex Quarter { get; }
}
