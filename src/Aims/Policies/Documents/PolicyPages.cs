using System.Collections.Immutable;

namespace Aims.Policies;

/// <summary>A page of a text as a card shows it.</summary>
/// <param name="Heading">What stands at its top.</param>
public sealed record PolicyPage(string Heading, IReadOnlyList<PolicySection> Parts);

/// <summary>
/// Parts a text into pages of about two screens of a phone: whole sections, as many as fit; a section that is longer than a page
/// is parted between its paragraphs, items and rows, and its heading is repeated.
/// </summary>
public static class PolicyPages
{
    // In characters; each element of a card counts for some, so that a page of many short ones is not too heavy.
    private const int Length = 2_000, Element = 50;

    public static IReadOnlyList<PolicyPage> Of(PolicyText text)
    {
        var pages = new List<List<PolicySection>>();
        int room = 0;
        foreach (var section in text.Sections.SelectMany(Parted))
        {
            int weight = Weight(section);
            if (weight > room)
            {
                pages.Add([]);
                room = Length;
            }
            pages[^1].Add(section);
            room -= weight;
        }
        return [.. pages.Select(parts => new PolicyPage(parts.Select(p => PolicySpans.Plain(p.Heading)).FirstOrDefault(h => h.Length > 0) ?? "", parts))];
    }

    /// <summary>The page on which a heading stands, from 1; null when none does.</summary>
    public static int? Find(IReadOnlyList<PolicyPage> pages, string heading) =>
        pages.Index().Where(page => page.Item.Parts.Any(part => part.Has(heading)))
            .Select(page => (int?)page.Index + 1).FirstOrDefault();

    private static IEnumerable<PolicySection> Parted(PolicySection section)
    {
        if (Weight(section) <= Length)
            return [section];
        var parts = new List<ImmutableArray<PolicyBlock>>();
        var part = ImmutableArray.CreateBuilder<PolicyBlock>();
        foreach (var block in section.Blocks.SelectMany(Pieces))
        {
            if (part.Count > 0 && part.Sum(Weight) + Weight(block) > Length)
            {
                parts.Add(part.ToImmutable());
                part.Clear();
            }
            part.Add(block);
        }
        parts.Add(part.ToImmutable());
        return parts.Select((blocks, at) => section with { Heading = at == 0 || section.Heading.Length == 0 ? section.Heading : $"{section.Heading} (continued)", Blocks = blocks });
    }

    private static IEnumerable<PolicyBlock> Pieces(PolicyBlock block) => block switch
    {
        PolicyBlock.List list => Grouped(list.Items, Weight).Select(g => list with { Items = g.Items, First = list.First + g.From }),
        PolicyBlock.Table table => Grouped(table.Rows, Weight).Select(g => table with { Rows = g.Items }),
        _ => [block],
    };

    private static IEnumerable<(int From, ImmutableArray<T> Items)> Grouped<T>(ImmutableArray<T> all, Func<T, int> weight)
    {
        for (int from = 0, to; from < all.Length; from = to)
        {
            int room = Length / 2;
            for (to = from; to < all.Length && (to == from || weight(all[to]) <= room); to++)
                room -= weight(all[to]);
            yield return (from, all[from..to]);
        }
    }

    private static int Weight(PolicySection section) => Weight(section.Heading) + section.Blocks.Sum(Weight);

    private static int Weight(string text) => text.Length + Element;

    private static int Weight(ImmutableArray<string> cells) => cells.Sum(Weight);

    private static int Weight(PolicyBlock block) => block switch
    {
        PolicyBlock.Heading heading => Weight(heading.Text),
        PolicyBlock.Paragraph paragraph => Weight(paragraph.Text),
        PolicyBlock.List list => list.Items.Sum(Weight),
        PolicyBlock.Table table => Weight(table.Columns) + table.Rows.Sum(Weight),
        _ => 0,
    };
}
