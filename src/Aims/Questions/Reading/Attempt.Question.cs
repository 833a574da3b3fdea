namespace Aims.Questions;

internal sealed partial class Attempt
{
    private StatusQuestion Question()
    {
        if (isMine)
            Mine();
        WhetherDone();
        ForWhom();
        SplitRate();
        // "top 3 suppliers"
        if (superlative is Word.Top && Limit is not null && Order is null && subject.TopBy is { } relation)
            Order = new Sort(relation, true);
        bool isGrouped = GroupedBySuperlative() || GroupedByBreakdown();
        foreach (string path in Groups.Distinct().Take(2).Where(path => catalog.FieldAt(subject, path) is { Field.IsOfSome: true }))
            root.Add(new Not(new Test(path, Op.Empty)), false, false, field: path);
        // "the least assessed department": of what it is the least was not understood.
        if (mostOf is not null && Order is null && !isGrouped && superlative is Word.Most or Word.Fewest && measure is Measure.List && subject.Severity is not null && (Asked.Count > 0 || root.IsEmpty))
            Cost += UnknownCosts;
        var where = root.Filter(0, isRate && ratedFrom >= 0 ? ratedFrom : null);
        var question = new StatusQuestion(subject.Id)
        {
            Where = where,
            Everything = Everything,
            AsOf = AsOf,
            By = [.. Groups.Distinct().Take(2)],
            Sort = SortOf(isGrouped),
            Limit = LimitOf(isGrouped),
        };
        return Measured(OfRelated(question) ?? question);
    }

    // "for whom is Max a deputy", "whose deputy is Max": he is what the rows are called, and is asked for whose they are.
    private void ForWhom()
    {
        // "for whom has Max been deputy" is also what is over.
        Everything |= subject.Lasts is not null && said.Is(whoEnd, Word.With) && Enumerable.Range(0, Math.Max(0, whoEnd)).Any(place => said.Is(place, Word.Whom));
        if (head < 0 || subject.Whose is not { } whose || subject is Subject<Aims.People.Person> || subject.FieldOf(subject.Id) is not { Kind: FieldKind.Person } called
            || !(Enumerable.Range(0, head).Any(place => said.Is(place, Word.Whom)) || (said.Is(0, Word.Whose) && head == 1))
            || root.Parts.FirstOrDefault(part => part is { IsNegated: false, Deed: null, Filter: Test { Op: Op.Is } test } && test.Field == whose) is not { Filter: Test who } theirs)
            return;
        (theirs.Filter, theirs.Field) = (who with { Field = called.Id }, called.Id);
        Asked.Add((whose, subject.FieldOf(whose)!, false));
    }

    // "has Femke signed the AI policy": how it stands with that, whether she has or not. "has everybody signed it": who has not.
    private void WhetherDone()
    {
        if (subject.Rate is { } all && asksAll && measure is Measure.List)
        {
            foreach (var part in root.Parts.Where(part => part.Deed is not null || part.Field == "state" || part.Field == subject.When || (part.Filter is Is { Term: var term } && term == all)))
                part.Filter = (part.Filter as AllOf)?.Of.OfType<Test>().FirstOrDefault(test => test.Field == subject.Whose);
            root.Add(new Is(all), true, false);
            return;
        }
        if (subject.Rate is not { } rate || measure is not Measure.List || isToDo || !(AsksWhether || (asksWhen && !asksWho)) || subject.FieldOf("state") is not { } state
            || root.Parts.SelectMany(part => part.Filter is AllOf all ? all.Of.OfType<Test>() : new[] { part.Filter }.OfType<Test>()).FirstOrDefault(test => test is { Op: Op.Is, Values.Count: 1 } && test.Field == subject.Whose) is not { } whose)
            return;
        foreach (var part in root.Parts.Where(part => part.Deed is not null || part.Filter is Is { Term: var term } && term == rate || part.Field == state.Id || part.Field == subject.Whose))
            part.Filter = null;
        root.Add(whose, false, false, field: whose.Field);
        Asked.Add((state.Id, state, false));
        if (subject.When is { } when && subject.FieldOf(when) is { } day)
            Asked.Add((when, day, false));
    }

