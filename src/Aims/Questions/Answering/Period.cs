namespace Aims.Questions;

/// <summary>The weeks, months, quarters or years that a trend has points for, as the numbers of their first days.</summary>
internal static class Period
{
    /// <summary>So many points can be told apart in a chat pane.</summary>
    public const int MostPoints = 60;

    public static int StartOf(int day, Unit unit)
    {
        if (unit is Unit.Day)
            return day;
        // Day 0 was a Monday.
        if (unit is Unit.Week)
            return day - (day % 7);
        var date = DateOnly.FromDayNumber(day);
        return unit switch
        {
            Unit.Month => new DateOnly(date.Year, date.Month, 1),
            Unit.Quarter => new DateOnly(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1),
            _ => new DateOnly(date.Year, 1, 1),
        } is var start ? start.DayNumber : day;
    }

    /// <summary>The starts from one to another, the last of them where there are too many.</summary>
    public static List<int> Starts(int from, int to, Unit unit)
    {
        var starts = new List<int>();
        var step = new Shift(-1, unit);
        for (int at = StartOf(to, unit); at >= StartOf(from, unit) && starts.Count < MostPoints; at = step.Of(DateOnly.FromDayNumber(at)).DayNumber)
        {
            starts.Add(at);
            if (at == 0)
                break;
        }
        starts.Reverse();
        return starts;
    }
}
