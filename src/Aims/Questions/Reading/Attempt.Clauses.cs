using System.Globalization;

namespace Aims.Questions;

internal sealed partial class Attempt
{
    private bool Key()
    {
        string word = said.Tokens[at].Word;
        if (!char.IsAsciiLetter(word[0]) || !char.IsAsciiDigit(word[^1]) || Named(word) is not { } named)
            return false;
        string key = named.IdOf(word)!;
        // "which actions belong to RSK-0010"
        pending = pending is { Field.Kind: FieldKind.Text } ? null : pending;
        // "since when has AIS-0061 no owner": what it lacks comes after it.
        if (negation is Word.Without || missing)
            Cost += UnknownCosts;
        if (named == clause.Subject && clause == root && said.Head < 0)
            Gain = HeadGains;
        if (named == clause.Subject)
            Add(new Test(Subject.IdField, Op.Is, key), Subject.IdField);
        else if (clause.Subject.Relations.FirstOrDefault(relation => relation.To == named.Id) is { } relation)
            Add(new Has(relation.Id, new Test(Subject.IdField, Op.Is, key)), null);
        else
            return false;
        Took(1);
        return true;
    }

    // Several subjects may be about one thing: a control, and who answers for it. What the question is about goes first.
    private Subject? Named(string word) => clause.Subject.IdOf(word) is not null ? clause.Subject : catalog.Subjects.FirstOrDefault(subject => subject.IdOf(word) is not null);

    // The words go on with something that is related to what it is about: "with [overdue assessments]".
    private bool Enter()
    {
        int look = at;
        int? count = null;
        bool isOfField = false;
        while (look < said.Count && look < at + 7)
        {
            // "me queda alguna política por confirmar": it is whoever asks that is said, and not whose the policy is.
            if (said.Is(look, Word.Me) && said.Length(look, Word.Me) > 1)
                return false;
            if (clause.Subject.Relations.FirstOrDefault(relation => Names(relation, look) > 0) is { } relation)
            {
                if (Own(clause.Subject, look) is { } longer && longer.Length > Names(relation, look))
                    return false;
                // "overdue risk actions": it is the actions that are overdue.
                if (look > at && look + Names(relation, look) == said.Head && Own(subject, said.Head) is { Meaning: Meaning.Noun })
                    return false;
                int named = look == at && said.At(at).Any(m => m.Meaning is Meaning.Related { Relation: var one } && one == relation) ? Names(relation, at) : 0;
                Open(relation, count);
                if (named == 0)
                    return look == at ? Meaningful() : Phrase();
                // "whose latest assessment was approved in May"
                NameRelated(named);
                return true;
            }
            if (said.Tokens[look].IsNumber && look == at && op is not null)
                count = int.Parse(said.Tokens[look].Word, CultureInfo.InvariantCulture);
            var theirs = Best(look, RelatedSubjects());
            // "the impact assessment": what is related is named, whatever the words mean together.
            if (theirs is { Meaning: Meaning.Condition, Length: > 1 } && said.Is(look, Word.Ignored) && clause.Subject.Relations.Any(relation => Names(relation, look + 1) > 0))
                theirs = null;
            // "without an owner or an assessment": the owner is nothing of the assessment.
            if (isOfField && (said.Is(look, Word.Or) || said.Is(look, Word.And) || said.Tokens[look].Word is ","))
                return false;
            // "with a critical or high risk": the class "high risk" is none of its words.
            int before = BeforeRelated(look);
            bool isTheirs = before > 0 && look > at && opener is Word.With && (said.Is(look - 1, Word.Or) || said.Is(look - 1, Word.And));
            var own = Own(clause.Subject, look);
            isOfField |= own is { Meaning: Meaning.Named };
            if (!isTheirs && own is not null && (own is { Meaning: Meaning.Noun } || theirs is null || theirs.Value.Length < own.Value.Length))
                return false;
            if (said.At(look).Any(m => m.Meaning is Meaning.Grammar { Word: Word.With or Word.That or Word.But or Word.By or Word.Rate or Word.Without or Word.Not or Word.Except or Word.Is or Word.Of }) && look > at)
                return false;
            look += before > 0 && (isTheirs || (own is null && theirs is { Meaning: Meaning.Named })) ? before : Math.Max(1, theirs?.Length ?? 0);
        }
        return false;
    }

    // How many words say something of what is related and named right after them: "high" of "high risk", "open" of "open actions".
    private int BeforeRelated(int place) => said.At(place).Where(m => m.Meaning is Meaning.Value or Meaning.Condition && place + m.Length < said.Count
        && clause.Subject.Relations.Any(relation => m.Meaning.Of == catalog.Of(relation) && Names(relation, place + m.Length) > 0)).Select(m => m.Length).DefaultIfEmpty(0).Max();

