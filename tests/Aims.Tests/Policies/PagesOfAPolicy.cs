using System.Text;
using Aims.Cards;
using Xunit;

namespace Aims.Policies;

public sealed class PagesOfAPolicy
{
    public static TheoryData<string> Long => new(
        string.Join("\n\n", Enumerable.Range(0, 400).Select(n => $"## Part {n}\n\nSome words of it.")),
        "## One\n\n" + string.Join("\n\n", Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("words", 300)), 30)),
        "## One\n\n" + string.Join('\n', Enumerable.Range(1, 3_000).Select(n => $"{n}. item")),
        "## One\n\n| A | B | C |\n| --- | --- | --- |\n" + string.Concat(Enumerable.Repeat("| a | b | c |\n", 2_000)),
        "## One\n\n| A | B | C | D | E | F |\n| --- | --- | --- | --- | --- | --- |\n" + string.Concat(Enumerable.Repeat("| a | b | c | d | e | f |\n", 1_000)));

    [Theory, MemberData(nameof(Long))]
    public void Fit_on_a_card_and_lose_nothing(string markdown)
    {
        var text = Text(markdown);
        var pages = PolicyPages.Of(text);

        Assert.All(pages, page => Assert.True(CardSize.Fits(Look.Card("Title", "Words.", [.. PolicyBody.Of(page)]))));
        Assert.Equal(text.Sections.SelectMany(Pieces), pages.SelectMany(page => page.Parts).SelectMany(Pieces));
    }

    [Fact]
    public void Repeat_the_heading_and_go_on_counting()
    {
        var pages = PolicyPages.Of(Text("## Duties\n\n" + string.Join('\n', Enumerable.Range(1, 100).Select(n => $"{n}. item"))));

        Assert.Equal("Duties", pages[0].Heading);
        Assert.All(pages.Skip(1), page => Assert.Equal("Duties (continued)", page.Heading));
        var second = Assert.IsType<PolicyBlock.List>(pages[1].Parts[0].Blocks[0]);
        Assert.Equal(pages[0].Parts.SelectMany(p => p.Blocks).OfType<PolicyBlock.List>().Sum(list => list.Items.Length) + 1, second.First);
    }

    private static IEnumerable<string> Pieces(PolicySection section) => section.Blocks.SelectMany(block => block switch
    {
        PolicyBlock.Paragraph paragraph => [paragraph.Text],
        PolicyBlock.List list => list.Items,
        PolicyBlock.Table table => table.Rows.Select(row => string.Join('|', row)),
        _ => Enumerable.Empty<string>(),
    });

    private static PolicyText Text(string markdown) => PolicyText.Load(Encoding.UTF8.GetBytes(markdown)).Text!;
}
