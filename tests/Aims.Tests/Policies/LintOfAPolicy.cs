using System.Text;
using Xunit;

namespace Aims.Policies;

public sealed class LintOfAPolicy
{
    [Theory]
    [InlineData("<script>alert(1)</script>", 1, "HTML is not shown")]
    [InlineData("Words.\n\na <b onclick=\"x\">b</b>", 3, "HTML is not shown")]
    [InlineData("![a picture](https://contoso.com/x.png)", 1, "Pictures are not shown")]
    [InlineData("[click](javascript:alert(1))", 1, "\"javascript:alert(1)\" cannot be followed")]
    [InlineData("[click](http://contoso.com)", 1, "\"http://contoso.com\" cannot be followed")]
    [InlineData("[click](other.md)", 1, "\"other.md\" cannot be followed")]
    [InlineData("<ftp://contoso.com>", 1, "\"ftp://contoso.com\" cannot be followed")]
    [InlineData("## One\n\n#### Deep\n\nWords.", 3, "below one of level 2")]
    [InlineData("##\n\nWords.", 1, "The heading is empty")]
    [InlineData("Words\u202Ereversed.", 1, "U+202E")]
    public void Says_what_is_wrong_in_which_line(string markdown, int line, string says)
    {
        var problem = Assert.Single(Lint(markdown));

        Assert.Equal(line, problem.Line);
        Assert.Contains(says, problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id: a/b", "The id has lower-case letters")]
    [InlineData("id: test\nid: again", "\"id\" is given twice")]
    [InlineData("version: two", "The version is a number")]
    [InlineData("title:", "The title is empty")]
    [InlineData("effective: 2 November", "The day is written as")]
    [InlineData("acknowledge-within-days: 0", "from 1 to 365")]
    [InlineData("language: !", "The language is written as")]
    [InlineData("servs: 5.2", "\"servs\" is not known here")]
    public void Reads_the_front_matter_too(string front, string says)
    {
        var problem = Assert.Single(Lint($"---\n{front}\n---\nWords."));

        Assert.Contains(says, problem.Text, StringComparison.Ordinal);
        Assert.InRange(problem.Line!.Value, 2, 3);
    }

    [Fact]
    public void Counts_the_lines_from_the_top_of_the_file() =>
        Assert.Equal(6, Assert.Single(Lint("---\r\nid: test\r\n---\r\n\r\nWords.\r\n<br>")).Line);

    [Fact]
    public void A_table_of_thirty_columns_is_too_wide() => Assert.Contains(
        "The table has 30 columns", Assert.Single(Lint(Row(30, "Column") + Row(30, "---") + Row(30, "cell"))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("---\nid: test\n---\n")]
    [InlineData("## A heading and nothing else")]
    public void An_empty_text_says_so(string file) => Assert.Contains("There is no text in it", Assert.Single(Lint(file)).Text, StringComparison.Ordinal);

    [Fact]
    public void Long_text_needs_headings_and_paragraphs_that_fit_on_a_page()
    {
        Assert.Contains("no headings", Assert.Single(Lint(string.Join("\n\n", Enumerable.Repeat("Some words.", 200)))).Text, StringComparison.Ordinal);
        Assert.Contains("longer than 2,000 characters", Assert.Single(Lint("## One\n\n" + new string('x', 2_100))).Text, StringComparison.Ordinal);
    }

    private static string Row(int columns, string cell) => $"|{string.Concat(Enumerable.Repeat($" {cell} |", columns))}\n";

    private static IReadOnlyList<PolicyProblem> Lint(string file) => PolicyLint.Of(PolicyText.Load(Encoding.UTF8.GetBytes(file)).Text!);
}
