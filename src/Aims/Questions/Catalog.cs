using Aims.Ledger;

namespace Aims.Questions;

/// <summary>All subjects there are.</summary>
public sealed class Catalog
{
    private readonly Dictionary<string, Subject> byId;

    /// <exception cref="ArgumentException">Two subjects share an id, or one names something that is not there.</exception>
    public Catalog(IReadOnlyList<Subject> subjects)
    {
        Subjects = subjects;
        byId = subjects.ToDictionary(subject => subject.Id);
        if (subjects.SelectMany(Missing).FirstOrDefault() is { } missing)
            throw new ArgumentException(missing, nameof(subjects));
    }

    public IReadOnlyList<Subject> Subjects { get; }

    /// <summary>The kinds of records that questions are answered from.</summary>
    public IEnumerable<RecordType> Records => Subjects.SelectMany(subject => subject.Records).Distinct();

    public Subject? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    public Subject this[string id] => byId[id];

    public Subject Of(Relation relation) => byId[relation.To];

    /// <summary>A field by its path from a subject, and the relations on the way.</summary>
    /// <param name="path"><c>department</c>, <c>system.department</c></param>
    public (Field Field, IReadOnlyList<Relation> Way)? FieldAt(Subject subject, string path)
    {
        string[] steps = path.Split('.');
        var way = new List<Relation>();
        foreach (string step in steps[..^1])
        {
            if (subject.RelationOf(step) is not { } relation)
                return null;
            way.Add(relation);
            subject = Of(relation);
        }
        return subject.FieldOf(steps[^1]) is { } field ? (field, way) : null;
    }

    /// <summary>What has to be fetched before a question can be answered: for its subject, and for those that it leads to.</summary>
    public Needs NeedsOf(StatusQuestion question) => Reached(question).Aggregate(Needs.Nothing, (needs, one) => needs | one.Needs);

    /// <summary>Whose rows the asker sees of all that a question looks into, in words; none where that is all rows. Who sees no risk finds no system with one.</summary>
    public IEnumerable<string> Scopes(StatusQuestion question, Viewer viewer) =>
        from subject in Reached(question).Distinct()
        let scope = subject.Scope(viewer)
        where scope is not null
        select subject.Id == question.Subject ? scope : $"{FilterWords.Lower(subject.Several)}: {scope}";

    // Its own, and those that its conditions, fields and order lead to.
    private IEnumerable<Subject> Reached(StatusQuestion question) => Find(question.Subject) is not { } subject ? []
        : new[] { question.Of, question.On, question.Sort?.By }.Concat(question.By).Concat(question.Show).Concat(subject.Columns).SelectMany(path => Reached(path, subject))
            .Concat(Reached(question.Where, subject)).Concat(Reached(question.Rated, subject)).Prepend(subject);

    private IEnumerable<Subject> Reached(Filter? filter, Subject subject) => filter switch
    {
        AllOf all => all.Of.SelectMany(one => Reached(one, subject)),
        AnyOf any => any.Of.SelectMany(one => Reached(one, subject)),
        Not not => Reached(not.Of, subject),
        Test test => Reached(test.Field, subject),
        Has has when subject.RelationOf(has.Relation) is { } relation => Reached(has.Where, Of(relation)).Prepend(Of(relation)),
        _ => [],
    };

    // A field may be called as a relation is: the owner, and the person who it is.
    private IEnumerable<Subject> Reached(string? path, Subject subject)
    {
        string[] steps = path?.Split('.') ?? [];
        foreach (var (at, step) in steps.Index())
        {
            if ((at == steps.Length - 1 && subject.FieldOf(step) is not null) || subject.RelationOf(step) is not { } relation)
                yield break;
            yield return subject = Of(relation);
        }
    }

    private IEnumerable<string> Missing(Subject subject)
    {
        string?[] fields = [subject.When, subject.Whose, subject.Severity, subject.Duration, subject.LeavesOut?.Field, .. subject.Columns, .. subject.Deeds.SelectMany(deed => new[] { deed.By, deed.On, deed.ToDo?.By, deed.ToDo?.On })];
        return fields.OfType<string>().Where(path => FieldAt(subject, path) is null).Select(path => $"{subject.Id} has no field {path}.")
            .Concat(new[] { subject.Usual, subject.Mine, subject.Rate }.OfType<string>().Where(term => subject.TermOf(term) is null).Select(term => $"{subject.Id} has no term {term}."))
            .Concat(subject.Relations.Where(relation => Find(relation.To) is null).Select(relation => $"{subject.Id} leads to {relation.To}, which is no subject."));
    }
}
