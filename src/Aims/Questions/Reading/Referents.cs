using Aims.People;

namespace Aims.Questions;

/// <summary>What "it", "he" and "she" stand for after a question: the one record, or the one person, that it named.</summary>
internal static class Referents
{
    /// <returns>What somebody would type for the record; null where none was named, or several.</returns>
    public static string? Of(StatusQuestion before, Catalog catalog)
    {
        string[] names = [.. Names(before.Where, catalog.Find(before.Subject), catalog).Distinct()];
        return names is [var only] ? only : null;
    }

    /// <returns>Null where nobody was named, or several.</returns>
    public static Person? PersonOf(StatusQuestion before, Catalog catalog, Scene scene)
    {
        string[] people = [.. People(before.Where, catalog.Find(before.Subject), catalog).Distinct()];
        return people is [var only] && PersonId.TryParse(only, out var id) ? scene.People.Find(id) : null;
    }

    private static IEnumerable<string> Names(Filter? where, Subject? of, Catalog catalog) => (where, of) switch
    {
        (AllOf all, _) => all.Of.SelectMany(one => Names(one, of, catalog)),
        (Has { Where: { } inner } has, { }) when of.RelationOf(has.Relation) is { } relation => Names(inner, catalog.Of(relation), catalog),
        (Test { Field: Subject.IdField or Subject.NameField, Op: Op.Is, Values: [var name] }, _) => [name],
        _ => [],
    };

    private static IEnumerable<string> People(Filter? where, Subject? of, Catalog catalog) => (where, of) switch
    {
        (AllOf all, _) => all.Of.SelectMany(one => People(one, of, catalog)),
        (Has { Where: { } inner } has, { }) when of.RelationOf(has.Relation) is { } relation => People(inner, catalog.Of(relation), catalog),
        (Test { Op: Op.Is, Values: [var who] } test, { }) when catalog.FieldAt(of, test.Field) is { Field.Kind: FieldKind.Person } => [who],
        _ => [],
    };
}
