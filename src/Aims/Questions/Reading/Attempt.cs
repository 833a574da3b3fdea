using System.Globalization;
using Aims.People;
using Aims.Questions.Days;

namespace Aims.Questions;

/// <summary>
/// What was said, taken as a question about one subject: word by word, each consumed by what it means there. The subject under which
/// the least is left over is the one that was meant.
/// </summary>
internal sealed partial class Attempt
{
    public const int UnknownCosts = 10;

    private const int TopicCosts = 3, StrayCosts = 4, ForeignCosts = 8, ViaCosts = 2, HeadGains = 6;

    private readonly Subject subject;
    private readonly Utterance said;
    private readonly Catalog catalog;
    private readonly Scene scene;
    private readonly Func<int, DaysRead?> days;
    private readonly Clause root;
    private readonly List<(int At, int Length, bool IsNegated)> unknown = [];

    private Clause clause;
    private int at;
    private int head = -1;

    // What the last words said about the next ones.
    private Word? joint;
    private Word? negation;
    private Op? op;
    private bool opened = true;
    private bool by;
    private bool sorting;
    private bool isTheirs;
    private (string Path, Field Field, bool IsWith, bool IsFirst)? pending;
    private PersonOperand? actor;

    public Attempt(Subject subject, Utterance said, Catalog catalog, Scene scene, Func<int, DaysRead?> days)
    {
        (this.subject, this.said, this.catalog, this.scene, this.days) = (subject, said, catalog, scene, days);
        clause = root = new Clause(subject, null, null);
    }

    public Subject Subject => subject;

    /// <summary>How badly it fits; less is better. Above 0 something was left over.</summary>
    public int Cost { get; private set; }

    /// <summary>How well the subject itself was named.</summary>
    public int Gain { get; private set; }

    /// <summary>What was not understood, as it was typed.</summary>
    public IReadOnlyList<string> Unknown => [.. unknown.Select(span => said.Raw(span.At, span.Length))];

    /// <summary>A date that does not exist.</summary>
    public string? WrongDay { get; private set; }

    /// <summary>A name that several people have, and the place where it was said.</summary>
    public (int At, IReadOnlyList<Person> Fitting)? Ambiguous { get; private set; }

    /// <summary>For a name that several have: which one is meant.</summary>
    public PersonId? Meant { get; init; }

    public bool IsNamed => head >= 0;

    /// <summary>What was said, as a question.</summary>
    public StatusQuestion? Asks { get; private set; }

    public Attempt Run()
    {
        while (at < said.Count)
            Step();
        Settle();
        while (clause.Outer is not null)
            Close();
        Unbound();
        Resolve();
        if (by)
            Cost += asksWho ? StrayCosts : UnknownCosts;
        // What happened is asked for in words of its own: any record can be of a kind, or have a field.
        if (subject.IsAskedByName && head < 0 && !root.Parts.Any(part => part.Deed is not null))
            Cost += UnknownCosts;
        if (waiting is not null)
            Cost += UnknownCosts;
        // "what does Zoë own": nothing followed.
        if (opener is Word.With && opened)
            Cost += StrayCosts;
        // A comparison, or a word of negation, of which nothing came.
        if (op is not null || missing || (negation is Word.Without or Word.Except or Word.Not && isNegationFresh))
            Cost += UnknownCosts;
        // What is named as asked for, and this is about something else.
        if (asksWho && head < 0 && subject is Subject<Person> && !root.IsEmpty && root.Parts.All(part => part is { Filter: Test { Op: Op.Is }, Field: "location" or "department" }))
            Gain++;
        bool isNamedToo = head >= 0 && head - said.Head is < 3;
        if (said.IsHeadedByOther(subject) && !isNamedToo && !(said.IsHeadedByOwner(subject) && IsSaidOfItsOwn()))
            Cost += UnknownCosts;
        // "departments without a pilot" are not systems.
        if (head < 0 && said.Head < 0 && Groups.Count == 0 && superlative is null && Asked.Any(asked => asked.IsFirst) && root.Parts.Any(part => part.IsNegated))
            Cost += UnknownCosts;
        ToCome();
        Asks = Question();
        return this;
    }

