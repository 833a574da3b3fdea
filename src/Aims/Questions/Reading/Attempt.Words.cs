using Aims.People;
using Aims.Questions.Days;

namespace Aims.Questions;

internal sealed partial class Attempt
{
    // The best meaning of the words here for what the clause is about; else for what it belongs to; else of the form.
    private bool Meaningful()
    {
        for (var around = clause; around is not null; around = around.Outer)
        {
            if (Own(around.Subject, at) is not { } own)
                continue;
            // "no risk in Legal": it is the system that is there.
            if (own.Meaning is Meaning.Department && around is { IsNone: true, IsNamed: true, Outer: { Subject: not Subject<Person> } outer } && PathOf(FieldKind.Department, outer.Subject) is not null)
                continue;
            if (around != clause && clause is { IsNamed: false, IsEmpty: true } && Best(at, RelatedSubjects()) is not null)
                continue;
            while (clause != around)
            {
                Settle();
                Close();
            }
            Take(own.Meaning, own.Length, "");
            return true;
        }
        if (Via() is { } via)
        {
            Cost += ViaCosts;
            Take(via.Meaning, via.Length, $"{via.Relation.Id}.");
            return true;
        }
        if (clause.Subject.Relations.FirstOrDefault(relation => Names(relation, at) > 0) is { } related)
        {
            if (mostOf is { } most)
            {
                Order ??= new Sort(related.Id, most is Word.Most);
                mostOf = null;
                Took(Names(related, at));
                return true;
            }
            int length = Names(related, at);
            // "open risks by system"
            if (by && !related.IsMany && clause == root && !IsOwnedBy())
            {
                Groups.Add(OwnField($"{related.Id}.{Subject.IdField}"));
                (by, grouping, joint) = (false, true, null);
                Took(length);
                return true;
            }
            Open(related, null);
            clause.IsNamed = true;
            Took(length);
            return true;
        }
        if (said.At(at).Where(m => m.Meaning is Meaning.Grammar).Select(m => ((Meaning.Grammar)m.Meaning, m.Length)).FirstOrDefault() is { Item1: { } grammar, Length: var taken }
            && said.PeopleAt(at).Length == 0)
            return Form(grammar.Word, taken);
        if (said.At(at).FirstOrDefault(m => m.Meaning is Meaning.Noun or Meaning.Titled) is { Meaning: not null, Length: var foreign })
        {
            Cost += ForeignCosts;
            Took(foreign);
            return true;
        }
        return false;
    }

    // What a word means for a subject itself. What the form makes of more words goes before.
    private (Meaning Meaning, int Length)? Own(Subject of, int place)
    {
        var found = Best(place, [of]);
        int form = said.At(place).Where(m => m.Meaning is Meaning.Grammar).Select(m => m.Length).DefaultIfEmpty(0).Max();
        return found is { } own && own.Length >= form && !(own.Meaning is not (Meaning.Noun or Meaning.Titled) && said.IsShadowed(place, own.Length)) ? own : null;
    }

    private (Meaning Meaning, int Length)? Best(int place, IEnumerable<Subject> of)
    {
        (Meaning Meaning, int Length)? best = null;
        foreach (var one in said.At(place))
        {
            if (!IsOf(one.Meaning, of))
                continue;
            if (best is null || one.Length > best.Value.Length || (one.Length == best.Value.Length && Rank(one.Meaning) < Rank(best.Value.Meaning)))
                best = one;
        }
        return best;
    }

    private bool IsOf(Meaning meaning, IEnumerable<Subject> of) => meaning switch
    {
        Meaning.Department => of.Any(subject => PathOf(FieldKind.Department, subject) is not null),
        Meaning.Titled titled => of.Any(subject => subject == titled.Subject || subject.FieldOf(titled.Subject.Id) is not null || subject.Relations.Any(relation => relation.To == titled.Subject.Id)),
        Meaning.Place => of.Any(subject => PathIn(subject, "location") is not null),
        Meaning.Related => false,
        _ => meaning.Of is { } subject && of.Contains(subject),
    };