    // "which system has the most open risks": the risks by system, so that the figures are seen.
    private StatusQuestion? OfRelated(StatusQuestion question)
    {
        if (Order is not { } order || subject.RelationOf(order.By) is not { IsMany: true } relation || question is not { By.Count: 0, Everything: false } || measure is not Measure.List)
            return null;
        var counted = catalog.Of(relation);
        // Who supplies a system may stand in it by name only.
        if (question.Where is null && counted.FieldOf(subject.Id) is { Kind: FieldKind.Text } name)
            return question with { Subject = counted.Id, Where = Filter.And(order.Of, new Not(new Test(name.Id, Op.Empty))), By = [name.Id], Sort = new Sort(Sort.ByCount, order.Descending), Limit = question.Limit ?? (IsSingular() ? 1 : null) };
        if (counted.Relations.FirstOrDefault(back => !back.IsMany && back.To == subject.Id) is not { } back)
            return null;
        return question with
        {
            Subject = counted.Id,
            Where = Filter.And(order.Of, question.Where is { } where ? new Has(back.Id, where) : null),
            By = [$"{back.Id}.{Subject.IdField}"],
            Sort = new Sort(Sort.ByCount, order.Descending),
        };
    }

    // "more pilots in IT or in Sales", "does HR have more systems than Finance": how many each of them has.
    private void OfSeveral()
    {
        bool isMore = asksTwice || hasMore || (measure is Measure.Compare && Spans.Count == 0) || isCompared || (superlative is Word.Most or Word.Fewest && Order is null) || op is Op.More or Op.Less;
        bool isOfFirst = superlative is Word.Most or Word.Fewest && Asked.Any(asked => asked.IsFirst && asked.Field.Kind is FieldKind.Department or FieldKind.Person or FieldKind.Choice or FieldKind.Text);
        if (!isMore || isOfFirst || Groups.Count > 0 || (measure is not (Measure.List or Measure.Count or Measure.Compare) && !isCompared) || Spans.Count > 0)
            return;
        var parts = root.Parts.Where(part => part is { IsNegated: false, Field: not null, Filter: Test { Op: Op.Is } }).GroupBy(part => part.Field!)
            .FirstOrDefault(of => of.Sum(part => ((Test)part.Filter!).Values.Count) > 1 && catalog.FieldAt(subject, of.Key) is { Field.Kind: FieldKind.Department or FieldKind.Choice or FieldKind.Person or FieldKind.Text });
        if (parts is null)
        {
            Cost += (hasMore || isCompared || asksTwice) && Spans.Count == 0 && measure is not Measure.Compare ? UnknownCosts : 0;
            return;
        }
        var first = parts.First();
        first.Filter = ((Test)first.Filter!) with { Values = [.. parts.SelectMany(part => ((Test)part.Filter!).Values)] };
        foreach (var other in parts.Skip(1))
            other.Filter = null;
        Groups.Add(parts.Key);
        (IsContradictory, superlative, mostOf, op, hasMore, measure) = (false, null, null, null, false, isCompared ? measure : Measure.List);
    }

