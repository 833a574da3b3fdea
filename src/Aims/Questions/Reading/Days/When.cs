namespace Aims.Questions.Days;

/// <summary>What names a day or a span: "1 July", "last quarter", "March".</summary>
internal abstract record When
{
    /// <summary>A day of the calendar.</summary>
    public bool IsDate { get; init; }

    /// <summary>The end of something, which "before" includes: before year end.</summary>
    public bool IsEnd { get; init; }

    /// <summary>No date unless a word before it makes it one: "may", "2025".</summary>
    public bool IsWeak { get; init; }

    /// <summary>The last one that began by that day.</summary>
    public abstract DaySpan Latest(DateOnly day);

    /// <summary>The first one that ends on that day or later.</summary>
    public abstract DaySpan Next(DateOnly day);

    public abstract When Select(Func<DaySpan, DaySpan> change);

    /// <summary>Only this one is meant.</summary>
    public sealed record Fixed(DaySpan Span) : When
    {
        public override DaySpan Latest(DateOnly day) => Span;

        public override DaySpan Next(DateOnly day) => Span;

        public override When Select(Func<DaySpan, DaySpan> change) => this with { Span = change(Span) };
    }

    /// <summary>One a year or one a week.</summary>
    /// <param name="Turn">The number of the year or week in which a day lies.</param>
    /// <param name="OfTurn">The one of that number; null where there is none, such as a 29 February.</param>
    public sealed record Recurring(Func<DateOnly, int> Turn, Func<int, DaySpan?> OfTurn) : When
    {
        // A leap day can be eight years away.
        private const int Farthest = 9;

        public override DaySpan Latest(DateOnly day) => Around(day, -1).First(span => span.From!.Resolve(day) <= day);

        public override DaySpan Next(DateOnly day) => Around(day, 1).First(span => span.To!.Resolve(day) >= day);

        /// <summary>The last one that is over, the one of this year or week, or the next that has not begun.</summary>
        public DaySpan? Which(int which, DateOnly day) => which switch
        {
            -1 => Around(day, -1).First(span => span.To!.Resolve(day) < day),
            0 => OfTurn(Turn(day)),
            1 => Around(day, 1).First(span => span.From!.Resolve(day) > day),
            _ => null,
        };

        public override When Select(Func<DaySpan, DaySpan> change) => this with { OfTurn = turn => OfTurn(turn) is { } span ? change(span) : null };

        private IEnumerable<DaySpan> Around(DateOnly day, int step) =>
            Enumerable.Range(0, Farthest).Select(turns => OfTurn(Turn(day) + (turns * step))).OfType<DaySpan>();
    }

    public sealed record Wrong(string Words) : When
    {
        public override DaySpan Latest(DateOnly day) => throw new InvalidOperationException("There is no such day.");

        public override DaySpan Next(DateOnly day) => Latest(day);

        public override When Select(Func<DaySpan, DaySpan> change) => this;
    }
}

internal static class Neighbours
{
    extension(DayPoint point)
    {
        /// <summary>That many days on, without a heap of shifts.</summary>
        public DayPoint Days(int days) => point switch
        {
            { Shifts: [] } when char.IsAsciiDigit(point.Anchor[0]) => DayPoint.On(point.Resolve(default).AddDays(days)),
            { Shifts: [.., { Unit: Unit.Day } last] } => (point with { Shifts = [.. point.Shifts.SkipLast(1)] }).Plus(last.Count + days, Unit.Day),
            _ => point.Plus(days, Unit.Day),
        };
    }
}
