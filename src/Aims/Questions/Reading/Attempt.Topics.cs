namespace Aims.Questions;

internal sealed partial class Attempt
{
    private void Unread(int place, int length)
    {
        bool isNegated = negation is not null && isNegationFresh;
        unknown.Add((place, length, isNegated));
        if (isNegated)
            (negation, isNegationFresh) = (null, false);
        // "from Litware or Adatum that use …": what joins it is looked up again.
        joint = null;
    }

    private bool IsQuote(int place) => said.Tokens[place].Word is "\"" or "“" or "”" or "„" or "«" or "»";

    // What stands in quotes is a name or a topic, whatever its words mean.
    private bool Quoted()
    {
        if (!IsQuote(at))
            return false;
        int end = at + 1;
        while (end < said.Count && !IsQuote(end))
            end++;
        // "at status “open”": what has a meaning here is that.
        if (end < said.Count && end > at + 1 && Own(clause.Subject, at + 1) is { Meaning: Meaning.Value or Meaning.Condition, Length: var whole } && whole == end - at - 1)
        {
            at++;
            return true;
        }
        if (end < said.Count && end > at + 1)
            Unread(at + 1, end - at - 1);
        else
            end = at;
        at = end + 1;
        return true;
    }

    // Names that are looked for in all rows, each in so many words.
    private const int MostPhrases = 3, LongestPhrase = 8;

    private int phrases;

    // Several words in capitals are the name of something, whatever each of them means: "Litware Vision".
    private bool Phrase()
    {
        int length = 0;
        while (at + length < said.Count && char.IsUpper(said.Tokens[at + length].Raw[0]) && said.PeopleAt(at + length).Length == 0)
            length++;
        if (length is < 2 or > LongestPhrase || phrases > MostPhrases || said.At(at).Any(m => m.Length >= length) || Enumerable.Range(at, length).All(place => said.At(place).Count > 0 && said.At(place)[0].Meaning is not Meaning.Value))
            return false;
        phrases++;
        if (Either(Occurring(clause.Subject, said.Raw(at, length))) is not { } found)
            return false;
        Cost += TopicCosts;
        pending = pending is { Field.Kind: FieldKind.Text } ? null : pending;
        Called(clause, at, length, found, negation is not null, joint is Word.Or);
        (negation, joint, isNegationFresh) = (null, null, false);
        Took(length);
        return true;
    }

    // "assessments of Proseware systems": it is the systems that are called so.
    private bool NamesRelated()
    {
        if (said.At(at).Count > 0 || said.Tokens[at].IsSign || at + 1 >= said.Count)
            return false;
        if (clause is { Relation: not null, IsNamed: false } && Own(clause.Subject, at + 1) is { Meaning: Meaning.Noun } && Either(Occurring(clause.Subject, said.Raw(at, 1))) is { } its)
        {
            Called(clause, at, 1, its, false);
            Took(1);
            return true;
        }
        if (clause.Subject.Relations.FirstOrDefault(relation => Names(relation, at + 1) > 0) is not { } relation || Either(Occurring(catalog.Of(relation), said.Raw(at, 1))) is not { } theirs)
            return false;
        int length = Names(relation, at + 1);
        Open(relation, null);
        clause.IsNamed = true;
        Called(clause, at, 1, theirs, false);
        Took(1 + length);
        return true;
    }

    // "the suppliers audit", "the audit on recruiting tools": what it is called, though the words name something else.
    private bool CalledAfterOther()
    {
        if (!subject.IsCalledAfterOthers || clause != root || subject.RefusedTo(scene.Viewer) is not null)
            return false;
        int noun = at - 1;
        while (noun > 0 && (said.Is(noun, Word.Of) || said.Is(noun, Word.Ignored)))
            noun--;
        bool isAfter = head >= 0 && noun == headEnd - 1 && noun < at - 1;
        for (int length = Math.Min(3, said.Count - at); length > 0; length--)
        {
            if (!isAfter && at + length != said.Head)
                continue;
            string[] names = [Folded.Of(said.Raw(at, length)), .. said.At(at).Where(m => m.Length == length).Select(m => m.Meaning).OfType<Meaning.Noun>().SelectMany(named => named.Subject.Names.Split('/', '|')).Select(name => Folded.Of(name))];
            if (subject.Rows(scene).Select(row => subject.TitleOf(row, scene)).FirstOrDefault(title => names.Contains(Folded.Of(title))) is not { } called)
                continue;
            Add(new Test(Subject.NameField, Op.Is, called), Subject.NameField);
            Took(length);
            return true;
        }
        return false;
    }

