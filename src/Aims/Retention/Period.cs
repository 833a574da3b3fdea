using System.Globalization;

namespace Aims.Retention;

public enum PeriodUnit
{
    Day,
    Month,
    Year,
}

/// <summary>How long something is kept after it has ended: <c>5 years</c>.</summary>
public readonly record struct Period(int Count, PeriodUnit Unit)
{
    // Anything shorter is rather a slip of the pen, and would race with what is still on its way.
    private const int LeastDays = 7, Most = 100;

    /// <summary>What is said of a text that is none.</summary>
    public const string Wanted = "is no time such as \"90 days\", \"18 months\" or \"7 years\", from 7 days to 100 years";

    /// <summary>What ended then or earlier has been kept for as long.</summary>
    public DateTimeOffset Before(DateTimeOffset now) => Unit switch
    {
        PeriodUnit.Day => now.AddDays(-Count),
        PeriodUnit.Month => now.AddMonths(-Count),
        PeriodUnit.Year => now.AddYears(-Count),
    };

    public static bool TryParse(string text, out Period period)
    {
        period = default;
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var number, var name]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count) || UnitOf(name) is not { } unit)
            return false;
        period = new Period(count, unit);
        int days = unit switch { PeriodUnit.Day => 1, PeriodUnit.Month => 30, PeriodUnit.Year => 365 };
        return count is > 0 and <= Most * 365 && (long)count * days is >= LeastDays and <= Most * 365;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Unit.ToString().ToLowerInvariant()}{(Count == 1 ? "" : "s")}");

    private static PeriodUnit? UnitOf(string name) => name.ToLowerInvariant() switch
    {
        "day" or "days" => PeriodUnit.Day,
        "month" or "months" => PeriodUnit.Month,
        "year" or "years" => PeriodUnit.Year,
        _ => null,
    };
}