    private int Rank(Meaning meaning) => meaning switch
    {
        Meaning.Value value when pending is { } field && field.Field.Id == value.Field.Id => 0,
        Meaning.Value value when joint is not null && clause.Last?.Field is { } last && last.Split('.')[^1] == value.Field.Id => 0,
        // "Homeland Security or Justice"
        Meaning.Department when joint is not null && clause.Last?.Field is { } before && before == PathOf(FieldKind.Department, clause.Subject) => 0,
        Meaning.Done when actor is not null => 0,
        Meaning.Noun => 1,
        // What holds of a row to which it was done is in the deed; when and by whom comes on top.
        Meaning.Done when pending is null => 1,
        Meaning.Condition => 2,
        Meaning.Titled => 3,
        Meaning.Value => 4,
        Meaning.Done => 5,
        Meaning.Department => 5,
        Meaning.Named => 6,
        _ => 7,
    };

    // Fields of the one row that a row belongs to are asked for as if they were its own.
    private (Meaning Meaning, int Length, Relation Relation)? Via()
    {
        foreach (var relation in clause.Subject.Relations.Where(relation => !relation.IsMany))
        {
            foreach (var (meaning, length) in said.At(at))
            {
                if (meaning.Of == catalog.Of(relation) && !said.IsShadowed(at, length) && meaning is Meaning.Named or Meaning.Value or Meaning.Condition && !LosesToForm(length))
                    return (meaning, length, relation);
            }
        }
        return null;
    }

    private bool LosesToForm(int length) => said.At(at).Any(m => m.Meaning is Meaning.Grammar && m.Length >= length);

    private void Take(Meaning meaning, int length, string via)
    {
        switch (meaning)
        {
            case Meaning.Noun:
                Noun(length);
                return;
            case Meaning.Value value:
                Value(via + value.Field.Id, value.Field, value.Choice, length);
                return;
            case Meaning.Condition condition:
                Condition(condition, via);
                break;
            case Meaning.Done done:
                Deed(done.Deed, length);
                return;
            case Meaning.Named named:
                Named(via + named.Field.Id, named.Field, length);
                return;
            case Meaning.Department department:
                Value(PathOf(FieldKind.Department, clause.Subject)!, clause.Subject.Fields.FirstOrDefault(f => f.Kind is FieldKind.Department), department.Name, length);
                return;
            case Meaning.Titled titled:
                Titled(titled);
                break;
            case Meaning.Place place:
                Value(Path("location")!, null, place.Name, length);
                return;
        }
        Took(length);
    }

    private void Noun(int length)
    {
        clause.IsNamed = true;
        if (clause == root && head < 0)
        {
            (head, headEnd) = (at, at + length);
            partsBeforeHead = root.Parts.Count;
            Gain += at == said.Head ? HeadGains : negation is null ? 2 : 0;
            if (negation is not null)
                Cost += StrayCosts;
        }
        if (isMine && clause == root)
            Mine();
        if (by)
            by = false;
        Took(length);
    }

    private void Value(string path, Field? field, string value, int length)
    {
        if (by)
            by = false;
        if (pending is { } named && named.Field.Id == field?.Id)
            pending = null;
        Settle();
        int taken = length;
        lastEnd = at + length;
        var compare = field is { IsScale: true } ? op ?? AfterValue(at + length, ref taken) ?? Op.Is : Op.Is;
        op = null;
        var part = Add(new Test(path, compare, value), path, field?.HoldsMany == true && head >= 0);
        if (clause.Subject.FieldOf(value) is { Kind: FieldKind.Day } day && field?.Kind is FieldKind.Choice)
            Happened(day.Id, part);
        Took(taken);
    }

    // "or higher" after a value.
    private Op? AfterValue(int place, ref int length)
    {
        foreach (var (meaning, taken) in place < said.Count ? said.At(place) : [])
        {
            if (meaning is Meaning.Grammar { Word: Word.OrMore or Word.OrLess } grammar)
            {
                length += taken;
                return grammar.Word is Word.OrMore ? Op.AtLeast : Op.AtMost;
            }
        }
        return null;
    }

    private void Condition(Meaning.Condition condition, string via)
    {
        Settle();
        // "the most overdue"
        if (superlative is Word.Most && mostOf is not null && clause.Subject.FieldOf("late") is { Kind: FieldKind.Number })
            (Order, mostOf) = (new Sort("late", true), null);
        Filter holds = new Is(condition.Term.Id);
        if (condition.IsOpposite)
            holds = new Not(holds);
        Add(via.Length == 0 ? holds : new Has(via.TrimEnd('.'), holds), null);
    }