    // The name and the texts of a subject's rows, as far as the words occur there.
    private Test[] Occurring(Subject of, string words) =>
        [.. of.Topics.Prepend(Subject.NameField).Select(field => new Test(field, Op.Contains, words)).Where(test => Occurs(of, [test]))];

    private static Filter? Either(Test[]? tests) => tests switch
    {
        null or [] => null,
        [var only] => only,
        _ => new AnyOf(tests),
    };

    // The second word of a name may mean something by itself: "litware vision".
    private bool BeginsName() => said.At(at).Count == 0 && !said.Tokens[at].IsSign && at + 1 < said.Count && said.At(at + 1).Any(m => m.Meaning is Meaning.Value)
        && Occurring(subject, said.Raw(at, 2)).Length > 0;

    // Words that are the value of a field of text, as far as there is such a one: "supplier Contoso".
    private bool Words((string Path, Field Field, bool IsWith, bool IsFirst) text)
    {
        int length = 1;
        while (at + length < said.Count && said.At(at + length).Count == 0 && !said.Tokens[at + length].IsSign)
            length++;
        var test = Longest(at, ref length, words => new Test(text.Path, Op.Contains, words) is var one && Occurs(clause.Subject, [one]) ? [one] : []) is [var found] ? found : null;
        if (test is null)
            return false;
        pending = null;
        // "from a supplier other than Contoso": it has one.
        if (negation is Word.Except)
            clause.Add(new Not(new Test(text.Path, Op.Empty)), false, false);
        called.Add((at + length, Add(test, text.Path)));
        Took(length);
        return true;
    }

    // Whether the asker sees a row in which the words stand. Other readings of the same words ask the same.
    private bool Occurs(Subject of, Test[] tests) =>
        scene.Once(($"looked up in {of.Id}", 0), _ => new Lookups()).MayGoOn(tests[0].Values[0]) && scene.Once((of.Id, string.Join('|', tests.Select(test => test.Field)), tests[0].Values[0]), _ => (object)Found(of, tests)) is true;

    private bool Found(Subject of, Test[] tests)
    {
        // What has to be fetched first is not there while a text is read.
        if ((of.Needs & ~Needs.Reach) != 0 || of.RefusedTo(scene.Viewer) is not null)
            return false;
        string words = Folded.Of(tests[0].Values[0]);
        Field[] fields = [.. tests.Select(test => catalog.FieldAt(of, test.Field)).Where(found => found is { Way.Count: 0 }).Select(found => found!.Value.Field)];
        // Nothing is made for a row: there can be a hundred thousand.
        foreach (object row in Candidates.Of(new AnyOf(tests), of, scene))
        {
            foreach (var field in fields)
            {
                if (field.Read(row, scene).Text is { } held && Folded.Holds(held, words))
                    return true;
            }
        }
        return false;
    }

    // Words for which nothing is known: a topic next to the subject's name, or nothing.
    private void Resolve()
    {
        foreach (var (place, known, isNegated) in unknown.ToList())
        {
            int length = known;
            bool isOrdinary = Enumerable.Range(place, length).Any(token => said.At(token).Any(m => m.Meaning is Meaning.Grammar));
            if (!isOrdinary && (head >= 0 || said.Head < 0) && (head >= 0 ? IsNextToHead(place, length) || IsOf(place) : IsOf(place)) && (Topic(place, ref length) ?? TitleOf(place, length)) is { } topic)
            {
                // "from Fabrikam or Tailspin", "neither from the one nor from the other"
                Called(root, place, length, topic, isNegated);
                // "anything by Litware"
                by = by && !said.Is(place - 1, Word.By);
                Cost += called.Count == 1 ? TopicCosts : 0;
                unknown.Remove((place, known, isNegated));
            }
            // "which chatbots are in use": what is called so.
            else if (head < 0 && said.Head < 0 && subject.IsSaidByTitle && TitleOf(place, known) is { } title)
            {
                (head, headEnd) = (place, place + 1);
                Called(root, place, length, title, isNegated);
                Cost += TopicCosts;
                unknown.Remove((place, known, isNegated));
            }
            else
            {
                Cost += UnknownCosts * length;
            }
        }
    }

