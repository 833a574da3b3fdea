using System.Globalization;

namespace Aims.Questions.Days;

/// <summary>What names a day or a span. Of two that take as many words, the first is meant.</summary>
internal enum WhenRule
{
    /// <summary>Today, 2026-07-01, year to date.</summary>
    Known,

    /// <summary>1 July 2026.</summary>
    Date,

    /// <summary>March, March 2026, March last year.</summary>
    Month,

    /// <summary>Last March.</summary>
    WhichMonth,
    Quarter,
    Half,

    /// <summary>The first half of December.</summary>
    HalfOf,
    Week,

    /// <summary>The week of 26 October.</summary>
    WeekAround,
    Year,
    Weekday,
    WhichWeekday,

    /// <summary>Last quarter, this week.</summary>
    Whole,

    /// <summary>The same month last year.</summary>
    YearBefore,

    /// <summary>The last 90 days.</summary>
    Back,

    /// <summary>The next 30 days.</summary>
    Coming,

    /// <summary>3 months ago.</summary>
    Ago,

    /// <summary>3 months from now.</summary>
    FromNow,

    /// <summary>The end of a span, or of the current month, quarter or year.</summary>
    End,
    Start,
}

internal static class WhenRules
{
    private const int LeapYear = 2024, DaysOfWeek = 7, MonthsOfQuarter = 3, MonthsOfHalf = 6, LastWeek = 53, MiddleOfMonth = 15;

    public static When? Read(WhenRule rule, Heard heard, Sentence sentence) => rule switch
    {
        WhenRule.Known => heard.First,
        WhenRule.Date => DateOf(heard, sentence),
        WhenRule.Month => MonthsOf(heard, heard.Month, 1) with { IsWeak = heard is { IsUnsure: true, Year: null, Which: null } },
        WhenRule.WhichMonth => Which(Every(heard.Month, 1), heard, sentence),
        WhenRule.Quarter => heard.Part == 0 ? NoQuarter(heard, sentence) : MonthsOf(heard, ((heard.Part - 1) * MonthsOfQuarter) + 1, MonthsOfQuarter),
        WhenRule.Half => sentence.IsShareHere(heard.End) ? null : MonthsOf(heard, ((heard.Part - 1) * MonthsOfHalf) + 1, MonthsOfHalf),
        WhenRule.HalfOf => heard.First?.Select(span => HalfOf(span, heard.Part, sentence.Today)),
        WhenRule.Week => WeekOf(heard),
        WhenRule.WeekAround => heard.First?.Select(span => WeekFrom(MondayBefore(span.From!.Resolve(sentence.Today)))) is { } week ? week with { IsDate = false } : null,
        WhenRule.Year => Months(heard.Year!.Value, 1, 12) with { IsWeak = !sentence.IsYearHere(heard.End - 1) },
        WhenRule.Weekday => EveryWeek(heard.Weekday) with { IsWeak = heard.IsUnsure },
        WhenRule.WhichWeekday => Which(EveryWeek(heard.Weekday), heard, sentence),
        WhenRule.Whole => heard is { HasUnit: true, Which: { } which } ? new When.Fixed(DaySpan.Whole(heard.Unit, which)) : null,
        WhenRule.YearBefore => heard.HasUnit ? new When.Fixed(YearBefore(heard.Unit)) : null,
        WhenRule.Back => Around(heard) is { } length ? new When.Fixed(new(length.Back, DayPoint.Today)) : null,
        WhenRule.Coming => Around(heard) is { } length ? new When.Fixed(new(DayPoint.Today, length.On)) : null,
        WhenRule.Ago => heard.Length is { } length ? new When.Fixed(DaySpan.On(length.Back)) { IsDate = true } : null,
        WhenRule.FromNow => heard.Length is { } length ? new When.Fixed(DaySpan.On(length.On)) { IsDate = true } : null,
        WhenRule.End => Named(heard)?.Select(span => DaySpan.On(span.To!)) is { } edge ? edge with { IsDate = true, IsEnd = true, IsWeak = false } : null,
        WhenRule.Start => Named(heard)?.Select(span => DaySpan.On(span.From!)) is { } edge ? edge with { IsDate = true, IsEnd = false, IsWeak = false } : null,
    };

