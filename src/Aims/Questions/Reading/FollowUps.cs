namespace Aims.Questions;

/// <summary>Goes on with the question before: "only the ones in Finance", "by department", "same for Legal".</summary>
internal static class FollowUps
{
    /// <summary>Whether what was said narrows or turns the answer before rather than asking anew.</summary>
    /// <param name="on">What was said, taken as about the same subject.</param>
    /// <param name="hasHead">Whether something was named that is asked for.</param>
    public static bool GoesOn(Attempt on, bool hasHead) =>
        on.Unknown.Count == 0 && on.Cost < Attempt.UnknownCosts
        && (on.GoesOn || !hasHead)
        && (!on.Root.IsEmpty || on.OnlySuperlative is not null || on.IsOfOthers || on.IsOnlyThose || on.Groups.Count > 0 || on.Order is not null || on.Each is not null || on.Everything || on.OfAll.Count > 0 || on.AsOf is not null || on.Asks is { } question && (question.Measure is not Measure.List || question.Sort is not null || question.Limit is not null || question.Show.Count > 0));

    /// <param name="today">Tells whether days that were said now are among those of before.</param>
    public static Reading Read(Attempt said, StatusQuestion before, DateOnly today)
    {
        if (said.WrongDay is { } wrong)
            return new Reading.Unsure($"There is no such day: {wrong}.", []);
        var now = said.Asks!;
        // "sorry, the ones due in December": what was said last does not hold any more; "I meant Marketing" stands instead of another department.
        if (said.IsCorrection && !(before.Where is { } where && now.Where is { } instead && where.Parts()[^1] is Test && instead.Parts().OfType<Test>().Any(test => where.Parts().OfType<Test>().Any(other => other.Field == test.Field))))
            before = before with { Where = before.Where is null ? null : before.Where.Parts().SkipLast(1).Aggregate((Filter?)null, Filter.And) };
        if (said.IsOfOthers)
            return Others(before);
        // "which one is worst?", after figures of several.
        if (said.OnlySuperlative is { } superlative && (before.By.Count > 0 || said.Asked.Count > 0))
            return new Reading.Understood(before with { By = said.Asked is [{ Path: var each }, ..] && !before.By.Contains(each) ? [each] : before.By, Sort = new Sort(Sort.ByCount, IsMost(superlative, before.Measure)), Limit = 1 });
        if (Contradicts(before.Where, now.Where))
            return new Reading.Unsure("Nothing would be left of the answer before. Do you ask anew?", []);
        bool isCount = now.Measure is Measure.Count or Measure.Rate or Measure.Average or Measure.Trend or Measure.Compare;
        return new Reading.Understood(before with
        {
            Where = Narrowed(before.Where, now.Where, said, today),
            Everything = before.Everything || now.Everything,
            Measure = isCount ? now.Measure : said.IsOnlyThose ? Measure.List : now.By.Count > 0 || now.Where is not null ? (before.Measure is Measure.Detail or Measure.Compare or Measure.Trend ? Measure.List : before.Measure) : before.Measure,
            By = now.By.Count > 0 ? now.By : said.AsksForRows || (isCount && now.Measure is not Measure.Rate) ? [] : before.By,
            Rated = now.Rated ?? before.Rated,
            Of = now.Of ?? before.Of,
            On = now.On ?? before.On,
            Per = now.Per ?? before.Per,
            Period = now.Period ?? before.Period,
            Against = now.Against ?? before.Against,
            Sort = said.SortWithin(before.Where) ?? before.Sort,
            Limit = now.Limit ?? (now.Where is null && now.By.Count == 0 ? before.Limit : null),
            AsOf = now.AsOf ?? before.AsOf,
            Show = now.Show.Count > 0 ? now.Show : before.Show,
        });
    }

    // The best rate is the highest; the best of figures is the lowest.
    private static bool IsMost(Word superlative, Measure of) => superlative switch
    {
        Word.Fewest or Word.Lowest => false,
        Word.Best => of is Measure.Rate,
        Word.Worst => of is not Measure.Rate,
        _ => true,
    };

    // "and the others?": what was said last did not hold of them.
    private static Reading Others(StatusQuestion before)
    {
        if (before.Where is null)
            return new Reading.Unsure("The answer before left nothing out. Which others do you mean?", []);
        Filter[] parts = [.. before.Where.Parts()];
        var others = parts[..^1].Append(parts[^1] is Not not ? not.Of : new Not(parts[^1])).Aggregate((Filter?)null, Filter.And);
        return new Reading.Understood(before with { Where = others, Limit = null });
    }

