using System.Text;
using Aims.Assessments.Forms;
using Xunit;

namespace Aims.Tests.ShownCards;

/// <summary>A page that does not fit on a card goes over several; what the pages ask is asked once, in order.</summary>
public sealed class OfLongPages
{
    private static readonly Form Long = Load("""{ "pages": [{ "name": "p", "title": "All of it", "elements": [ELEMENTS] }, { "name": "last", "elements": [{ "type": "text", "name": "end" }] }] }"""
        .Replace("ELEMENTS", string.Join(',', Enumerable.Range(0, 60).Select(n =>
            $$"""{ "type": "comment", "name": "q{{n}}", "title": "Question number {{n}} of this long page?", "isRequired": {{(n == 40 ? "true" : "false")}} }""")), StringComparison.Ordinal));

    [Fact]
    public void Are_asked_part_by_part()
    {
        var pages = new FilledPages(Long).Open();
        var asked = new List<string>(pages.Inputs);
        Assert.Contains("All of it, part 1 of 5", pages.Text, StringComparison.Ordinal);

        while (!pages.Inputs.Contains("end"))
        {
            pages.Press("Next", [.. pages.Inputs.Select(question => (question, "Yes."))]);
            asked.AddRange(pages.Inputs);
        }

        Assert.Equal([.. Enumerable.Range(0, 60).Select(n => $"q{n}"), "end"], asked);
        Assert.Equal(60, pages.Answers.Count);
    }

    [Fact]
    public void Keep_the_reader_on_the_part_where_an_answer_is_missing()
    {
        var pages = new FilledPages(Long).Open();
        while (!pages.Inputs.Contains("q40"))
            pages.Press("Next");
        var part = pages.Inputs;

        pages.Press("Next");

        Assert.Equal(part[0], pages.Inputs[0]);
        Assert.Contains("q40", pages.Inputs);
        Assert.Contains("This question needs an answer.", pages.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("q40", pages.Press("Next", ("q40", "Yes.")).Inputs);
    }

    [Fact]
    public void Go_back_part_by_part_and_from_the_next_page_to_the_last_part()
    {
        var pages = new FilledPages(Long).Open();
        var first = pages.Inputs;
        var second = pages.Press("Next").Inputs;

        Assert.Equal(first, pages.Press("Back").Inputs);
        Assert.Equal("q59", pages.Open("last").Press("Back").Inputs[^1]);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void Go_on_behind_what_was_shown_when_answers_move_the_parts()
    {
        var pages = new FilledPages(Long).Open();
        var shown = pages.Inputs;

        pages.Press("Next", [.. shown.Select(question => (question, new string('x', 3_000)))]);

        Assert.Equal($"q{shown.Count}", pages.Inputs.First(question => !shown.Contains(question)));
        Assert.Contains($"q{shown.Count}", pages.Inputs);
    }

    [Fact]
    public void Lead_from_the_review_to_the_part_where_something_is_missing()
    {
        var pages = new FilledPages(Long).Open("review");

        Assert.Contains("q40", pages.Press("Complete it").Inputs);
    }

    [Theory]
    [InlineData("-1-5")]
    [InlineData("99999999999-1")]
    [InlineData("5-1")]
    [InlineData("all")]
    public void Take_a_forged_part_for_the_whole_page(string part)
    {
        var turned = Assessments.PageTurn.Of(Long, Answers.Empty, new Conversation.Turn(
            Chat.Staff.Ana, DateTimeOffset.UnixEpoch, Conversation.Reader.Default,
            new Conversation.Fields(new Dictionary<string, string> { ["page"] = "p", ["part"] = part }), Private: true, () => "command"));

        Assert.Equal("q40", Assert.Single(turned.Problems).Key);
    }

    [Fact]
    public void Say_which_earlier_answers_no_longer_count()
    {
        var pages = new FilledPages(Load("""
            { "pages": [{ "name": "p", "elements": [{ "type": "boolean", "name": "a", "title": "Does it learn?" }] },
              { "name": "q", "visibleIf": "{a}", "elements": [{ "type": "text", "name": "b", "title": "From what?" }, { "type": "text", "name": "c", "title": "How often?" }] },
              { "name": "r", "elements": [{ "type": "text", "name": "d" }] }] }
            """)) { Answers = Answers.Empty.With("a", new Answer.YesNo(true)).With("b", new Answer.Text("x")).With("c", new Answer.Text("y")) };

        Assert.Contains("2 earlier answers no longer count: From what?; How often?", pages.Open().Press("Next", ("a", "false")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("no longer count", pages.Open().Press("Next", ("a", "false")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_refused_once_they_are_not_asked_any_more()
    {
        var form = Load("""
            { "pages": [{ "name": "p", "elements": [{ "type": "boolean", "name": "a" }] }, { "name": "q", "visibleIf": "{a}", "elements": [{ "type": "text", "name": "b" }] }] }
            """);
        var pages = new FilledPages(form) { Answers = Answers.Empty.With("a", new Answer.YesNo(true)) }.Open("q");
        pages.Answers = Answers.Empty;

        Assert.Contains("That page is not asked any more", pages.Press("Next", ("b", "x")).Text, StringComparison.Ordinal);
        Assert.Empty(pages.Answers);
    }

    [Fact]
    public void Of_Canada_s_published_form_all_fit_and_ask_everything_once()
    {
        var form = PublishedForms.Canada;
        var pages = new FilledPages(form).Open();
        var asked = new List<string>();
        while (!pages.Text.Contains("needed is answered", StringComparison.Ordinal))
        {
            asked.AddRange(pages.Inputs);
            pages.Press("Next", [.. pages.Inputs.Where(question => question == "projectDetailsPhase").Select(question => (question, "item1"))]);
        }

        Assert.Equal(
            form.Pages.SelectMany(page => form.VisibleQuestions(page, pages.Answers)).Select(question => question.Name).Order(),
            asked.Order());
    }

    [Fact]
    public void Of_Canada_s_published_form_fit_with_the_longest_answers()
    {
        var form = PublishedForms.Canada;
        foreach (var page in form.Pages)
        {
            var pages = new FilledPages(form) { Answers = form.Questions.Aggregate(Answers.Empty, (answers, question) => Longest(question) is { } answer ? answers.With(question.Name, answer) : answers) };
            if (form.VisiblePages(pages.Answers).Contains(page))
                pages.Open(page.Name);
        }

        static Answer? Longest(Question question) => question.Kind switch
        {
            QuestionKind.Text or QuestionKind.Comment => new Answer.Text(new string('w', question.MaxLength)),
            QuestionKind.Checkbox => new Answer.Choices([.. question.Choices.Select(choice => choice.Value)]),
            _ => new Answer.Text(question.Choices[0].Value),
        };
    }

    private static Form Load(string json)
    {
        var loaded = FormDefinition.Load(Encoding.UTF8.GetBytes(json));
        Assert.True(loaded.Ok, string.Join('\n', loaded.Problems));
        return loaded.Value;
    }
}
