using System.Globalization;

namespace Aims.Questions;

/// <summary>A week, month, quarter or year by its first day, short enough to stand below a column: <c>Oct 2026</c>, <c>Q4 2026</c>.</summary>
public static class PeriodWords
{
    public static string Of(DateOnly start, Unit unit) => unit switch
    {
        Unit.Day or Unit.Week => start.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        Unit.Month => start.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        Unit.Quarter => string.Create(CultureInfo.InvariantCulture, $"Q{((start.Month - 1) / 3) + 1} {start.Year}"),
        Unit.Year => start.Year.ToString(CultureInfo.InvariantCulture),
    };
}