    // What was said of a field before gives way to what is said of it now.
    private static Filter? Narrowed(Filter? before, Filter? now, Attempt said, DateOnly today)
    {
        // "across all departments"
        before = before is null ? null : before.Parts().Where(part => !(part is Test test && said.OfAll.Contains(test.Field))).Aggregate((Filter?)null, Filter.And);
        if (before is null || now is null)
            return before ?? now;
        // "decided in September", and then "and in August?": that day instead of the other.
        if (now is Test { Op: Op.In } day && Days(before) is [var other] && (said.IsInstead || (said.IsBareDay && !AreJoined(other, day, today))))
            return before.With(other, other with { Values = day.Values });
        // "which were retired?", and then "only those of this year": retired then, and not registered.
        if (now is Test { Op: Op.In } on && said.IsBareDay && Days(before).Count == 0 && said.Subject.DayOf(before.Parts()) is { } dayOfIt)
            return Filter.And(before, on with { Field = dayOfIt });
        // "decided by Chloé", and then "and Hélène?": her instead, whoever is usually meant by a name.
        if (said.IsInstead && now is Test { Op: Op.Is } who && said.IsOfPerson(who) && before.Parts().OfType<Test>().Where(test => test.Op is Op.Is && said.IsOfPerson(test)).ToList() is [var somebody])
            return before.With(somebody, somebody with { Values = who.Values });
        Filter[] parts = [.. now.Parts()];
        var fields = parts.OfType<Test>().Where(test => test.Op is Op.Is).Select(test => test.Field).ToHashSet();
        var kept = before.Parts().Where(part => !(part is Test { Op: Op.Is } test && fields.Contains(test.Field))
            && !parts.Any(one => one.Equals(part) || IsOpposite(part, one) || AreOneOf(part, one, said.Subject) || IsAnotherDay(part, one, said.IsCorrection, today) || IsAnotherRecord(part, one) || IsOfAnother(part, one) || (said.IsInstead && IsAnotherName(part, one))));
        return kept.Append(now).Aggregate((Filter?)null, Filter.And);
    }

    // "risks of AIS-0011", and then "and of AIS-0065": those of another.
    private static bool IsAnotherRecord(Filter before, Filter now) =>
        before is Has { Where: Test { Field: Subject.IdField, Op: Op.Is } } one && now is Has { Where: Test { Field: Subject.IdField, Op: Op.Is } } other && one.Relation == other.Relation;

    // "people in Sales who have not signed", and then "what about Operations?": whoever it belongs to is in one place.
    private static bool IsOfAnother(Filter before, Filter now) =>
        before is Has { Where: Test { Op: Op.Is } theirs } && now is Test { Op: Op.Is } own && own.Field == theirs.Field && own.Field is "department" or "location";

    // "registered in 2025", and then "sorry, I meant 2024": nothing can be on both.
    private static bool IsAnotherDay(Filter before, Filter now, bool isCorrection, DateOnly today) =>
        before is Test { Op: Op.In } one && now is Test { Op: Op.In } other && one.Field == other.Field && (isCorrection || !AreJoined(one, other, today));

    // Whether there are days that both have.
    private static bool AreJoined(Test one, Test other, DateOnly today) =>
        !DaySpan.TryParse(one.Values[0], out var first) || !DaySpan.TryParse(other.Values[0], out var second) || first.Meets(second, today);

    private static IReadOnlyList<Test> Days(Filter filter) => filter switch
    {
        AllOf all => [.. all.Of.SelectMany(Days)],
        Test { Op: Op.In } day => [day],
        _ => [],
    };

    // "open", and then "the closed ones".
    private static bool IsOpposite(Filter before, Filter now) => (before is Is && now is Not { Of: Is denied } && denied.Equals(before)) || (now is Is && before is Not { Of: Is other } && other.Equals(now));

    // "active", and then "the planned ones".
    private static bool AreOneOf(Filter before, Filter now, Subject subject) => before is Is one && now is Is other && !one.Equals(other)
        && subject.TermOf(one.Term)?.OneOf is { } kind && subject.TermOf(other.Term)?.OneOf == kind;

    // "from Contoso", and then "and Litware?"
    private static bool IsAnotherName(Filter before, Filter now) => Named(before) is { Count: > 0 } one && Named(now).Overlaps(one);

    private static HashSet<string> Named(Filter filter) => filter switch
    {
        Test { Op: Op.Contains } test => [test.Field],
        AnyOf any when any.Of.All(one => one is Test { Op: Op.Contains }) => [.. any.Of.Cast<Test>().Select(test => test.Field)],
        _ => [],
    };

    // "in use", and then "not in use".
    private static bool Contradicts(Filter? before, Filter? now) => before is not null && now is not null
        && now.Parts().OfType<Not>().Select(not => not.Of).OfType<Test>().Any(denied => before.Parts().OfType<Test>().Any(kept =>
            kept.Op is Op.Is && denied.Op is Op.Is && kept.Field == denied.Field && kept.Values.All(denied.Values.Contains)));
}