    private StatusQuestion Measured(StatusQuestion question)
    {
        // "the department worst at acknowledging"
        if (superlative is Word.Worst or Word.Best && question.By.Count > 0 && measure is Measure.List && subject.Rate is { } usual)
        {
            measure = Measure.Rate;
            return question with { Measure = Measure.Rate, Where = Without(question.Where, new Is(usual)), Rated = new Is(usual), Sort = SortOf(true) };
        }
        // "how far is it": of one row there is no share.
        if (measure is Measure.Rate && root.Parts.Any(part => part.Deed is null && IsName(part.Filter) && part.Filter is not null) && subject.Rate is null)
            Cost += UnknownCosts;
        if (measure is Measure.Rate && Share() is { } rated)
            return OfLate(question with { Measure = Measure.Rate, Rated = rated });
        if (measure is Measure.Rate && subject.Rate is { } rate)
            return OfRate(question, new Is(rate));
        if (measure is Measure.Average && Averaged() is { } of)
        {
            // What belongs to something else is averaged over that.
            if (of.Contains('.', StringComparison.Ordinal))
                Cost += 2 * UnknownCosts;
            return question with { Measure = Measure.Average, Of = of };
        }
        if (measure is Measure.Compare && Spans.Count >= 2)
            return question with { Measure = Measure.Compare, Period = Spans[0], Against = Spans[1], On = ComparedOn ?? DeedDay() ?? subject.When };
        if (measure is Measure.Trend || Each is not null)
            return question with { Measure = Measure.Trend, Per = Each ?? Unit.Month, On = DeedDay() ?? subject.When };
        if (measure is Measure.Rate or Measure.Average or Measure.Compare)
            Cost += UnknownCosts;
        // "the time to approve by level": of each, the average.
        if (question.By.Count > 0 && measure is Measure.List && Asked.FirstOrDefault(asked => asked.Field.Kind is FieldKind.Number && !asked.Path.Contains('.', StringComparison.Ordinal)) is { Path: { } figure })
            return question with { Measure = Measure.Average, Of = figure };
        if (question.By.Count > 0)
            return question with { Measure = measure is Measure.Count ? Measure.Count : Measure.List };
        // "when did I do the training": of the one row it is not told.
        if (Key() is not null && !AsksWhether && !asksWho && root.Parts.Any(part => part is { Deed: null, Filter: Test { Op: Op.Is, Values: [var whose] } } && (asksWhen || whose is Test.Me) && part.Field == subject.Whose))
            Cost += UnknownCosts;
        // "who did the training in June": of the one row nothing happened then.
        if (Key() is not null && root.Parts.Any(part => part is { Deed: null, Filter: Test { Op: Op.In } day } && day.Field == subject.When))
            Cost += UnknownCosts;
        if (Key() is not null && (IsDetail || asksWho || asksWhen || Asked.Count > 0 || measure is Measure.List))
            return question with { Measure = Measure.Detail, Where = Key(), Show = ShownOf(isOfOne: true) };
        // "status of the budget thing"; "what is live" asks for several.
        if (IsDetail && head < 0 && measure is Measure.List && (isProof || root.Parts.Any(part => part.Filter is not null && IsName(part.Filter))) && question.By.Count == 0)
            return question with { Measure = Measure.Detail, Show = ShownOf() };
        return question with { Measure = measure is Measure.Count ? Measure.Count : Measure.List, Show = ShownOf() };

        // One row, by its id.
        Test? Key() => root.Parts.Where(part => !part.IsNegated).Select(part => part.Filter).OfType<Test>().FirstOrDefault(test => test is { Field: Subject.IdField or Subject.NameField, Op: Op.Is, Values.Count: 1 });
    }

    // What the share is of does not narrow the whole: "which percentage has confirmed".
    private static StatusQuestion OfRate(StatusQuestion question, Is rate)
    {
        var denied = new Not(rate);
        bool isDenied = question.Where is { } said && said.Parts().Contains(denied);
        return question with { Measure = Measure.Rate, Where = Without(Without(question.Where, denied), rate), Rated = isDenied ? denied : rate };
    }

    // "which share was decided late in 2026": of what was decided then.
    private StatusQuestion OfLate(StatusQuestion question)
    {
        if (subject.TooLate is not { } late || question.Rated is not Is { Term: var rated } || rated != late.Late)
            return question;
        var whole = question.Where is { } where ? where.Parts().Select(one => one is Test { Op: Op.In } day && day.Field == subject.When ? day with { Field = late.On } : one) : [];
        return question with { Where = whole.Append(new Not(new Test(late.On, Op.Empty))).Aggregate((Filter?)null, Filter.And) };
    }

    private Filter? Share() => ratedFrom >= 0 ? root.Filter(ratedFrom) : null;

    // "the share of systems that handle personal data": where no word says so, it is the last of what follows the noun.
    private void SplitRate()
    {
        // "% of systems with personal data in Finance": the systems of Finance are the whole.
        if (wherever is { } place && root.Parts.Skip(ratedFrom).Any(part => part != place))
        {
            root.Before(part => part == place);
            ratedFrom++;
        }
        if (isRate && ratedFrom < 0 && subject.Rate is null && root.Parts.Count > 0)
        {
            // When it was is no share: "decided late in 2026".
            root.Before(part => part.Filter is Test { Op: Op.In });
            ratedFrom = root.Parts.Count > partsBeforeHead ? root.Parts.Count - 1 : 0;
            // Where somebody is is no share either, nor what something is called.
            if (root.Parts[ratedFrom] is { Field: { } field } && (field is Subject.NameField or Subject.IdField || field.EndsWith("location", StringComparison.Ordinal) || field == PathOf(FieldKind.Department, subject)))
                Cost += UnknownCosts;
        }
    }

