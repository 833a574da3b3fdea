using System.Globalization;
using System.Text.RegularExpressions;
using Humanizer;

namespace Aims.Objectives;

/// <summary>Numbers as people type and read them: <c>85</c>, <c>4,5</c>, <c>92.5 %</c>.</summary>
public static partial class Numbers
{
    public const int LongestTyped = 20;

    private const string Percent = "%";

    private const double Shown = 10;

    /// <returns>Null where it is none, or could be read in two ways: 1.000 is a thousand to one reader and one to another.</returns>
    public static double? Read(string? text) =>
        text is { Length: <= LongestTyped } && Typed().Match(text) is { Success: true } typed
            ? double.Parse(typed.Groups[1].Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    /// <summary><c>82 %</c>, <c>1,204 actions</c>. What is not all, or not none, never reads as if it were.</summary>
    public static string Say(double value, string unit) =>
        Digits(value, unit) is var digits && unit.Length == 0 ? digits : $"{digits} {(digits == "1" ? unit.Singularize(inputIsKnownToBePlural: false) : unit)}";

    /// <summary>As it stands in an input.</summary>
    public static string Type(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Digits(double value, string unit)
    {
        double rounded = Math.Round(value * Shown) / Shown;
        double honest = unit != Percent ? rounded : (rounded, value) switch
        {
            (100, < 100) => 100 - (1 / Shown),
            (0, > 0) => 1 / Shown,
            _ => rounded,
        };
        return honest.ToString("#,0.#", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^\s*([0-9]{1,9}(?:[.,][0-9]{1,2})?)\s*%?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Typed();
}
