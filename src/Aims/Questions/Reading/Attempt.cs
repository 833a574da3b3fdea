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

    /// <summary>What is taken as understood, though it does not quite fit.</summary>
    public const int StrayCosts = 4;

    /// <summary>How much worse another subject may fit, and still may be meant where something does not quite fit.</summary>
    public const int NearlyAsGood = 6;

    private const int TopicCosts = 3, ViaCosts = 2, HeadGains = 6;

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

    private (string Path, Field Field, bool IsWith, bool IsFirst)? pending;
    private PersonOperand? actor;

    public Attempt(Subject subject, Utterance said, Catalog catalog, Scene scene, Func<int, DaysRead?> days)
    {
        (this.subject, this.said, this.catalog, this.scene, this.days) = (subject, said, catalog, scene, days);
        clause = root = new Clause(subject, null, null);
    }

    public Subject Subject => subject;

    public Clause Root => root;

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

    /// <summary>Whether one record was said by its id, or by its title.</summary>
    public bool SaysWhich => root.Parts.Any(part => part.Field is Subject.IdField || part is { Field: Subject.NameField, Filter: Test { Op: Op.Is } });

    /// <summary>Whether a condition says which person it is.</summary>
    public bool IsOfPerson(Test test) => catalog.FieldAt(subject, test.Field) is { Field.Kind: FieldKind.Person };

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
        if (subject.IsAskedByName && !said.Names(subject) && !SaysWhich && !root.Parts.Any(part => part.Deed is not null))
            Cost += UnknownCosts;
        if (waiting is not null)
            Cost += UnknownCosts;
        // "approvals sitting there for two weeks": what they were for so long was not understood.
        if (aged is { Part: { Filter: not null } bare, IsFor: true } && agedPart?.Part == bare && root.Parts.All(part => part == bare || part.Filter is null))
            Cost += UnknownCosts;
        // "who in Finance is responsible for no system": whoever lacks something is a person.
        if (asksWho && head < 0 && subject is not Subject<Person> && root.Parts.Any(part => part is { IsNegated: true, Filter: Questions.Has }))
            Cost += UnknownCosts;
        // "what does Zoë own": nothing followed.
        if (opener is Word.With && opened)
            Cost += StrayCosts;
        // "should have been done by now and aren't"
        if (modal is Word.ShouldHave && negation is Word.Not && isNegationFresh)
            negation = null;
        // A comparison, or a word of negation, of which nothing came.
        if (op is not null || missing || (negation is Word.Without or Word.Except or Word.Not && isNegationFresh))
            Cost += UnknownCosts;
        // What is named as asked for, and this is about something else.
        if (head < 0 && subject is Subject<Person> && !root.IsEmpty && (root.Parts.All(part => part.Filter is Is { Term: "my-team" }) || (asksWho && root.Parts.All(part => part.Deed is not null || part is { Filter: Has { Where: null } } or { Filter: Test { Op: Op.Is }, Field: "location" or "department" }))))
            Gain++;
        // "which supplier do most of our pilots come from"
        bool isNamedToo = (head >= 0 && head - said.Head is < 3) || isCountedBy || (said.Head >= 0 && superlative is Word.Most or Word.Fewest && said.At(said.Head).Any(m => m.Meaning is Meaning.Named named && named.Subject == subject && Asked.Any(asked => asked.IsFirst && asked.Path == named.Field.Id)));
        if (said.IsHeadedByOther(subject) && !isNamedToo && !(said.IsHeadedByOwner(subject) && !said.Is(said.Head + 1, Word.Whose) && ((((head < 0 && subject.Rate is not null) || measure is Measure.Rate or Measure.Average || IsAskedAtHead()) && IsSaidOfItsOwn()) || said.Is(0, Word.Only))))
            Cost += UnknownCosts;
        // "departments without a pilot" are not systems.
        if (head < 0 && said.Head < 0 && Groups.Count == 0 && superlative is null && Asked.Any(asked => asked.IsFirst) && root.Parts.Any(part => part.IsNegated))
            Cost += UnknownCosts;
        // "who works for me": of what is theirs, nothing was said.
        if (IsOnlyWhose)
            Cost += StrayCosts;
        OfModal();
        IsDueThen();
        WasTooLate();
        ToCome();
        OfSeveral();
        // "how big is Sales": of what, was not said.
        if (asksHow && head < 0 && !root.Parts.Any(part => part.Filter is Test { Field: Subject.IdField or Subject.NameField }))
            Cost += UnknownCosts;
        // "which approval took longest"
        if (isLasting && superlative is Word.Oldest)
        {
            Order ??= subject.Duration is { } days ? new Sort(days, true) : null;
            Cost += Order is null ? UnknownCosts : 0;
            superlative = Word.Highest;
        }
        ToBeNext();
        AsksDay();
        Asks = Question();
        // It holds, and it does not.
        IsContradictory |= Asks?.Where is AllOf all && (all.Of.OfType<Not>().Any(not => all.Of.Contains(not.Of)) || all.Of.OfType<Test>().Any(one => all.Of.OfType<Test>().Any(other => IsNeverBoth(one, other))));
        // "our three newest colleagues": a superlative of which no order came.
        if (superlative is not null && OnlySuperlative is null && Asks is { Sort: null, By.Count: 0, Measure: Measure.List or Measure.Count or Measure.Detail or Measure.Rate })
            Cost += UnknownCosts;
        return this;
    }

    // "refused to accept", of one field with one value
    private bool IsNeverBoth(Test one, Test other) => one.Op is Op.Is && other.Op is Op.Is && one.Field == other.Field && !one.Values.Intersect(other.Values).Any()
        && catalog.FieldAt(subject, one.Field) is { Field: { HoldsMany: false, Kind: FieldKind.Choice } };

    private void Step()
    {
        if (Sign() || Quoted() || Phrase() || Day() || Key() || (opened && Enter()) || DoneToMe() || Meaningful() || Person() || Number())
            return;
        if (pending is { Field.Kind: FieldKind.Text } text && !said.Tokens[at].IsSign && said.At(at).Count == 0 && Words(text))
            return;
        if (NamesRelated())
            return;
        int length = BeginsName() ? 2 : 1;
        if (unknown.Count > 0 && unknown[^1].At + unknown[^1].Length == at)
            unknown[^1] = unknown[^1] with { Length = unknown[^1].Length + length };
        else
            Unread(at, length);
        at += length;
    }

    // A comma parts a list, or two clauses.
    private bool Sign()
    {
        var token = said.Tokens[at];
        if (!token.IsSign || said.At(at).Count > 0 || IsQuote(at))
            return false;
        // "the average for systems per department, only what was approved in 2026": that is said of what is averaged.
        if (token.Word is "," && measure is Measure.Average)
            Leave();
        if (token.Word is ",")
            joint ??= Word.And;
        if (token.Word is "/")
            joint = Word.Or;
        at++;
        return true;
    }

    // "on our high-risk systems, which open risks …"
    private bool IsAskedAtHead() => head > 0 && Enumerable.Range(Math.Max(0, head - 3), Math.Min(head, 3)).Any(place => said.Is(place, Word.Which));

    // An average or the rate that only this subject has, or something that what heads the question has not.
    private bool IsSaidOfItsOwn() => measure is Measure.Average || (measure is Measure.Rate && subject.Rate is not null) || root.Parts.Any(part => IsOwn(part, said.HeadSubject));

    private bool IsOwn(Clause.Part part, Subject? headed) => part switch
    {
        { Deed: { } deed } when headed?.Deeds.Any(own => own.Id == deed.Id) is not true => true,
        { Filter: Is { Term: var held } } => held == subject.Rate || (headed is not null && headed.TermOf(held) is null),
        { Filter: Not { Of: Is { Term: var denied } } } => denied == subject.Rate,
        { Field: { } field, Filter: Test { Op: Op.Is } } => headed is Subject<Person> && headed.FieldOf(field) is null && subject.FieldOf(field) is { Kind: FieldKind.Choice },
        _ => false,
    };

    /// <summary>Takes words as understood.</summary>
    private void Took(int length)
    {
        at += length;
        opened = false;
    }

    /// <summary>Whether nothing was said but whose it is, and perhaps when.</summary>
    public bool IsOnlyWhose => head < 0 && !isWhoNamed && !root.IsEmpty
        && root.Parts.Any(IsWhose) && root.Parts.All(part => IsWhose(part) || (part is { Deed: null, Filter: Has belongs } && IsName(belongs)) || part is { Deed: null, Filter: Test { Op: Op.In } } || (part.Deed is null && part.Field is not null && part.Field == subject.When));

    /// <summary>"what do I have to do this week": whose it is and when, of whatever it may be.</summary>
    public bool IsOnlyMineThen => head < 0 && root.Parts.Count > 1 && root.Parts.All(part => part is { Deed: null, IsNegated: false, Filter: Test { Op: Op.In } or Test { Op: Op.Is, Values: [Test.Me] } } || (part.Filter is Is term && term.Term == subject.Mine));

    private bool IsWhose(Clause.Part part) => part is { Deed: null, Filter: Test { Op: Op.Is, Values: [var whose] } } && part.Field == subject.Whose && (whose is Test.Me || subject is not Subject<Person>);

    private int headEnd;
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
