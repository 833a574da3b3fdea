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
    private readonly List<(int At, int Length)> unknown = [];

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
            Cost += StrayCosts;
        if (waiting is not null)
            Cost += UnknownCosts;
        // "what does Zoë own": nothing followed.
        if (opener is Word.With && opened)
            Cost += StrayCosts;
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
            unknown[^1] = (unknown[^1].At, unknown[^1].Length + 1);
        else
            unknown.Add((at, 1));
        at++;
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
            unknown.Add((at + 1, end - at - 1));
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
        if (opener is null && negation is null && op is null)
            Cost += ViaCosts;
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
        (joint, negation, op, opened, mostOf) = (null, null, null, false, null);
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
        if (!token.IsNumber && NumberReader.Read(said.Tokens, at, said.Lexicon.Language.Tag) is { IsPercent: false, Value: >= 2 and <= 100 } spelled)
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

    private bool Limited(int number)
    {
        Limit = number;
        at++;
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
        Test[] tests = [.. clause.Subject.Topics.Prepend(Subject.NameField).Select(field => new Test(field, Op.Contains, said.Raw(at, length)))];
        var found = tests.Where(test => Occurs(clause.Subject, [test])).ToList();
        if (found.Count == 0)
            return false;
        Cost += TopicCosts;
        clause.Add(found is [var only] ? only : new AnyOf([.. found]), negation is not null, joint is Word.Or);
        (negation, joint) = (null, null);
        Took(length);
        return true;
    }

    // "more than 3 risks"
    private bool Counts(double number)
    {
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
        var test = new Test(text.Path, Op.Contains, said.Raw(at, length));
        if (!Occurs(clause.Subject, [test]))
            return false;
        pending = null;
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
        foreach (object row in Candidates.Of(new AnyOf(tests), of, scene))
        {
            foreach (var field in fields)
            {
                if (field.Read(row, scene).Text is { } held && Folded.Contains(held, words))
                    return true;
            }
        }
        return false;
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
        for (int i = unknown.Count - 1; i >= 0; i--)
        {
            var (place, length) = unknown[i];
            bool isOrdinary = Enumerable.Range(place, length).Any(token => said.At(token).Any(m => m.Meaning is Meaning.Grammar));
            if (!isOrdinary && (head >= 0 || said.Head < 0) && (head >= 0 ? IsNextToHead(place, length) || IsOf(place) : IsOf(place)) && Topic(place, length) is { } topic)
            {
                root.Add(topic, false, false);
                Cost += TopicCosts;
                unknown.RemoveAt(i);
            }
            else
            {
                Cost += UnknownCosts * length;
            }
        }
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
    private bool IsOf(int place) => place > 0 && said.Is(place - 1, Word.Of);

    private bool Passes(int place) => said.Is(place, Word.Ignored) || said.Is(place, Word.Of) || said.Is(place, Word.That) || said.Is(place, Word.Is) || said.Tokens[place].IsSign || said.Is(place, Word.With);

    private int headEnd;

    /// <summary>Rows in whose name or texts the words occur.</summary>
    private Filter? Topic(int place, int length)
    {
        string words = said.Raw(place, length);
        if (words.Length is < 2 or > 60)
            return null;
        Test[] tests = [.. subject.Topics.Prepend(Subject.NameField).Select(field => new Test(field, Op.Contains, words))];
        return !Occurs(subject, tests) ? null : tests is [var only] ? only : new AnyOf(tests);
    }
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
