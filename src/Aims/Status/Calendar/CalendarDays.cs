using System.Globalization;
using Aims.Conversation;
using Aims.Questions;
using Aims.Questions.Days;

namespace Aims.Status;

/// <summary>The days that a calendar is shown for.</summary>
/// <param name="To">Null for all that are to come.</param>
internal sealed record CalendarDays(DateOnly From, DateOnly? To)
{
    public const string WordsField = "when", FromField = "first", ToField = "last";

    /// <summary>What was typed, or what a button carries; null when the words are no days.</summary>
    public static CalendarDays? Read(Turn turn)
    {
        var today = turn.Reader.Today(turn.Now);
        if (turn.Fields.Text(WordsField) is { } words)
            return Spoken(words, today, turn.Reader.Culture);
        return turn.Fields.Day(FromField) is { } from && turn.Fields.Day(ToField) is { } to && from <= to ? new(from, to) : ToCome(today);
    }

    public static CalendarDays ToCome(DateOnly today) => new(today, null);

    public bool Holds(CalendarEntry entry) => entry.Last >= From && (To is null || entry.Day <= To);

    /// <summary>As buttons carry it.</summary>
    public IEnumerable<(string, string)> Data() => To is { } to
        ? [(FromField, From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), (ToField, to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))] : [];

    // "March" is the next one: a calendar looks ahead, unless a year is named. "May" alone may be another word, with a year it is none.
    private static CalendarDays? Spoken(string words, DateOnly today, CultureInfo culture)
    {
        bool isNamed = words.Any(char.IsAsciiDigit);
        var span = SpanOf(words, today, culture) ?? (isNamed ? null : SpanOf(string.Create(CultureInfo.InvariantCulture, $"{words} {today.Year}"), today, culture));
        return span is not { } days || days.From == DateOnly.MinValue ? null
            : days.To == DateOnly.MaxValue ? ToCome(days.From)
            : days.To < today && !isNamed ? new(days.From.AddYears(1), EndOf(days.From, days.To))
            : new(days.From, days.To);
    }

    private static (DateOnly From, DateOnly To)? SpanOf(string words, DateOnly today, CultureInfo culture)
    {
        var tokens = Tokens.Of(words);
        string language = DaysReader.Languages.Contains(culture.TwoLetterISOLanguageName) ? culture.TwoLetterISOLanguageName : "en";
        var read = DaysReader.In(language).Read(tokens, 0, today, culture) ?? DaysReader.In("en").Read(tokens, 0, today, culture);
        return read?.Tokens != tokens.Count ? null : read.Meaning switch
        {
            DaysMeaning.During during => during.Span.Resolve(today),
            DaysMeaning.AsOf then => (then.Day.Resolve(today), then.Day.Resolve(today)),
            _ => null,
        };
    }

    // Of February there may be a day more.
    private static DateOnly EndOf(DateOnly from, DateOnly to) =>
        to.AddDays(1).Day == 1 && from.Day == 1 ? to.AddDays(1).AddYears(1).AddDays(-1) : to.AddYears(1);
}