    private IEnumerable<Subject> RelatedSubjects() => clause.Subject.Relations.Select(catalog.Of);

    private void Open(Relation relation, int? count)
    {
        Settle();
        // "owned by the people who report to Max": by them, and not by each.
        by = by && !IsOwnedBy();
        // "nonconformities of the last audit"
        if (superlativeEnd == at && at > 0 && (isNext || superlative is not (null or Word.Most or Word.Fewest)))
            Cost += UnknownCosts;
        // "systems, approvals and risks" are three things.
        if (opener is null && negation is null && op is null)
            Cost += joint is Word.And or Word.Or && head >= 0 ? UnknownCosts : ViaCosts;
        bool none = negation is not null;
        clause = new Clause(catalog.Of(relation), relation, clause)
        {
            IsNone = none,
            Most = mostOf,
            IsAlternative = joint is Word.Or && negation is not Word.Neither,
            Count = count,
            Op = count is null ? Op.AtLeast : op ?? Op.Is,
        };
        if (count is not null)
            at++;
        if (count is not null)
            op = null;
        (joint, negation, opened, mostOf) = (null, null, false, null);
    }

    private void NameRelated(int length)
    {
        clause.IsNamed = true;
        relatedEnd = at + length;
        Took(length);
    }

    private void Close()
    {
        var inner = clause;
        clause = inner.Outer!;
        if (inner is { Most: { } most, Relation.IsMany: true })
        {
            Order = new Sort(inner.Relation.Id, most is Word.Most) { Of = inner.Filter() };
            return;
        }
        // "people who have not acknowledged" are whoever has not.
        if (inner is { IsEmpty: true, IsNone: false, Count: null, Relation.IsMany: false })
        {
            // "policy approvals", "the mean approval time for systems": those that have one.
            if (inner.IsNamed && ((at == said.Head && at > 0 && head < 0) || measure is Measure.Average))
                clause.Add(new Has(inner.Relation.Id), false, false);
            else if (root.IsEmpty && head < 0)
                begun ??= inner.Relation;
            // "assessments that wait for approval": of the approval nothing was understood.
            else if (inner.IsNamed)
                Cost += UnknownCosts;
            return;
        }
        Filter has = new Has(inner.Relation!.Id, inner.Filter(), inner.Count, inner.Op);
        if (!inner.IsNamed && !inner.IsEmpty)
            Cost += 1;
        closed = (inner, clause.Add(has, inner.IsNone, inner.IsAlternative));
    }

    // What was closed last, and what it became.
    private (Clause Inner, Clause.Part Part)? closed;

    // What was named first, and nothing of it: "which policy has the worst rate".
    private Relation? begun;

    // How many words name a relation's rows here.
    private int Names(Relation relation, int place) => said.At(place)
        .Where(m => !said.IsShadowed(place, m.Length) && m.Meaning switch
        {
            // "que personne n'a acceptés" names nobody.
            Meaning.Noun noun => noun.Subject.Id == relation.To && noun.Subject != clause.Subject && !said.At(place).Any(longer => longer.Length > m.Length && longer.Meaning is Meaning.Grammar { Word: Word.Without or Word.Not or Word.MyTeam or Word.Of }),
            Meaning.Related related => related.Relation == relation,
            _ => false,
        })
        .Select(m => m.Length).DefaultIfEmpty(0).Max();

    // Fields of the one row that a row belongs to are asked for as if they were its own.
    private (Meaning Meaning, int Length, Relation Relation)? Via()
    {
        foreach (var relation in clause.Subject.Relations.Where(relation => !relation.IsMany))
        {
            foreach (var (meaning, length) in said.At(at))
            {
                // "still open": what is open is told by the word of its own.
                if (meaning.Of == catalog.Of(relation) && !said.Is(at + length, Word.As) && !(length > 1 && said.Is(at, Word.Ignored) && ((Own(clause.Subject, at + 1) is { } own && own.Length >= length - 1) || Names(relation, at + 1) > 0)) && !said.IsShadowed(at, length) && meaning is Meaning.Named or Meaning.Value or Meaning.Condition && !LosesToForm(length)
                    // "who approved the most": the verb of what it is about.
                    && !(length > 1 && said.At(at + 1).Any(m => m.Meaning is Meaning.Done done && done.Subject == clause.Subject)))
                    return (meaning, length, relation);
            }
        }
        return null;
    }
}
