using Aims.Questions.Days;

namespace Aims.Questions;

internal sealed partial class Attempt
{
    private Measure measure;
    private Word? opener;
    private Word? mostOf;
    private Word? superlative;
    private bool missing;
    private bool isMine;
    private bool isRate;
    private bool asksWho;
    private bool asksWhen;
    private int ratedFrom = -1;

    /// <summary>The fields that were named without a value, and whether at the very beginning.</summary>
    public List<(string Path, Field Field, bool IsFirst)> Asked { get; } = [];

    public List<string> Groups { get; } = [];

    public List<DaySpan> Spans { get; } = [];

    public List<(Test Test, string Path)> DaySpans { get; } = [];

    public Sort? Order { get; private set; }

    public int? Limit { get; private set; }

    public Unit? Each { get; private set; }

    public DayPoint? AsOf { get; private set; }

    public bool Everything { get; private set; }

    public bool IsDetail { get; private set; }

    /// <summary>The fields of which it is asked for all: "across all departments".</summary>
    public List<string> OfAll { get; } = [];

    /// <summary>Whether it goes on with the answer before: "only those".</summary>
    public bool GoesOn { get; private set; }

    /// <summary>Whether it asks for the rows of the answer before, and for nothing else: "which ones?"</summary>
    public bool IsOnlyThose { get; private set; }

    /// <summary>Whether it asks for the first or last of the answer before, and for nothing else: "which one is worst?"</summary>
    public Word? OnlySuperlative => root.IsEmpty && head < 0 && Groups.Count == 0 && Asked.Count == 0 && Limit is null && !isOrder ? superlative : null;

    /// <summary>Whether it asks for rows, whatever the answer before was made of: "list the ones in Sales".</summary>
    public bool AsksForRows => Enumerable.Range(0, said.Count).FirstOrDefault(place => !said.Is(place, Word.Polite), -1) is >= 0 and var first && said.Is(first, Word.Listed);

    /// <summary>Whether it asks for the same of something else: "and Litware?", "same for Legal".</summary>
    public bool IsInstead => said.Is(0, Word.And) || said.Is(0, Word.Same);

    /// <summary>Whether it takes back what was said last: "sorry, the open ones".</summary>
    public bool IsCorrection { get; private set; }

    /// <summary>Whether it asks for what the answer before left out: "and the others?"</summary>
    public bool IsOfOthers { get; private set; }

    public Clause Root => root;