    private void Deed(Deed deed, int length)
    {
        Settle();
        // What happened cannot not have happened.
        if (negation is not null && deed.Where is null && deed.On == clause.Subject.When)
            Cost += UnknownCosts;
        // "that nobody owns": there is nobody who does.
        string? proof = negation is null ? null : deed.On ?? (actor is null ? deed.By : null);
        var where = deed.Where ?? (proof is null ? null : new Not(new Test(proof, Op.Empty)));
        var part = Add(where, null, deed: deed);
        Happened(deed.On, part);
        if (actor is { } who && deed.By is { } field)
        {
            part.Narrow(new Test(field, Op.Is, who.Value));
            actor = null;
        }
        Took(length);
    }

    private void Titled(Meaning.Titled titled)
    {
        if (titled.Subject == clause.Subject && negation is not null)
            Cost += UnknownCosts;
        if (titled.Subject == clause.Subject && clause == root && at == said.Head)
        {
            Gain += HeadGains;
            clause.IsNamed = true;
        }
        if (titled.Subject == clause.Subject)
            Add(new Test(Subject.NameField, Op.Is, titled.Title), Subject.NameField);
        else if (clause.Subject.FieldOf(titled.Subject.Id) is { } field)
            Add(new Test(field.Id, Op.Is, titled.Title), field.Id);
        else
        {
            Cost += ViaCosts;
            Add(new Has(clause.Subject.Relations.First(relation => relation.To == titled.Subject.Id).Id, new Test(Subject.NameField, Op.Is, titled.Title)), null);
        }
    }

    private void Named(string path, Field field, int length)
    {
        if (pending is not null)
            Settle();
        // The name of the field after its value: "the HR department".
        if (clause.Last is { Field: { } last } && last == path && at - lastEnd == 0)
        {
            Took(length);
            return;
        }
        if (isMine && field.Kind is FieldKind.Department)
        {
            isMine = false;
            Add(new Test(path, Op.Is, scene.Viewer.Who.Department), path);
            Took(length);
            return;
        }
        if (field.Kind is FieldKind.Flag)
        {
            Add(new Test(path, Op.Is, "true"), path);
            Took(length);
            return;
        }
        bool isWithout = negation is not null || missing;
        if (isWithout && !sorting && !by)
        {
            (negation, missing) = (null, false);
            Add(new Test(path, Op.Empty), path);
            Took(length);
            return;
        }
        if (sorting || (by && (field.Kind is FieldKind.Day or FieldKind.Number || (field.IsScale && superlative is not null))))
        {
            Order = new Sort(path, field.Kind is FieldKind.Number || field.IsScale);
            (sorting, by) = (false, false);
        }
        else if (by || (grouping && joint is Word.And))
        {
            Groups.Add(OwnField(path));
            (by, grouping, joint) = (false, true, null);
        }
        else
        {
            bool isFirst = root.IsEmpty && head < 0 && clause == root;
            isStray = !isFirst && head >= 0 && joint is null && !isTheirs && opener is null && !asksWho && !asksWhen && superlative is null && measure is (Measure.List or Measure.Count)
                && clause.Parts.All(part => part.Field != path);
            pending = (path, field, joint is null && !isTheirs && opener is Word.With, isFirst);
            isTheirs = false;
        }
        Took(length);
    }

    // A field was named and no value followed.
    private void Settle()
    {
        if (pending is not { } named)
            return;
        pending = null;
        if (named.IsWith)
            Add(new Not(new Test(named.Path, Op.Empty)), named.Path);
        else
        {
            Asked.Add((named.Path, named.Field, named.IsFirst));
            Cost += isStray ? UnknownCosts : 0;
        }
        isStray = false;
    }

    // Whether the field was named in passing: nothing said that it shall be shown.
    private bool isStray;

