using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Aims.Policies;

/// <summary>What is wrong with a text: what would not be shown as it is written, and what nobody could read on a card.</summary>
public static class PolicyLint
{
    private const int MostColumns = 8, LongestBlock = 2_000, LongestHeading = 100, WordsWithoutHeading = 300, MostProblems = 200;

    public static IReadOnlyList<PolicyProblem> Of(PolicyText text)
    {
        var raw = PolicyMarkdown.Raw(text.Markdown);
        int first = text.Front.FirstLine;
        return
        [
            .. text.Front.Problems.OrderBy(p => p.Line),
            .. Whole(text),
            .. raw is null ? [] : raw.Descendants().SelectMany(Problems).Concat(Jumps(raw)).Concat(Hidden(text.Markdown))
                .Distinct().OrderBy(p => p.Line).Take(MostProblems).Select(p => p with { Line = p.Line + first }),
        ];
    }

    private static IEnumerable<PolicyProblem> Whole(PolicyText text)
    {
        if (!text.Sections.Any(section => section.Blocks.Length > 0))
            yield return new PolicyProblem(null, "There is no text in it. Write what people are to do.");
        else if (text.Sections.All(section => section.Heading.Length == 0) && text.Markdown.Split([' ', '\n']).Length > WordsWithoutHeading)
            yield return new PolicyProblem(null, "It has no headings. Give each part one, as ## What you must do, so that people find their way.");
    }

    // Lines from 0, within the text.
    private static IEnumerable<PolicyProblem> Problems(MarkdownObject part)
    {
        if (Problem(part) is { } problem)
            yield return new PolicyProblem(part.Line, problem);
    }

    private static string? Problem(MarkdownObject part) => part switch
    {
        HtmlBlock or HtmlInline => "HTML is not shown, it would be read as words. Write it in Markdown: ## for a heading, - for a list, ** for bold.",
        LinkInline { IsImage: true } => "Pictures are not shown. Say in words what it shows.",
        LinkInline link when PolicyInlines.SafeAddress(link.Url) is null => $"The link \"{Cards.Plain.Line(link.Url ?? "", 60)}\" cannot be followed. Only whole addresses that begin with https:// or mailto: can.",
        AutolinkInline { IsEmail: false } auto when PolicyInlines.SafeAddress(auto.Url) is null => $"The link \"{Cards.Plain.Line(auto.Url, 60)}\" cannot be followed. Only whole addresses that begin with https:// or mailto: can.",
        Table table when table.ColumnDefinitions.Count > MostColumns || table.OfType<TableRow>().Any(row => row.Count > MostColumns) =>
            $"The table has {Columns(table)} columns, and nobody can read that in a chat. Make it at most {MostColumns}, or several tables.",
        HeadingBlock heading when PolicyInlines.Text(heading.Inline) is var words && words.Length is 0 or > LongestHeading =>
            words.Length == 0 ? "The heading is empty. Give it words, or remove it." : $"The heading is longer than {LongestHeading} characters. Shorten it.",
        LeafBlock leaf and not HtmlBlock when leaf.Span.Length > LongestBlock => string.Create(CultureInfo.InvariantCulture, $"The paragraph is longer than {LongestBlock:#,0} characters. Part it, so that it fits on a page."),
        _ => null,
    };

    private static int Columns(Table table) => table.OfType<TableRow>().Select(row => row.Count).Append(table.ColumnDefinitions.Count).Max();

    // From ## to ####, a level is left out.
    private static IEnumerable<PolicyProblem> Jumps(MarkdownDocument raw)
    {
        int level = 2;
        foreach (var heading in raw.Descendants<HeadingBlock>())
        {
            if (heading.Level > level + 1)
                yield return new PolicyProblem(heading.Line, $"The heading is of level {heading.Level} below one of level {level}. Write it with {level + 1} times #.");
            level = heading.Level;
        }
    }

    private static IEnumerable<PolicyProblem> Hidden(string markdown) =>
        from line in markdown.Split('\n').Index()
        let hidden = line.Item.FirstOrDefault(PolicyInlines.IsHidden)
        where hidden != default
        select new PolicyProblem(line.Index, string.Create(CultureInfo.InvariantCulture, $"There is a sign that nobody sees (U+{(int)hidden:X4}). Remove it."));
}
