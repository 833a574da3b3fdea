using System.Text;
using Aims.Cards;
using Xunit;

namespace Aims.Policies;

public sealed class WhatDiffers
{
    [Fact]
    public void Is_found_word_by_word() => Assert.Equal(
        ["Data: Never enter (-personal )(+sensitive )data."],
        Between("## Data\n\nNever enter personal data.", "## Data\n\nNever enter sensitive data."));

    [Fact]
    public void Is_nothing_when_only_the_marks_differ() => Assert.Empty(Between("## Data\n\nNever *enter* data.", "Data\n----\n\nNever __enter__\ndata."));

    [Fact]
    public void Names_what_came_and_what_went() => Assert.Equal(
        ["Data: (-Ask first.)", "Data: (+Stop at once.)", "More: (+More)", "More: (+New words.)"],
        Between("## Data\n\nWords.\n\n- Ask first.", "## Data\n\nWords.\n\n- Stop at once.\n\n## More\n\nNew words."));

    [Fact]
    public void Shows_the_address_of_a_link_that_leads_elsewhere() => Assert.Equal(
        [": See [the rules (-(https://contoso.com/old). )(+(https://contoso.com/new).)"],
        Between("See \\[[the rules](https://contoso.com/old).", "See \\[[the rules](https://contoso.com/new)."));

    [Fact]
    public void Of_two_paragraphs_without_much_in_common_each_stands_alone() => Assert.Equal(
        [": (-Alpha beta gamma.)", ": (+Delta epsilon zeta eta theta.)"],
        Between("Alpha beta gamma.", "Delta epsilon zeta eta theta."));

    [Fact]
    public void Rows_of_a_table_are_compared_as_rows() => Assert.Equal(
        [": Public | (-Any )(+Registered )system"],
        Between("| Kind | Rule |\n| --- | --- |\n| Public | Any system |", "| Kind | Rule |\n| --- | --- |\n| Public | Registered system |"));

    [Fact]
    public void Every_text_fits_on_cards()
    {
        string before = string.Join("\n\n", Enumerable.Range(0, 300).Select(n => $"## Part {n}\n\n{string.Join(' ', Enumerable.Range(0, 80).Select(w => $"word{w}"))}"));
        string after = before.Replace("word7 ", "other ", StringComparison.Ordinal).Replace("word40", "**new** words", StringComparison.Ordinal);

        var pages = ChangePages.Of(TextChanges.Between(Text(before[..60_000]), Text(after[..60_000])));

        Assert.All(pages, page => Assert.True(CardSize.Fits(Look.Card("What changed", "It has changed.", [.. ChangePages.Draw(page)]))));
    }

    private static PolicyText Text(string markdown) => PolicyText.Load(Encoding.UTF8.GetBytes(markdown)).Text!;

    private static IEnumerable<string> Between(string before, string after) => TextChanges.Between(Text(before), Text(after)).Select(change =>
        $"{change.Heading}: {string.Concat(change.Words.Select(w => w.Kind switch { ChangeKind.Added => $"(+{w.Text})", ChangeKind.Removed => $"(-{w.Text})", _ => w.Text }))}");
}
