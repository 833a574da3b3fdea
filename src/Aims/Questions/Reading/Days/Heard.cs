namespace Aims.Questions.Days;

/// <summary>What a pattern can wait for.</summary>
internal enum Slot
{
    /// <summary>In digits or in words.</summary>
    Number,

    /// <summary>What is one before a unit and nowhere else: "a month".</summary>
    One,

    /// <summary>A letter of <see cref="Shift"/>, or <c>h</c>.</summary>
    Unit,

    /// <summary>"Jahresende": the letter of its unit.</summary>
    UnitEnd,
    UnitStart,

    /// <summary>"monthly": the letter of its unit.</summary>
    Adverb,

    /// <summary>A number and a unit, or what stands for both: "half a year".</summary>
    Length,

    /// <summary>One of a month: 1, 1st, "first".</summary>
    Day,
    Month,

    /// <summary>Monday is 1.</summary>
    Weekday,
    Quarter,
    Half,

    /// <summary>A day of every year that has a name: "Christmas". Month and day.</summary>
    Feast,

    /// <summary>Four digits.</summary>
    Year,

    /// <summary>Last, this, next: -1, 0, 1.</summary>
    Which,

    /// <summary>A date, month or quarter in digits: 2026-07-01, 1.7.2026, 2026-Q3.</summary>
    Digits,

    /// <summary>A span by its own word, as <see cref="DaySpan.ToString"/> writes it: "yesterday".</summary>
    Named,

    /// <summary>Any day or span that has a name.</summary>
    When,

    /// <summary>Only a day of the calendar.</summary>
    Date,
}

/// <summary>What was heard up to a token.</summary>
internal readonly record struct Heard(int Begin, int End)
{
    public int? Number { get; init; }

    public char Letter { get; init; }

    public Length? Fixed { get; init; }

    public int? Day { get; init; }

    public int Month { get; init; }

    public int Weekday { get; init; }

    public int Part { get; init; }

    public int? Year { get; init; }

    public int? Which { get; init; }

    public When? First { get; init; }

    public When? Second { get; init; }

    public bool IsOrdinal { get; init; }

    /// <summary>A word that is a month or weekday only in passing: "may", "sun".</summary>
    public bool IsUnsure { get; init; }

    public bool HasUnit => Letter is not ('\0' or 'h');

    public Unit Unit => Shift.UnitOf(Letter);

    public Length? Length => Fixed ?? (Letter == 0 || Number is not { } count ? null : Days.Length.Of(count, Letter));
}
