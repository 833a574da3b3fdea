using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Preferences;

/// <summary>Times and days as people type them, in English. Null for what cannot be read.</summary>
internal static partial class SpokenTimes
{
    private static readonly string[] Days = ["yyyy-M-d", "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy"];

    private static readonly string[] DaysOfAYear = ["d MMM", "d MMMM", "MMM d", "MMMM d"];

    /// <summary><c>8</c>, <c>8:30</c>, <c>08.30</c>, <c>8 am</c>, <c>5pm</c>, <c>17h</c>, <c>9 o'clock</c>, <c>noon</c></summary>
    public static TimeOnly? Hour(string text)
    {
        if (text.Equals("noon", StringComparison.OrdinalIgnoreCase))
            return new TimeOnly(12, 0);
        if (Clock.Match(text) is not { Success: true } match)
            return null;
        int hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        int minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"].Success)
        {
            if (hour is < 1 or > 12)
                return null;
            hour = (hour % 12) + (match.Groups["half"].ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    /// <summary><c>tomorrow</c>, <c>Monday</c>, <c>next week</c>, <c>3 December</c>, <c>2026-12-03</c>: always after today.</summary>
    public static DateOnly? Day(string text, DateOnly today)
    {
        string said = Spaces.Replace(text.Trim(' ', '.', ',').Replace(",", " ", StringComparison.Ordinal), " ");
        if (said.StartsWith("next ", StringComparison.OrdinalIgnoreCase))
            said = said["next ".Length..];
        if (said.Equals("tomorrow", StringComparison.OrdinalIgnoreCase))
            return today.AddDays(1);
        if (said.Equals("week", StringComparison.OrdinalIgnoreCase))
            return Next(DayOfWeek.Monday, today);
        if (WeekDay(said) is { } weekDay)
            return Next(weekDay, today);
        if (DateOnly.TryParseExact(said, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        // Of the next year, when it has passed in this one; 29 February has no year of its own to be read in.
        return DateOnly.TryParseExact($"{said} 2024", [.. DaysOfAYear.Select(form => $"{form} yyyy")], CultureInfo.InvariantCulture, DateTimeStyles.None, out var inYear)
            ? Coming(inYear, today)
            : null;
    }

    /// <summary><c>3 days</c>, <c>2 weeks</c>, <c>a week</c></summary>
    public static DateOnly? After(string length, DateOnly today)
    {
        if (Length.Match(length) is not { Success: true } match)
            return null;
        int count = match.Groups["n"].Success ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        return today.AddDays(match.Groups["week"].Success ? 7 * count : count);
    }

    private static DateOnly Coming(DateOnly day, DateOnly today)
    {
        DateOnly In(int year) => new DateOnly(year, day.Month, 1).AddDays(day.Day - 1);
        return In(today.Year) > today ? In(today.Year) : In(today.Year + 1);
    }

    private static DateOnly Next(DayOfWeek weekDay, DateOnly today) => today.AddDays((((int)weekDay - (int)today.DayOfWeek + 6) % 7) + 1);

    // "Mon", "Monday", never a number.
    private static DayOfWeek? WeekDay(string said) => said.Length >= 3 && char.IsAsciiLetter(said[0])
        ? Enum.GetValues<DayOfWeek>().Where(d => d.ToString().StartsWith(said, StringComparison.OrdinalIgnoreCase)).Select(d => (DayOfWeek?)d).FirstOrDefault()
        : null;

    [GeneratedRegex(@"^(?<h>\d{1,2})([:.](?<m>\d{2}))?\s*((?<half>[ap])\.?m\.?|h|o'clock|in the morning)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Clock { get; }

    [GeneratedRegex(@"^((?<n>\d{1,3})|an?)?\s*(days?|(?<week>weeks?))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Length { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces { get; }
}
