using Aims.Ledger;

namespace Aims.Questions;

/// <summary>
/// Makes functions of the parts of a question, once for all rows. A question may come back from a card or a saved record: whatever in it
/// is not there, is not the asker's to see, or makes no sense is noted as <see cref="Refused"/>, and nothing may be answered then.
/// </summary>
/// <param name="through">Whose rows are gone through.</param>
/// <param name="columns">Theirs.</param>
internal sealed class Compiling(Catalog catalog, Scene scene, Subject through, Columns columns)
{
    private const int Deepest = 6, MostParts = 60, MostValues = 60, LongestValue = 200, LongestPath = 4, MostRelated = 1_000_000;

    private int parts;

    /// <summary>The first thing that was wrong.</summary>
    public Refusal? Refused { get; private set; }

    public Func<object, bool> Rows(Subject subject, Filter? filter) => filter is null ? _ => true : Rows(subject, filter, 1);

    /// <summary>A field by its path, and what it says of a row: nothing where what the row belongs to is not the asker's to see.</summary>
    public (Field Field, Func<object, Cell> Read)? Cells(Subject subject, string? path)
    {
        if (path is null or { Length: > LongestValue } || path.Split('.').Length > LongestPath || catalog.FieldAt(subject, path) is not var (field, way) || way.Any(step => step.IsMany))
        {
            Refuse("unknown", $"{subject.Several} have nothing that is called “{Shortened(path)}”.");
            return null;
        }
        var unseen = way.Select(catalog.Of).Select(owner => owner.RefusedTo(scene.Viewer)).FirstOrDefault(said => said is not null);
        if (unseen is not null || !field.SeenBy(scene.Viewer))
        {
            Refuse("not-allowed", unseen ?? $"{field.Label} of {subject.Several} is not shown to you, so it cannot be asked for.");
            return null;
        }
        return (field, way.Count > 0 ? Along(way, field) : ReferenceEquals(subject, through) ? columns.Reader(field, scene) : row => field.Read(row, scene));
    }

    /// <summary>For a path to the id of what a row belongs to: what that is.</summary>
    public Subject? Named(Subject subject, string path) =>
        path.EndsWith($".{Subject.IdField}", StringComparison.Ordinal) && catalog.FieldAt(subject, path) is var (_, way) && way.Count > 0 ? catalog.Of(way[^1]) : null;

    /// <summary>Whether a field may be shown; nothing is noted where not.</summary>
    public bool IsSeen(Subject subject, string path) =>
        catalog.FieldAt(subject, path) is var (field, way) && field.SeenBy(scene.Viewer)
        && way.All(step => !step.IsMany && catalog.Of(step).RefusedTo(scene.Viewer) is null);

    /// <summary>How many rows of a relation the asker may see.</summary>
    public Func<object, int>? Related(Subject subject, string id, Filter? where)
    {
        if (subject.RelationOf(id) is not { } relation)
            return null;
        var to = catalog.Of(relation);
        if (to.RefusedTo(scene.Viewer) is { } said)
            Refuse("not-allowed", said);
        var counted = where is null ? null : Rows(to, where, 1);
        return row => Count(relation, to, row, counted, int.MaxValue);
    }

    public Func<object, bool> Holds(Subject subject, Term term) => ReferenceEquals(subject, through) ? columns.Holder(term, scene) : row => term.Holds(row, scene);

    public void Refuse(string code, string text) => Refused ??= new Refusal($"question.{code}", text);

    private Func<object, bool> Rows(Subject subject, Filter filter, int depth)
    {
        if (depth > Deepest || ++parts > MostParts)
            return Nothing("too-long", "That question has more conditions than I can follow. Please ask it in smaller steps.");
        return filter switch
        {
            AllOf { Of.Count: > 0 } all => Every([.. all.Of.Select(one => Rows(subject, one, depth + 1))]),
            AnyOf { Of.Count: > 0 } any => Some([.. any.Of.Select(one => Rows(subject, one, depth + 1))]),
            Not { Of: { } inner } => Inverse(Rows(subject, inner, depth + 1)),
            Is(var id) when subject.TermOf(id) is { } term => Holds(subject, term),
            Test test => OfTest(subject, test),
            Has has => Exists(subject, has, depth),
            _ => Nothing("unknown", $"Something that was asked of {subject.Several} is not known here any more. Please ask anew."),
        };
    }

    private Func<object, bool> OfTest(Subject subject, Test test)
    {
        if (test.Values is null or { Count: > MostValues } || test.Values.Any(value => value is null or { Length: > LongestValue }))
            return Nothing("too-long", "That is more than I can compare with at once. Please ask for fewer.");
        if (Cells(subject, test.Field) is not var (field, read))
            return _ => false;
        return Operands.Compile(field, test, scene) is { } fits ? row => fits(read(row))
            : Nothing("operand", $"{field.Label} cannot be compared like that. Please say it in other words.");
    }

    private Func<object, bool> Exists(Subject subject, Has has, int depth)
    {
        if (subject.RelationOf(has.Relation) is not { } relation || has.Count is < 0 or > MostRelated)
            return Nothing("unknown", $"{subject.Several} have nothing that is called “{Shortened(has.Relation)}”.");
        var to = catalog.Of(relation);
        if (to.RefusedTo(scene.Viewer) is { } said)
            return Nothing("not-allowed", said);
        var where = has.Where is null ? null : Rows(to, has.Where, depth + 1);
        int bound = has.Count ?? 1;
        // Nothing is counted beyond what decides it.
        int Found(object row) => Count(relation, to, row, where, bound + 1);
        return has.Op switch
        {
            Op.AtLeast => row => Found(row) >= bound,
            Op.More => row => Found(row) > bound,
            Op.Less => row => Found(row) < bound,
            Op.AtMost => row => Found(row) <= bound,
            Op.Is => row => Found(row) == bound,
            _ => Nothing("operand", $"The number of {to.Several} cannot be compared like that. Please say it in other words."),
        };
    }

    private int Count(Relation relation, Subject to, object row, Func<object, bool>? where, int most)
    {
        int count = 0;
        foreach (object other in relation.Follow(row, scene))
        {
            if (to.Sees(other, scene) && (where is null || where(other)) && ++count == most)
                break;
        }
        return count;
    }

    private Func<object, Cell> Along(IReadOnlyList<Relation> way, Field field)
    {
        (Relation Step, Subject To)[] steps = [.. way.Select(step => (step, catalog.Of(step)))];
        return row =>
        {
            object? at = row;
            foreach (var (step, to) in steps)
            {
                at = First(step, to, at);
                if (at is null)
                    return Cell.None;
            }
            return field.Read(at, scene);
        };
    }

    private object? First(Relation step, Subject to, object row)
    {
        foreach (object other in step.Follow(row, scene))
            return to.Sees(other, scene) ? other : null;
        return null;
    }

    private Func<object, bool> Nothing(string code, string text)
    {
        Refuse(code, text);
        return _ => false;
    }

    private static Func<object, bool> Inverse(Func<object, bool> holds) => row => !holds(row);

    private static Func<object, bool> Every(Func<object, bool>[] all) => all is [var only] ? only : row =>
    {
        foreach (var holds in all)
        {
            if (!holds(row))
                return false;
        }
        return true;
    };

    private static Func<object, bool> Some(Func<object, bool>[] any) => any is [var only] ? only : row =>
    {
        foreach (var holds in any)
        {
            if (holds(row))
                return true;
        }
        return false;
    };

    private static string Shortened(string? name) => name is { Length: > 40 } ? $"{name[..40]}…" : name ?? "";
}
