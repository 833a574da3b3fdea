using System.Globalization;
using Xunit;

namespace Aims.Assessments.Forms;

public sealed class WhatAFormMayUse
{
    [Theory]
    [InlineData("""{ "type": "text", "name": "q" }""", QuestionKind.Text)]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "text", "maxLength": 10 }""", QuestionKind.Text)]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "number", "min": 1, "max": 9.5 }""", QuestionKind.Number)]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "date", "min": "2026-01-01", "max": "2026-12-31" }""", QuestionKind.Date)]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "email" }""", QuestionKind.Email)]
    [InlineData("""{ "type": "comment", "name": "q", "maxLength": 500 }""", QuestionKind.Comment)]
    [InlineData("""{ "type": "radiogroup", "name": "q", "choices": ["a", { "value": "b", "text": "Bee" }, 3] }""", QuestionKind.RadioGroup)]
    [InlineData("""{ "type": "dropdown", "name": "q", "choices": ["a"] }""", QuestionKind.Dropdown)]
    [InlineData("""{ "type": "checkbox", "name": "q", "choices": ["a"] }""", QuestionKind.Checkbox)]
    [InlineData("""{ "type": "boolean", "name": "q", "labelTrue": "Sure", "labelFalse": "Never" }""", QuestionKind.Boolean)]
    [InlineData("""{ "type": "rating", "name": "q", "rateMin": 0, "rateMax": 10, "rateStep": 2, "minRateDescription": "bad" }""", QuestionKind.Rating)]
    [InlineData("""{ "type": "text", "name": "q", "title": "T", "description": "D", "isRequired": true, "requiredIf": "true", "visibleIf": "true" }""", QuestionKind.Text)]
    [InlineData("""{ "type": "text", "name": "q", "example": "Such", "serves": "ISO/IEC 42005 6.3" }""", QuestionKind.Text)]
    [InlineData("""{ "type": "text", "name": "q", "placeholder": "type here", "startWithNewLine": false, "width": "50%" }""", QuestionKind.Text)]
    public void Loads(string question, QuestionKind kind) => Assert.Equal(kind, SmallForms.Form(question).FindQuestion("q")!.Kind);

    [Fact]
    public void Keeps_help_example_and_the_clause_that_a_question_serves()
    {
        var question = SmallForms.Form(
            """{ "type": "text", "name": "q", "title": "T", "description": "Help", "example": "Such", "serves": "EU AI Act Art. 4", "isRequired": true }""")
            .Questions[0];

        Assert.Equal(("T", "Help", "Such", "EU AI Act Art. 4", true),
            (question.Title.Default, question.Help?.Default, question.Example, question.Serves, question.AlwaysRequired));
    }

    [Theory]
    [InlineData("de-AT", "Zweck")]
    [InlineData("fr", "But")]
    [InlineData("pl", "Purpose")]
    public void Speaks_the_reader_s_language_or_else_its_own(string culture, string title)
    {
        var form = SmallForms.Form("""{ "type": "text", "name": "q", "title": { "default": "Purpose", "de": "Zweck", "fr": "But" } }""");

        Assert.Equal(title, form.Questions[0].Title.In(CultureInfo.GetCultureInfo(culture)));
    }

    [Fact]
    public void Reduces_a_note_to_its_text()
    {
        var form = SmallForms.Form("""{ "type": "html", "name": "n", "html": "<p>Read <b>this</b> &amp; go on.</p><ul><li>one</li><li>two</li></ul>" }""");

        var note = Assert.IsType<Note>(Assert.Single(form.VisibleElements(form.Pages[0], Answers.Empty)));
        Assert.Equal("Read this & go on.\none\ntwo", note.Text.Default);
    }

    [Fact]
    public void Puts_panels_in_panels()
    {
        var form = SmallForms.Form($$"""
            { "type": "panel", "name": "outer", "title": "Outer", "elements": [
              {{SmallForms.Text("first")}},
              { "type": "panel", "name": "inner", "visibleIf": "{first} = 'go'", "elements": [{{SmallForms.Text("second")}}] }] }
            """);

        Assert.Equal(["outer", "first"], Seen(Answers.Empty));
        Assert.Equal(["outer", "first", "inner", "second"], Seen(SmallForms.Answers(("first", "go"))));

        IEnumerable<string> Seen(Answers answers) => form.VisibleElements(form.Pages[0], answers).Select(element => element.Name);
    }

    [Fact]
    public void Carries_a_byte_order_mark_and_a_version() =>
        Assert.Equal(7, SmallForms.Sound("\uFEFF" + """{ "version": 7, "pages": [{ "name": "p", "elements": [] }] }""").Version);

    [Fact]
    public void Has_a_thousand_questions() =>
        Assert.Equal(1_000, SmallForms.Form([.. Enumerable.Range(0, 1_000).Select(n => SmallForms.Text($"q{n}"))]).Questions.Length);
}
