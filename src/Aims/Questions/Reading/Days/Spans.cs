namespace Aims.Questions.Days;

/// <summary>From one day or span to another.</summary>
internal static class Spans
{
    /// <param name="inOrder">The second has to come after the first; else they change places.</param>
    public static DaysMeaning? Between(Heard heard, When first, DateOnly today, bool inOrder = false)
    {
        // "1 to 30 September".
        var (begin, end) = heard is { Day: { } day, Second: null } ? (SameMonth(first, day), first) : (first, heard.Second);
        if (begin is When.Wrong || end is null)
            return begin is When.Wrong ? new DaysMeaning.Wrong(((When.Wrong)begin).Words) : null;
        var back = Join(begin, end, today, back: true);
        if (back.From!.Resolve(today) <= back.To!.Resolve(today))
            return new DaysMeaning.During(back, Join(begin, end, today, back: false));
        return inOrder ? null : Between(heard with { Day = null, Second = begin }, end, today, inOrder: true);
    }

    /// <summary>What has no year of its own takes it from the other, and the two from today.</summary>
    private static DaySpan Join(When begin, When end, DateOnly today, bool back)
    {
        if (begin is When.Fixed || (back && end is not When.Fixed))
        {
            var from = begin.Latest(today).From!;
            return new(from, end.Next(from.Resolve(today)).To);
        }
        var to = end.Next(today).To!;
        return new(begin.Latest(to.Resolve(today)).From, to);
    }

    private static When SameMonth(When date, int day) => date.Select(span =>
    {
        var last = span.To!.Resolve(default);
        return DaySpan.On(DayPoint.On(new DateOnly(last.Year, last.Month, Math.Clamp(day, 1, last.Day))));
    });
}
