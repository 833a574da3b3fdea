using Aims.People;
using Aims.Questions.Days;

namespace Aims.Questions;

internal sealed partial class Attempt
{
    // The best meaning of the words here for what the clause is about; else for what it belongs to; else of the form.
    private bool Meaningful()
    {
        // "the high-risk systems", of risks: it is the systems that are.
        if (BeforeRelated(at) is var before and > 1 && before > (Own(clause.Subject, at)?.Length ?? 0) && clause.Subject.Relations.FirstOrDefault(relation => Names(relation, at + before) > 0) is { } theirs && !by)
        {
            Open(theirs, null);
            return true;
        }
        if (CalledAfterOther())
            return true;
        for (var around = clause; around is not null; around = around.Outer)
        {
            if (Own(around.Subject, at) is not { } own)
                continue;
            // "risk actions": the actions are asked for, and not how many a risk has.
            if (at == said.Head && around != root && Own(subject, at) is { Meaning: Meaning.Noun })
                continue;
            // "no risk in Legal": it is the system that is there.
            if (own.Meaning is Meaning.Department && around is { IsNone: true, IsNamed: true, Outer: { Subject: not Subject<Person> } outer } && PathOf(FieldKind.Department, outer.Subject) is not null)
                continue;
            // "risks in systems that come from a supplier": the words after it are said of the systems.
            if (around != clause && own.Meaning is Meaning.Named && said.Is(at, Word.Ignored) && at + 1 < said.Count && Own(clause.Subject, at + 1) is { Meaning: Meaning.Value, Length: > 1 })
                break;
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
            // "who is entered as a lead" asks for people.
            Cost += asksWho && via.Meaning is Meaning.Value && catalog.Of(via.Relation) is Subject<Person> && clause == root ? ViaCosts + StrayCosts : ViaCosts;
            Take(via.Meaning, via.Length, $"{via.Relation.Id}.");
            return true;
        }
        if (clause.Subject.Relations.FirstOrDefault(relation => Names(relation, at) > 0) is { } related)
        {
            if (mostOf is { } most)
            {
                // "the least risky systems": a risk has one system.
                Cost += related.IsMany ? 0 : UnknownCosts;
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
            NameRelated(length);
            return true;
        }
        if (said.At(at).Where(m => m.Meaning is Meaning.Grammar).Select(m => ((Meaning.Grammar)m.Meaning, m.Length)).FirstOrDefault() is { Item1: { } grammar, Length: var taken }
            && said.PeopleAt(at).Length == 0)
            return Form(grammar.Word, taken);
        if (said.At(at).FirstOrDefault(m => m.Meaning is Meaning.Noun or Meaning.Titled) is { Meaning: not null, Length: var foreign })
        {
            Cost += UnknownCosts;
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
        // "what do my people's systems have", "leave out HR": what helps a verb, or orders, is none.
        if (found is { Meaning: Meaning.Done } && (IsHelp(place) || (place == at && said.Is(place, Word.LeaveOut) && !IsDone())))
            return null;
        // "which system's review": what belongs to it, and not what was done.
        if (found is { Meaning: Meaning.Done, Length: 1 } && place > 1 && said.Tokens[place - 1].Word is "s" or "'s" && said.At(place).Any(m => m.Meaning is Meaning.Noun noun && of.Relations.Any(relation => relation.To == noun.Subject.Id)))
            return null;
        // "risk assessments" are no risks.
        if (found is { Meaning: Meaning.Noun, Length: var length } && said.At(place).Where(m => m.Length > length).Select(m => m.Meaning).OfType<Meaning.Noun>().ToList() is { Count: > 0 } longer && longer.TrueForAll(noun => noun.Subject != of))
            return null;
        // "what does Max have to do": to do is to acknowledge only where it is said what.
        if (found is { Meaning: Meaning.Done, Length: 1 } && said.Is(place, Word.Helper) && !Enumerable.Range(place + 1, said.Count - place - 1).Any(next => said.At(next).Any(m => m.Meaning is Meaning.Titled || IsTold(m.Meaning, of))))
            return null;
        // "rated critical": that it is rated is in what it is rated.
        if (found is { Meaning: Meaning.Condition, Length: 1 } && said.Is(place, Word.Given) && said.At(place + 1 < said.Count ? place + 1 : place).Any(m => m.Meaning is Meaning.Value { Field.IsScale: true } value && value.Subject == of))
            return null;
        // "from a supplier other than Contoso": it is the supplier that is said.
        if (found is { Meaning: Meaning.Value, Length: > 1 and var phrase } && said.Is(place + phrase, Word.Except) && said.At(place + phrase - 1).Any(m => m.Meaning is Meaning.Named { Field.Kind: FieldKind.Text } named && named.Subject == of))
            return null;
        return found is { } own && own.Length >= form && !(own.Meaning is not (Meaning.Noun or Meaning.Titled) && said.IsShadowed(place, own.Length)) ? own : null;
    }

    // Whether it says what a row belongs to, as a noun or as a condition that is called so: "the policy", "the training".
    private static bool IsTold(Meaning meaning, Subject of) => meaning is Meaning.Noun noun ? noun.Subject != of && of.Relations.Any(relation => !relation.IsMany && relation.To == noun.Subject.Id) : meaning is Meaning.Condition { IsOpposite: false } held && held.Subject == of;

    private bool IsHelp(int place) => said.Is(place, Word.Helper) && ((said.Head >= 0 && said.Head < place)
        || (place + 1 < said.Count && (said.Is(place + 1, Word.Doer) || said.Is(place + 1, Word.Me) || said.Is(place + 1, Word.MyTeam) || said.Is(place + 1, Word.Not) || said.PeopleAt(place + 1).Length > 0)));

    private (Meaning Meaning, int Length)? Best(int place, IEnumerable<Subject> of)
    {
        (Meaning Meaning, int Length)? best = null;
        foreach (var one in said.At(place))
        {
            if (!IsOf(one.Meaning, of) || said.CutsTitle(place, one.Length))
                continue;
            if (best is null || one.Length > best.Value.Length || (one.Length == best.Value.Length && Rank(one.Meaning) < Rank(best.Value.Meaning)))
                best = one;
        }
        return best is { Meaning: Meaning.Condition, Length: var length } && said.At(place).FirstOrDefault(m => m.Length == length && IsOf(m.Meaning, of) && IsDayOf(m.Meaning, place + length)) is { Meaning: { } day } ? (day, length) : best;
    }

    // "due for review before Christmas" names the day; "due for review" alone says that it is overdue.
    private bool IsDayOf(Meaning meaning, int after) => meaning is Meaning.Named { Field.Kind: FieldKind.Day } && after < said.Count && days(after) is { Meaning: DaysMeaning.During };

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
        Meaning.Done when actor is not null || said.Is(at - 1, Word.Who) => 0,
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

    private bool LosesToForm(int length) => said.At(at).Any(m => m.Meaning is Meaning.Grammar && m.Length >= length);

    // Words that say something of the rows, whatever their form could mean: "IT".
    private readonly HashSet<int> taken = [];

    private void Take(Meaning meaning, int length, string via)
    {
        taken.UnionWith(Enumerable.Range(at, length));
        // "how critical is it" asks for what it is, and "how accurate is it" for what nobody keeps.
        if (IsHow(at - 1) && meaning is Meaning.Value or Meaning.Condition or Meaning.Done or Meaning.Department or Meaning.Place)
        {
            asksHow = true;
            if (meaning is Meaning.Value { Field: { IsScale: true } scale })
                Asked.Add((via + scale.Id, scale, false));
            else
                Cost += UnknownCosts;
            Took(length);
            return;
        }
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
            case Meaning.Named { Field.Kind: FieldKind.Person } when length > 1 && IsByDay(length) && said.At(at).FirstOrDefault(m => m.Length == length - 1 && m.Meaning is Meaning.Done verb && verb.Subject == clause.Subject).Meaning is Meaning.Done verb:
                Deed(verb.Deed, length - 1);
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
                // "who works in Dublin": where, and not in which department.
                pending = pending is { Field.Kind: FieldKind.Department } or { Field.Id: "location" } ? null : pending;
                Value(Path("location")!, null, place.Name, length);
                return;
        }
        Took(length);
    }

    // "done by Friday", "done by now": the day, and nobody, comes after.
    private bool IsByDay(int length) => days(at + length - 1) is { Tokens: > 1 } || said.At(at + length - 1).Any(m => m is { Meaning: Meaning.Grammar { Word: Word.Ignored }, Length: > 1 });

    private void Noun(int length)
    {
        // "how risky is it"
        if (IsHow(at - 1))
            Cost += UnknownCosts;
        clause.IsNamed = true;
        if (clause == root && head < 0)
        {
            (head, headEnd) = (at, at + length);
            partsBeforeHead = root.Parts.Count;
            Gain += at == said.Head ? HeadGains : negation is null && !said.IsInCondition(at) && !said.IsOfOther(at) ? 2 : 0;
            if (negation is not null)
                Cost += StrayCosts;
        }
        if (isMine && clause == root)
            Mine();
        else if (isMine && clause.Subject is not Subject<Person>)
            MineOf(clause);
        if (by)
            by = false;
        relatedEnd = at + length;
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
        // "the share of people who have done it": that they have is what the share is of.
        if (isRate && value == clause.Subject.Rate)
        {
            Add(new Is(value), null);
            Took(taken);
            return;
        }
        bool isWhere = field?.Kind is FieldKind.Department && isRate && ratedFrom >= 0 && !said.Is(at - 1, Word.Is) && !said.Is(at - 2, Word.Is);
        bool isWeak = length == 1 && field is { Kind: FieldKind.Choice } && negation is null && said.Is(at, Word.Ignored);
        if (joint is null && negation is null && root.Parts.FirstOrDefault(other => other.IsWeak && other.Field == path) is { } weak)
            (weak.Filter, weak.Field) = (null, null);
        if (isWeak && joint is null && clause.Parts.Any(other => other is { IsNegated: false, Filter: Test { Op: Op.Is } } && other.Field == path))
        {
            Took(length);
            return;
        }
        var part = Add(new Test(path, compare, value), path, field is { HoldsMany: true, Kind: not FieldKind.Department } && head >= 0);
        part.IsWeak = isWeak;
        if (isWhere)
            wherever = part;
        if (clause.Subject.FieldOf(value) is { Kind: FieldKind.Day } day && field?.Kind is FieldKind.Choice)
        {
            Happened(day.Id, part);
            Waited(day.Id, part);
        }
        Took(taken);
    }

    private void Condition(Meaning.Condition condition, string via)
    {
        Settle();
        // "the most overdue"
        if (superlative is Word.Most && said.Is(at - 1, Word.Most) && mostOf is not null && clause.Subject.FieldOf("late") is { Kind: FieldKind.Number })
            (Order, mostOf) = (new Sort("late", true), null);
        Filter holds = new Is(condition.Term.Id);
        if (condition.IsOpposite)
            holds = new Not(holds);
        Add(via.Length == 0 ? holds : new Has(via.TrimEnd('.'), holds), null);
    }

    private void Deed(Deed deed, int length)
    {
        Settle();
        // "who stands in for me": the verb itself, and no field that is called so.
        Gain += length > 1 && said.Is(at - 1, Word.Who) ? 1 : 0;
        // "late signing the policy": what is late is signing it.
        if (deed.ToDo is not null && clause.Last is { IsNegated: false, Filter: Is { Term: "overdue" } } && said.Lexicon.Language.IsGerund(said.Tokens[at].Word))
        {
            Took(length);
            return;
        }
        // "die zur IT gehören": that it belongs there was said.
        if (deed.Where is null && deed.By == clause.Subject.Whose && actor is null && lastEnd == at && clause.Last is { Filter: Test { Op: Op.Is } place } && place.Field == PathOf(FieldKind.Department, clause.Subject))
        {
            Took(length);
            return;
        }
        // "something to publish": what is to be done of it, nothing here says.
        if (deed.ToDo is null && IsToBeDone())
            Cost += UnknownCosts;
        // "müssen die Richtlinie unterschreiben": what the title and the modal said before.
        if (deed.ToDo is { } still && stillToDo is { } before && !isNegationFresh)
        {
            before.Filter = null;
            (deed, stillToDo, isToDo) = (still, null, true);
        }
        // "what do I still have to read and confirm"
        if (joint is Word.And or Word.Or && isToDo && deed.ToDo is { } same && clause.Last?.Deed == same)
        {
            joint = null;
            Took(length);
            return;
        }
        if (deed.ToDo is { } waits && (modal is Word.Must or Word.StillTo || IsToBeDone()))
        {
            // "who has nothing to sign"
            if (modal is not (Word.Must or Word.StillTo) && negation is not null)
                Cost += UnknownCosts;
            (deed, negation, modal, isToDo) = (waits, null, null, true);
        }
        // "anything I have not acknowledged": what waits for whom, and not what others did.
        if (negation is Word.Not && actor is not null && deed.ToDo is { By: not null } waiting)
            (deed, negation, isToDo) = (waiting, null, true);
        // "what has Max approved and rejected": one thing is not both.
        if (joint is Word.And && negation is null && deed.Where is Test { Op: Op.Is } after && clause.Last is { IsNegated: false, Deed.Where: Test { Op: Op.Is } first } && first.Field == after.Field && !first.Equals(after))
            joint = Word.Or;
        // What happened cannot not have happened.
        if (negation is not null && deed.Where is null && deed.On == clause.Subject.When)
            Cost += UnknownCosts;
        // "that nobody owns": there is nobody who does.
        // "who does not own a system" is whoever has none, and no system.
        if (negation is Word.Not && asksWho && deed.Where is null && actor is null && subject is not Subject<Person>)
            Cost += StrayCosts;
        string? proof = negation is null ? null : deed.On ?? (actor is null ? deed.By : null);
        var where = deed.Where ?? (proof is null ? null : new Not(new Test(proof, Op.Empty)));
        var part = Add(where, null, deed: deed);
        Happened(deed.On, part);
        if (actor is { } who && deed.By is { } field)
        {
            part.Narrow(new Test(field, Op.Is, who.Value));
            actor = null;
        }
        // "what did Klara reject or send back"
        else if (part.IsAlternative && deed.By is { } also && clause.Parts[^2] is { Deed.By: { } did, Filter: AllOf narrowed } && narrowed.Of.OfType<Test>().FirstOrDefault(test => test.Field == did && test.Op is Op.Is) is { } doer)
            part.Narrow(doer with { Field = also });
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
        {
            StillTo();
            Everything |= IsUsuallyLeftOut(titled);
            // "who did not do the AI policy": what is denied is no other policy.
            Cost += negation is Word.Not && isNegationFresh ? UnknownCosts : 0;
            Add(new Test(field.Id, Op.Is, titled.Title), field.Id);
        }
        else
        {
            Cost += negation is Word.Not && isNegationFresh ? UnknownCosts : ViaCosts;
            Add(new Has(clause.Subject.Relations.First(relation => relation.To == titled.Subject.Id).Id, new Test(Subject.NameField, Op.Is, titled.Title)), null);
        }
    }

    // Who names a policy that is retired means that one.
    private bool IsUsuallyLeftOut(Meaning.Titled titled) => titled.Subject.TermOf(titled.Subject.Usual) is { } usual
        && Candidates.Of(new Test(Subject.NameField, Op.Is, titled.Title), titled.Subject, scene).Where(row => titled.Subject.TitleOf(row, scene) == titled.Title).ToList() is { Count: > 0 } rows && !rows.Exists(row => usual.Holds(row, scene));

    // "still has to do the AI literacy training": what is not done of it yet is what the subject is a rate of.
    private void StillTo()
    {
        if ((negation is not (Word.Not or Word.Without) && modal is not Word.Must) || clause != root || subject.Rate is not { } rate || root.Parts.Any(part => part.Deed is not null || part.Filter is Is))
            return;
        (negation, modal) = (null, null);
        stillToDo = root.Add(new Is(rate), isNegated: true, isAlternative: false);
    }

    private void Named(string path, Field field, int length)
    {
        if (pending is not null)
            Settle();
        if (at == acrossEnd)
        {
            OfAll.Add(path);
            Took(length);
            return;
        }
        // "die im Dezember überprüft werden": the day that was said before is that day.
        bool isOfClosed = closed is { } before && before.Inner.Last == usual?.Part && clause.Last == before.Part;
        if (field.Kind is FieldKind.Day && usual is { } bare && (clause.Last == bare.Part || isOfClosed) && !by && !sorting)
        {
            bare.Part.Filter = null;
            // "Überprüfungen von Systemen, die im Dezember anstehen"
            if (isOfClosed)
                clause.Last!.Filter = new Has(closed!.Value.Inner.Relation!.Id, closed.Value.Inner.Filter());
            Add(new Test(path, Op.In, (field.LooksAhead && ahead is { } next ? next : bare.Span).ToString()), path);
            usual = null;
            Took(length);
            return;
        }
        // "wer vertritt Max"
        isWhoNamed |= length > 1 && (said.Is(at, Word.Who) || (said.Is(at - 1, Word.Who) && field.Kind is FieldKind.Person));
        // "how many is Max sitting on": who was named is that, and not whose it usually is.
        if (field.Kind is FieldKind.Person && length > 1 && clause.Last is { IsNegated: false, Filter: Test { Op: Op.Is } whose } who && who.Field == clause.Subject.Whose && IsQuestioned(at) && !said.Is(at + length - 1, Word.By))
        {
            (who.Filter, who.Field) = (whose with { Field = path }, path);
            Took(length);
            return;
        }
        // The name of the field after its value: "the HR department".
        // "that Adatum supplies"
        if (field.Kind is FieldKind.Text && unknown.Count > 0 && unknown[^1] is var (from, words, isDenied) && from + words == at && new Test(path, Op.Contains, said.Raw(from, words)) is var supplied && Occurs(clause.Subject, [supplied]))
        {
            unknown.RemoveAt(unknown.Count - 1);
            called.Add((at, clause.Add(supplied, isDenied, false, null, path)));
            Took(length);
            return;
        }
        // "that Contoso AI supplies": the name was looked for before.
        bool isAfterCalled = field.Kind is FieldKind.Text && called.Count > 0 && called[^1].End == at && called[^1].Part.Filter is Test { Op: Op.Contains } name && name.Field == path;
        if (isAfterCalled || (clause.Last is { Field: { } last } && last == path && at - lastEnd == 0) || IsAs(path, field))
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
            // "instead of the approver": without one is another thing.
            if (negation is Word.Except && field.Kind is not FieldKind.Text)
                Cost += UnknownCosts;
            // "did nobody answer" is about no answer that is empty.
            if (said.Is(at - 1, Word.Nobody) && field.Kind is not FieldKind.Person)
                Cost += UnknownCosts;
            // "neither an owner nor a deputy"
            Word? neither = negation is Word.Neither ? negation : null;
            (negation, missing, joint) = (null, false, neither is null ? joint : null);
            var empty = new Test(path, Op.Empty);
            Add(field.Kind is FieldKind.Number ? new AnyOf([new Test(path, Op.Is, "0"), empty]) : empty, path);
            negation = neither;
            Took(length);
            return;
        }
        // The more words name it, the surer it is.
        Gain += length >= 3 ? 1 : 0;
        // "the oldest deadline first"
        if (at == superlativeEnd && field.Kind is FieldKind.Day && !by)
        {
            Order = new Sort(path, superlative is Word.Newest or Word.Highest);
            (sorting, superlativeEnd) = (false, -1);
            Took(length);
            return;
        }
        // "the next five actions due"
        if (isNext && field is { Kind: FieldKind.Day, LooksAhead: true } && nextBy is null && !by)
        {
            nextBy = path;
            Took(length);
            return;
        }
        // "supplier systems": those that have one.
        if (field.Kind is FieldKind.Text && at + length == said.Head && !by && !sorting && opener is null or Word.Of && said.At(said.Head).Any(m => m.Meaning is Meaning.Noun noun && noun.Subject == subject))
        {
            Add(new Not(new Test(path, Op.Empty)), path);
            Took(length);
            return;
        }
        // "to be reviewed by the end of December": the "by" belongs to the day.
        if (length > 1 && field.Kind is FieldKind.Day && days(at + length - 1) is { Tokens: > 1 })
            length--;
        if (sorting || (by && (field.Kind is FieldKind.Day or FieldKind.Number || (field.IsScale && superlative is not null))))
        {
            Order = new Sort(path, field.Kind is FieldKind.Number || field.IsScale);
            (sorting, by) = (false, false);
        }
        else if (by || (grouping && joint is Word.And))
        {
            if (FromRoot(OwnField(path)) is { } each)
                Groups.Add(each);
            else
                Cost += UnknownCosts;
            (by, grouping, joint) = (false, true, null);
        }
        else
        {
            // "lowest rate, which department?"
            bool isFirst = clause == root && ((root.IsEmpty && head < 0) || (superlative is not null && said.Is(at - 1, Word.Which)));
            isStray = !isFirst && !isBreakdown && head >= 0 && joint is null && !isTheirs && opener is null && !asksWho && !asksWhen && superlative is null && measure is (Measure.List or Measure.Count)
                && clause.Parts.All(part => part.Field != path);
            pending = (path, field, joint is null && !isTheirs && (opener is Word.With || IsOfAny(field)), isFirst);
            isTheirs = false;
        }
        Took(length);
    }

