using System.Globalization;
using Xunit;

namespace Aims.Assessments.Forms;

public sealed class FillingIn
{
    private static readonly Form Form = SmallForms.Form(
        """{ "type": "text", "name": "name", "isRequired": true, "maxLength": 10 }""",
        """{ "type": "comment", "name": "story" }""",
        """{ "type": "text", "inputType": "email", "name": "mail" }""",
        """{ "type": "text", "inputType": "number", "name": "count", "min": 1, "max": 10.5 }""",
        """{ "type": "text", "inputType": "date", "name": "day", "min": "2026-01-01", "max": "2026-12-31" }""",
        """{ "type": "dropdown", "name": "one", "choices": [{ "value": "a", "text": "Ay" }, "b"] }""",
        """{ "type": "checkbox", "name": "many", "choices": [{ "value": "a", "text": "Ay" }, "b", "c"] }""",
        """{ "type": "boolean", "name": "sure" }""",
        """{ "type": "rating", "name": "stars", "rateMin": 0, "rateMax": 10, "rateStep": 5 }""");

    [Theory]
    [InlineData("name", " Ana ", "Ana")]
    [InlineData("name", "日本 🙂", "日本 🙂")]
    [InlineData("story", "two\nlines", "two\nlines")]
    [InlineData("mail", "ana@contoso.com", "ana@contoso.com")]
    [InlineData("count", "10.5", 10.5)]
    [InlineData("count", "1", 1)]
    [InlineData("day", "2026-12-31", "2026-12-31")]
    [InlineData("one", "a", "a")]
    [InlineData("many", "c,a", new[] { "a", "c" })]
    [InlineData("many", " b , b,", new[] { "b" })]
    [InlineData("sure", "true", true)]
    [InlineData("sure", "False", false)]
    [InlineData("stars", "5", 5)]
    public void Stores_what_fits(string question, string posted, object expected)
    {
        var reading = Form.Post(Answers.Empty, (question, posted));

        Assert.Empty(reading.Problems);
        Assert.Equal(SmallForms.Answers((question, expected)), reading.Answers);
    }

    [Theory]
    [InlineData("name", "12345678901", "Please shorten this to 10 characters; it has 11.")]
    [InlineData("name", "bell \u0007", "This text has characters that cannot be saved.")]
    [InlineData("mail", "ana", "Please enter one e-mail address")]
    [InlineData("mail", "ana@contoso.com, max@contoso.com", "Please enter one e-mail address")]
    [InlineData("mail", "ana@contoso", "Please enter one e-mail address")]
    [InlineData("count", "many", "Please enter a number, for example 12 or 12.5.")]
    [InlineData("count", "1,5", "Please enter a number, for example 12 or 12.5.")]
    [InlineData("count", "1e1", "Please enter a number, for example 12 or 12.5.")]
    [InlineData("count", "99999999999999999999999999999999999999999999", "Please enter a number, for example 12 or 12.5.")]
    [InlineData("count", "0.99", "Please enter a number from 1 to 10.5.")]
    [InlineData("count", "10.51", "Please enter a number from 1 to 10.5.")]
    [InlineData("day", "31.12.2026", "Please enter a date as year-month-day, for example 2026-11-30.")]
    [InlineData("day", "2026-02-30", "Please enter a date as year-month-day, for example 2026-11-30.")]
    [InlineData("day", "2025-12-31", "Please enter 2026-01-01 or a later date.")]
    [InlineData("day", "2027-01-01", "Please enter 2026-12-31 or an earlier date.")]
    [InlineData("one", "Ay", "Please choose one of the answers in the list.")]
    [InlineData("one", "a,b", "Please choose one of the answers in the list.")]
    [InlineData("many", "a,x", "Please choose only from the answers in the list.")]
    [InlineData("many", ",", "Please choose only from the answers in the list.")]
    [InlineData("sure", "maybe", "Please choose Yes or No.")]
    [InlineData("stars", "6", "Please choose one of the steps from 0 to 10.")]
    [InlineData("stars", "15", "Please choose one of the steps from 0 to 10.")]
    public void Says_what_to_do_about_the_rest_and_keeps_the_answer_before(string question, string posted, string message)
    {
        var stored = SmallForms.Answers((question, "before"));

        var reading = Form.Post(stored, (question, posted));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal(question, problem.Question.Name);
        Assert.StartsWith(message, problem.Text, StringComparison.Ordinal);
        Assert.Equal(stored, reading.Answers);
    }

