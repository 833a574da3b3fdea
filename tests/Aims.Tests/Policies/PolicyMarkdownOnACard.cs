using System.Collections.Immutable;
using System.Text;
using Xunit;

namespace Aims.Policies;

public sealed class PolicyMarkdownOnACard
{
    private const string Front = "---\nid: test\nversion: 3.1\ntitle: Test\neffective: 2026-11-02\nacknowledge-within-days: 30\nserves: 5.2; 7.3\nlanguage: de\n---\n";

    [Fact]
    public void Reads_its_front_matter()
    {
        var text = Text("Words.");

        Assert.Equal(("test", new PolicyNumber(3, 1), "Test", new DateOnly(2026, 11, 2), 30, "de"),
            (text.Front.Id!, text.Front.Version!.Value, text.Title!, text.Front.Effective!.Value, text.Front.Within!.Value, text.Language));
        Assert.Equal(["5.2", "7.3"], text.Front.Serves);
        Assert.Equal("Words.", text.Markdown);
    }

    [Theory]
    [InlineData("Just words.", null)]
    [InlineData("# Acceptable use\n\nWords.", "Acceptable use")]
    [InlineData("---\ntitle: Given\n---\n# Acceptable use\n\nWords.", "Given")]
    public void Needs_none(string file, string? title)
    {
        var text = PolicyText.Load(Encoding.UTF8.GetBytes(file)).Text!;

        Assert.Equal(title, text.Title);
        Assert.Empty(PolicyLint.Of(text));
    }

    [Fact]
    public void Becomes_sections_of_simple_blocks()
    {
        var sections = Text("""
            Before.

            ## One
            A **bold**, *italic* and [linked](https://contoso.com/a_(b)) word
            on two lines.

            ### Detail

            - first
            - second
              - inner

            ## Two

            1. one
            2. two

            | Kind | Rule |
            | --- | --- |
            | Public | **Any** |

            | Kind | Use | Share |
            | --- | --- | --- |
            | Secret | no | never |
            """).Sections;

        Assert.Equal(["", "One", "Two"], sections.Select(section => section.Heading));
        Assert.Equal(new PolicyBlock.Paragraph("Before."), Assert.Single(sections[0].Blocks));
        Assert.Equal(new PolicyBlock.Paragraph("A **bold**, _italic_ and [linked](https://contoso.com/a_%28b%29) word on two lines."), sections[1].Blocks[0]);
        Assert.Equal(new PolicyBlock.Heading(3, "Detail"), sections[1].Blocks[1]);
        Assert.Equal(["first", "second", "inner"], List(sections[1].Blocks[2], numbered: false));
        Assert.Equal(["one", "two"], List(sections[2].Blocks[0], numbered: true));
        Assert.Equal([["Kind", "Rule"], ["Public", "**Any**"]], Grid(sections[2].Blocks[1]));
        Assert.Equal([["Kind", "Use", "Share"], ["Secret", "no", "never"]], Grid(sections[2].Blocks[2]));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("a <b onclick=\"x\">b</b>", "a <b onclick=\"x\">b</b>")]
    [InlineData("&lt;script&gt;", "<script>")]
    [InlineData("[click](javascript:alert(1))", "click")]
    [InlineData("[click](JaVaScRiPt:alert(1))", "click")]
    [InlineData("[click](data:text/html;base64,x)", "click")]
    [InlineData("[click](http://contoso.com)", "click")]
    [InlineData("[click](//contoso.com)", "click")]
    [InlineData("[click](file:///etc/passwd)", "click")]
    [InlineData("[mail](mailto:lea@contoso.com)", "[mail](mailto:lea@contoso.com)")]
    [InlineData("![a picture](https://contoso.com/x.png)", "a picture")]
    [InlineData("[![alt](https://contoso.com/x.png)](javascript:x)", "alt")]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData(@"\[click\](javascript:alert)", @"\[click\](javascript:alert)")]
    [InlineData("`[click](javascript:x)`", @"\[click\](javascript:x)")]
    [InlineData("[c](https://contoso.com/\")", "[c](https://contoso.com/%22)")]
    [InlineData(@"2 \* 3, snake_case and \_mark", @"2 \* 3, snake_case and \_mark")]
    public void Shows_as_words_what_could_do_harm(string markdown, string shown) =>
        Assert.Equal(new PolicyBlock.Paragraph(shown), Assert.Single(Assert.Single(Text(markdown).Sections).Blocks));

    [Fact]
    public void Shows_a_block_of_HTML_as_words() => Assert.All(
        Text("<div>\n<img src=x onerror=alert(1)>\n</div>\n\n<!-- note -->").Sections.SelectMany(section => section.Blocks),
        block => Assert.IsType<PolicyBlock.Paragraph>(block));

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a_")]
    [InlineData("![](")]
    [InlineData("|a\n")]
    [InlineData("`")]
    public void Answers_in_time_whatever_is_repeated(string piece)
    {
        var markdown = string.Concat(Enumerable.Repeat(piece, 32_000 / piece.Length));

        var (text, refusal) = PolicyText.Load(Encoding.UTF8.GetBytes(Front + markdown));

        Assert.True(refusal is not null || PolicyLint.Of(text!) is not null);
    }

    [Fact]
    public void Is_refused_when_it_is_huge_or_no_text()
    {
        Assert.Contains("at most 64 KB", PolicyText.Load(new byte[2_000_000]).Refusal!.Text, StringComparison.Ordinal);
        Assert.Contains("UTF-8", PolicyText.Load([0xFF, 0xFE]).Refusal!.Text, StringComparison.Ordinal);
    }

    private static PolicyText Text(string markdown) => PolicyText.Load(Encoding.UTF8.GetBytes(Front + markdown)).Text!;

    private static string[][] Grid(PolicyBlock block)
    {
        var table = Assert.IsType<PolicyBlock.Table>(block);
        return [[.. table.Columns], .. table.Rows.Select(row => row.ToArray())];
    }

    private static ImmutableArray<string> List(PolicyBlock block, bool numbered)
    {
        var list = Assert.IsType<PolicyBlock.List>(block);
        Assert.Equal(numbered, list.Numbered);
        return list.Items;
    }
}