    // "how many chatbots are in the register"
    private Test? TitleOf(int place, int length) => length == 1 && said.SaysSeveral(subject, place) ? new Test(Subject.NameField, Op.Contains, said.Stems[place]) : null;

    // Names that were looked for, and where each ends.
    private readonly List<(int End, Clause.Part Part)> called = [];

    // "from Fabrikam or Tailspin": one of them.
    private void Called(Clause of, int place, int length, Filter filter, bool isNegated, bool isAlternative = false)
    {
        int joined = Joined(place);
        var part = called.FirstOrDefault(name => name.End == joined).Part;
        if (part?.Filter is { } before && (!isNegated || part.IsNegated))
            part.Filter = before is AnyOf any ? new AnyOf([.. any.Of, filter]) : new AnyOf([before, filter]);
        else
            part = of.Add(filter, isNegated, isAlternative);
        called.Add((place + length, part));
    }

    // Where the word stands that joins it to what is before; -1 for none.
    private int Joined(int place)
    {
        int before = place - 1;
        while (before > 0 && (said.Is(before, Word.Of) || said.Is(before, Word.Ignored)))
            before--;
        return before >= (said.Head < 0 ? 0 : 1) && (said.Is(before, Word.Or) || said.Is(before, Word.And) || said.Tokens[before].Word is "," or "/") ? before : -1;
    }

    private bool IsNextToHead(int place, int length)
    {
        int after = place + length;
        while (after < head && (Passes(after) || IsJoinedToUnknown(after)))
            after++;
        if (after == head)
            return true;
        int before = place - 1;
        while (before > headEnd - 1 && Passes(before))
            before--;
        // "risks that got worse" are not about "worse".
        return (before == headEnd - 1 && !(said.Is(place - 1, Word.Is) || said.Is(place - 1, Word.Was) || said.Is(place - 1, Word.Becomes))) || place == headEnd;
    }

    // "Litware or Proseware systems"
    private bool IsJoinedToUnknown(int place) => said.Is(place, Word.Or) || said.Is(place, Word.And) || unknown.Any(span => span.At <= place && place < span.At + span.Length);

    // "from Fabrikam", "by Fabrikam", "about translation"
    private bool IsOf(int place) => place > 0 && (said.Is(place - 1, Word.Of) || said.Is(place - 1, Word.By) || Joined(place) >= 0);

    private bool Passes(int place) => !taken.Contains(place) && (said.Is(place, Word.Ignored) || said.Is(place, Word.Of) || said.Is(place, Word.That) || said.Is(place, Word.Is) || said.Tokens[place].IsSign || said.Is(place, Word.With));

    /// <summary>Rows in whose name or texts the words occur.</summary>
    private Filter? Topic(int place, ref int length) => Either(Longest(place, ref length, words => Occurring(subject, words)));

    // A name may go on with a word that means something by itself: "contoso ai".
    private Test[]? Longest(int place, ref int length, Func<string, Test[]> made)
    {
        for (int more = MostMore; more >= 0; more--)
        {
            if (place + length + more > said.Count || Enumerable.Range(place + length, more).Any(next => said.Tokens[next].IsSign || said.PeopleAt(next).Length > 0))
                continue;
            string words = said.Raw(place, length + more);
            if (words.Length is >= 2 and <= LongestTopic && made(words) is { Length: > 0 } tests)
            {
                length += more;
                return tests;
            }
        }
        return null;
    }

    private const int MostMore = 1, LongestTopic = 60;
}
