using System.Globalization;

namespace Aims.Assessments.Forms.Loading;

/// <summary>Titles, help and choices are plain text: no markup, no control characters.</summary>
internal static class PlainText
{
    /// <summary>What is wrong with a text of a definition, or null.</summary>
    public static string? Problem(string text, int maxLength)
    {
        if (text.Length > maxLength)
            return string.Create(CultureInfo.InvariantCulture, $"The text has {text.Length:N0} characters; at most {maxLength:N0} are allowed.");
        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            return "The text has control characters.";
        return HasMarkup(text) ? "The text has HTML in it; plain text is expected." : null;
    }

    // "a < b" is fine, "<b" is not.
    private static bool HasMarkup(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            if (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?')
                return true;
        }
        return false;
    }
}