    private bool Form(Word word, int length)
    {
        if (word is not (Word.Ignored or Word.Is or Word.Was or Word.OrMore or Word.OrLess or Word.MoreThan or Word.LessThan or Word.AtLeast or Word.AtMost or Word.Exactly or Word.Not or Word.Missing or Word.Given or Word.Between or Word.MyTeam or Word.Next or Word.Wise) && !(word is Word.Of && at + length < said.Count && said.Tokens[at + length].IsNumber) && !(word is Word.Except && pending is { Field.Kind: FieldKind.Text }))
            Settle();
        if (word is Word.That or Word.With or Word.Is or Word.But)
            mark++;
        // "how well does it work", "how can I register one": what a measure of that would be, or what is to be done, nothing here says.
        if (IsHow(at - 1) && word is not (Word.Is or Word.Was or Word.HowMany or Word.Average) && !said.Is(at, Word.Doer) && !(said.Is(at, Word.Helper) && !said.Is(at + 1, Word.Me) && !said.Is(at + 1, Word.Doer)))
            Cost += UnknownCosts;
        switch (word)
        {
            // "how long does an approval take"
            case Word.Takes when measure is Measure.Average || Enumerable.Range(at, said.Count - at).Any(place => said.Is(place, Word.Average)):
                break;
            // "whose are they?"
            case Word.Whose or Word.That when said.Is(at, Word.Whose) && subject.Whose is { } owner && subject.FieldOf(owner) is { } theirs && SaysNothing(0, at) && Enumerable.Range(at + length, said.Count - at - length).All(place => said.Tokens[place].IsSign || said.Is(place, Word.Is) || said.Is(place, Word.Those) || said.Is(place, Word.Ignored)):
                Asked.Add((owner, theirs, false));
                GoesOn = true;
                at = said.Count;
                return true;
            case Word.CanYou or Word.Thing or Word.Listed or Word.Which or Word.ComesFirst or Word.Whose or Word.IsOne or Word.Anew or Word.It or Word.HeOrShe:
                break;
            case Word.How or Word.Some or Word.To or Word.Doer or Word.Helper or Word.Uses or Word.All or Word.Whom or Word.Nobody:
                return false;
            case Word.Takes or Word.Ordinary or Word.NotKept or Word.Opinion or Word.Change or Word.Export or Word.Remind or Word.Save or Word.Subscribe:
                return false;
            case Word.Me:
                return false;
            case Word.Polite:
                break;
            // "more than one"
            case Word.Ignored when op is not null && NumberReader.Read(said.Tokens, at, said.Lexicon.Language.Tag) is { Value: 1 }:
                return false;
            case Word.More when at > 0 || length < said.Count:
                hasMore = true;
                break;
            // "are all systems assessed?" asks for those that are not.
            case Word.Ignored when at == 1 && AsksWhether && said.Is(at, Word.All):
                Cost += UnknownCosts;
                break;
            // "systems who's owner left"
            case Word.Who when head >= 0 && said.Is(at, Word.That):
                return Form(Word.That, length);
            case Word.Who:
                by &= head < 0;
                whoEnd = at + length;
                asksWho = true;
                break;
            case Word.When:
                asksWhen = true;
                break;
            case Word.ByWhen or Word.UntilWhen or Word.SinceWhen:
                asksDay = word;
                break;
            case Word.Why when clause.Subject.FieldOf("reason") is { } reason:
                Asked.Add((reason.Id, reason, false));
                break;
            // Of this no reason is kept.
            case Word.Why:
                Cost += UnknownCosts;
                break;
            // "what does Max use", "who uses it": nobody keeps that, and an owner is none.
            case Word.Ignored when said.Is(at, Word.Uses) && IsOfSomebody():
                Cost += UnknownCosts;
                break;
            case Word.HowMany:
                // "who has overdue actions and how many": how many each of them has.
                if (joint is Word.And && asksWho && measure is Measure.List && subject.Whose is { } each && Groups.Count == 0)
                {
                    Groups.Add(each);
                    break;
                }
                asksTwice |= joint is Word.And && measure is Measure.Count && head >= 0 && !root.IsEmpty;
                measure = measure is Measure.List ? Measure.Count : measure;
                break;
            case Word.Rate:
                isRate = true;
                measure = Measure.Rate;
                break;
            case Word.Average:
                measure = Measure.Average;
                break;
            // "which systems did we develop": how something developed is another question.
            case Word.Trend when said.Is(at - 1, Word.Doer) || said.Is(at - 1, Word.Me):
                break;
            case Word.Trend:
                measure = Measure.Trend;
                break;
            // "the rate of Sales vs Legal" is a rate of each.
            case Word.Compare when measure is Measure.Rate:
                isCompared = true;
                break;
            // "a matrix of risk class against stage"
            case Word.Compare when isBreakdown && days(at + length) is null:
                by = true;
                break;
            case Word.Compare:
                measure = Measure.Compare;
                TakeSpans();
                break;
            case Word.Breakdown:
                isBreakdown = true;
                break;
            // "how many across all departments": whichever it is, and not by each.
            case Word.AcrossAll when !isBreakdown:
                acrossEnd = at + length;
                break;
            case Word.By or Word.AcrossAll:
                by = true;
                break;
            case Word.ByNumber:
                at += length;
                return ByNumber();
            case Word.SortBy:
                sorting = true;
                break;
            case Word.Not or Word.Without or Word.Neither when clause is { Relation: not null, IsNamed: false, IsEmpty: true }:
                isNeither = word is Word.Neither;
                clause.IsNone = true;
                break;
            // "leave out whatever is not in use", "drop those without an owner": what is left out is denied, and stays.
            case Word.Not or Word.Without when negation is Word.Except && isNegationFresh && isLeftOut:
                (negation, isNegationFresh, isLeftOut, opened) = (null, false, false, true);
                break;
            case Word.Not:
                negation = negation is null ? Word.Not : negation;
                (opened, isNegationFresh) = (true, true);
                break;
            case Word.StillTo:
                modal = word;
                negation ??= Word.Not;
                (opened, isNegationFresh) = (true, true);
                break;
            case Word.Must or Word.ShouldHave:
                modal = modal is Word.ShouldHave ? modal : word;
                // "tengo que": who has to is in the word.
                if (said.Is(at, Word.Me))
                    return false;
                break;
            // "why did we leave it out?" orders nothing.
            case Word.LeaveOut when IsDone():
                return false;
            case Word.Without or Word.Except or Word.LeaveOut or Word.Neither:
                Leave();
                isNeither = word is Word.Neither;
                isLeftOut = word is Word.LeaveOut;
                negation = isLeftOut ? Word.Except : word;
                (opened, isNegationFresh) = (true, true);
                break;
            case Word.And or Word.Or or Word.Either:
                Join(word);
                break;
            // "the oldest but one"
            case Word.But when superlativeEnd == at:
                Cost += UnknownCosts;
                break;
            // "all systems but those in HR"
            case Word.But when Enumerable.Range(0, at).Any(place => said.Is(place, Word.All)) && (said.Is(at + 1, Word.Those) || said.Is(at + 2, Word.Those)):
                Leave();
                (negation, opened, isNegationFresh) = (Word.Except, true, true);
                break;
            case Word.But:
                Leave();
                joint = Word.And;
                negation = null;
                break;
            // "how many controls is that?" counts the answer before.
            case Word.That when said.Tokens[at].Word is "that" && at + length == said.Count && said.Is(at - 1, Word.Is):
                GoesOn = true;
                break;
            case Word.With or Word.That:
                // "owned by the people who report to Max": it is they who do.
                if (clause.IsNamed && !(clause is { IsEmpty: true, IsNone: false, Subject: Subject<Aims.People.Person> } && said.Is(at, Word.Who)))
                    Leave();
                Rated();
                // "owned by someone who reports to Max" is no grouping.
                by = false;
                opener = word;
                opened = true;
                break;
            case Word.Is or Word.Was:
                isPast |= word is Word.Was;
                Rated();
                break;
            case Word.Of:
                opened = true;
                opener = word;
                break;
            case Word.Their:
                isTheirs = true;
                break;
            case Word.My:
                isMine = true;
                break;
            case Word.MyTeam:
                if (AsksWhether && said.Is(at, Word.Everyone))
                    AskedOfAll();
                at += length;
                Team(said.Is(at - length - 1, Word.Of));
                return true;
            // "whose last assessment": there is one, and it is the last.
            case Word.Newest when clause is { Relation.IsMany: false, IsNamed: false }:
                break;
            // "of the last audit", "of the next audit": which one that is, nothing here says.
            case Word.Top or Word.Oldest or Word.Newest or Word.Next or Word.Highest or Word.Lowest or Word.Worst or Word.Best when clause is { Relation: not null, IsNamed: false }:
                Cost += UnknownCosts;
                break;
            case Word.Top:
                superlative ??= Word.Top;
                superlativeEnd = at + length;
                break;
            // "due next"
            case Word.Next when pending is { Field: { Kind: FieldKind.Day, LooksAhead: true } } named:
                (pending, isStray, isNext, nextBy) = (null, false, true, named.Path);
                break;
            case Word.Next:
                isNext = true;
                superlativeEnd = at + length;
                break;
            case Word.Most or Word.Fewest:
                // "plus de 100"
                if (said.Is(at, Word.MoreThan) && at + length < said.Count && NumberReader.Read(said.Tokens, at + length, said.Lexicon.Language.Tag) is not null)
                {
                    op = Op.More;
                    break;
                }
                (superlative, superlativeAt) = (word, at);
                // "by department, most first"
                isOrder |= ComesFirst(length);
                if (clause is { Relation.IsMany: true, IsNamed: false })
                    clause.Most = word;
                else
                    mostOf = word;
                break;
            case Word.Oldest or Word.Newest or Word.Highest or Word.Lowest or Word.Worst or Word.Best:
                (superlative, superlativeAt) = (word, at);
                superlativeEnd = at + length;
                (sorting, isOrder) = (false, isOrder || ComesFirst(length));
                break;
            case Word.Slowest or Word.Fastest:
                (measure, superlative) = (Measure.Average, word is Word.Slowest ? Word.Highest : Word.Lowest);
                isOrder |= ComesFirst(length);
                break;
            case Word.Ascending or Word.Descending:
                if (Order is { } order)
                    Order = order with { Descending = word is Word.Descending };
                else
                    (direction, isAlphabetical) = (word, said.Tokens[at].Word.StartsWith("al", StringComparison.Ordinal));
                break;
            case Word.MoreThan:
                op = Op.More;
                break;
            case Word.LessThan:
                op = Op.Less;
                break;
            case Word.AtLeast or Word.OrMore:
                op = Op.AtLeast;
                break;
            case Word.AtMost or Word.OrLess:
                op = Op.AtMost;
                break;
            // "exactly a year ago"
            case Word.Exactly when days(at + length) is not null:
                break;
            case Word.Exactly:
                op = Op.Is;
                break;
            case Word.Missing:
                Missing();
                break;
            case Word.Given:
                if (pending is { } given)
                {
                    pending = null;
                    Add(negation is null ? new Not(new Test(given.Path, Op.Empty)) : new Test(given.Path, Op.Empty), given.Path);
                    negation = null;
                }
                break;
            case Word.Everything:
                Everything = true;
                break;
            case Word.Together when clause.Last is { Filter: Test { Op: Op.Is, Values.Count: > 1 } several } held:
                held.Filter = several with { Op = Op.All };
                break;
            // "both provider and deployer"
            case Word.Together:
                isTogether = true;
                break;
            case Word.Wise when pending is { } wise:
                (pending, isStray) = (null, false);
                Groups.Add(OwnField(wise.Path));
                break;
            case Word.Wise:
                return false;
            case Word.Lasted:
                Lasted();
                break;
            case Word.Team or Word.Between:
                Cost += UnknownCosts;
                break;
            case Word.More:
                return false;
            // "have I signed everything?" asks for what is missing.
            case Word.Anything when AsksWhether && said.Is(at, Word.Everyone):
                AskedOfAll();
                break;
            case Word.Only:
                GoesOn |= head < 0 && root.IsEmpty;
                break;
            case Word.Instead:
                IsCorrection = true;
                GoesOn |= head < 0;
                break;
            // "high risk and in use" goes on with nothing.
            case Word.Same when said.Is(at, Word.And) && !SaysNothing(0, at):
                Join(Word.And);
                at++;
                return true;
            // "level 3, but not in Finance: which ones?" goes on with nothing.
            case Word.Same or Word.Those:
                GoesOn |= root.IsEmpty;
                IsOnlyThose = word is Word.Those && SaysNothing(0, at) && SaysNothing(at + length, said.Count);
                break;
            case Word.Others when head < 0 && root.IsEmpty:
                (GoesOn, IsOfOthers) = (true, true);
                break;
            case Word.Others:
                return false;
            // "with no open action" is not to open something.
            case Word.Detail when head >= 0 && said.Tokens[at].Word is "open":
                return false;
            case Word.Detail:
                IsDetail |= head < 0;
                isProof = length > 1 && at + length < said.Count && said.PeopleAt(at + length).Length > 0;
                break;
        }
        at += length;
        return true;
    }