    // Adds a condition, or another value to the one before: "HR or Finance".
    private Clause.Part Add(Filter? filter, string? field, bool holdsMany = false, Deed? deed = null)
    {
        // "neither low nor medium, still open": what is not joined to it is not denied.
        if (negation is Word.Neither && !isNegationFresh && joint is null)
            negation = null;
        bool isNegated = negation is Word.Not or Word.Without or Word.Except or Word.Neither;
        isNegationFresh = false;
        bool isAlternative = joint is Word.Or or Word.Either && clause.Last is not null && negation is not Word.Neither;
        if (filter is Test { Op: Op.Is } test && clause.Last is { Filter: Test { Op: Op.Is } last } before && before.Field == field && field is not null
            && (joint is not null || before.Mark == mark) && (joint is Word.Or || (joint is Word.And or null && !holdsMany)) && (!isNegated || before.IsNegated) && joint is not Word.But)
        {
            before.Filter = last with { Values = [.. last.Values, .. test.Values] };
            joint = null;
            negation = isNegated && negation is Word.Neither ? negation : null;
            return before;
        }
        if (filter is Test { Op: Op.Is } && joint is null or Word.But && !holdsMany && field is not null && !isNegated && clause.Parts.Any(other => other is { IsNegated: false, Filter: Test { Op: Op.Is } } && other.Field == field && other.Mark != mark))
            IsContradictory = true;
        var part = clause.Add(filter, isNegated, isAlternative, deed, field);
        part.Mark = mark;
        joint = null;
        negation = negation is Word.Neither ? negation : null;
        return part;
    }

    // "in June finished": the day that was said before belongs to it.
    private void Happened(string? on, Clause.Part part)
    {
        if (on is null || (waiting ?? usual?.Span) is not { } span)
            return;
        if (usual is { } before)
            before.Part.Filter = null;
        (waiting, usual) = (null, null);
        part.Narrow(new Test(on, Op.In, span.ToString()));
        part.HasDay = true;
    }

    private bool Bind(PersonOperand who)
    {
        if (said.Is(at, Word.Team) && Path("manager") is { } manager)
        {
            at++;
            Add(new Test(manager, Op.Is, who.Value), manager);
            return true;
        }
        if (pending is { Field.Kind: FieldKind.Person } person)
        {
            pending = null;
            Add(new Test(person.Path, Op.Is, who.Value), person.Path);
        }
        else if (joint is not null && clause.Last is { Filter: Test { Op: Op.Is }, Field: { } same } && catalog.FieldAt(clause.Subject, same)?.Field.Kind is FieldKind.Person)
        {
            Add(new Test(same, Op.Is, who.Value), same);
        }
        else if (DeedAhead())
        {
            actor = who;
        }
        // "approved by Max": whoever stands beside the verb did it.
        else if (clause.Last is { Deed.By: { } did } part && !(IsFor() && clause.Subject.Whose is { } away && away != did))
        {
            part.Filter = DoneBy(part, did, who.Value);
            (by, joint) = (false, null);
        }
        else if (clause.Subject.Whose is { } whose)
        {
            by = false;
            Add(new Test(whose, Op.Is, who.Value), whose);
        }
        else if (clause.Subject.Relations.FirstOrDefault(r => !r.IsMany && catalog.Of(r).Whose is not null) is { } relation)
        {
            by = false;
            string path = $"{relation.Id}.{catalog.Of(relation).Whose}";
            Add(new Test(path, Op.Is, who.Value), path);
        }
        else
        {
            Cost += UnknownCosts;
        }
        return true;
    }

    private static bool IsOn(Filter one, string field) => one is Test { Op: Op.Is } test && test.Field == field;

    // "approved by Lea or Noah"
    private Filter DoneBy(Clause.Part part, string did, string who) => part.Filter switch
    {
        Test test when test.Field == did && joint is not null => test with { Values = [.. test.Values, who] },
        AllOf all when joint is not null && all.Of.Any(one => IsOn(one, did)) => new AllOf([.. all.Of.Select(one => IsOn(one, did) ? (Test)one with { Values = [.. ((Test)one).Values, who] } : one)]),
        var filter => Filter.And(filter, new Test(did, Op.Is, who))!,
    };

    // "stood in for Diego": not Diego did it.
    private bool IsFor() => !by && Enumerable.Range(Math.Max(0, at - 4), Math.Min(at, 4)).Any(place => said.Tokens[place].Word is "for" or "fur" or "pour" or "por");