    private void Step()
    {
        if (Sign() || Quoted() || Phrase() || Day() || Key() || (opened && Enter()) || Meaningful() || Person() || Number())
            return;
        if (pending is { Field.Kind: FieldKind.Text } text && !said.Tokens[at].IsSign && said.At(at).Count == 0 && Words(text))
            return;
        if (unknown.Count > 0 && unknown[^1].At + unknown[^1].Length == at)
            unknown[^1] = unknown[^1] with { Length = unknown[^1].Length + 1 };
        else
            Unread(at, 1);
        at++;
    }

    private void Unread(int place, int length)
    {
        bool isNegated = negation is not null && isNegationFresh;
        unknown.Add((place, length, isNegated));
        if (isNegated)
            (negation, isNegationFresh) = (null, false);
    }

    // A comma parts a list, or two clauses.
    private bool Sign()
    {
        var token = said.Tokens[at];
        if (!token.IsSign || said.At(at).Count > 0 || IsQuote(at))
            return false;
        if (token.Word is ",")
            joint ??= Word.And;
        if (token.Word is "/")
            joint = Word.Or;
        at++;
        return true;
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
        if (end < said.Count && end > at + 1)
            Unread(at + 1, end - at - 1);
        else
            end = at;
        at = end + 1;
        return true;
    }

