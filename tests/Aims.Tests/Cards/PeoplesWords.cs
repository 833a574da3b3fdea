using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Aims.Cards;
using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Xunit;

namespace Aims.Tests.Cards;

/// <summary>What people typed, shown where clients render Markdown.</summary>
public sealed partial class PeoplesWords
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().Build();

    private static readonly Gen<string> MarkdownLike = Gen.OneOf(
        "*", "**", "_", "__", "`", "```", "~~", "[", "](https://evil)", "]", "(", ")", "!", "<", ">", "<b>", "&lt;", "&#42;", "\\", "#", "# ", "- ", "+ ",
        "1. ", "12) ", "|", "---", "===", "\n", " ", "a", "ב", "word", "👩🏽‍💻", ":", "{{DATE(2026-01-01T00:00:00Z)}}", "    ").Array[0, 12].Select(string.Concat);

    [Theory]
    [InlineData("[click](https://evil)")]
    [InlineData("![x](https://evil/x.png)")]
    [InlineData("**x**")]
    [InlineData("_x_ and *y* and ~~z~~")]
    [InlineData("`rm -rf`")]
    [InlineData("# Heading")]
    [InlineData("- one")]
    [InlineData("+ one")]
    [InlineData("1. one")]
    [InlineData("12) one")]
    [InlineData("> quoted")]
    [InlineData("<b>bold</b>")]
    [InlineData("<https://evil>")]
    [InlineData("&lt;script&gt;")]
    [InlineData(@"C:\new\*")]
    [InlineData("---")]
    public void Show_literally(string typed) => Assert.Equal(typed, Rendered(Plain.Text(typed)));

    [Fact]
    public void Show_literally_however_they_are_put_together() =>
        MarkdownLike.Sample(typed => Assert.Equal(Collapsed(Plain.Line(typed)), Collapsed(Rendered(Plain.Text(typed)))));

    [Theory]
    [InlineData("Contract reader (v2.1), 80 % of R&D: what's new?")]
    [InlineData("Room #5 - e-mail a@b.example, 3 > 2 + 1 = ok!")]
    [InlineData("2026-03-01")]
    public void Carry_no_backslash_where_nothing_would_be_rendered(string typed) => Assert.Equal(typed, Plain.Text(typed));

    [Theory]
    [InlineData("\u202Egnp.exe", "gnp.exe")]
    [InlineData("a\u2066b\u2069c", "abc")]
    [InlineData("a\0b\u0007c", "abc")]
    [InlineData("a\u200Bb\uFEFFc\u00AD", "abc")]
    [InlineData("tab\there", "tab here")]
    [InlineData("two\r\nlines\u2028more", "two lines more")]
    public void Lose_what_hides_or_turns_text(string typed, string shown) => Assert.Equal(shown, Plain.Line(typed));

    [Fact]
    public void Lose_half_characters() => Assert.Equal("ab", Plain.Line("a" + (char)0xD83D + "b"));

    [Theory]
    [InlineData("מסנן קורות חיים")]
    [InlineData("نظام الذكاء")]
    [InlineData("می‌خواهم")] // Persian with its zero-width non-joiner
    [InlineData("👩🏽‍💻 and 👨‍👩‍👧‍👦 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("Zoë Łukasiewicz, naïve façade, 東京")]
    public void Keep_every_script_and_emoji(string typed) => Assert.Equal(typed, Plain.Line(typed));

    [Fact]
    public void Are_cut_between_letters_never_inside_one() =>
        Assert.Equal("👩🏽‍💻👩🏽‍💻…", Plain.Line(string.Concat(Enumerable.Repeat("👩🏽‍💻", 5)), atMost: 2));

    [Fact]
    public void Are_not_marked_as_cut_when_they_just_fit() => Assert.Equal("ab", Plain.Line("ab", atMost: 2));

    [Fact]
    public void Cannot_pile_up_accents_without_end() =>
        Assert.InRange(Plain.Line("Z" + new string('\u0301', 5000) + "oe").Length, 3, 40);

    [Fact]
    public void Never_exceed_their_length_in_letters() => Gen.Select(Gen.String, Gen.Int[1, 20]).Sample((typed, atMost) =>
        Assert.InRange(new StringInfo(Plain.Line(typed, atMost)).LengthInTextElements, 0, atMost + 1));

    [Fact]
    public void Come_as_paragraphs_without_empty_ones() => Assert.Equal(["one", "two"], Plain.Paragraphs("\n one \r\n\r\n\ttwo\n"));

    [Fact]
    public void Are_shown_literally_by_the_whole_look()
    {
        const string Evil = "[click](https://evil) **x**";
        var card = Look.Card(
            Evil,
            Evil,
            [Look.Text(Evil), Look.Subtle(Evil), Look.Heading(Evil), Look.Quote(Evil, Evil), Look.Error(Evil), Look.Facts((Evil, Evil)), Look.Rows([new(Evil, Evil)])],
            id: Evil,
            state: Evil,
            notice: Notice.Note(Evil));

        var rendered = CardPart.Of(System.Text.Json.JsonElement.Parse(card.ToUtf8().Span)).SelectMany(MarkdownOf).ToArray();
        Assert.Equal(4, rendered.Length);
        Assert.All(rendered, text => Assert.Equal(Evil, Rendered(text)));
    }

    private static IEnumerable<string> MarkdownOf(CardPart part) => part.Type switch
    {
        "TextBlock" => [part.Json.GetProperty("text").GetString()!],
        "FactSet" => part.Json.GetProperty("facts").EnumerateArray().SelectMany(fact => fact.EnumerateObject()).Select(text => text.Value.GetString()!),
        _ => [],
    };

    /// <summary>The visible text of rendered Markdown; whatever became an element shows as its tag.</summary>
    private static string Rendered(string markdown) =>
        WebUtility.HtmlDecode(Paragraph.Replace(Markdown.ToHtml(markdown, Everything), "").TrimEnd('\n'));

    private static string Collapsed(string text) => new StringBuilder(string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToString();

    [GeneratedRegex("^<p>|</p>$", RegexOptions.Multiline)]
    private static partial Regex Paragraph { get; }
}
