using Aims.Ledger;
using Aims.People;

namespace Aims.Questions;

/// <summary>
/// What can be asked about one kind of thing. A slice declares its subjects; the reader understands them and the answers show them
/// without knowing the slice.
/// </summary>
/// <param name="Id">Stored in saved questions: stays for ever.</param>
/// <param name="Names">What people call it in English, one and several, the shown ones first: <c>AI system/AI systems|tool|application</c>.
/// Plurals with an s need not be told.</param>
public abstract record Subject(string Id, string Names)
{
    /// <summary>Fields that every subject has without declaring them: the key and the title of a row.</summary>
    public const string IdField = "id", NameField = "name";

    public string One => Names.Split('|', 2)[0].Split('/')[0];

    public string Several => Names.Split('|', 2)[0].Split('/') is [_, var several] ? several : $"{One}s";

    public IReadOnlyList<Field> Fields { get; init; } = [];

    public IReadOnlyList<Term> Terms { get; init; } = [];

    public IReadOnlyList<Deed> Deeds { get; init; } = [];

    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>The term that holds unless somebody asks for all, or for what it leaves out; null for none. Each answer says it.</summary>
    public string? Usual { get; init; }

    /// <summary>What <see cref="Usual"/> leaves out, by the values of a choice: whoever asks for one of them by name means it. Without values, for any of the field.</summary>
    public Test? LeavesOut { get; init; }

    /// <summary>The prefix of its ids, such as <c>AIS</c>; null when people cannot say them.</summary>
    public string? Prefix { get; init; }

    /// <summary>How ids are read that are no prefix and number, such as <c>A.6.2.4</c>: as the subject writes them, null for what is none; null where there are none such.</summary>
    public Func<string, string?>? OtherIds { get; init; }

    /// <summary>The term that holds even when all are asked for; null for none. A draft is not yet "in the register, including retired".</summary>
    public string? Widest { get; init; }

    /// <summary>The day that "since October" and "the oldest" are about.</summary>
    public string? When { get; init; }

    /// <summary>The last day of what begins on <see cref="When"/>: on a day in between it holds too; null for what takes no time.</summary>
    public string? Lasts { get; init; }

    /// <summary>The day that "the next" is told by where it does not look ahead by itself; null for <see cref="When"/>, or the day that is due.</summary>
    public string? NextBy { get; init; }

    /// <summary>The day that "the newest" are told by where nothing else is said of it; null for <see cref="When"/>.</summary>
    public string? NewestBy { get; init; }

    /// <summary>The person that a name without more means: "Ana's systems".</summary>
    public string? Whose { get; init; }

    /// <summary>What "my …" means: a term; <see cref="Whose"/> is me where none is named.</summary>
    public string? Mine { get; init; }

    /// <summary>The relation of which "the top three" have the most; null where it is the scale of <see cref="Severity"/>.</summary>
    public string? TopBy { get; init; }

    /// <summary>The scale that "the worst" and "the highest" are about.</summary>
    public string? Severity { get; init; }

    /// <summary>The number of days that "how long" is about; null where that has to be said.</summary>
    public string? Duration { get; init; }

    /// <summary>The term that "the rate of …" is a rate of; null when that has to be said.</summary>
    public string? Rate { get; init; }

    /// <summary>What "overdue" means of what is over; null where that is not kept.</summary>
    public TooLate? TooLate { get; init; }

    /// <summary>The order of an answer that nobody asked for another of.</summary>
    public Sort? Order { get; init; }

    /// <summary>The fields that an answer shows, besides the name: two or three.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The kinds of records that it is answered from. What is named here is kept in memory.</summary>
    public IReadOnlyList<RecordType> Records { get; init; } = [];

    /// <summary>What has to be fetched before it can be answered.</summary>
    public Needs Needs { get; init; }

    /// <summary>Who may not ask about it at all, and why; null for whoever may.</summary>
    public Func<Viewer, string?> RefusedTo { get; init; } = _ => null;

    /// <summary>Whose rows the asker sees, in words: <c>yours only</c>; null for all.</summary>
    public Func<Viewer, string?> Scope { get; init; } = _ => null;

    /// <summary>All rows, whoever asks.</summary>
    internal abstract IEnumerable<object> Everything(Scene scene);

    /// <summary>All rows that the asker may see.</summary>
    public abstract IEnumerable<object> Rows(Scene scene);

    /// <summary>Whether the asker may see a row. It holds for counts, groups, files and charts alike.</summary>
    public abstract bool Sees(object row, Scene scene);

    /// <summary>The row's id, unique in the subject.</summary>
    public abstract string KeyOf(object row);

    /// <summary>The row of a key; null where there is none that the asker may see.</summary>
    internal object? Find(string key, Scene scene) => Rows(scene).FirstOrDefault(row => KeyOf(row) == key);

    /// <summary>What the row is called.</summary>
    public abstract string TitleOf(object row, Scene scene);