    // "is Max sitting on", "is Max still sitting on"
    private bool IsQuestioned(int place)
    {
        int before = place - 1;
        while (before > 0 && said.Is(before, Word.Ignored))
            before--;
        return Enumerable.Range(1, 2).Any(length => before >= length && said.PeopleAt(before - length + 1).Length == length && said.Is(before - length, Word.Is));
    }

    // "which of them come from a supplier": they have one.
    private bool IsOfAny(Field field) => field.Kind is FieldKind.Text && opener is Word.Of && said.Is(at - 1, Word.Some) && (said.Is(at - 2, Word.Of) || said.Is(at - 2, Word.By));

    // "something to sign", "etwas zu genehmigen": it is not signed yet.
    private bool IsToBeDone() => said.Is(at - 1, Word.To) && superlativeEnd != at - 1 && said.Lexicon.Language.IsInfinitive(said.Tokens[at].Word) && measure is not Measure.Average && !said.At(Math.Max(0, at - 2)).Any(m => m.Meaning is Meaning.Done or Meaning.Named);

    private bool isToDo;
    private bool asksHow;
    private bool isWhoNamed;
    private Clause.Part? stillToDo;

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
            if (FromRoot(named.Path) is { } path)
                Asked.Add((path, named.Field, named.IsFirst));
            Cost += isStray ? UnknownCosts : 0;
        }
        isStray = false;
    }

    // A field of what the clause is about, as the rows that are asked for have it; null where they have several.
    private string? FromRoot(string path)
    {
        for (var of = clause; of is { Relation: { } relation }; of = of.Outer)
        {
            if (relation.IsMany)
                return null;
            path = $"{relation.Id}.{path}";
        }
        return catalog.FieldAt(subject, path) is null ? null : path;
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
            bool areAll = isTogether && joint is Word.And && catalog.FieldAt(clause.Subject, field)?.Field.HoldsMany is true;
            before.Filter = last with { Op = areAll ? Op.All : Op.Is, Values = [.. last.Values, .. test.Values] };
            joint = null;
            negation = isNegated && negation is Word.Neither ? negation : null;
            return before;
        }
        // "do I have any open actions myself": said twice.
        if (!isNegated && joint is null or Word.And && filter is not null && clause.Parts.FirstOrDefault(other => !other.IsNegated && filter.Equals(other.Filter)) is { } twice)
            return twice;
        if (filter is Test { Op: Op.Is } && joint is null or Word.But && !holdsMany && field is not null && !isNegated && clause.Parts.Any(other => other is { IsNegated: false, Filter: Test { Op: Op.Is } } && other.Field == field && (other.Mark != mark || other != clause.Last)))
            IsContradictory = true;
        var part = clause.Add(filter, isNegated, isAlternative, deed, field);
        part.Mark = mark;
        joint = null;
        negation = negation is Word.Neither ? negation : null;
        return part;
    }

    // "which are due in February": those that are due soon are others.
    private void IsDueThen()
    {
        if (root.Parts.Any(part => part is { IsNegated: false, Filter: Test { Op: Op.In, Field: "due" } }))
            root.Parts.Where(part => part is { IsNegated: false, Filter: Is { Term: "due" } }).ToList().ForEach(soon => soon.Filter = null);
    }

    // "finished, but overdue": it is over, so it was done too late.
    private void WasTooLate()
    {
        if (subject.TooLate is not { } late || root.Parts.FirstOrDefault(part => part is { IsNegated: false, Filter: Is { Term: var term } } && term == late.Overdue) is not { } overdue)
            return;
        var over = subject.Deeds.Where(deed => deed.On == late.On).ToList();
        if (root.Parts.Any(part => !part.IsNegated && part != overdue && (over.Contains(part.Deed!) || (part.Filter is { } filter && over.Any(deed => filter.Equals(deed.Where))))))
            overdue.Filter = new Is(late.Late);
    }

    private string? Path(string field) => PathIn(clause.Subject, field);

    private string? PathIn(Subject of, string field) => of.FieldOf(field) is not null ? field
        : of.Relations.FirstOrDefault(r => !r.IsMany && catalog.Of(r).FieldOf(field) is not null) is { } relation ? $"{relation.Id}.{field}" : null;

    private string? PathOf(FieldKind kind, Subject of) => of.Fields.FirstOrDefault(field => field.Kind == kind)?.Id
        ?? of.Relations.Where(relation => !relation.IsMany).Select(relation => (relation, catalog.Of(relation).Fields.FirstOrDefault(field => field.Kind == kind)))
            .Where(found => found.Item2 is not null).Select(found => $"{found.relation.Id}.{found.Item2!.Id}").FirstOrDefault();

    private int lastEnd = -1;

    // Goes up with each word that begins another statement.
    private int mark;

    /// <summary>Something shall be two things at once that it can only be one of.</summary>
    public bool IsContradictory { get; private set; }
}
