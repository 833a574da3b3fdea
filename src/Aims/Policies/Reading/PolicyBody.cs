using System.Globalization;
using Aims.Cards;

namespace Aims.Policies;

/// <summary>Draws a page of a text so that it can be read in a narrow pane.</summary>
public static class PolicyBody
{
    // More stand too close on a phone; what is wider becomes a list of labels and values.
    private const int MostColumns = 3;

    public static IEnumerable<Element> Of(PolicyPage page) => page.Parts.SelectMany(Draw);

    private static IEnumerable<Element> Draw(PolicySection section) =>
        [.. section.Heading.Length == 0 ? Array.Empty<Element>() : [Look.Heading(PolicySpans.Plain(section.Heading))], .. section.Blocks.SelectMany(Draw)];

    private static IEnumerable<Element> Draw(PolicyBlock block) => block switch
    {
        PolicyBlock.Heading heading => [Look.Heading(PolicySpans.Plain(heading.Text))],
        PolicyBlock.Paragraph paragraph => [Look.Markdown(paragraph.Text)],
        PolicyBlock.List list => list.Items.Select((item, at) =>
            Look.Markdown(list.Numbered ? string.Create(CultureInfo.InvariantCulture, $"{list.First + at}. {item}") : $"- {item}") with { Spacing = Spacing.Small }),
        PolicyBlock.Table { Columns.Length: 2 } table => [new FactSet([.. table.Rows.Select(row => new Fact(row[0], row[1]))])],
        PolicyBlock.Table { Columns.Length: 1 or MostColumns } table => [Grid(table)],
        PolicyBlock.Table table => table.Rows.SelectMany(row => Listed(table, row)),
        _ => throw new InvalidOperationException($"No drawing for {block.GetType().Name}."),
    };

    private static Table Grid(PolicyBlock.Table table) => new(
        [.. table.Columns.Select(_ => new TableColumn(1))],
        [Row(table.Columns.Select(cell => $"**{cell}**")), .. table.Rows.Select(row => Row(row))]);

    private static TableRow Row(IEnumerable<string> cells) => new([.. cells.Select(cell => new TableCell([Look.Markdown(cell)]))]);

    private static Element[] Listed(PolicyBlock.Table table, IReadOnlyList<string> row) =>
    [
        Look.Markdown($"**{row[0]}**"),
        new FactSet([.. table.Columns.Skip(1).Zip(row.Skip(1)).Where(pair => pair.Second.Length > 0).Select(pair => new Fact(pair.First, pair.Second))]),
    ];
}