    // "top 3 suppliers by number of systems": the systems by supplier; or the suppliers, those with the most systems first.
    private bool ByNumber()
    {
        if (superlative is not (Word.Fewest or Word.Lowest))
            superlative = Word.Most;
        if (clause == root && head < 0 && Asked.Count + (pending is null ? 0 : 1) == 1 && said.At(at).FirstOrDefault(m => m.Meaning is Meaning.Noun noun && noun.Subject == subject) is { Meaning: not null, Length: var length })
        {
            Settle();
            (head, headEnd) = (at, at + length);
            Gain += HeadGains;
            isCountedBy = true;
            Took(length);
            return true;
        }
        mostOf = superlative;
        return true;
    }

    private bool isCountedBy;

    // "how many did we build and how many come from a supplier"
    private bool asksTwice;

    // "list them please": nothing but what helps to ask.
    private bool SaysNothing(int from, int to) => Enumerable.Range(from, to - from).All(place => said.Tokens[place].IsSign || said.At(place).Any(m => m.Meaning is Meaning.Grammar { Word: Word.Ignored or Word.Polite or Word.Is }));

    // As it is spelled: "Wien" is no "wie".
    private bool IsHow(int place) => said.Is(place, Word.How) && said.Lexicon.IsSpelled(Word.How, said.Tokens[place].Word);

