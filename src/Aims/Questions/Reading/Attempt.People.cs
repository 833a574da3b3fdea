using Aims.People;

namespace Aims.Questions;

internal sealed partial class Attempt
{
    private bool Person()
    {
        // "pull me all systems", "count me the pilots"
        if (said.Tokens[at].Word is "me" && at > 0 && said.Tokens[at - 1].Word is not "to" && (IsOrder(0) || Enumerable.Range(0, at).All(place => said.Is(place, Word.Ignored) || said.Is(place, Word.Polite))))
        {
            Took(1);
            return true;
        }
        int place = at;
        // "can you split them up by class for me"
        if (said.Is(at, Word.Me) && said.Is(at - 1, Word.Of) && SaysNothing(at + 1, said.Count) && Enumerable.Range(0, at).Any(before => said.Is(before, Word.CanYou)))
        {
            at++;
            return true;
        }
        if (said.Is(at, Word.Me))
        {
            Took(said.At(at).Where(m => m.Meaning is Meaning.Grammar { Word: Word.Me }).Max(m => m.Length));
            return Bind(new PersonOperand(Test.Me), place);
        }
        var (fitting, length) = said.PeopleAt(at);
        if (length == 0)
            return false;
        var who = fitting.Count == 1 ? fitting[0] : fitting.FirstOrDefault(person => person.Id == Meant);
        if (who is null && Ambiguous is null)
            Ambiguous = (place, fitting);
        Took(length);
        return Bind(new PersonOperand((who ?? fitting[0]).Id.Value), place);
    }

    // "quién me sustituye", "qui me remplace": somebody else does.
    private bool DoneToMe()
    {
        if (!said.Is(at, Word.DoneToMe) || whoEnd < 0 || clause.Subject is not { Lasts: not null, Whose: { } mine } || at + 1 >= said.Count || !said.At(at + 1).Any(m => m.Meaning is Meaning.Done done && done.Subject == clause.Subject))
            return false;
        Add(new Test(mine, Op.Is, Test.Me), mine);
        Took(1);
        return true;
    }

    // "count me": one word that tells how to answer.
    private bool IsOrder(int place) => place == at - 1 && (said.Is(place, Word.HowMany) || said.Is(place, Word.Breakdown) || said.Is(place, Word.Listed));

    // Somebody was named and no verb came: the rows are theirs.
    private void Unbound()
    {
        if (actor is not { } who)
            return;
        actor = null;
        if (subject.Whose is { } whose)
            root.Add(new Test(whose, Op.Is, who.Value), false, false, field: whose);
        Cost += StrayCosts;
    }

