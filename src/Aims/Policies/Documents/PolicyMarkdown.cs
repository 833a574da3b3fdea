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

    // The same text, in which HTML is found and each piece knows its line.
    private static readonly MarkdownPipeline Finding = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    /// <summary>The sections of a text; null when it nests deeper than the parser allows.</summary>
    public static ImmutableArray<PolicySection>? Sections(string markdown)
    {
        if (Parse(markdown, Pipeline) is not { } document)
            return null;
        var sections = ImmutableArray.CreateBuilder<PolicySection>();
        var (heading, level, blocks) = ("", SectionLevel, ImmutableArray.CreateBuilder<PolicyBlock>());
        foreach (var block in document)
        {
            if (block is not HeadingBlock { Level: <= SectionLevel } next)
            {
                blocks.AddRange(Blocks(block));
                continue;
            }
            Close(sections, heading, level, blocks);
            (heading, level) = (PolicyInlines.Text(next.Inline), next.Level);
        }
        Close(sections, heading, level, blocks);
        return sections.ToImmutable();
    }

    /// <summary>The text with all that is in it, HTML too; null when it nests deeper than the parser allows.</summary>
    public static MarkdownDocument? Raw(string markdown) => Parse(markdown, Finding);

    private static MarkdownDocument? Parse(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that its depth limit is reached.
            return null;
        }
    }

    private static void Close(
        ImmutableArray<PolicySection>.Builder sections, string heading, int level, ImmutableArray<PolicyBlock>.Builder blocks)
    {
        if (heading.Length > 0 || blocks.Count > 0)
            sections.Add(new PolicySection(heading, blocks.ToImmutable(), level));
        blocks.Clear();
    }

    private static IEnumerable<PolicyBlock> Blocks(Block block) => block switch
    {
        HeadingBlock heading => [new PolicyBlock.Heading(heading.Level, PolicyInlines.Text(heading.Inline))],
        ParagraphBlock paragraph => Paragraph(PolicyInlines.Text(paragraph.Inline)),
        ListBlock list => [new PolicyBlock.List(list.IsOrdered, [.. Items(list)])],
        Table table => Grid(table),
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
        PolicyBlock.Table table => table.Rows.Select(row => string.Join("; ", row)),
        _ => Enumerable.Empty<string>(),
    });

    // A table may have rows that are shorter or longer than its head.
    private static IEnumerable<PolicyBlock> Grid(Table table)
    {
        string[][] rows = [.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(Cell).ToArray())];
        if (rows is not [var head, .. var body] || body.Length == 0)
            return [];
        return [new PolicyBlock.Table([.. head], [.. body.Select(row => head.Select((_, at) => at < row.Length ? row[at] : "").ToImmutableArray())])];
    }

    private static string Cell(TableCell cell) => string.Join(' ', cell.SelectMany(TextOf));
}