    private bool DeedAhead()
    {
        for (int look = at; look < said.Count && look < at + 5; look++)
        {
            for (var around = clause; around is not null; around = around.Outer)
            {
                if (said.At(look).Any(m => m.Meaning is Meaning.Done { Deed.By: not null } done && done.Subject == around.Subject))
                    return true;
            }
            if (said.At(look).Count == 0 || !said.At(look).Any(m => m.Meaning is Meaning.Grammar { Word: Word.Ignored or Word.Not or Word.With or Word.Is or Word.And }))
                return false;
        }
        return false;
    }

    // A person whom the row itself names: also one who has left.
    private string OwnField(string path) =>
        path.Split('.') is [var owner, "person" or Subject.IdField] && clause.Subject.FieldOf(owner) is { Kind: FieldKind.Person } ? owner : path;

    // "owned by people in Dublin" is no grouping.
    private bool IsOwnedBy() => Enumerable.Range(Math.Max(1, at - 4), Math.Min(at - 1, 4)).Where(place => said.Is(place, Word.By)).Any(place => said.At(place - 1).Any(m => m.Meaning is Meaning.Grammar { Word: Word.With or Word.Given } || (m.Meaning is Meaning.Done or Meaning.Named && m.Meaning.Of == clause.Subject)));

    private string? Path(string field) => PathIn(clause.Subject, field);

    private string? PathIn(Subject of, string field) => of.FieldOf(field) is not null ? field
        : of.Relations.FirstOrDefault(r => !r.IsMany && catalog.Of(r).FieldOf(field) is not null) is { } relation ? $"{relation.Id}.{field}" : null;

    private string? PathOf(FieldKind kind, Subject of) => of.Fields.FirstOrDefault(field => field.Kind == kind)?.Id
        ?? of.Relations.Where(relation => !relation.IsMany).Select(relation => (relation, catalog.Of(relation).Fields.FirstOrDefault(field => field.Kind == kind)))
            .Where(found => found.Item2 is not null).Select(found => $"{found.relation.Id}.{found.Item2!.Id}").FirstOrDefault();

    private int lastEnd = -1;

    // A day that came before the word that says what happened on it.
    private DaySpan? waiting;
    private (Clause.Part Part, DaySpan Span)? usual;
    private int partsBeforeHead;
    private bool grouping;

    // Goes up with each word that begins another statement.
    private int mark;

    /// <summary>Something shall be two things at once that it can only be one of.</summary>
    public bool IsContradictory { get; private set; }

    private bool Day()
    {
        if (days(at) is not { } read)
            return false;
        // "now" alone says nothing: all is asked as it is now. Where it says something, it is a word of the subject.
        if (Own(clause.Subject, at) is { Meaning: Meaning.Condition } own && own.Length >= read.Tokens)
            return false;
        if (Enumerable.Range(at, read.Tokens).All(place => said.Is(place, Word.Ignored)))
        {
            at += read.Tokens;
            return true;
        }
        if ((isPast || Enumerable.Range(0, at).Any(place => said.Is(place, Word.Was))) && read.Meaning is DaysMeaning.During { Span: { From: { } first, To: { } end } } && first == end && clause.Last?.Deed?.On is null && pending is null)
        {
            AsOf = first;
            Took(read.Tokens);
            return true;
        }
        switch (read.Meaning)
        {
            case DaysMeaning.Per per:
                Each = per.Unit;
                by = false;
                break;
            case DaysMeaning.AsOf then:
                AsOf = then.Day;
                break;
            case DaysMeaning.Wrong wrong:
                WrongDay ??= wrong.Words;
                break;
            case DaysMeaning.Age { Length: { Unit: Unit.Day or Unit.Week } length } age when clause.Last is { Filter: Test { Op: Op.Is, Values: [var value] } } && clause.Subject.FieldOf(value) is { Kind: FieldKind.Number, Unit: "days" } lasting:
                Add(new Test(lasting.Id, age.Op, (length.Count * (length.Unit is Unit.Week ? 7 : 1)).ToString(System.Globalization.CultureInfo.InvariantCulture)), lasting.Id);
                break;
            case DaysMeaning.Age { Length: { } length } age when isLasting:
                Lasting(age.Op, length);
                break;
            case DaysMeaning.Age age:
                OnDay(age.Span, age.Span, isAge: true);
                break;
            case DaysMeaning.During during:
                OnDay(during.Span, during.Ahead, isAge: false);
                break;
        }
        Took(read.Tokens);
        return true;
    }

