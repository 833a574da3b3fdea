namespace Aims.Questions.Days;

/// <summary>A date expression that was read.</summary>
/// <param name="Tokens">How many it took.</param>
public sealed record DaysRead(int Tokens, DaysMeaning Meaning);

public abstract record DaysMeaning
{
    private DaysMeaning() { }

    /// <param name="Span">For a field that looks back, such as when something was approved: "in March" is the last one that began.</param>
    /// <param name="Ahead">
    /// For a field that looks ahead, such as when something is due: "in March" is the next one that has not ended, "before year end"
    /// begins today. The same as <paramref name="Span"/> where the words leave no choice.
    /// </param>
    public sealed record During(DaySpan Span, DaySpan Ahead) : DaysMeaning;

    /// <summary>"older than 12 months", "for more than 30 days", "less than 2 weeks old".</summary>
    /// <param name="Span">When something of that age began.</param>
    /// <param name="Op"><see cref="Op.More"/>, <see cref="Op.AtLeast"/>, <see cref="Op.Less"/> or <see cref="Op.AtMost"/>: for a field that is a duration.</param>
    public sealed record Age(DaySpan Span, Op Op, Length Length) : DaysMeaning;

    /// <summary>"as of 1 July": as things were at the end of that day.</summary>
    public sealed record AsOf(DayPoint Day) : DaysMeaning;

    /// <summary>"per month", "weekly", "quarter by quarter".</summary>
    public sealed record Per(Unit Unit) : DaysMeaning;

    /// <summary>A date that does not exist: "31 February".</summary>
    /// <param name="Words">As they were typed.</param>
    public sealed record Wrong(string Words) : DaysMeaning;
}

/// <summary>So many days, weeks, months, quarters or years.</summary>
public readonly record struct Length(int Count, Unit Unit)
{
    private const int Most = 4_000, HoursOfDay = 24;

    /// <summary>The day that long before today.</summary>
    public DayPoint Back => DayPoint.Today.Plus(-Count, Unit);

    public DayPoint On => DayPoint.Today.Plus(Count, Unit);

    /// <param name="letter">Of a unit, or <c>h</c> for hours, which count as the days they reach into.</param>
    internal static Length? Of(int count, char letter) => (count, letter) switch
    {
        ( < 1 or > Most, _) => null,
        (_, 'h') => new((count + HoursOfDay - 1) / HoursOfDay, Unit.Day),
        _ => new(count, Shift.UnitOf(letter)),
    };
}