    /// <summary>The button that opens the record of a row; null for none.</summary>
    public abstract Opening? OpeningOf(object row);

    /// <summary>The same, where it depends on who asks.</summary>
    public virtual Opening? OpeningOf(object row, Scene scene) => OpeningOf(row);

    /// <summary>The person that a reminder about a row would go to; null for none.</summary>
    public abstract PersonId? ReminderTo(object row, Scene scene);

    /// <summary>The fields in whose texts a word is looked for that is the name of nothing: "translation systems". <see cref="NameField"/> is always one.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Whether a question is about it only when it, or one of its deeds, was named.</summary>
    public bool IsAskedByName { get; init; }

    /// <summary>Whether its rows are few, and may be called after other subjects: "the audit of the suppliers".</summary>
    public bool IsCalledAfterOthers { get; init; }

    /// <summary>Whether its rows are few and people say them by their titles: policies.</summary>
    public bool IsSaidByTitle { get; init; }

    /// <summary>Whether the name and the <see cref="Topics"/> of a row are its own: the same for everybody and on every day, so that only a change of its <see cref="Records"/>, or of the people, can change them.</summary>
    public bool HasFixedTexts { get; init; }

    /// <summary>An id as somebody typed it (<c>ais-42</c>, <c>AIS42</c>), as the subject writes it; null for what is none of its.</summary>
    public string? IdOf(string word) => (Prefix is null ? null : RecordId.Read(Prefix, word)) ?? OtherIds?.Invoke(word);

    public Field? FieldOf(string id) => Fields.FirstOrDefault(field => field.Id == id) ?? id switch
    {
        // Ids that nobody says are no text that is in memory.
        IdField => new Field<object>(IdField, "Id", FieldKind.Text, (row, _) => Cell.Of(KeyOf(row))) { IsOwn = Prefix is not null },
        NameField => new Field<object>(NameField, "Name", FieldKind.Text, (row, scene) => Cell.Of(TitleOf(row, scene))),
        _ => null,
    };

    public Relation? RelationOf(string id) => Relations.FirstOrDefault(relation => relation.Id == id);

    /// <summary>The field with the day on which it came to what the conditions say: of "retired" the day of that; null where none is kept.</summary>
    public string? DayOf(IEnumerable<Filter> conditions)
    {
        Filter[] all = [.. conditions];
        return all.OfType<Test>().Where(test => test is { Op: Op.Is, Values.Count: 1 }).Select(test => FieldOf(test.Values[0])).FirstOrDefault(field => field is { Kind: FieldKind.Day })?.Id
            ?? Deeds.FirstOrDefault(deed => deed is { On: not null, Where: { } where } && all.Contains(where))?.On;
    }

    /// <summary>The field with the day that is over for what is overdue: of "review-overdue" that of the review; null where the condition says nothing of the kind.</summary>
    public string? DueOf(Filter? condition) => condition is not Is { Term: var term } || !term.EndsWith(Overdue, StringComparison.Ordinal) ? null
        : (term == Overdue ? null : FieldOf($"{term[..^Overdue.Length]}due"))?.Id ?? Fields.FirstOrDefault(field => field.LooksAhead)?.Id;

    private const string Overdue = "overdue";

    public Term? TermOf(string? id) => Terms.FirstOrDefault(term => term.Id == id);
}

/// <summary>Said of what is over, <paramref name="Overdue"/> means <paramref name="Late"/>: "finished, but overdue" was done too late.</summary>
/// <param name="Overdue">The term of what waits.</param>
/// <param name="Late">The term of what is over.</param>
/// <param name="On">The day on which it was over, as deeds name it.</param>
public sealed record TooLate(string Overdue, string Late, string On);

/// <param name="Verb">Of the intent that opens it.</param>
public sealed record Opening(string Verb, string Field, string Value);

/// <summary>What a subject needs beyond the records of human pace.</summary>
[Flags]
public enum Needs
{
    Nothing = 0,
    Acknowledgements = 1,

    /// <summary>Whom messages reach.</summary>
    Reach = 2,

    /// <summary>The messages that were given up.</summary>
    Undelivered = 4,

    /// <summary>What happened, from the feed.</summary>
    Changes = 8,
}

/// <inheritdoc/>
public sealed record Subject<TRow>(string Id, string Names) : Subject(Id, Names) where TRow : class
{
    /// <summary>All that there are.</summary>
    public required Func<Scene, IEnumerable<TRow>> All { get; init; }

    /// <summary>Who sees which; everybody all where nothing else is said.</summary>
    public Func<TRow, Scene, bool> SeenBy { get; init; } = (_, _) => true;

    /// <summary>Whether <see cref="SeenBy"/> lets leads and auditors see every row: then it is not asked for each.</summary>
    public bool IsAllToOverseers { get; init; }

    public required Func<TRow, string> Key { get; init; }

    public Func<TRow, Scene, string>? Title { get; init; }

    public Func<TRow, Opening?>? Opens { get; init; }