    private bool Bind(PersonOperand who, int place)
    {
        // "Max's team"
        int team = at < said.Count && said.Tokens[at].Word is "'s" or "s" ? at + 1 : at;
        if (said.Is(team, Word.Team) && Path("manager") is { } manager)
        {
            at = team + said.Length(team, Word.Team);
            Add(new Test(manager, Op.Is, who.Value), manager);
            return true;
        }
        if (As() is { } role)
        {
            (by, opener) = (false, null);
            Add(new Test(role, Op.Is, who.Value), role);
        }
        else if (pending is { Field.Kind: FieldKind.Person } person)
        {
            pending = null;
            Add(new Test(person.Path, Op.Is, who.Value), person.Path);
        }
        else if (joint is not null && clause.Last is { Filter: Test { Op: Op.Is }, Field: { } same } && catalog.FieldAt(clause.Subject, same)?.Field.Kind is FieldKind.Person)
        {
            Add(new Test(same, Op.Is, who.Value), same);
        }
        else if (!WasDoneTo(place) && DeedAhead(said.Is(place - 1, Word.With) || said.Is(place - 1, Word.Was)))
        {
            actor = who;
        }
        // "approved by Max": whoever stands beside the verb did it.
        else if (clause.Last is { Deed.By: { } did } part && !((IsFor() || IsDoneTo()) && clause.Subject.Whose is { } away && away != did && (IsFor() || clause.Subject.Lasts is not null)))
        {
            part.Filter = DoneBy(part, did, who.Value);
            (by, joint) = (false, null);
        }
        // "riesgos aceptados por Sam": what holds of them is what he did.
        else if (by && clause.Last is { IsNegated: false, Deed: null, Filter: Test { Op: Op.Is } held } done && clause.Subject.Deeds.FirstOrDefault(deed => deed.By is not null && held.Equals(deed.Where)) is { By: { } doer })
        {
            done.Narrow(new Test(doer, Op.Is, who.Value));
            by = false;
        }
        else if (clause.Subject.Whose is { } whose)
        {
            by = false;
            var owned = Add(new Test(whose, Op.Is, who.Value), whose);
            if (head < 0 && !asksWho && subject is not Subject<Person> && said.Is(place - 1, Word.Is))
                (whoIs, whoIsEnd) = (owned, at);
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

    // "with me as owner", "who has José as their boss": the field that says as what, and the words are taken; null where nothing says so.
    private string? As()
    {
        if (!said.Is(at, Word.As))
            return null;
        int place = at + said.Length(at, Word.As);
        while (said.Is(place, Word.Ignored) || said.Is(place, Word.Their))
            place++;
        if (place >= said.Count || Own(clause.Subject, place) is not { Meaning: Meaning.Named { Field: { Kind: FieldKind.Person } field }, Length: var length })
            return null;
        at = place;
        Took(length);
        return field.Id;
    }

    // "what is Ingrid accountable for": somebody, and then as what.
    private bool IsAs(string path, Field field)
    {
        if (whoIs is not { Filter: Test test } part || at != whoIsEnd || field.Kind is not FieldKind.Person)
            return false;
        (part.Filter, part.Field) = (test with { Field = path }, path);
        return true;
    }

    private Clause.Part? whoIs;
    private int whoIsEnd;

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

    // "wer vertritt Max": somebody else does it.
    private bool IsDoneTo() => asksWho && !by && joint is null && !Enumerable.Range(0, at).Any(place => said.Is(place, Word.Whom));

    // "wer hat Max vertreten": somebody else did.
    private bool WasDoneTo(int place) => IsDoneTo() && clause.Subject.Lasts is not null && said.Is(place - 1, Word.With) && said.Is(place - 2, Word.Who) && (isPast = true);

    // "hat Hélène dieses Jahr Anträge genehmigt": after a verb that helps, the one that says what was done may be further on.
    private bool DeedAhead(bool isHelped = false)
    {
        for (int look = at; look < said.Count && look < at + (isHelped ? 9 : 5); look++)
        {
            for (var around = clause; around is not null; around = around.Outer)
            {
                if (said.At(look).Any(m => m.Meaning is Meaning.Done { Deed.By: not null } done && done.Subject == around.Subject))
                    return true;
            }
            if (isHelped && days(look) is { } day)
            {
                look += day.Tokens - 1;
                continue;
            }
            if (isHelped && said.At(look).Any(m => m is { Meaning: Meaning.Noun noun } && noun.Subject == clause.Subject))
                continue;
            if (said.At(look).Count == 0 || !said.At(look).Any(m => m.Meaning is Meaning.Grammar { Word: Word.Ignored or Word.Not or Word.With or Word.Is or Word.And or Word.StillTo or Word.Must or Word.ShouldHave or Word.Anything or Word.Everything }))
                return false;
        }
        return false;
    }

    // A person whom the row itself names: also one who has left.
    private string OwnField(string path) =>
        path.Split('.') is [var owner, "person" or Subject.IdField] && clause.Subject.FieldOf(owner) is { Kind: FieldKind.Person } ? owner : path;

    // "owned by people in Dublin" is no grouping.
    private bool IsOwnedBy() => Enumerable.Range(Math.Max(1, at - 4), Math.Min(at - 1, 4)).Where(place => said.Is(place, Word.By)).Any(place => said.At(place - 1).Any(m => m.Meaning is Meaning.Grammar { Word: Word.With or Word.Given } || (m.Meaning is Meaning.Done or Meaning.Named && m.Meaning.Of == clause.Subject)));
}
