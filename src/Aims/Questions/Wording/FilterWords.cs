using Aims.Conversation;

namespace Aims.Questions;

/// <summary>Conditions in plain words, each as people would say it of the rows: <c>class High-risk</c>, <c>without an assessment</c>.</summary>
internal sealed class FilterWords(Catalog catalog, Scene scene, Reader reader)
{
    /// <summary>Each of the conditions that have to hold together.</summary>
    public IEnumerable<string> Parts(Filter? filter, Subject subject) => filter switch
    {
        null => [],
        AllOf all => all.Of.SelectMany(one => Parts(one, subject)),
        _ => [Of(filter, subject)],
    };

    public string Of(Filter filter, Subject subject) => filter switch
    {
        AllOf all => string.Join(" and ", all.Of.Select(one => Inner(one, subject))),
        AnyOf any => OfAny(any, subject),
        Not { Of: Not twice } => Of(twice.Of, subject),
        Not { Of: Is(var id) } => subject.TermOf(id) is { } term ? term.Opposite : "",
        Not { Of: Has has } => Of(Opposite(has), subject),
        Not { Of: Test { Op: Op.Empty } test } => $"with {Article(Named(subject, test.Field))}",
        Not { Of: Test { Op: Op.Contains } test } => $"{Named(subject, test.Field)} without {Operands(subject, test)}",
        Not { Of: Test test } => OfTest(test, subject, "not "),
        Not not => $"not ({Of(not.Of, subject)})",
        Is(var id) => subject.TermOf(id)?.Label ?? "",
        Test test => OfTest(test, subject, ""),
        Has has => OfHas(has, subject),
        _ => "",
    };

    private string OfAny(AnyOf any, Subject subject) => string.Join(" or ", any.Of.Select(one => Inner(one, subject)));

    private string Inner(Filter filter, Subject subject) => filter is AllOf { Of.Count: > 1 } or AnyOf { Of.Count: > 1 } ? $"({Of(filter, subject)})" : Of(filter, subject);

    private string OfTest(Test test, Subject subject, string not)
    {
        string name = Named(subject, test.Field), values = Operands(subject, test);
        return (FieldOf(subject, test.Field)?.Kind, test.Op) switch
        {
            (_, Op.Empty) => $"without {Article(name)}",
            (FieldKind.Day, Op.In or Op.Is) => $"{not}{name} {values}",
            (FieldKind.Day, Op.Less) => $"{not}{name} before {values}",
            (FieldKind.Day, Op.AtMost) => $"{not}{name} until {values}",
            (FieldKind.Day, Op.AtLeast) => $"{not}{name} since {values}",
            (FieldKind.Day, Op.More) => $"{not}{name} after {values}",
            (FieldKind.Flag, _) => test.Values is ["true"] == (not.Length == 0) ? name : $"not {name}",
            _ when test.Field == Subject.IdField => $"{not}{values}",
            _ when test.Field == Subject.NameField => $"{not}called {values}",
            (_, Op.Contains) => $"{name} with {values}",
            (_, Op.Is or Op.All) => $"{name} {not}{values}",
            (_, Op.Between) => $"{name} {not}from {values}",
            (_, Op.Less) => $"{name} {not}below {values}",
            (_, Op.AtMost) => $"{name} {not}at most {values}",
            (_, Op.AtLeast) => $"{name} {not}at least {values}",
            (_, Op.More) => $"{name} {not}above {values}",
            _ => $"{name} {not}{values}",
        };
    }

    private string OfHas(Has has, Subject subject)
    {
        if (subject.RelationOf(has.Relation) is not { } relation)
            return "";
        var to = catalog.Of(relation);
        string where = has.Where is null ? "" : $" ({string.Join(", ", Parts(has.Where, to))})";
        return (has.Op, has.Count ?? 1) switch
        {
            (Op.AtLeast, 1) or (Op.More, 0) => $"with {Article(Lower(to.One))}{where}",
            (Op.Less, 1) or (Op.AtMost or Op.Is, 0) => $"without {Article(Lower(to.One))}{where}",
            (Op.Less, var count) => $"with fewer than {count} {Lower(to.Several)}{where}",
            (Op.AtMost, var count) => $"with at most {count} {Lower(count == 1 ? to.One : to.Several)}{where}",
            (Op.More, var count) => $"with more than {count} {Lower(count == 1 ? to.One : to.Several)}{where}",
            (Op.Is, var count) => $"with exactly {count} {Lower(count == 1 ? to.One : to.Several)}{where}",
            (_, var count) => $"with at least {count} {Lower(to.Several)}{where}",
        };
    }

    private static Has Opposite(Has has) => has with
    {
        Count = has.Count ?? 1,
        Op = has.Op switch { Op.AtLeast => Op.Less, Op.Less => Op.AtLeast, Op.More => Op.AtMost, Op.AtMost => Op.More, var other => other },
    };

    private string Operands(Subject subject, Test test)
    {
        if (FieldOf(subject, test.Field) is not { } field)
            return "";
        IEnumerable<string> values = test.Values.Select(value => Operand(field, value));
        return string.Join(test.Op switch { Op.Between => " to ", Op.All => " and ", _ => " or " }, values);
    }

    private string Operand(Field field, string value) => field.Kind switch
    {
        FieldKind.Person => value switch { Test.Me => "you", Test.MyTeam => "your team", _ => CellWords.OfId(field, value, scene) },
        FieldKind.Day => Days(value),
        FieldKind.Number => field.Unit is { } unit ? $"{value} {unit}" : value,
        FieldKind.Text when field.Id != Subject.IdField => $"“{value}”",
        _ => CellWords.OfId(field, value, scene),
    };

    private string Days(string value) =>
        DaySpan.TryParse(value, out var span) ? Of(span) : DayPoint.TryParse(value, out var day) ? reader.Day(day.Resolve(scene.Today)) : value;

    /// <summary><c>since 1 Oct 2026</c>, <c>1 Jul 2026 – 30 Sep 2026</c></summary>
    public string Of(DaySpan span)
    {
        var (from, to) = span.Resolve(scene.Today);
        return (span.From, span.To) switch
        {
            (_, null) => $"since {reader.Day(from)}",
            (null, _) => $"until {reader.Day(to)}",
            _ when from == to => $"on {reader.Day(from)}",
            _ => $"{reader.Day(from)} – {reader.Day(to)}",
        };
    }

    private Field? FieldOf(Subject subject, string path) => catalog.FieldAt(subject, path)?.Field;

    /// <summary>A field by its path: of what a row belongs to, with that: <c>AI system's department</c>.</summary>
    public string Named(Subject subject, string path) => catalog.FieldAt(subject, path) is not var (field, way) ? path
        : way is [.., var last] ? $"{Lower(catalog.Of(last).One)}’s {Lower(field.Label)}" : Lower(field.Label);

    private static string Article(string name) =>
        name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal) ? name : $"{("aeiouAEIOU".Contains(name[0], StringComparison.Ordinal) ? "an" : "a")} {name}";

    /// <summary>As it stands within a sentence: <c>AI system</c> keeps its capitals.</summary>
    public static string Lower(string label) => label.Length > 1 && char.IsUpper(label[0]) && !char.IsUpper(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;
}
