using System.Globalization;
using Humanizer;

namespace Aims.Conversation;

/// <summary>How the person who reads writes dates: their language and their time zone.</summary>
public sealed record Reader(CultureInfo Culture, TimeZoneInfo Zone)
{
    public static Reader Default { get; } = new(CultureInfo.GetCultureInfo("en-GB"), TimeZoneInfo.Utc);

    /// <summary>From what an activity says of them. What is unknown here becomes English (UK) or UTC.</summary>
    /// <param name="locale">BCP 47: <c>de-DE</c></param>
    /// <param name="zone">IANA or Windows name: <c>Europe/Berlin</c></param>
    public static Reader From(string? locale, string? zone) => new(CultureOf(locale), ZoneOf(zone));

    /// <summary><c>23 Nov 2026</c>, never digits alone: 11/12 is two days.</summary>
    public string Day(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).ToString("d MMM yyyy", Culture);

    public string Day(DateOnly day) => day.ToString("d MMM yyyy", Culture);

    /// <summary><c>23 Nov 2026, 14:05</c></summary>
    public string Moment(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).ToString("d MMM yyyy, HH:mm", Culture);

    /// <summary>The last moment of a day where the reader is.</summary>
    public DateTimeOffset EndOf(DateOnly day)
    {
        var next = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(next, Zone.GetUtcOffset(next)).AddTicks(-1);
    }

    public DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Zone).DateTime);

    /// <summary><c>3 days</c>; <c>less than a minute</c> for what just happened.</summary>
    public static string Age(DateTimeOffset since, DateTimeOffset now) =>
        now - since < TimeSpan.FromMinutes(1)
            ? "less than a minute"
            : (now - since).Humanize(culture: CultureInfo.InvariantCulture, maxUnit: TimeUnit.Day);

    private static CultureInfo CultureOf(string? locale)
    {
        try
        {
            return locale is { Length: > 0 and <= 20 } ? CultureInfo.GetCultureInfo(locale, predefinedOnly: true) : Default.Culture;
        }
        catch (CultureNotFoundException)
        {
            return Default.Culture;
        }
    }

    private static TimeZoneInfo ZoneOf(string? zone) =>
        zone is { Length: > 0 and <= 60 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known : Default.Zone;
}
