using Aims.People;

namespace Aims.SavedQuestions;

/// <summary>On which days a question comes by itself; never at weekends.</summary>
public enum Rhythm
{
    EveryWorkingDay,
    Mondays,
    Tuesdays,
    Wednesdays,
    Thursdays,
    Fridays,

    /// <summary>As a line at the top of a lead's daily digest.</summary>
    InDigest,
}

/// <summary>How somebody gets a question by itself.</summary>
/// <param name="Hour">0–23, where the person is.</param>
/// <param name="Last">The latest sending, and the one before it: what its figure is compared with.</param>
public sealed record Subscription(PersonId Who, Rhythm Rhythm, int Hour, Sending? Last = null, Sending? Before = null)
{
    /// <summary>Between these hours, both included.</summary>
    public const int Earliest = 5, Latest = 22, Usual = 8;

    /// <summary>The day on which it is due after one moment and not after another; null when it is not, or was sent on that day.</summary>
    public DateOnly? DueBetween(DateTimeOffset after, DateTimeOffset until, TimeZoneInfo zone)
    {
        var (from, to) = (TimeZoneInfo.ConvertTime(after, zone).DateTime, TimeZoneInfo.ConvertTime(until, zone).DateTime);
        var day = DateOnly.FromDateTime(to);
        var due = day.ToDateTime(new TimeOnly(Hour, 0));
        return IsOn(day.DayOfWeek) && from < due && due <= to && !(Last?.Day >= day) ? day : null;
    }

    private bool IsOn(DayOfWeek day) => (Rhythm, day) is
        (Rhythm.EveryWorkingDay, not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        or (Rhythm.Mondays, DayOfWeek.Monday) or (Rhythm.Tuesdays, DayOfWeek.Tuesday) or (Rhythm.Wednesdays, DayOfWeek.Wednesday)
        or (Rhythm.Thursdays, DayOfWeek.Thursday) or (Rhythm.Fridays, DayOfWeek.Friday);
}

/// <param name="Count">How many rows there were; null when it could not be answered.</param>
public sealed record Sending(DateOnly Day, int? Count);
