using Aims.Questions.Days;

namespace Aims.Questions;

internal sealed partial class Attempt
{
    // "to be finished by the end of the year": what lies ahead is not done yet, and due.
    private void ToCome()
    {
        foreach (var part in root.Parts.Where(part => part is { IsNegated: false, Filter: AllOf { Of: [_, Test { Op: Op.In }] } }))
        {
            var (done, day) = (((AllOf)part.Filter!).Of[0], (Test)((AllOf)part.Filter!).Of[1]);
            if (catalog.FieldAt(subject, day.Field) is not { Field.LooksAhead: false } || !DaySpan.TryParse(day.Values[0], out var span) || span.To is not { } to || to.Resolve(scene.Today) <= scene.Today
                || (span.From is { } from && from.Resolve(scene.Today) <= scene.Today))
                continue;
            if (subject.Fields.FirstOrDefault(field => field is { LooksAhead: true, Id: "due" }) is { } due)
                part.Filter = new AllOf([new Not(done), new Test(due.Id, Op.In, new DaySpan(span.From ?? DayPoint.Today, to).ToString())]);
            else
                Cost += UnknownCosts;
        }
    }

    // "in June finished": the day that was said before belongs to it.
    private void Happened(string? on, Clause.Part part)
    {
        if (on is null || (waiting ?? usual?.Span) is not { } span)
            return;
        if (usual is { } before)
            before.Part.Filter = null;
        (waiting, usual) = (null, null);
        bool isOver = part.Deed?.Where is Test { Op: Op.AtMost, Values: ["today"] };
        part.Narrow(new Test(on, Op.In, (!isOver && ahead is { } next && catalog.FieldAt(clause.Subject, on) is { Field.LooksAhead: true } ? next : span).ToString()));
        part.HasDay = true;
    }

    // A day that came before the word that says what happened on it.
    private DaySpan? waiting;
    private (Clause.Part Part, DaySpan Span)? usual;

    // "länger als zwei Wochen auf Freigabe warten": so long it is in the state that is said after it.
    private (Clause.Part Part, DaySpan Span)? agedPart;

    private void Waited(string on, Clause.Part part)
    {
        if (agedPart is not { } before || clause.Last != part)
            return;
        before.Part.Filter = null;
        part.Narrow(new Test(on, Op.In, before.Span.ToString()));
        (agedPart, aged, part.HasDay) = (null, null, true);
    }

    /// <summary>Whether a day was said, and not of what: it is that of which the answers usually tell.</summary>
    public bool IsBareDay => usual is not null;

    private int partsBeforeHead;
    private bool grouping;

