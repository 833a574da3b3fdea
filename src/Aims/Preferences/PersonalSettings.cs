using Aims.Ledger;

namespace Aims.Preferences;

/// <summary>When somebody wants to hear from the bot, in days and hours of where they are. One record a person.</summary>
public sealed record PersonalSettings
{
    public static RecordType<PersonalSettings, SettingsEvent> Type { get; } =
        new("settings", "", After, () => PreferencesJson.Default.PersonalSettings, () => PreferencesJson.Default.SettingsEvent);

    /// <summary>What holds for whoever has chosen nothing.</summary>
    public static PersonalSettings Usual { get; } = new();

    /// <summary>A digest comes between these hours.</summary>
    public static readonly TimeOnly Earliest = new(5, 0), Latest = new(22, 0);

    private const int LongestLookBack = 92;

    public TimeOnly DigestAt { get; init; } = new(8, 0);

    /// <summary>The latest time without messages, also when it is over; null when there was none.</summary>
    public Mute? Mute { get; init; }

    public bool IsMutedOn(DateOnly day) => day < Mute?.Until;

    /// <summary>The day whose digest is due after one moment and not after another; null when none is.</summary>
    public DateOnly? DigestBetween(DateTimeOffset after, DateTimeOffset until, TimeZoneInfo zone)
    {
        var (from, to) = (TimeZoneInfo.ConvertTime(after, zone).DateTime, TimeZoneInfo.ConvertTime(until, zone).DateTime);
        var day = DateOnly.FromDateTime(to);
        var due = day.ToDateTime(DigestAt);
        return IsWorkingDay(day) && !IsMutedOn(day) && from < due && due <= to ? day : null;
    }

    /// <summary>The first day whose news is in the digest of a day: that of the digest before, which a time without messages puts off.</summary>
    public DateOnly NewsSince(DateOnly day)
    {
        var before = WorkingDayBefore(day);
        return Mute is { } mute && before < mute.Until && mute.From < day ? WorkingDayBefore(mute.From) : before;
    }

    /// <summary>The first digest after a moment.</summary>
    public DateTime NextDigest(DateTime now)
    {
        var day = DateOnly.FromDateTime(now);
        while (!IsWorkingDay(day) || IsMutedOn(day) || day.ToDateTime(DigestAt) <= now)
            day = day.AddDays(1);
        return day.ToDateTime(DigestAt);
    }

    /// <summary>The last digest before a moment; null when there was none within three months.</summary>
    public DateTime? LastDigest(DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        return Enumerable.Range(0, LongestLookBack).Select(back => today.AddDays(-back))
            .Where(day => IsWorkingDay(day) && !WasMutedOn(day)).Select(day => (DateTime?)day.ToDateTime(DigestAt)).FirstOrDefault(at => at < now);
    }

    // Of earlier mutes nothing is known.
    private bool WasMutedOn(DateOnly day) => Mute is { } mute && day > mute.From && day < mute.Until;

    private static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static DateOnly WorkingDayBefore(DateOnly day)
    {
        do
            day = day.AddDays(-1);
        while (!IsWorkingDay(day));
        return day;
    }

    private static PersonalSettings After(PersonalSettings? before, SettingsEvent happened, Stamp stamp) => happened switch
    {
        DigestMoved e => (before ?? Usual) with { DigestAt = e.To },
        Muted e => (before ?? Usual) with { Mute = new Mute(e.From, e.Until) },
        Unmuted e => before! with { Mute = before.Mute! with { Until = e.On } },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

/// <summary>A time without messages that can wait.</summary>
/// <param name="From">The day on which it was asked for.</param>
/// <param name="Until">The first day on which messages come again.</param>
public sealed record Mute(DateOnly From, DateOnly Until);
