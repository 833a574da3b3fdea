namespace Aims.Questions;

/// <summary>Which periods a trend has points for: those of the span that was asked for; else from the first day that is known until today.</summary>
internal static class TrendSpan
{
    public static List<int> Starts(StatusQuestion question, Subject subject, IEnumerable<int> known, Unit per, DateOnly today)
    {
        var days = known.DefaultIfEmpty(today.DayNumber).ToList();
        var (from, to) = Asked(question.Where, question.On ?? subject.When, today);
        return Period.Starts(
            from is { } first && first > DateOnly.MinValue ? first.DayNumber : days.Min(),
            // "this year" has no points for months to come, unless something is known of them.
            Math.Min(to is { } last && last < DateOnly.MaxValue ? last.DayNumber : int.MaxValue, Math.Max(days.Max(), today.DayNumber)), per);
    }

    private static (DateOnly? From, DateOnly? To) Asked(Filter? where, string? on, DateOnly today) =>
        (where is AllOf all ? all.Of : where is null ? [] : [where]).OfType<Test>().FirstOrDefault(test => test.Field == on && test.Op is Op.In) is { Values: [var value] }
        && DaySpan.TryParse(value, out var span) && span.Resolve(today) is var (from, to) ? (from, to) : (null, null);
}