    private bool Key()
    {
        string word = said.Tokens[at].Word;
        int dash = word.IndexOf('-', StringComparison.Ordinal);
        if (dash < 1 || !char.IsAsciiLetter(word[0]) || catalog.Subjects.FirstOrDefault(s => string.Equals(s.Prefix, word[..dash], StringComparison.OrdinalIgnoreCase)) is not { } named)
            return false;
        string key = string.Create(CultureInfo.InvariantCulture, $"{named.Prefix}-{long.Parse(word[(dash + 1)..], CultureInfo.InvariantCulture):D4}");
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

    // The words go on with something that is related to what it is about: "with [overdue assessments]".
    private bool Enter()
    {
        int look = at;
        int? count = null;
        while (look < said.Count && look < at + 7)
        {
            if (clause.Subject.Relations.FirstOrDefault(relation => Names(relation, look) > 0) is { } relation)
            {
                if (Own(clause.Subject, look) is { } longer && longer.Length > Names(relation, look))
                    return false;
                Open(relation, count);
                return look == at ? Meaningful() : Phrase();
            }
            if (said.Tokens[look].IsNumber && look == at && op is not null)
                count = int.Parse(said.Tokens[look].Word, CultureInfo.InvariantCulture);
            var theirs = Best(look, RelatedSubjects());
            if (Own(clause.Subject, look) is { } own && (theirs is null || theirs.Value.Length < own.Length))
                return false;
            if (said.At(look).Any(m => m.Meaning is Meaning.Grammar { Word: Word.With or Word.That or Word.But or Word.By or Word.Rate or Word.Without or Word.Not or Word.Except or Word.Is or Word.Of }) && look > at)
                return false;
            look += Math.Max(1, theirs?.Length ?? 0);
        }
        return false;
    }

    private IEnumerable<Subject> RelatedSubjects() => clause.Subject.Relations.Select(catalog.Of);

    private void Open(Relation relation, int? count)
    {
        Settle();
        // "systems, approvals and risks" are three things.
        if (opener is null && negation is null && op is null)
            Cost += joint is Word.And or Word.Or && head >= 0 ? UnknownCosts : ViaCosts;
        bool none = negation is not null;
        clause = new Clause(catalog.Of(relation), relation, clause)
        {
            IsNone = none,
            Most = mostOf,
            IsAlternative = joint is Word.Or,
            Count = count,
            Op = count is null ? Op.AtLeast : op ?? Op.Is,
        };
        if (count is not null)
            at++;
        if (count is not null)
            op = null;
        (joint, negation, opened, mostOf) = (null, null, false, null);
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
            return;
        Filter has = new Has(inner.Relation!.Id, inner.Filter(), inner.Count, inner.Op);
        if (!inner.IsNamed && !inner.IsEmpty)
            Cost += 1;
        clause.Add(has, inner.IsNone, inner.IsAlternative);
    }

    // How many words name a relation's rows here.
    private int Names(Relation relation, int place) => said.At(place)
        .Where(m => !said.IsShadowed(place, m.Length) && m.Meaning switch
        {
            Meaning.Noun noun => noun.Subject.Id == relation.To && noun.Subject != clause.Subject,
            Meaning.Related related => related.Relation == relation,
            _ => false,
        })
        .Select(m => m.Length).DefaultIfEmpty(0).Max();

    private bool Person()
    {
        if (said.Is(at, Word.Me))
        {
            Took(1);
            return Bind(new PersonOperand(Test.Me));
        }
        var (fitting, length) = said.PeopleAt(at);
        if (length == 0)
            return false;
        int place = at;
        var who = fitting.Count == 1 ? fitting[0] : fitting.FirstOrDefault(person => person.Id == Meant);
        if (who is null && Ambiguous is null)
            Ambiguous = (place, fitting);
        Took(length);
        return Bind(new PersonOperand((who ?? fitting[0]).Id.Value));
    }

    private bool Number()
    {
        var token = said.Tokens[at];
        if (!token.IsNumber && NumberReader.Read(said.Tokens, at, said.Lexicon.Language.Tag) is { IsPercent: false, Value: <= 100 } spelled && spelled.Value >= (op is null ? 2 : 1))
        {
            at += spelled.Tokens - 1;
            return Counts((double)spelled.Value) || Limited((int)spelled.Value);
        }
        if (!double.TryParse(token.Word.TrimEnd('%').TrimStart('v').Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out double number))
            return false;
        string value = number.ToString(CultureInfo.InvariantCulture);
        if (token.Word[0] is 'v')
            return Versioned(value);
        if (pending is { } field && field.Field.Kind is FieldKind.Number or FieldKind.Text or FieldKind.Choice)
        {
            pending = null;
            int length = 1;
            var compare = op ?? AfterValue(at + 1, ref length) ?? Op.Is;
            op = null;
            if (field.Field.Kind is FieldKind.Choice && field.Field.ChoiceOf(value) is null)
                return false;
            Add(new Test(field.Path, compare, value), field.Path);
            Took(length);
            return true;
        }
        // "level 3 or 4"
        if (joint is not null && clause.Last is { Filter: Test { Op: Op.Is }, Field: { } last } && catalog.FieldAt(clause.Subject, last) is { Field: { Kind: FieldKind.Choice } same } && same.ChoiceOf(value) is not null)
        {
            Value(last, same, value, 1);
            return true;
        }
        if (token.Word.EndsWith('%') || number is < 1 or > 1000 || number != Math.Floor(number))
            return false;
        return Counts(number) || Limited((int)number);
    }

    // "top 3", "the 5 oldest systems", "which two departments"; "level above 3" has been another number before.
    private bool Limited(int number)
    {
        if (op is not null || (superlative is null && mostOf is null && !IsCountOfNext()))
            return false;
        Limit = number;
        at++;
        return true;
    }

    private bool IsCountOfNext() => at + 1 < said.Count && said.At(at + 1).Any(m => m.Meaning is not Meaning.Grammar
        or Meaning.Grammar { Word: Word.Most or Word.Fewest or Word.Oldest or Word.Newest or Word.Highest or Word.Lowest or Word.Worst or Word.Best or Word.Those });

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
        Test[] tests = [.. clause.Subject.Topics.Prepend(Subject.NameField).Select(field => new Test(field, Op.Contains, said.Raw(at, length)))];
        var found = tests.Where(test => Occurs(clause.Subject, [test])).ToList();
        if (found.Count == 0)
            return false;
        Cost += TopicCosts;
        Called(clause, at, length, found is [var only] ? only : new AnyOf([.. found]), negation is not null, joint is Word.Or);
        (negation, joint, isNegationFresh) = (null, null, false);
        Took(length);
        return true;
    }

