using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Imports.Reading;

/// <summary>The text of one cell.</summary>
public static partial class Cell
{
    private static readonly string[] Nothing = ["", "-", "–", "—", ".", "?", "n/a", "na", "n.a.", "none", "null", "tbd", "unknown", "not applicable", "not available", "blank/not provided", "k.a.", "entfällt"];

    private static readonly string[] Days =
        ["yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d-MMM-yyyy", "d-MMM-yy", "yyyyMMdd"];

    /// <summary>
    /// Makes a text harmless in a spreadsheet: one that a spreadsheet would take for a formula gets an apostrophe in front, and
    /// so does one that already begins with such apostrophes, so that <see cref="Restore"/> always gives back what it was.
    /// </summary>
    public static string Defuse(string text) => Formula().IsMatch(text) ? "'" + text : text;

    /// <summary>The text that <see cref="Defuse"/> was given.</summary>
    public static string Restore(string text) => text.StartsWith('\'') && Formula().IsMatch(text) ? text[1..] : text;

    /// <summary>Whether it says that there is nothing to say: blank, "N/A", "TBD".</summary>
    public static bool IsNothing(string text) => Nothing.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a number, a day, an address: what stands below headings, never in them.</summary>
    public static bool IsValue(string text) =>
        text.Length > 0 && (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) || Day(text) is not null
            || MailOrLink().IsMatch(text));

    /// <summary>
    /// The day that a text says, in any of the forms that spreadsheets use. Of <c>3/4/2024</c> the month is taken to come first,
    /// as Excel writes it, unless only the other way round is a day. Null when it says none.
    /// </summary>
    public static DateOnly? Day(string text) =>
        TryDay(text.Split('T')[0], Days) ?? TryDay(text.Split(' ')[0], ["M/d/yyyy", "M/d/yy"]) ?? TryDay(text.Split(' ')[0], ["d/M/yyyy", "d/M/yy", "d-M-yyyy"]);

    /// <summary>Several lines as one.</summary>
    public static string OneLine(string text) => Blank().Replace(text, " ").Trim();

    /// <summary>The text, or as much of it as fits, up to the end of a word and with an ellipsis.</summary>
    public static string Fit(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        int end = text.LastIndexOf(' ', longest - 2);
        return string.Concat(text.AsSpan(0, end > longest / 2 ? end : char.IsHighSurrogate(text[longest - 3]) ? longest - 3 : longest - 2), " …");
    }

    private static DateOnly? TryDay(string text, string[] forms) =>
        DateOnly.TryParseExact(text.Trim(), forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // What begins a formula in Excel, LibreOffice and Google Sheets, also in the wide letters of Asian keyboards.
    [GeneratedRegex(@"^'*[=+\-@\t\r\n＝＋－＠]", RegexOptions.ExplicitCapture)]
    private static partial Regex Formula();

    [GeneratedRegex(@"^([^@\s]+@[^@\s]+\.[a-z]{2,}|https?://\S+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex MailOrLink();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
