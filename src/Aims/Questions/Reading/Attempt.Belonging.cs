namespace Aims.Questions;

internal sealed partial class Attempt
{
    private bool isMine;
    private bool isTheirs;

    // Whose it is: mine, my team's, or that of what was said before.
    private bool Belongs(Word word, int length)
    {
        switch (word)
        {
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
                Team(said.Is(at - length - 1, Word.Of) || said.Is(at - length, Word.Of));
                return true;
        }
        return Over(length);
    }

    // Who made what is asked for, where the noun says that somebody did: "requests".
    private string? MadeBy() => Enumerable.Range(0, said.Count).Where(place => said.At(place).Any(m => m.Meaning is Meaning.Noun noun && noun.Subject == subject))
        .Select(place => said.Lexicon.MakerOf(said.Stems[place], subject)?.Id).FirstOrDefault(made => made is not null);

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
        if (clause is { Relation: not null, IsEmpty: true, Subject: Subject<Aims.People.Person>, Outer: { } outer } && (isOf || !clause.IsNamed))
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
        // "requests of my team" are those that it made.
        string? path = pending is { Field.Kind: FieldKind.Person } named ? named.Path : MadeBy() ?? subject.Whose ?? subject.Relations.Where(r => !r.IsMany && catalog.Of(r).Whose is not null).Select(r => $"{r.Id}.{catalog.Of(r).Whose}").FirstOrDefault();
        if (pending is { Field.Kind: FieldKind.Person })
            pending = null;
        if (!isOf && DeedAhead())
            actor = new PersonOperand(Test.MyTeam);
        else if (path is null)
            Cost += UnknownCosts;
        else
            root.Add(new Test(path, Op.Is, Test.MyTeam), negation is not null, false, field: path);
    }
}
