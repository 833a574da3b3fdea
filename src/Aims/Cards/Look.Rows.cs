namespace Aims.Cards;

public static partial class Look
{
    /// <summary>As many rows as a card shows: with their buttons they take half of what a card may weigh.</summary>
    public const int RowsShown = 10;

    private const int LongestTooltip = 60;

    /// <summary>A list. Beyond <see cref="RowsShown"/> it says how many more there are.</summary>
    /// <param name="rows">The most urgent first.</param>
    /// <param name="total">How many there are when <paramref name="rows"/> holds only the first of them.</param>
    public static Container Rows(IReadOnlyList<Row> rows, int? total = null)
    {
        var hidden = (total ?? rows.Count) - Math.Min(rows.Count, RowsShown);
        return new Container([.. rows.Take(RowsShown).Select(Entry), .. hidden > 0 ? [Subtle($"and {hidden} more")] : Array.Empty<Element>()]);
    }

    private static Element Entry(Row row)
    {
        Element[] words =
        [
            Paragraph([new TextRun(Plain.Line(row.Title, LongestTitle)) { Weight = TextWeight.Bolder }]),
            Paragraph(
            [
                .. row.Mark is { } mark ? [Marked(mark) with { Size = TextSize.Small }, new TextRun(" · ") { IsSubtle = true, Size = TextSize.Small }] : Array.Empty<TextRun>(),
                new TextRun(Plain.Line(row.Detail, 2 * LongestTitle)) { IsSubtle = true, Size = TextSize.Small },
            ]) with
            {
                Spacing = Spacing.None,
            },
        ];
        return row.Action is null
            ? new Container(words) { Separator = true }
            : new ColumnSet(
            [
                new Column(words) { VerticalContentAlignment = VerticalAlignment.Center },
                new Column([new ActionSet([Named(row.Action, row.Title)])]) { Width = ColumnWidth.Auto, VerticalContentAlignment = VerticalAlignment.Center },
            ])
            { Separator = true };
    }

    // Ten buttons that all say "Open" are told apart by what they open.
    private static CardAction Named(CardAction action, string row) =>
        action.Tooltip is null ? action with { Tooltip = $"{action.Title}: {Plain.Line(row, LongestTooltip)}" } : action;
}