    private bool Day()
    {
        if (days(at) is not { } read)
            return false;
        // "for right now": what the subject calls so, after a word that the day would have taken.
        if (read.Tokens > 1 && said.Is(at, Word.Of) && Best(at + 1, [clause.Subject]) is { Meaning: Meaning.Condition } held && held.Length >= read.Tokens - 1)
            return false;
        // "now" alone says nothing: all is asked as it is now. Where it says something, it is a word of the subject.
        if (Own(clause.Subject, at) is { Meaning: Meaning.Condition } own && own.Length >= read.Tokens)
            return false;
        if (said.At(at).Where(m => m.Meaning is Meaning.Grammar { Word: Word.Ignored } && m.Length >= read.Tokens).Select(m => m.Length).FirstOrDefault() is > 0 and var nothing)
        {
            at += nothing;
            return true;
        }
        // "live today" is what is live.
        if (read is { Tokens: 1, Meaning: DaysMeaning.During { Span: var span } } && span == DaySpan.On(DayPoint.Today) && clause.Last is { Deed: null, Filter: Test { Op: Op.Is } } && lastEnd == at)
        {
            Took(1);
            return true;
        }
        // As it is spelled: "mois" is no "moi".
        if (Enumerable.Range(at, read.Tokens).All(place => said.Is(place, Word.Ignored) && said.Lexicon.IsSpelled(Word.Ignored, said.Tokens[place].Word)))
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
                OnDay(age.Span, age.Span, isAge: true, read.Tokens);
                aged = (clause.Last, age.Op, age.Length, said.Is(at - 1, Word.ForSoLong) || said.Is(at, Word.ForSoLong));
                break;
            case DaysMeaning.During during:
                OnDay(during.Span, during.Ahead, isAge: false, read.Tokens);
                break;
        }
        Took(read.Tokens);
        return true;
    }

    private bool IsStill(int tokens) => said.Is(at - 1, Word.Still) || said.Is(at + tokens, Word.Still);

    private bool IsDeniedHere() => said.Is(at - 1, Word.Not) || (said.Is(at - 1, Word.Of) && said.Is(at - 2, Word.Not));

    // "länger als zwei Wochen", of which the verb comes after: "gedauert".
    private (Clause.Part? Part, Op Than, Length? Length, bool IsFor)? aged;

    private void Lasted()
    {
        if (aged is not { Part: { } part, Length: { } length } age)
        {
            isLasting = true;
            return;
        }
        part.Filter = null;
        aged = null;
        Lasting(age.Than, length);
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
    private bool IsJoined(Test earlier, DaySpan later) => !DaySpan.TryParse(earlier.Values[0], out var before) || before.Meets(later, scene.Today);

    private static Filter Lasts(Test begins, string until) => DaySpan.TryParse(begins.Values[0], out var span) && span is { From: { } from, To: { } to }
        ? new AllOf([begins with { Values = [new DaySpan(null, to).ToString()] }, new AnyOf([new Test(until, Op.In, new DaySpan(from, null).ToString()), new Test(until, Op.Empty)])])
        : begins;

    // What was said last of days, and where that ended.
    private (Clause.Part Part, Test Test, int End)? spanned;

    // Of two spans that follow each other, the whole.
    private DaySpan? Whole(Test earlier, DaySpan later) =>
        DaySpan.TryParse(earlier.Values[0], out var first) && first is { From: { } from, To: { } to } && later is { From: { } next, To: { } end } && to.Resolve(scene.Today).AddDays(1) == next.Resolve(scene.Today) ? new DaySpan(from, end) : null;

    // The day that was said last, as one that is still to come.
    private DaySpan? ahead;

    private void OnDay(DaySpan span, DaySpan ahead, bool isAge, int tokens)
    {
        // "expires this year still": what is over is not to come.
        if (IsStill(tokens) && ahead is { To: { } end } && ahead.Meets(DaySpan.On(DayPoint.Today), scene.Today))
            ahead = new DaySpan(DayPoint.Today, end);
        this.ahead = ahead;
        // "qui a remplacé Max en septembre"
        isPast |= clause.Subject.Lasts is not null && whoEnd > 0 && whoEnd + 1 < at && said.Is(whoEnd, Word.With) && said.At(whoEnd + 1).Any(m => m.Meaning is Meaning.Done);
        if (measure is Measure.Compare || Spans.Count > 0 && joint is Word.And)
        {
            Spans.Add(span);
            return;
        }
        // "in October and November": one or the other.
        if (joint is Word.And or Word.Or && spanned is { End: var ended, Part: var saidOf, Test: var earlier } && ended == at - 1 && !hasMore && !Enumerable.Range(at, said.Count - at).Any(place => said.Is(place, Word.Compare)))
        {
            var whole = Whole(earlier, span);
            var one = earlier with { Values = [(whole ?? span).ToString()] };
            saidOf.Filter = saidOf.Filter!.With(earlier, whole is null ? new AnyOf([earlier, one]) : one);
            (spanned, joint) = (whole is null ? null : (saidOf, one, at + tokens), null);
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
            : isAge && clause.Subject.DueOf(last?.Filter) is { } over ? over
            : isAge && by && clause.Subject.Fields.FirstOrDefault(field => field.LooksAhead) is { } due ? due.Id
            : (!isAge || last == undated) && undated?.Deed?.On is { } on ? on
            : joint is Word.Or && hasMore && DaySpans.Count > 0 ? DaySpans[^1].Path
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
        if (DaySpans.Count > 0 && DaySpans[^1].Path == path && (joint is null || (joint is Word.Or && hasMore)) && clause == root && pending is null && !IsJoined(DaySpans[^1].Test, span))
        {
            if (superlative is not (Word.Most or Word.Fewest) && op is null && mostOf is null && !hasMore)
                Cost += UnknownCosts;
            (superlative, mostOf, op, joint, measure) = (null, null, null, null, Measure.Compare);
            TakeSpans();
            Spans.Add(span);
            return;
        }
        // "that did not get through this month": what was denied is not the month.
        if (negation is Word.Not && !isNamed && !IsDeniedHere())
            Cost += UnknownCosts;
        var test = new Test(path, Op.In, (field.LooksAhead && !isPast ? ahead : span).ToString());
        // "away over Christmas": begun by then, and not over.
        var held = clause.Subject.Lasts is { } until && path == clause.Subject.When && !isNamed ? Lasts(test, until) : test;
        if (undated?.Deed?.On == path && !isNamed)
        {
            undated.Narrow(held);
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
            undated = Add(held, path);
            usual = isNamed || isAge ? null : (undated, span);
            agedPart = isNamed || !isAge ? null : (undated, span);
        }
        spanned = (undated, test, at + tokens);
        DaySpans.Add((test, path));
    }
}
