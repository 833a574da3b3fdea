using System.Globalization;

namespace Aims.Assessments.Forms;

/// <summary>How what is worked out is written (SurveyJS <c>displayStyle</c> and its companions).</summary>
/// <param name="Currency">ISO 4217: <c>EUR</c></param>
/// <param name="Least">Digits after the point, at least.</param>
/// <param name="Most">Digits after the point, at most.</param>
/// <param name="Precision">Digits that it is rounded to first; null for all.</param>
/// <param name="Frame">What stands around it: <c>{0} a year</c></param>
internal sealed record NumberLook(NumberStyle Style, string Currency, int Least, int Most, bool Groups, int? Precision, LocalText? Frame)
{
    public string Of(Answer.Number number, CultureInfo culture) => Framed(Written(number.Value, culture), culture);

    public string Framed(string text, CultureInfo culture) => Frame?.In(culture).Replace("{0}", text, StringComparison.Ordinal) ?? text;

    private string Written(decimal number, CultureInfo culture)
    {
        decimal value = Precision is { } digits ? decimal.Round(number, digits, MidpointRounding.AwayFromZero) : number;
        return Style switch
        {
            NumberStyle.Plain or NumberStyle.Date => value.ToString(culture),
            NumberStyle.Decimal => value.ToString(Pattern, culture),
            NumberStyle.Percent => value.ToString($"{Pattern}%", culture),
            // The currency's own letters: which one "$" is depends on the reader.
            NumberStyle.Currency => $"{value.ToString(Pattern, culture)} {Currency}",
        };
    }

    private string Pattern => $"{(Groups ? "#,##0" : "0")}.{new string('0', Least)}{new string('#', Most - Least)}";
}

internal enum NumberStyle { Plain, Decimal, Currency, Percent, Date }