    [Fact]
    public void Refuses_half_a_character() =>
        Assert.StartsWith("This text has characters", Assert.Single(Form.Post(Answers.Empty, ("name", "\ud83d")).Problems).Text, StringComparison.Ordinal);

    [Fact]
    public void Bounds_a_text_without_a_limit_of_its_own() =>
        Assert.Single(Form.Post(Answers.Empty, ("story", new string('x', 1_000_000))).Problems);

    [Fact]
    public void Stores_the_right_ones_beside_the_wrong_ones()
    {
        var reading = Form.Post(Answers.Empty, ("sure", "maybe"), ("name", "Ana"), ("count", "x"));

        Assert.Equal(SmallForms.Answers(("name", "Ana")), reading.Answers);
        Assert.Equal(["count", "sure"], reading.Problems.Select(problem => problem.Question.Name));
    }

    [Fact]
    public void Keeps_what_is_left_out_and_clears_what_is_empty()
    {
        var stored = SmallForms.Answers(("name", "Ana"), ("story", "long"), ("count", 3));

        Assert.Equal(SmallForms.Answers(("name", "Ana"), ("count", 3)), Form.Post(stored, ("story", ""), ("many", "")).Answers);
    }

    [Fact]
    public void Ignores_what_is_not_on_the_page_not_visible_or_not_a_question()
    {
        var form = SmallForms.FormOf(
            SmallForms.Page("p", SmallForms.Text("a"), SmallForms.Text("hidden", "{a} = 'show'"), """{ "type": "panel", "name": "box", "elements": [] }"""),
            SmallForms.Page("other", SmallForms.Text("elsewhere")));

        var reading = form.Post(Answers.Empty, ("a", "x"), ("hidden", "h"), ("elsewhere", "e"), ("nowhere", "n"), ("box", "b"), ("p", "p"));

        Assert.Equal(SmallForms.Answers(("a", "x")), reading.Answers);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Ignores_a_page_that_is_not_visible()
    {
        var form = SmallForms.Sound("""
            { "pages": [{ "name": "p", "visibleIf": "{switch} = 'on'", "elements": [{ "type": "text", "name": "a" }] },
                        { "name": "q", "elements": [{ "type": "text", "name": "switch" }] }] }
            """);

        Assert.Equal(Answers.Empty, form.Post(Answers.Empty, ("a", "x")).Answers);
        Assert.Equal(2, form.Post(SmallForms.Answers(("switch", "on")), ("a", "x")).Answers.Count);
    }

    [Fact]
    public void Takes_a_question_that_becomes_visible_by_the_same_post_wherever_it_stands()
    {
        var form = SmallForms.Form(SmallForms.Text("second", "{first} = 'go'"), SmallForms.Text("first"));

        Assert.Equal(2, form.Post(Answers.Empty, ("second", "x"), ("first", "go")).Answers.Count);
        Assert.Equal(SmallForms.Answers(("first", "stop")), form.Post(SmallForms.Answers(("first", "go")), ("second", "x"), ("first", "stop")).Answers);
    }

    [Fact]
    public void Reads_back_in_words()
    {
        var answers = Form.Post(Answers.Empty, ("one", "a"), ("many", "a,c"), ("sure", "true"), ("day", "2026-11-23"), ("count", "1.5")).Answers;

        Assert.Equal(["Ay", "Ay, c", "Yes", "23 November 2026", "1.5"], InWords("en-GB"));
        Assert.Equal(["23 novembre 2026", "1,5"], InWords("fr-FR")[3..]);

        string[] InWords(string culture) => [.. new[] { "one", "many", "sure", "day", "count" }
            .Select(name => Form.FindQuestion(name)!.InWords(answers[name]!, CultureInfo.GetCultureInfo(culture)))];
    }
}