    // "that took longer than two weeks"
    private void Lasting(Op than, Length length)
    {
        if (clause.Subject.Duration is { } days)
            Add(new Test(days, than, (length.Count * length.Unit switch { Unit.Day => 1, Unit.Week => 7, Unit.Month => 30, Unit.Quarter => 91, _ => 365 }).ToString(System.Globalization.CultureInfo.InvariantCulture)), days);
        else
            Cost += UnknownCosts;
        isLasting = false;
    }

    // Whether there are days that both of two spans have.
    private bool IsJoined(Test earlier, DaySpan later) =>
        !DaySpan.TryParse(earlier.Values[0], out var before)
        || (before.Resolve(scene.Today) is var (from, to) && later.Resolve(scene.Today) is var (first, last) && from <= last && first <= to);

    private void OnDay(DaySpan span, DaySpan ahead, bool isAge)
    {
        if (measure is Measure.Compare || Spans.Count > 0 && joint is Word.And)
        {
            Spans.Add(span);
            return;
        }
        // "approved for Finance in June": the day is of the deed outside.
        if (!isAge && pending is null && clause is { IsEmpty: true, Outer.Last: { Deed.On: { } outer, HasDay: false } did })
        {
            did.Narrow(new Test(outer, Op.In, span.ToString()));
            did.HasDay = true;
            return;
        }
        var last = clause.Last;
        var undated = clause.Parts.LastOrDefault(part => part is { Deed.On: not null, HasDay: false });
        string? path = pending is { Field.Kind: FieldKind.Day } named ? named.Path
            : last is { Filter: Test { Op: Op.Is, Values: [var value] } } && clause.Subject.FieldOf(value) is { Kind: FieldKind.Day } ofValue ? ofValue.Id
            : isAge && (by || last?.Filter is Is { Term: "overdue" }) && clause.Subject.Fields.FirstOrDefault(field => field.LooksAhead) is { } due ? due.Id
            : !isAge && undated?.Deed?.On is { } on ? on
            : clause.Subject.When;
        if (path is null || catalog.FieldAt(clause.Subject, path) is not { Field: { } field })
        {
            if (waiting is null)
                waiting = span;
            else
                Cost += UnknownCosts;
            return;
        }
        by = by && !isAge;
        bool isNamed = pending is { Field.Kind: FieldKind.Day };
        if (isNamed)
            pending = null;
        if (DaySpans.Count > 0 && DaySpans[^1].Path == path && joint is null && clause != root && pending is null && !IsJoined(DaySpans[^1].Test, span))
            Cost += UnknownCosts;
        // "more in October than in September"; else nothing can be on two days.
        if (DaySpans.Count > 0 && DaySpans[^1].Path == path && joint is null && clause == root && pending is null && !IsJoined(DaySpans[^1].Test, span))
        {
            if (superlative is not (Word.Most or Word.Fewest) && op is null && mostOf is null && !hasMore)
                Cost += UnknownCosts;
            (superlative, mostOf, op, measure) = (null, null, null, Measure.Compare);
            TakeSpans();
            Spans.Add(span);
            return;
        }
        var test = new Test(path, Op.In, (field.LooksAhead && !isPast ? ahead : span).ToString());
        if (undated?.Deed?.On == path && !isNamed)
        {
            undated.Narrow(test);
            undated.HasDay = true;
            // "rejected or sent back in Q2"
            for (int before = clause.Parts.ToList().IndexOf(undated); before > 0 && clause.Parts[before].IsAlternative && clause.Parts[before - 1] is { HasDay: false } other; before--)
            {
                other.Narrow(test with { Field = other.Deed?.On ?? path });
                other.HasDay = true;
            }
        }
        else
        {
            var part = Add(test, path);
            usual = isNamed || isAge ? null : (part, span);
        }
        DaySpans.Add((test, path));
    }
}
