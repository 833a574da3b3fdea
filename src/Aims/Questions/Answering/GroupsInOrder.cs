using System.Globalization;

namespace Aims.Questions;

/// <summary>Groups as they are read: a scale in its order, other values the most frequent first, none at the end; or as was asked.</summary>
internal static class GroupsInOrder
{
    private const int MostEqual = 10;

    public static IReadOnlyList<AnswerGroup> Of(Grouping grouping, Measuring measuring, StatusQuestion question, Scene scene)
    {
        var (first, second) = (Places(grouping, 0, scene), grouping.By.Count == 1 ? [] : Places(grouping, 1, scene));
        var ordered = grouping.Groups
            .OrderBy(group => first[group.Key.First]).ThenBy(group => second.GetValueOrDefault(group.Key.Second))
            .Select(group => Group(grouping.By, group.Key, group.Value, measuring, scene));
        var sorted = Sorted(ordered, question);
        return question switch
        {
            { Measure: Measure.Trend } or { Limit: null } => [.. sorted],
            { Limit: 1, Sort.By: Sort.ByCount } => First([.. sorted]),
            { Limit: { } limit } => [.. sorted.Take(limit)],
        };
    }

    // Who has the most is several who have as many.
    private static IReadOnlyList<AnswerGroup> First(List<AnswerGroup> sorted) =>
        [.. sorted.TakeWhile(group => (group.Figure ?? group.Count).Equals(sorted[0].Figure ?? sorted[0].Count)).Take(MostEqual)];

    private static IEnumerable<AnswerGroup> Sorted(IEnumerable<AnswerGroup> groups, StatusQuestion question) => question switch
    {
        { Measure: Measure.Trend } or { Sort: null } => groups,
        { Sort: { By: Sort.ByCount, Descending: var descending }, Measure: Measure.Compare } => By(groups, group => group.Count, descending),
        { Sort: { By: Sort.ByCount, Descending: var descending } } => By(groups, group => group.Figure ?? group.Count, descending),
        { Sort: { Descending: var descending } sort } when question.By.ToList().IndexOf(sort.By) is >= 0 and var at =>
            By(groups, group => group.Labels[at], descending),
        _ => groups,
    };

    private static IOrderedEnumerable<AnswerGroup> By<TKey>(IEnumerable<AnswerGroup> groups, Func<AnswerGroup, TKey> key, bool descending) =>
        descending ? groups.OrderByDescending(key) : groups.OrderBy(key);

    /// <summary>The place of each value of a dimension.</summary>
    private static Dictionary<Value, int> Places(Grouping grouping, int at, Scene scene)
    {
        var dimension = grouping.By[at];
        var values = grouping.Groups.GroupBy(group => at == 0 ? group.Key.First : group.Key.Second, group => group.Value.Count)
            .Select(group => (group.Key, Count: group.Sum(), Label: LabelOf(dimension, group.Key, scene)));
        var ordered = values.OrderBy(value => value.Key.IsNone);
        ordered = dimension switch
        {
            { Field.IsScale: true } => ordered.ThenBy(value => Operands.RankOf(dimension.Field, value.Key.Text)),
            { IsOrdered: true } => ordered.ThenBy(value => value.Key.Number),
            _ => ordered.ThenByDescending(value => value.Count).ThenBy(value => value.Label, StringComparer.OrdinalIgnoreCase),
        };
        return ordered.Index().ToDictionary(value => value.Item.Key, value => value.Index);
    }

    private static AnswerGroup Group(IReadOnlyList<Dimension> by, (Value First, Value Second) key, Figures figures, Measuring measuring, Scene scene)
    {
        Value[] values = by.Count == 1 ? [key.First] : [key.First, key.Second];
        return new(
            [.. values.Zip(by, (value, dimension) => KeyOf(dimension, value))], [.. values.Zip(by, (value, dimension) => LabelOf(dimension, value, scene))],
            figures.Count, measuring.Figure(figures));
    }

    private static Dictionary<string, string> Titles(Subject of, Scene scene) =>
        scene.Once(($"titles of {of.Id}", 0), _ => of.Rows(scene).DistinctBy(of.KeyOf).ToDictionary(of.KeyOf, row => of.TitleOf(row, scene)));

    private static string KeyOf(Dimension dimension, Value value) =>
        value.Text ?? (value.IsNone ? ""
            : dimension.Field.Kind switch
            {
                FieldKind.Day => DateOnly.FromDayNumber((int)value.Number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                FieldKind.Flag => value.Number != 0 ? "true" : "false",
                _ => value.Number.ToString(CultureInfo.InvariantCulture),
            });

    private static string LabelOf(Dimension dimension, Value value, Scene scene) =>
        value.IsNone ? $"No {FilterWords.Lower(dimension.Field.Label)}"
        : dimension.Owner is { } of && value.Text is { } key ? Titles(of, scene).GetValueOrDefault(key) ?? key
        : dimension.Per is { } unit ? PeriodWords.Of(DateOnly.FromDayNumber((int)value.Number), unit)
        : value.Text is { } text ? CellWords.OfId(dimension.Field, text, scene)
        : CellWords.Of(dimension.Field, Cell.Of(value.Number), scene)!;
}