    private bool IsOfSomebody() => (whoEnd == at && head < 0) || said.Is(at - 1, Word.Me) || (at > 0 && said.PeopleAt(at - 1).Length > 0) || (head >= 0 && headEnd == at && subject is Subject<Aims.People.Person>) || (subject is Subject<Aims.People.Person> && measure is Measure.Count);

    private bool IsLackNext() => Enumerable.Range(at + 1, Math.Min(3, said.Count - at - 1)).SkipWhile(place => said.Is(place, Word.Ignored)).Take(1).Any(place => said.At(place).Any(m => m.Meaning is Meaning.Named named && named.Subject == clause.Subject) || clause.Subject.Relations.Any(relation => Names(relation, place) > 0));

    // Somebody was named as who does it: "we leave out", "has been left out"; at the beginning it is an order.
    private bool IsDone() => said.Is(at - 1, Word.Doer) || said.Is(at - 1, Word.Me) || said.Is(at - 1, Word.Is) || said.Is(at - 1, Word.Was) || said.Is(at - 1, Word.With) || Enumerable.Range(0, at).Any(place => said.Is(place, Word.Why)) || (at > 0 && said.PeopleAt(at - 1).Length > 0);

    // The next condition is not about what the clause was about.
    private void Leave()
    {
        while (clause.Outer is not null && clause.IsNamed)
            Close();
    }

