namespace Aims.Approvals;

/// <summary>Days on which a decision can be expected: not weekends, and none of the organisation's holidays.</summary>
public static class WorkingDays
{
    /// <summary>The day that is so many working days later.</summary>
    public static DateOnly After(DateOnly day, int days, IReadOnlyCollection<DateOnly> holidays)
    {
        while (days > 0)
        {
            day = day.AddDays(1);
            if (Is(day, holidays))
                days--;
        }
        return day;
    }

    public static bool Is(DateOnly day, IReadOnlyCollection<DateOnly> holidays) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);
}