    public static When Date(string words, int day, int month, int? year)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year ?? LeapYear, month))
            return new When.Wrong(words);
        return year is { } known
            ? new When.Fixed(DaySpan.On(DayPoint.On(new DateOnly(known, month, day)))) { IsDate = true }
            : new When.Recurring(at => at.Year, turn => day <= DateTime.DaysInMonth(turn, month) ? DaySpan.On(DayPoint.On(new DateOnly(turn, month, day))) : null) { IsDate = true };
    }

    public static When Months(int year, int first, int count) => new When.Fixed(SpanOf(year, first, count));

    private static DaySpan SpanOf(int year, int first, int count)
    {
        var begin = new DateOnly(year, first, 1);
        return new(DayPoint.On(begin), DayPoint.On(begin.AddMonths(count).AddDays(-1)));
    }

    private static When.Recurring Every(int first, int count) => new(day => day.Year, turn => SpanOf(turn, first, count));

    private static When.Recurring EveryWeek(int weekday) => new(
        day => day.DayNumber / DaysOfWeek,
        turn => DaySpan.On(DayPoint.On(DateOnly.FromDayNumber((turn * DaysOfWeek) + weekday - 1))));

    public static When DateOf(Heard heard, Sentence sentence)
    {
        int? year = heard.Which is { } which ? sentence.Today.Year + which : heard.Year;
        var date = Date(sentence.Raw(heard), heard.Day!.Value, heard.Month, year);
        return date is When.Fixed && heard.Which is { } moved
            ? new When.Fixed(DaySpan.On(YearFrom(moved).Plus(heard.Month - 1, Unit.Month).Days(heard.Day.Value - 1))) { IsDate = true }
            : date with { IsWeak = heard is { IsUnsure: true, IsOrdinal: false, Year: null, Which: null } };
    }

    private static When MonthsOf(Heard heard, int first, int count) => heard switch
    {
        { Year: { } year } => Months(year, first, count),
        { Which: { } which } => new When.Fixed(new(
            YearFrom(which).Plus(first - 1, Unit.Month),
            YearFrom(which).Plus(first - 1 + count, Unit.Month).Days(-1))),
        _ => Every(first, count),
    };

    private static DayPoint YearFrom(int offset) => DayPoint.StartOf(Unit.Year).Plus(offset, Unit.Year);

    // Q5 alone may be a question's number.
    private static When.Wrong? NoQuarter(Heard heard, Sentence sentence) => heard is { Year: null, Which: null } ? null : new When.Wrong(sentence.Raw(heard));

    private static When? WeekOf(Heard heard)
    {
        if (heard.Number is not (>= 1 and <= LastWeek and var week))
            return null;
        var every = new When.Recurring(
            day => ISOWeek.GetYear(day.ToDateTime(default)),
            turn => week <= ISOWeek.GetWeeksInYear(turn) ? WeekFrom(DateOnly.FromDateTime(ISOWeek.ToDateTime(turn, week, DayOfWeek.Monday))) : null);
        return heard.Year is not { } year ? every : every.OfTurn(year) is { } span ? new When.Fixed(span) : null;
    }

    // Of a month the 15th ends the first half; of anything else the day in the middle.
    private static DaySpan HalfOf(DaySpan whole, int part, DateOnly today)
    {
        var (from, to) = whole.Resolve(today);
        var middle = from.AddDays((to.DayNumber - from.DayNumber) / 2);
        if (from.Day == 1 && to == from.AddMonths(1).AddDays(-1))
            middle = from.AddDays(MiddleOfMonth - 1);
        return part == 1 ? new(DayPoint.On(from), DayPoint.On(middle)) : new(DayPoint.On(middle.AddDays(1)), DayPoint.On(to));
    }

    private static DateOnly MondayBefore(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));

    private static DaySpan WeekFrom(DateOnly monday) => new(DayPoint.On(monday), DayPoint.On(monday.AddDays(DaysOfWeek - 1)));

    private static When.Fixed? Which(When.Recurring every, Heard heard, Sentence sentence) =>
        every.Which(heard.Which!.Value, sentence.Today) is { } span
            ? new When.Fixed(span) { IsWeak = heard is { IsUnsure: true, Which: 0 }, IsDate = heard.Weekday > 0 }
            : null;

    private static DaySpan YearBefore(Unit unit)
    {
        var begin = DayPoint.StartOf(unit).Plus(-1, Unit.Year);
        return unit is Unit.Day ? DaySpan.On(begin) : new(begin, begin.Plus(1, unit).Days(-1));
    }

    /// <summary>"the past year" is one; a quarter without a number is the whole one.</summary>
    private static Length? Around(Heard heard) => heard switch
    {
        { Fixed: null, Number: null, Letter: 'q' } => null,
        { Fixed: null, Number: null } => Length.Of(1, heard.Letter),
        _ => heard.Length,
    };

    private static When? Named(Heard heard) => heard.First ?? (heard.HasUnit ? new When.Fixed(DaySpan.Whole(heard.Unit)) : null);
}