    // "more than 3 risks"
    private bool Counts(double number)
    {
        // What it is that is counted comes next: "with 2 or more [open] risks".
        if (clause is { Relation.IsMany: true, IsNamed: false, Count: null } && pending is null && joint is null)
        {
            int length = 1;
            clause.Op = op ?? AfterValue(at + 1, ref length) ?? Op.Is;
            (clause.Count, op) = ((int)number, null);
            at += length;
            return true;
        }
        if (at + 1 >= said.Count || clause.Subject.Relations.FirstOrDefault(r => r.IsMany && Names(r, at + 1) > 0) is not { } relation)
            return false;
        if (op is null && !opened)
            return false;
        op ??= Op.Is;
        at++;
        Open(relation, null);
        clause = new Clause(clause.Subject, clause.Relation, clause.Outer) { Count = (int)number, Op = op ?? Op.Is, IsNone = clause.IsNone, IsAlternative = clause.IsAlternative };
        op = null;
        return true;
    }

    // "v3"
    private bool Versioned(string number)
    {
        if (Path("version") is not { } version)
            return false;
        if (pending is { Field.Id: not "version" })
            pending = null;
        Add(new Test(version, Op.Is, number), version);
        Took(1);
        return true;
    }

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
        Add(test, text.Path);
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
        foreach (object row in of.Rows(scene))
        {
            foreach (var field in fields)
            {
                if (field.Read(row, scene).Text is { } held && Folded.Contains(held, words))
                    return true;
            }
        }
        return false;
    }

    // A verb, an average or the rate that only this subject has.
    private bool IsSaidOfItsOwn() => measure is Measure.Average || root.Parts.Any(part => part.Deed is not null || (subject.Rate is { } rate && (part.Filter is Is { Term: var held } ? held : part.Filter is Not { Of: Is { Term: var denied } } ? denied : null) == rate));

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

    /// <summary>Takes words as understood.</summary>
    private void Took(int length)
    {
        at += length;
        opened = false;
    }

    // Words for which nothing is known: a topic next to the subject's name, or nothing.
    private void Resolve()
    {
        foreach (var (place, known, isNegated) in unknown.ToList())
        {
            int length = known;
            bool isOrdinary = Enumerable.Range(place, length).Any(token => said.At(token).Any(m => m.Meaning is Meaning.Grammar));
            if (!isOrdinary && (head >= 0 || said.Head < 0) && (head >= 0 ? IsNextToHead(place, length) || IsOf(place) : IsOf(place)) && Topic(place, ref length) is { } topic)
            {
                // "from Fabrikam or Tailspin", "neither from the one nor from the other"
                Called(root, place, length, topic, isNegated);
                Cost += called.Count == 1 ? TopicCosts : 0;
                unknown.Remove((place, known, isNegated));
            }
            else
            {
                Cost += UnknownCosts * length;
            }
        }
    }

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
        return before > 0 && (said.Is(before, Word.Or) || said.Is(before, Word.And) || said.Tokens[before].Word is "," or "/") ? before : -1;
    }

    private bool IsNextToHead(int place, int length)
    {
        int after = place + length;
        while (after < head && Passes(after))
            after++;
        if (after == head)
            return true;
        int before = place - 1;
        while (before > headEnd - 1 && Passes(before))
            before--;
        return before == headEnd - 1 || place == headEnd;
    }

    // "from Fabrikam", "about translation"
    private bool IsOf(int place) => place > 0 && (said.Is(place - 1, Word.Of) || Joined(place) >= 0);

    private bool Passes(int place) => said.Is(place, Word.Ignored) || said.Is(place, Word.Of) || said.Is(place, Word.That) || said.Is(place, Word.Is) || said.Tokens[place].IsSign || said.Is(place, Word.With);

    private int headEnd;

    /// <summary>Rows in whose name or texts the words occur.</summary>
    private Filter? Topic(int place, ref int length) =>
        Longest(place, ref length, words => [.. subject.Topics.Prepend(Subject.NameField).Select(field => new Test(field, Op.Contains, words)).Where(test => Occurs(subject, [test]))]) switch
        {
            null => null,
            [var only] => only,
            var tests => new AnyOf(tests),
        };

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

/// <summary>Which words were looked up in the rows of a subject: a text of many unknown ones shall not cost a pass for each.</summary>
internal sealed class Lookups
{
    private const int Most = 6;

    private readonly HashSet<string> words = [];

    public bool MayGoOn(string word) => words.Count < Most ? words.Add(word) || true : words.Contains(word);
}

/// <summary>Somebody as a question says it: an id, <see cref="Test.Me"/> or <see cref="Test.MyTeam"/>.</summary>
internal sealed record PersonOperand(string Value);
