namespace Aims.Questions.Days;

/// <summary>What is said with a day, a span or a length. Of two that take as many words, the first is meant.</summary>
internal enum SayRule
{
    /// <summary>A day or a span by itself.</summary>
    Plain,

    /// <summary>More than a year ago.</summary>
    Older,

    /// <summary>For a year, at least a year old.</summary>
    OldEnough,
    Younger,
    YoungEnough,
    Between,

    /// <summary>Without a word before it: Q1 to Q3.</summary>
    Range,
    Since,

    /// <summary>From 1 July on, which may lie ahead.</summary>
    Onward,
    After,
    Before,
    Until,

    /// <summary>The state at the end of a day.</summary>
    AsOf,
    In,

    /// <summary>As In, and no date where the words can be others: "of the 2 may".</summary>
    Of,
    Per,

    /// <summary>Within 30 days: back or ahead.</summary>
    Within,

    /// <summary>In 30 days.</summary>
    Ahead,

    /// <summary>In more than 30 days.</summary>
    FarAhead,
}

internal static class SayRules
{
    public static DaysMeaning? Read(SayRule rule, Heard heard, Sentence sentence)
    {
        if ((heard.First as When.Wrong ?? heard.Second as When.Wrong) is { } wrong)
            return new DaysMeaning.Wrong(wrong.Words);
        return heard.First is { } when ? Named(rule, heard, when, sentence.Today)
            : rule is SayRule.Per ? (heard.HasUnit ? new DaysMeaning.Per(heard.Unit) : null)
            : heard.Length is { } length && !(length is { Count: 1, Unit: Unit.Quarter } && sentence.IsShareHere(heard.End)) ? Long(rule, length)
            : null;
    }

    private static DaysMeaning? Named(SayRule rule, Heard heard, When when, DateOnly today) => rule switch
    {
        SayRule.Between => Spans.Between(heard, when, today),
        SayRule.Range => IsOfCalendar(when, today) && (heard.Second is null || IsOfCalendar(heard.Second, today)) ? Spans.Between(heard, when, today, inOrder: true) : null,
        SayRule.Since => Both(new(when.Latest(today).From, null)),
        SayRule.Onward => new DaysMeaning.During(new(when.Latest(today).From, null), new(when.Next(today).From, null)),
        SayRule.After => new DaysMeaning.During(new(when.Latest(today).To!.Days(1), null), new(when.Next(today).To!.Days(1), null)),
        SayRule.Before => UpTo(when, span => when.IsEnd ? span.To! : span.From!.Days(-1), today),
        SayRule.Until => UpTo(when, span => span.To!, today),
        SayRule.Plain or SayRule.Of when when.IsWeak => null,
        SayRule.Plain or SayRule.In or SayRule.Of => new DaysMeaning.During(when.Latest(today), when.Next(today)),
        SayRule.AsOf => new DaysMeaning.AsOf(when.Latest(today).To!),
        _ => null,
    };

    private static DaysMeaning? Long(SayRule rule, Length length) => rule switch
    {
        SayRule.Older => new DaysMeaning.Age(new(null, length.Back.Days(-1)), Op.More, length),
        SayRule.OldEnough => new DaysMeaning.Age(new(null, length.Back), Op.AtLeast, length),
        SayRule.Younger => new DaysMeaning.Age(new(length.Back.Days(1), DayPoint.Today), Op.Less, length),
        SayRule.YoungEnough => new DaysMeaning.Age(new(length.Back, DayPoint.Today), Op.AtMost, length),
        SayRule.Within => new DaysMeaning.During(new(length.Back, DayPoint.Today), new(DayPoint.Today, length.On)),
        SayRule.Ahead => Both(new(DayPoint.Today, length.On)),
        SayRule.FarAhead => Both(new(length.On.Days(1), null)),
        _ => null,
    };

    private static DaysMeaning.During Both(DaySpan span) => new(span, span);

    /// <summary>Looking ahead it begins today, unless it is over.</summary>
    private static DaysMeaning.During UpTo(When when, Func<DaySpan, DayPoint> last, DateOnly today)
    {
        var back = new DaySpan(null, last(when.Latest(today)));
        var ahead = last(when.Next(today));
        return new(back, ahead.Resolve(today) < today ? back : new(DayPoint.Today, ahead));
    }

    /// <summary>No "this quarter", of which "this quarter to last quarter" would compare two.</summary>
    private static bool IsOfCalendar(When when, DateOnly today) => char.IsAsciiDigit(when.Latest(today).From!.Anchor[0]);
}