    private Clause.Part? wherever;

    private string? Averaged() => Asked.Where(asked => asked.Field.Kind is FieldKind.Number).Select(asked => asked.Path).FirstOrDefault()
        ?? root.Parts.Select(part => part.Deed).OfType<Deed>().Select(deed => subject.Fields.FirstOrDefault(f => f.Kind is FieldKind.Number && f.Id == $"days-to-{deed.Id}")?.Id).FirstOrDefault(id => id is not null)
        ?? (IsNamed || !root.IsEmpty ? subject.Duration : null);

    private string? DeedDay() => root.Parts.Select(part => part.Deed?.On).FirstOrDefault(on => on is not null);

    private IReadOnlyList<string> ShownOf(bool isOfOne = false)
    {
        var shown = Asked.Select(asked => asked.Path).ToList();
        // "does the Budget assistant use personal data": what data it uses.
        if (isOfOne && AsksWhether)
            shown.AddRange(root.Parts.Select(part => part.Filter).OfType<Test>().Select(test => test.Field).Where(field => subject.Fields.Any(own => own.Id == field)));
        var deed = root.Parts.Select(part => part.Deed).OfType<Deed>().LastOrDefault();
        if (asksWhen && deed?.On is { } on)
            shown.Add(on);
        // "when did I do the training": the day that the subject goes by.
        if (asksWhen && shown.Count == 0 && subject.When is { } day)
            shown.Add(day);
        // "who approved it, and when"
        if (asksWhen && subject.Deeds.FirstOrDefault(done => done.By is { } by && shown.Contains(by))?.On is { } done)
            shown.Add(done);
        // "when did Femke do the budget assistant": no day is kept of it.
        if (asksWhen && !shown.Any(path => catalog.FieldAt(subject, path) is { Field.Kind: FieldKind.Day }))
            Cost += UnknownCosts;
        if ((asksWho || (AsksWhether && said.Is(1, Word.Anything))) && deed?.By is { } did)
            shown.Add(did);
        // "who is my deputy"
        if ((asksWho ? head >= 0 : isWhoNamed) && subject is not Subject<Aims.People.Person> && subject.FieldOf(subject.Id) is { Kind: FieldKind.Person })
            shown.Add(subject.Id);
        if (asksWho && deed is null && shown.Count == 0 && IsDetail is false && subject.Whose is { } whose && root.Parts.Any(part => part.Filter is Test { Field: Subject.IdField }))
            shown.Add(whose);
        return [.. shown.Distinct().Take(6)];
    }

    // "which department has the most …", "the department with the worst rate", "who has the most systems"
    private bool GroupedBySuperlative()
    {
        if (superlative is null or Word.Oldest or Word.Newest)
            return false;
        if (Groups.Count > 0)
            return true;
        if (Asked.FirstOrDefault(asked => asked.IsFirst && (asked.Field.Kind is FieldKind.Department or FieldKind.Person or FieldKind.Choice || (asked.Field.Kind is FieldKind.Text && (superlative is Word.Top or Word.Most || measure is Measure.Rate)))) is { Path: { } path } && (head >= 0 || !root.IsEmpty || Limit is not null))
        {
            // "which department is worst at the training": of one row nothing is the worst.
            if (root.Parts.Any(part => part is { IsNegated: false, Filter: Test { Field: Subject.NameField, Op: Op.Is } }))
                Cost += UnknownCosts;
            Groups.Add(path);
            Asked.RemoveAll(asked => asked.Path == path);
            Has(path);
            return true;
        }
        if (measure is Measure.Rate && begun is { } each)
        {
            Groups.Add(subject.FieldOf(each.To)?.Id ?? $"{each.Id}.{Subject.IdField}");
            return true;
        }
        if (asksWho && Asked.Count == 0 && Order is null && superlative is Word.Most or Word.Fewest && subject.Whose is { } whose)
        {
            Groups.Add(root.Parts.Select(part => part.Deed?.By).FirstOrDefault(field => field is not null) ?? whose);
            Has(Groups[0]);
            return true;
        }
        return false;
    }

