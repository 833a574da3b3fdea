using System.Globalization;

namespace Aims.Questions.Days;

/// <summary>One day, as people type it after "as of".</summary>
public static class TypedDay
{
    /// <summary>"1 March" is that day, "March" its last one; what is still to come of the month that it is, is today.</summary>
    /// <returns>Null for what is no day.</returns>
    public static DateOnly? Read(string? text, DateOnly today, CultureInfo culture)
    {
        string language = DaysReader.Languages.Contains(culture.TwoLetterISOLanguageName) ? culture.TwoLetterISOLanguageName : "en";
        var tokens = Tokens.Of(text ?? "");
        var read = DaysReader.In(language).Read(tokens, 0, today, culture) ?? DaysReader.In("en").Read(tokens, 0, today, culture);
        DateOnly? day = read?.Tokens != tokens.Count ? null : read.Meaning switch
        {
            DaysMeaning.During during => during.Span.Resolve(today).To,
            DaysMeaning.AsOf then => then.Day.Resolve(today),
            _ => null,
        };
        return day > today && day.Value.Month == today.Month && day.Value.Year == today.Year ? today : day;
    }
}
