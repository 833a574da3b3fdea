namespace Aims.Questions;

internal sealed partial class Attempt
{
    // That something is to be done, or was to be, and of which no verb has come yet.
    private Word? modal;

    private bool Obliges(Word word, int length)
    {
        switch (word)
        {
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
        }
        return Over(length);
    }

    // "die Max genehmigen muss", "erledigt sein sollten": the verb came before; "should have been done": the day for it is over.
    private void OfModal()
    {
        // "when must it be reviewed": the day that lies ahead says it.
        if (modal is not { } said || Asked.Any(asked => asked.Field.LooksAhead))
            return;
        var part = root.Parts.LastOrDefault(part => !part.IsNegated && VerbOf(part) is not null);
        var verb = part is null ? null : VerbOf(part);
        // "hätten erledigt sein müssen"
        if (said is Word.Must && isPast)
            said = Word.ShouldHave;
        if (said is Word.ShouldHave && part is not null && verb is not null && subject.TermOf("overdue") is { } overdue)
            part.Filter = Filter.And(new Is(overdue.Id), HeldBy(part, verb, verb.By, verb.ToDo?.By ?? subject.Whose));
        else if (said is Word.Must && part is not null && verb?.ToDo is { Where: { } waits } toDo)
            part.Filter = Filter.And(waits, Filter.And(HeldBy(part, verb, verb.By, toDo.By), HeldBy(part, verb, verb.On, toDo.On)));
        // "which confirmations does my team still owe": those that are not there.
        else if (said is Word.Must or Word.StillTo && verb is null && subject.Rate is { } rate && head >= 0 && !root.Parts.Any(one => one.Deed is not null || one.Filter is Is))
            root.Add(new Is(rate), isNegated: true, isAlternative: false);
        // "who must do the training": what is to be done with what was named, nothing here says.
        else if (said is Word.ShouldHave || verb is not null || root.Parts.All(one => one.Deed is null && IsName(one.Filter)))
            Cost += said is Word.StillTo ? 0 : UnknownCosts;
    }

    private static bool IsName(Filter? filter) => filter is null or Test { Field: Subject.NameField } || (filter is Has has && IsName(has.Where));

    private Deed? VerbOf(Clause.Part part) => part.Deed ?? subject.Deeds.FirstOrDefault(deed => deed.Where is { } where && where.Equals(part.Filter));

    // Who did it is who has to, and its day the day that it is due.
    private Test? HeldBy(Clause.Part part, Deed verb, string? was, string? isToBe) => was is null || isToBe is null ? null
        : (part.Filter is AllOf all ? all.Of.OfType<Test>() : new[] { part.Filter }.OfType<Test>()).FirstOrDefault(test => test.Field == was && test.Op is Op.Is or Op.In && !test.Equals(verb.Where)) is not { } held ? null
        : held.Op is Op.In && ahead is { } day ? new Test(isToBe, Op.In, day.ToString()) : held with { Field = isToBe };
}