    // Only rows that have one are grouped by it: of a rate, that holds of the whole.
    private void Has(string path)
    {
        var part = root.Add(new Not(new Test(path, Op.Empty)), false, false, field: path);
        if (ratedFrom < 0)
            return;
        root.Before(one => one == part);
        ratedFrom++;
    }

    private bool GroupedByBreakdown()
    {
        // "a matrix of class by stage"
        if (!isBreakdown || Groups.Count > 1)
            return false;
        foreach (var (path, _, _) in Asked.Where(asked => asked.Field.Kind is not (FieldKind.Text or FieldKind.Day or FieldKind.Number)).Take(2 - Groups.Count).Reverse().ToList())
        {
            Groups.Insert(0, path);
            Asked.RemoveAll(asked => asked.Path == path);
        }
        // "split them into those we bought and those we built"
        if (Groups.Count == 0 && root.Parts.FirstOrDefault(part => part is { IsNegated: false, Filter: Test { Op: Op.Is, Values.Count: > 1 } }) is { Field: { } split })
            Groups.Add(split);
        if (Groups.Count == 0 && subject.Fields.FirstOrDefault(f => f.Kind is FieldKind.Choice) is { } first && superlative is null && Each is null)
            Groups.Add(first.Id);
        return false;
    }

    private Sort? SortOf(bool isGrouped) => Order is { } order ? Directed(order) : superlative switch
    {
        null when direction is { } way => new Sort(Groups.Count == 0 ? Subject.NameField : isAlphabetical ? Groups[0] : Sort.ByCount, way is Word.Descending),
        null => null,
        // The worst of what is overdue is the latest.
        Word.Worst or Word.Most when !isGrouped && subject.FieldOf("late") is { Kind: FieldKind.Number } && root.Parts.Any(part => part is { IsNegated: false, Filter: Is { Term: "overdue" } }) => new Sort("late", true),
        _ when isGrouped => new Sort(Sort.ByCount, measure is Measure.Rate ? superlative is Word.Most or Word.Best or Word.Highest or Word.Top : superlative is not (Word.Fewest or Word.Lowest or Word.Best)),
        Word.Oldest when subject.When is { } when => new Sort(when),
        Word.Newest when (subject.When ?? subject.NewestBy) is { } when => new Sort(when, true),
        Word.Highest or Word.Worst or Word.Top or Word.Most => Severity(true),
        Word.Lowest or Word.Best or Word.Fewest => Severity(false),
        _ => null,
    };

    /// <summary>The order that was asked for, of the rows of a question. The oldest of what is overdue is what was due first.</summary>
    public Sort? SortWithin(Filter? where) => Asks?.Sort is { } sort && sort.By == subject.When && where is not null
        && where.Parts().Select(DueOf).FirstOrDefault(due => due is not null) is { } due ? sort with { By = due } : Asks?.Sort;

    private string? DueOf(Filter condition) => condition is Has { Where: { } theirs } has && subject.RelationOf(has.Relation) is { IsMany: false } relation && catalog.Of(relation).DueOf(theirs) is { } due
        ? $"{relation.Id}.{due}" : subject.DueOf(condition);

    private Sort Directed(Sort order) => superlative switch
    {
        Word.Newest or Word.Highest or Word.Worst or Word.Most => order with { Descending = true },
        Word.Oldest or Word.Lowest or Word.Fewest => order with { Descending = false },
        _ => order,
    };

    private Sort? Severity(bool isDown) =>
        Asked.Select(asked => asked.Field).FirstOrDefault(field => field.Kind is FieldKind.Number or FieldKind.Day || field.IsScale) is { } named ? new Sort(named.Id, isDown)
        : subject.Severity is { } severity ? new Sort(severity, isDown)
        : null;

