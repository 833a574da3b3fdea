using System.Globalization;

namespace Aims.Questions;

public enum Unit
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// <summary>
/// A day that may move with the days: <c>today-90d</c>, <c>quarter</c> (its first day), <c>month+1m-1d</c>, or <c>2026-07-01</c>. So a
/// question that was saved means this quarter whenever it is asked.
/// </summary>
/// <param name="Anchor"><c>today</c>, <c>week</c>, <c>month</c>, <c>quarter</c>, <c>year</c>: the first day of the current one; or a day.</param>
/// <param name="Shifts">Applied one after the other.</param>
public sealed record DayPoint(string Anchor, params IReadOnlyList<Shift> Shifts)
{
    private const int MostShifts = 3, Farthest = 4_000;

    public static DayPoint Today { get; } = new("today");

    public static DayPoint On(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The first day of the current week, month, quarter or year.</summary>
    public static DayPoint StartOf(Unit unit) => new(unit is Unit.Day ? "today" : unit.ToString().ToLowerInvariant());

    public DayPoint Plus(int count, Unit unit) => count == 0 ? this : this with { Shifts = [.. Shifts, new Shift(count, unit)] };

    public DateOnly Resolve(DateOnly today)
    {
        var day = Anchor switch
        {
            "today" => today,
            "week" => today.AddDays(-(((int)today.DayOfWeek + 6) % 7)),
            "month" => new DateOnly(today.Year, today.Month, 1),
            "quarter" => new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1),
            "year" => new DateOnly(today.Year, 1, 1),
            _ => DateOnly.ParseExact(Anchor, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        return Shifts.Aggregate(day, (moved, shift) => shift.Of(moved));
    }

    /// <summary>Reads what <see cref="ToString"/> wrote. Untrusted.</summary>
    public static bool TryParse(string? text, out DayPoint point)
    {
        point = Today;
        if (text is null or { Length: > 60 })
            return false;
        // A fixed day has signs of its own.
        bool isFixed = text.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        int end = isFixed ? 10 : text.IndexOfAny(['+', '-']) is >= 0 and var sign ? sign : text.Length;
        string anchor = text[..end];
        if (!isFixed && anchor is not ("today" or "week" or "month" or "quarter" or "year"))
            return false;
        var shifts = new List<Shift>();
        for (int at = end; at < text.Length;)
        {
            int unit = text.IndexOfAny(['d', 'w', 'm', 'q', 'y'], at);
            if (unit < 0 || shifts.Count == MostShifts
                || !int.TryParse(text[at..unit], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int count) || Math.Abs(count) > Farthest)
                return false;
            shifts.Add(new Shift(count, Shift.UnitOf(text[unit])));
            at = unit + 1;
        }
        point = new DayPoint(anchor, shifts);
        return true;
    }

    public bool Equals(DayPoint? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Anchor + string.Concat(Shifts);
}

public readonly record struct Shift(int Count, Unit Unit)
{
    private const int Days = 7, MonthsOfQuarter = 3;

    public DateOnly Of(DateOnly day) => Unit switch
    {
        Unit.Day => Within(day, day.DayNumber + Count),
        Unit.Week => Within(day, day.DayNumber + (Count * Days)),
        Unit.Month => Within(day, Count),
        Unit.Quarter => Within(day, Count * MonthsOfQuarter),
        Unit.Year => Within(day, Count * 12),
    };

    public static Unit UnitOf(char letter) => letter switch { 'd' => Unit.Day, 'w' => Unit.Week, 'm' => Unit.Month, 'q' => Unit.Quarter, _ => Unit.Year };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count:+0;-0}{char.ToLowerInvariant(Unit.ToString()[0])}");

    private DateOnly Within(DateOnly day, int number) => Unit is Unit.Day or Unit.Week
        ? DateOnly.FromDayNumber(Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber))
        : (day.Year * 12) + day.Month + number is > 24 and < 119_000 ? day.AddMonths(number) : day;
}

/// <summary>From one day to another, both included; open where one is null. <c>today-90d..today</c></summary>
public sealed record DaySpan(DayPoint? From, DayPoint? To)
{
    private const string Between = "..";

    public static DaySpan On(DayPoint day) => new(day, day);

    /// <summary>The current week, month, quarter or year, or one some before or after it.</summary>
    public static DaySpan Whole(Unit unit, int offset = 0) =>
        unit is Unit.Day ? On(DayPoint.Today.Plus(offset, Unit.Day))
            : new(DayPoint.StartOf(unit).Plus(offset, unit), DayPoint.StartOf(unit).Plus(offset + 1, unit).Plus(-1, Unit.Day));

    public (DateOnly From, DateOnly To) Resolve(DateOnly today) => (From?.Resolve(today) ?? DateOnly.MinValue, To?.Resolve(today) ?? DateOnly.MaxValue);

    /// <summary>Whether there are days that both have.</summary>
    public bool Meets(DaySpan other, DateOnly today) => Resolve(today) is var (from, to) && other.Resolve(today) is var (first, last) && from <= last && first <= to;

    /// <summary>Reads what <see cref="ToString"/> wrote. Untrusted.</summary>
    public static bool TryParse(string? text, out DaySpan span)
    {
        span = new(null, null);
        if (text?.Split(Between) is not [var from, var to] || (from.Length == 0 && to.Length == 0))
            return false;
        DayPoint? first = null, last = null;
        if (from.Length > 0)
        {
            if (!DayPoint.TryParse(from, out var read))
                return false;
            first = read;
        }
        if (to.Length > 0)
        {
            if (!DayPoint.TryParse(to, out var read))
                return false;
            last = read;
        }
        span = new(first, last);
        return true;
    }

    public override string ToString() => $"{From}{Between}{To}";
}
