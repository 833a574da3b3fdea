using System.Collections.Immutable;
using System.Text;
using Xunit;

namespace Aims.Policies;

public sealed class PolicyMarkdownOnACard
{
    private const string Front = "---\nid: test\nversion: 3\ntitle: Test\nowner-role: lead\neffective: 2026-11-02\nacknowledge-within-days: 30\nserves: 5.2; 7.3\n---\n";

    [Fact]
    public void Reads_its_front_matter()
    {
        var policy = Document("Words.");

        Assert.Equal(("test", 3, "Test", "lead", new DateOnly(2026, 11, 2), 30),
            (policy.Id, policy.Version, policy.Title, policy.OwnerRole, policy.Effective, policy.AcknowledgeWithinDays));
        Assert.Equal(["5.2", "7.3"], policy.Serves);
        Assert.Equal("Words.", policy.Markdown);
    }

    [Fact]
    public void Becomes_sections_of_simple_blocks()
    {
        var sections = Document("""
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
        Assert.Equal([new TableRow("Public", "**Any**")], Assert.IsType<PolicyBlock.Table>(sections[2].Blocks[1]).Rows);
        Assert.Equal([new TableRow("Secret", "Use: no; Share: never")], Assert.IsType<PolicyBlock.Table>(sections[2].Blocks[2]).Rows);
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
        Assert.Equal(new PolicyBlock.Paragraph(shown), Assert.Single(Assert.Single(Document(markdown).Sections).Blocks));

    [Fact]
    public void Shows_a_block_of_HTML_as_words() => Assert.All(
        Document("<div>\n<img src=x onerror=alert(1)>\n</div>\n\n<!-- note -->").Sections.SelectMany(section => section.Blocks),
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

        var load = PolicyDocument.Load(Encoding.UTF8.GetBytes(Front + markdown));

        Assert.True(load.Document is not null || load.Problems.Length == 1);
    }

    [Theory]
    [InlineData("", "front matter")]
    [InlineData("Just words.", "front matter")]
    [InlineData("---\nid: a", "front matter")]
    [InlineData("---\nid: a\n---\nWords.", "'version' is a whole number")]
    [InlineData(Front, "no text")]
    public void Is_refused_with_a_reason(string text, string reason) =>
        Assert.Contains(PolicyDocument.Load(Encoding.UTF8.GetBytes(text)).Problems, problem => problem.Contains(reason, StringComparison.Ordinal));

    [Theory]
    [InlineData("id: test", "id: a/b", "'id'")]
    [InlineData("id: test", "id: test\nid: again", "'id' is given twice.")]
    [InlineData("version: 3", "version: -3", "'version'")]
    [InlineData("title: Test", "title:", "'title'")]
    [InlineData("2026-11-02", "2 November", "'effective'")]
    [InlineData("days: 30", "days: 0", "'acknowledge-within-days'")]
    [InlineData("serves:", "servs:", "'servs' is not known")]
    public void Is_refused_for_front_matter_that_is_wrong(string right, string wrong, string reason) => Assert.StartsWith(
        reason,
        Assert.Single(PolicyDocument.Load(Encoding.UTF8.GetBytes(Front.Replace(right, wrong, StringComparison.Ordinal) + "Words.")).Problems),
        StringComparison.Ordinal);

    [Fact]
    public void Is_refused_when_it_is_huge_or_no_text()
    {
        Assert.Contains("32 KB", Assert.Single(PolicyDocument.Load(new byte[PolicyDocument.MaxBytes + 1]).Problems), StringComparison.Ordinal);
        Assert.Contains("UTF-8", Assert.Single(PolicyDocument.Load([0xFF, 0xFE]).Problems), StringComparison.Ordinal);
    }

    private static PolicyDocument Document(string markdown)
    {
        var load = PolicyDocument.Load(Encoding.UTF8.GetBytes(Front + markdown));
        Assert.True(load.Document is not null, string.Join(' ', load.Problems));
        return load.Document;
    }

    private static ImmutableArray<string> List(PolicyBlock block, bool numbered)
    {
        var list = Assert.IsType<PolicyBlock.List>(block);
        Assert.Equal(numbered, list.Numbered);
        return list.Items;
    }
}