    // "the oldest system" is one; "oldest first" is all of them.
    private int? LimitOf(bool isGrouped) =>
        Limit is { } limit ? Math.Min(limit, 1000)
        : isGrouped && superlative is not null && !isOrder && !IsPluralGroup() ? 1
        : !isGrouped && superlative is Word.Oldest or Word.Newest or Word.Highest or Word.Lowest or Word.Worst or Word.Best or Word.Most or Word.Fewest && IsSingular() ? 1
        : null;

    // "the oldest system", "the oldest pilot"
    private bool IsSingular() => IsOfOne() || (head >= 0 ? headEnd : lastEnd) is > 0 and var end && said.Lexicon.Language.IsSingular(said.Tokens[end - 1].Word);

    // "which of my approvals is overdue the longest", "of all reviews, which has been due the longest"
    private bool IsOneOf() => Enumerable.Range(0, superlativeAt).Any(place => said.Is(place, Word.Which) && (said.Is(place + 1, Word.IsOne) || (said.Is(place + 1, Word.Thing) && said.Is(place + 2, Word.IsOne))))
        || (said.Is(0, Word.Which) && said.Is(1, Word.Of) && Enumerable.Range(2, said.Count - 2).Any(place => said.Is(place, Word.IsOne)));

    private bool IsOfOne() => superlativeAt >= 0 && !isOrder && ((superlativeEnd > 0 && (said.Is(superlativeEnd, Word.Thing) || (said.Is(superlativeEnd, Word.Of) && (said.Is(superlativeEnd, Word.Those) || said.Is(superlativeEnd + 1, Word.Those))))) || IsOneOf() || said.Lexicon.Language.IsOfOne(superlativeAt > 0 ? said.Tokens[superlativeAt - 1].Word : "", said.Tokens[superlativeAt].Word));

    // "the next audit": the first to come, by the day of the subject that lies ahead.
    private void ToBeNext()
    {
        if (!isNext)
            return;
        GoesOn |= head < 0;
        if (new[] { nextBy, subject.When, "due" }.Select(id => id is null ? null : subject.FieldOf(id)).FirstOrDefault(field => field is { LooksAhead: true } || (field is not null && field.Id == subject.NextBy)) is not { } ahead)
        {
            Cost += UnknownCosts;
            return;
        }
        root.Add(new Test(ahead.Id, Op.In, new DaySpan(DayPoint.Today, null).ToString()), false, false, field: ahead.Id);
        // What is done is not to come.
        if (subject.Deeds.FirstOrDefault(deed => deed.ToDo?.On == ahead.Id)?.ToDo?.Where is { } open)
            root.Add(open, false, false);
        else if (subject.TermOf("open") is { } term)
            root.Add(new Is(term.Id), false, false);
        Order = new Sort(ahead.Id);
        if (asksWhen)
            Asked.Add((ahead.Id, ahead, false));
        if (Limit is null && head >= 0 && said.Lexicon.Language.IsSingular(said.Tokens[headEnd - 1].Word))
            Limit = 1;
    }

    // "since when", "until when", "by when": which day that is.
    private void AsksDay()
    {
        if (asksDay is not { } word)
            return;
        string?[] days = word is Word.SinceWhen
            ? [DeedDay(), .. root.Parts.Any(part => part.Filter is Test { Field: Subject.IdField or Subject.NameField }) && root.Parts.All(part => part.Deed is null && (IsName(part.Filter) || part.Field is Subject.IdField or "state" or "standing")) ? (string?[])[root.Parts.All(part => IsName(part.Filter) || part.Field is Subject.IdField) ? null : "since", subject.When] : []]
            : word is Word.ByWhen || isToDo ? ["due", "until"] : ["until", "due"];
        if (days.Select(id => id is null ? null : subject.FieldOf(id)).FirstOrDefault(field => field is { Kind: FieldKind.Day } && (word is Word.SinceWhen || field.LooksAhead)) is { } day)
            Asked.Add((day.Id, day, false));
        else
            Cost += UnknownCosts;
    }

    private bool IsPluralGroup() => Groups.Count > 0 && Enumerable.Range(0, said.Count).Any(place =>
        said.At(place).Any(m => m.Meaning is Meaning.Named named && Groups[0].EndsWith(named.Field.Id, StringComparison.Ordinal) && said.Tokens[place + m.Length - 1].Word != said.Lexicon.Language.Stem(said.Tokens[place + m.Length - 1].Word)));
}
