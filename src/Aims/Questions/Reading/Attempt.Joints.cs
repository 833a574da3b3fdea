namespace Aims.Questions;

internal sealed partial class Attempt
{
    private Word? joint;
    private Word? opener;
    private bool opened = true;
    private bool isTogether;
    private bool isPast;

    // How what comes next hangs together with what was said.
    private bool Joins(Word word, int length)
    {
        switch (word)
        {
            // "and no assessment either"
            case Word.Either when SaysNothing(at + length, said.Count):
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
                if (clause.IsNamed && !(clause is { IsEmpty: true, IsNone: false, Subject: Subject<Aims.People.Person> } && said.Is(at, Word.Who)) && !IsOfRelated(length))
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
            case Word.Together when clause.Last is { Filter: Test { Op: Op.Is, Values.Count: > 1 } several } held:
                held.Filter = several with { Op = Op.All };
                break;
            // "both provider and deployer"
            case Word.Together:
                isTogether = true;
                break;
        }
        return Over(length);
    }

    // "with a critical risk that is still open": what follows can be said of the risk alone.
    private bool IsOfRelated(int length)
    {
        if (clause is not { Outer: { } outer, IsNamed: true } || at != relatedEnd || !said.Is(at, Word.That))
            return false;
        for (int next = at + length; next < said.Count; next++)
        {
            if (Own(clause.Subject, next) is { Meaning: Meaning.Value or Meaning.Condition } own && (Own(outer.Subject, next)?.Length ?? 0) < own.Length)
                return true;
            if (!said.Is(next, Word.Ignored) && !said.Is(next, Word.Is))
                return false;
        }
        return false;
    }

    // Where the words end that named what is related.
    private int relatedEnd = -1;

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

    private bool IsLackNext() => Enumerable.Range(at + 1, Math.Min(3, said.Count - at - 1)).SkipWhile(place => said.Is(place, Word.Ignored)).Take(1).Any(place => said.At(place).Any(m => m.Meaning is Meaning.Named named && named.Subject == clause.Subject) || clause.Subject.Relations.Any(relation => Names(relation, place) > 0));

    // "people in Berlin and Madrid"
    private bool IsMoreOfTheSame() => clause is { Outer: not null, Last.Field: { } last } && Enumerable.Range(at + 1, Math.Min(2, said.Count - at - 1)).Any(place => said.At(place).Any(m => m.Meaning switch
    {
        Meaning.Place => last.EndsWith("location", StringComparison.Ordinal),
        Meaning.Department => last == PathOf(FieldKind.Department, clause.Subject),
        Meaning.Value value => value.Subject == clause.Subject && value.Field.Id == last,
        _ => false,
    }));
}