    private void Join(Word word)
    {
        // "neither assessments nor an owner" lacks both.
        if (word is Word.Or && isNeither)
        {
            Settle();
            Leave();
            (joint, opened, negation, isNegationFresh) = (word, true, Word.Neither, true);
            return;
        }
        if (word is Word.And && measure is not Measure.Compare && !IsMoreOfTheSame())
            Leave();
        joint = word is Word.Either ? joint : word;
        opened = true;
        if (negation is Word.Except or Word.Without or Word.Not)
            negation = null;
        // "not in HR or Finance", "without an owner or a deputy": neither of them.
        if (word is Word.Or && (clause.Last is { IsNegated: true } || (clause.Last is { Filter: Test { Op: Op.Empty } or AnyOf { Of: [.., Test { Op: Op.Empty }] } } && IsLackNext())))
            negation = Word.Neither;
    }

    // "people in Berlin and Madrid"
    private bool IsMoreOfTheSame() => clause is { Outer: not null, Last.Field: { } last } && Enumerable.Range(at + 1, Math.Min(2, said.Count - at - 1)).Any(place => said.At(place).Any(m => m.Meaning switch
    {
        Meaning.Place => last.EndsWith("location", StringComparison.Ordinal),
        Meaning.Department => last == PathOf(FieldKind.Department, clause.Subject),
        Meaning.Value value => value.Subject == clause.Subject && value.Field.Id == last,
        _ => false,
    }));

    private void Missing()
    {
        if (pending is { } named)
        {
            pending = null;
            Add(new Test(named.Path, Op.Empty), named.Path);
        }
        else if (clause.Relation is not null && clause.IsNamed && clause.IsEmpty)
        {
            // "whose assessment is missing"
            var none = clause;
            clause = clause.Outer!;
            clause.Add(new Has(none.Relation!.Id), true, none.IsAlternative);
        }
        else
        {
            missing = true;
        }
    }

    // "the risks of my systems": the systems are mine.
    private void MineOf(Clause of)
    {
        isMine = false;
        if (of.Subject.Mine is { } mine)
            of.Add(new Is(mine), false, false);
        else if (of.Subject.Whose is { } whose)
            of.Add(new Test(whose, Op.Is, Test.Me), false, false, field: whose);
    }

    private void Mine()
    {
        isMine = false;
        if (subject.Mine is { } mine)
            root.Add(new Is(mine), false, false);
        else if (subject.Whose is { } whose)
            root.Add(new Test(whose, Op.Is, Test.Me), false, false, field: whose);
    }

