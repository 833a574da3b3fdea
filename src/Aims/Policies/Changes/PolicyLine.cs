namespace Aims.Policies;

/// <summary>What is compared as one: a heading, a paragraph, an item or a row, in words alone.</summary>
internal sealed record PolicyLine(string Heading, string Text)
{
    public static IReadOnlyList<PolicyLine> Of(PolicyText text) =>
        [.. text.Sections.SelectMany(section => Of(section).Select(line => new PolicyLine(PolicySpans.Plain(section.Heading), line.ReplaceLineEndings(" "))))];

    private static IEnumerable<string> Of(PolicySection section) =>
        (section.Heading.Length == 0 ? [] : new[] { section.Heading }).Concat(section.Blocks.SelectMany(Of)).Select(PolicySpans.Plain);

    private static IEnumerable<string> Of(PolicyBlock block) => block switch
    {
        PolicyBlock.Heading heading => [heading.Text],
        PolicyBlock.Paragraph paragraph => [paragraph.Text],
        PolicyBlock.List list => list.Items,
        PolicyBlock.Table table => table.Rows.Prepend(table.Columns).Select(row => string.Join(" | ", row)),
        _ => [],
    };
}
