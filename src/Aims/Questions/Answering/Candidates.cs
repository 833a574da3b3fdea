using System.Collections;

namespace Aims.Questions;

/// <summary>The rows that can fit a question at all, where words that it looks for say which: the others need not be looked at.</summary>
internal static class Candidates
{
    /// <returns>Those that the asker may see, in the order of all rows.</returns>
    public static IEnumerable<object> Of(Filter? filter, Subject subject, Scene scene) => Seen(filter, subject, scene) ?? subject.Rows(scene);

    /// <inheritdoc cref="Of(Filter?, Subject, Scene)"/>
    public static IEnumerable<object> Of(Filter? filter, Subject subject, Scene scene, Columns columns) =>
        Seen(filter, subject, scene) ?? columns.Rows(subject, scene);

    /// <summary>Their places among all rows.</summary>
    /// <returns>Null where it can be any.</returns>
    public static BitArray? Places(Filter filter, Subject subject, Scene scene) => RowWords.Of(subject, scene) is { } words ? Of(filter, words) : null;

    private static IEnumerable<object>? Seen(Filter? filter, Subject subject, Scene scene) =>
        filter is not null && RowWords.Of(subject, scene) is { } words && Of(filter, words) is { } found ? words.At(found).Where(row => subject.Sees(row, scene)) : null;

    private static BitArray? Of(Filter? filter, RowWords words) => filter switch
    {
        AllOf all => all.Of.Select(one => Of(one, words)).OfType<BitArray>().Aggregate((BitArray?)null, (both, one) => both?.And(one) ?? one),
        AnyOf { Of.Count: > 0 } any => Any([.. any.Of.Select(one => Of(one, words))]),
        Test { Op: Op.Contains or Op.Is, Values.Count: > 0 } test when words.Covers(test.Field) => Any([.. test.Values.Select(value => words.Holding(Folded.Of(value)))]),
        _ => null,
    };

    private static BitArray? Any(BitArray?[] some) => some.Contains(null) ? null : some.Aggregate((all, one) => all!.Or(one!));
}