    /// <param name="isOf">"assessments in my team that are not approved": whose they are, and not who did it.</param>
    private void Team(bool isOf)
    {
        by = false;
        // "my people's systems' risks": it is the systems that are theirs.
        // "my people" are no other people; "of my team's systems" are theirs.
        if (clause is { Relation: not null, IsNamed: false, IsEmpty: true, Subject: Subject<Aims.People.Person>, Outer: { } outer })
            clause = outer;
        while (at < said.Count && said.Tokens[at].Word is "s" or "'s")
            at++;
        if (clause is { Relation: not null, IsNamed: false, IsEmpty: true, Subject.Whose: { } theirs })
        {
            clause.Add(new Test(theirs, Op.Is, Test.MyTeam), negation is not null, false, field: theirs);
            return;
        }
        if (clause == root && at < said.Count && subject.Relations.FirstOrDefault(r => catalog.Of(r).Whose is not null && Names(r, at) > 0) is { } owned)
        {
            int length = Names(owned, at);
            Open(owned, null);
            clause.IsNamed = true;
            clause.Add(new Test(catalog.Of(owned).Whose!, Op.Is, Test.MyTeam), false, false, field: catalog.Of(owned).Whose);
            Took(length);
            return;
        }
        string? path = pending is { Field.Kind: FieldKind.Person } named ? named.Path : subject.Whose ?? subject.Relations.Where(r => !r.IsMany && catalog.Of(r).Whose is not null).Select(r => $"{r.Id}.{catalog.Of(r).Whose}").FirstOrDefault();
        if (pending is { Field.Kind: FieldKind.Person })
            pending = null;
        if (!isOf && DeedAhead())
            actor = new PersonOperand(Test.MyTeam);
        else if (path is null)
            Cost += UnknownCosts;
        else
            root.Add(new Test(path, Op.Is, Test.MyTeam), negation is not null, false, field: path);
    }

    // Of a rate, what comes after the verb holds of the part.
    private void Rated()
    {
        if (isRate && head >= 0 && ratedFrom < 0)
            ratedFrom = root.Parts.Count;
    }

    // "this quarter compared to last quarter": what was said before is one of the two.
    private void TakeSpans()
    {
        foreach (var (test, path) in DaySpans)
        {
            if (DaySpan.TryParse(test.Values[0], out var span))
                Spans.Add(span);
            ComparedOn = path;
            foreach (var part in root.Parts.Where(part => part.Filter is not null))
                part.Filter = Without(part.Filter!, test);
        }
        DaySpans.Clear();
    }

    /// <summary>For a comparison: the field with the day.</summary>
    public string? ComparedOn { get; private set; }

    // Whoever asks whether all have done it asks for those who have not.
    private void AskedOfAll()
    {
        asksAll = subject.Rate is not null;
        Cost += asksAll ? 0 : UnknownCosts;
    }

    private bool asksAll;

    private bool AsksWhether => said.At(0).Any(m => m.Meaning is Meaning.Grammar { Word: Word.With or Word.Was or Word.Is or Word.Helper });
    private bool isLasting;
    private bool isCompared;
    private bool isNext;
    private string? nextBy;
    private int whoEnd = -1;
    private bool isNeither;
    private Word? asksDay;
    private int superlativeAt = -1, superlativeEnd = -1;
    private bool hasMore;
    // "oldest first": all of them, in that order.
    private bool ComesFirst(int length) => Enumerable.Range(at, Math.Min(length + 1, said.Count - at)).Any(place => said.Is(place, Word.ComesFirst));

    private bool isOrder;
    private Word? direction;
    private bool isAlphabetical;
    private bool isNegationFresh;
    private bool isLeftOut;
    private int acrossEnd = -1;
    private bool isTogether;

    // "proof that Ana acknowledged it"
    private bool isProof;
    private bool isBreakdown;
    private bool isPast;

    private static Filter? Without(Filter? filter, Filter test) => filter switch
    {
        null => null,
        AllOf all => all.Of.Select(one => Without(one, test)).OfType<Filter>().Aggregate((Filter?)null, Filter.And),
        _ => filter.Equals(test) ? null : filter,
    };
}