    /// <summary>Where it depends on who asks, instead of <see cref="Opens"/>.</summary>
    public Func<TRow, Scene, Opening?>? OpensTo { get; init; }

    public Func<TRow, Scene, PersonId?>? Reminds { get; init; }

    internal override IEnumerable<object> Everything(Scene scene) => All(scene);

    public override IEnumerable<object> Rows(Scene scene) => All(scene).Where(row => Sees(row, scene));

    public override bool Sees(object row, Scene scene) => (IsAllToOverseers && scene.Viewer.Oversees) || SeenBy((TRow)row, scene);

    public override string KeyOf(object row) => Key((TRow)row);

    public override string TitleOf(object row, Scene scene) => Title?.Invoke((TRow)row, scene) ?? KeyOf(row);

    public override Opening? OpeningOf(object row) => Opens?.Invoke((TRow)row);

    public override Opening? OpeningOf(object row, Scene scene) => OpensTo is { } opens ? opens((TRow)row, scene) : OpeningOf(row);

    public override PersonId? ReminderTo(object row, Scene scene) => Reminds?.Invoke((TRow)row, scene);
}

/// <summary>A word that means a condition: "overdue", "without an owner", "waiting on me".</summary>
/// <param name="Names">In English, the one that answers say first, parted by <c>|</c>.</param>
/// <param name="Not">The opposite, likewise; null for "not …".</param>
public abstract record Term(string Id, string Names, string? Not = null)
{
    public string Label => Names.Split('|', 2)[0];

    public string Opposite => Not?.Split('|', 2)[0] ?? $"not {Label}";

    /// <inheritdoc cref="Field.IsOwn"/>
    public bool IsOwn { get; init; }

    /// <summary>Of the terms with one and the same, one at most holds of a row: "active", and then "the planned ones".</summary>
    public string? OneOf { get; init; }

    public abstract bool Holds(object row, Scene scene);
}

public sealed record Term<TRow>(string Id, string Names, Func<TRow, Scene, bool> Test, string? Not = null) : Term(Id, Names, Not) where TRow : class
{
    public override bool Holds(object row, Scene scene) => Test((TRow)row, scene);
}

/// <summary>A verb: what was done to a row, by whom and when. "approved by Max in September"</summary>
/// <param name="Names">In English, all forms, parted by <c>|</c>: <c>approved|approve|approves|signed off</c>.</param>
/// <param name="Where">What holds of a row to which it was done; null when each has it behind it.</param>
/// <param name="By">The field with who did it; null when that is not kept.</param>
/// <param name="On">The field with the day on which it was done; null when that is not kept.</param>
public sealed record Deed(string Id, string Names, Filter? Where, string? By, string? On)
{
    public string Label => Names.Split('|', 2)[0];

    /// <summary>The same where it is still to be done: what holds of such a row, who has to, and by when; null where that is not kept.</summary>
    public Deed? ToDo { get; init; }

    /// <summary>Who answers for a row.</summary>
    public static Deed Own { get; } =
        new("own", "owned|own|owns|owning|responsible for|answers for|answer for|in charge of|looks after|look after|takes care of|take care of|put in charge of|taken on|took on|take on|assigned to|in the hands of|been put in charge of|was put in charge of|made responsible for|down as the owner of|down as owner of|listed as owner of|listed as the owner of|recorded as owner of|recorded as the owner of|registered as owner of|registered as the owner of|entered as owner of", null, "owner", null);
}

/// <summary>The rows of another subject that belong to a row: the assessments of a system.</summary>
/// <param name="Id">Begins paths such as <c>assessment.level</c>.</param>
/// <param name="Names">Names besides those of the other subject, parted by <c>|</c>.</param>
/// <param name="To">The other subject's id.</param>
/// <param name="IsMany">False for at most one: its fields can be asked for as if they were the row's own.</param>
public abstract record Relation(string Id, string Names, string To, bool IsMany)
{
    public abstract IEnumerable<object> Follow(object row, Scene scene);
}

public sealed record Relation<TRow>(string Id, string Names, string To, bool IsMany, Func<TRow, Scene, IEnumerable<object>> Rows) : Relation(Id, Names, To, IsMany) where TRow : class
{
    public override IEnumerable<object> Follow(object row, Scene scene) => Rows((TRow)row, scene);
}

/// <summary>At most one row of another subject.</summary>
public static class ToOne
{
    public static Relation Of<TRow>(string id, string names, string to, Func<TRow, Scene, object?> row) where TRow : class =>
        new Relation<TRow>(id, names, to, false, (from, scene) => row(from, scene) is { } one ? [one] : []);
}

/// <summary>Any number of rows of another subject.</summary>
public static class ToMany
{
    public static Relation Of<TRow>(string id, string names, string to, Func<TRow, Scene, IEnumerable<object>> rows) where TRow : class =>
        new Relation<TRow>(id, names, to, true, rows);
}
