using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Aims.Policies;

/// <summary>Turns Markdown into sections of blocks that a card can show.</summary>
internal static class PolicyMarkdown
{
    private const int SectionLevel = 2;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>The sections of a text; null when it nests deeper than the parser allows.</summary>
    public static ImmutableArray<PolicySection>? Sections(string markdown)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that its depth limit is reached.
            return null;
        }
        var sections = ImmutableArray.CreateBuilder<PolicySection>();
        var (heading, blocks) = ("", ImmutableArray.CreateBuilder<PolicyBlock>());
        foreach (var block in document)
        {
            if (block is not HeadingBlock { Level: <= SectionLevel } next)
            {
                blocks.AddRange(Blocks(block));
                continue;
            }
            Close(sections, heading, blocks);
            heading = PolicyInlines.Text(next.Inline);
        }
        Close(sections, heading, blocks);
        return sections.ToImmutable();
    }

    private static void Close(
        ImmutableArray<PolicySection>.Builder sections, string heading, ImmutableArray<PolicyBlock>.Builder blocks)
    {
        if (heading.Length > 0 || blocks.Count > 0)
            sections.Add(new PolicySection(heading, blocks.ToImmutable()));
        blocks.Clear();
    }

    private static IEnumerable<PolicyBlock> Blocks(Block block) => block switch
    {
        HeadingBlock heading => [new PolicyBlock.Heading(heading.Level, PolicyInlines.Text(heading.Inline))],
        ParagraphBlock paragraph => Paragraph(PolicyInlines.Text(paragraph.Inline)),
        ListBlock list => [new PolicyBlock.List(list.IsOrdered, [.. Items(list)])],
        Table table => [new PolicyBlock.Table([.. Rows(table)])],
        CodeBlock code => Paragraph(PolicyInlines.Escaped(code.Lines.ToString())),
        ContainerBlock container => container.SelectMany(Blocks),
        _ => [],
    };

    private static IEnumerable<PolicyBlock> Paragraph(string text) => text.Length > 0 ? [new PolicyBlock.Paragraph(text)] : [];

    // A card's text has no lists in lists: an inner item follows its outer one.
    private static IEnumerable<string> Items(ListBlock list) => list.OfType<ListItemBlock>().SelectMany(item =>
        item.SelectMany(inner => inner is ListBlock nested ? Items(nested) : TextOf(inner)));

    private static IEnumerable<string> TextOf(Block block) => Blocks(block).SelectMany(part => part switch
    {
        PolicyBlock.Paragraph paragraph => [paragraph.Text],
        PolicyBlock.Heading heading => [heading.Text],
        PolicyBlock.List list => list.Items,
        PolicyBlock.Table table => table.Rows.Select(row => $"{row.Label}: {row.Value}"),
        _ => Enumerable.Empty<string>(),
    });

    private static IEnumerable<TableRow> Rows(Table table)
    {
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>()
            .Select(row => (row.IsHeader, Cells: row.OfType<TableCell>().Select(Cell).ToArray()))
            .ToArray();
        var header = rows.FirstOrDefault(row => row.IsHeader).Cells ?? [];
        return rows.Where(row => !row.IsHeader && row.Cells.Length > 0).Select(row => new TableRow(row.Cells[0], Value(header, row.Cells)));
    }

    private static string Value(string[] header, string[] cells) => cells.Length == 2
        ? cells[1]
        : string.Join("; ", cells.Skip(1).Zip(header.Skip(1), (cell, column) => $"{column}: {cell}"));

    private static string Cell(TableCell cell) => string.Join(' ', cell.SelectMany(TextOf));
}
