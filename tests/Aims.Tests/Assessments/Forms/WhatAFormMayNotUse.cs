using System.Text;
using Xunit;

namespace Aims.Assessments.Forms;

public sealed class WhatAFormMayNotUse
{
    [Theory]
    [InlineData("""{ "type": "matrix", "name": "q" }""", "type")]
    [InlineData("""{ "type": "file", "name": "q" }""", "type")]
    [InlineData("""{ "name": "q" }""", "type")]
    [InlineData("""{ "type": 5, "name": "q" }""", "type")]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "tel" }""", "inputType")]
    [InlineData("""{ "type": "text", "name": "q", "validators": [] }""", "validators")]
    [InlineData("""{ "type": "text", "name": "q", "enableIf": "true" }""", "enableIf")]
    [InlineData("""{ "type": "text", "name": "q", "defaultValue": "x" }""", "defaultValue")]
    [InlineData("""{ "type": "text", "name": "q", "visible": false }""", "visible")]
    [InlineData("""{ "type": "text", "name": "q", "readOnly": true }""", "readOnly")]
    [InlineData("""{ "type": "text", "name": "q", "choices": ["a"] }""", "choices")]
    [InlineData("""{ "type": "text", "name": "q", "min": 1 }""", "min")]
    [InlineData("""{ "type": "text", "name": "q", "maxLength": 0 }""", "maxLength")]
    [InlineData("""{ "type": "text", "name": "q", "maxLength": "long" }""", "maxLength")]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "number", "min": 5, "max": 4 }""", "min")]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "number", "maxLength": 4 }""", "maxLength")]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "date", "min": "1.1.2026" }""", "min")]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "date", "min": "2026-12-31", "max": "2026-01-01" }""", "min")]
    [InlineData("""{ "type": "text", "name": "q", "isRequired": "yes" }""", "isRequired")]
    [InlineData("""{ "type": "text", "name": "q", "title": "<script>alert(1)</script>" }""", "title")]
    [InlineData("""{ "type": "text", "name": "q", "title": { "default": "fine", "de": "<b>fett</b>" } }""", "title")]
    [InlineData("""{ "type": "text", "name": "q", "title": { "de": "Zweck" } }""", "title")]
    [InlineData("""{ "type": "text", "name": "q", "title": ["a"] }""", "title")]
    [InlineData("""{ "type": "text", "name": "q", "description": "bell \u0007" }""", "description")]
    [InlineData("""{ "type": "text", "name": "q", "visibleIf": 5 }""", "visibleIf")]
    [InlineData("""{ "type": "text", "name": "q", "requiredIf": "{nobody} = 1" }""", "requiredIf")]
    [InlineData("""{ "type": "radiogroup", "name": "q" }""", "choices")]
    [InlineData("""{ "type": "radiogroup", "name": "q", "choices": [] }""", "choices")]
    [InlineData("""{ "type": "radiogroup", "name": "q", "choices": ["a", "A"] }""", "choices")]
    [InlineData("""{ "type": "checkbox", "name": "q", "choices": ["a", "b,c"] }""", "choices")]
    [InlineData("""{ "type": "checkbox", "name": "q", "choices": ["a", true] }""", "choices")]
    [InlineData("""{ "type": "checkbox", "name": "q", "choices": ["a", { "text": "no value" }] }""", "choices.value")]
    [InlineData("""{ "type": "checkbox", "name": "q", "choices": ["a", { "value": "b", "visibleIf": "true" }] }""", "choices.visibleIf")]
    [InlineData("""{ "type": "checkbox", "name": "q", "choices": ["a"], "showOtherItem": true }""", "showOtherItem")]
    [InlineData("""{ "type": "boolean", "name": "q", "valueTrue": "on" }""", "valueTrue")]
    [InlineData("""{ "type": "rating", "name": "q", "rateMin": 5, "rateMax": 1 }""", "rateMin")]
    [InlineData("""{ "type": "rating", "name": "q", "rateValues": [1, 2] }""", "rateValues")]
    [InlineData("""{ "type": "html", "name": "q" }""", "html")]
    [InlineData("""{ "type": "html", "name": "q", "html": "<script>alert(1)</script>" }""", "html")]
    [InlineData("""{ "type": "html", "name": "q", "html": "<img src=x onerror=alert(1)>" }""", "html")]
    [InlineData("""{ "type": "html", "name": "q", "html": "<b" }""", "html")]
    [InlineData("""{ "type": "panel", "name": "q", "elements": {} }""", "elements")]
    public void Is_reported_with_page_question_and_property(string element, string property)
    {
        var problem = SmallForms.Problem(SmallForms.Pages(SmallForms.Page("p", element)));

        Assert.Equal(("p", "q", property), (problem.Page, problem.Question, problem.Property));
        Assert.NotEmpty(problem.Text);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("{", "")]
    [InlineData("[]", "")]
    [InlineData("""{ "pages": [], "pages": [] }""", "")]
    [InlineData("""{ "title": "\ud800", "pages": [] }""", "")]
    [InlineData("{}", "pages")]
    [InlineData("""{ "pages": [] }""", "pages")]
    [InlineData("""{ "pages": [5] }""", "pages")]
    [InlineData("""{ "pages": [{ "elements": [] }] }""", "name")]
    [InlineData("""{ "pages": [{ "name": "p" }, { "name": "P" }] }""", "name")]
    [InlineData("""{ "pages": [{ "name": "p" }], "calculatedValues": [] }""", "calculatedValues")]
    [InlineData("""{ "pages": [{ "name": "p", "navigationButtonsVisibility": "hide" }] }""", "navigationButtonsVisibility")]
    [InlineData("""{ "pages": [{ "name": "p", "elements": [{ "type": "text", "name": "" }] }] }""", "name")]
    [InlineData("""{ "pages": [{ "name": "p", "elements": [{ "type": "text", "name": "a{b}" }] }] }""", "name")]
    public void Is_reported_for_the_form_as_a_whole(string definition, string property) =>
        Assert.Equal(property, SmallForms.Problem(definition).Property ?? "");

    [Fact]
    public void Includes_bytes_that_are_no_text() => Assert.False(FormDefinition.Load([0x7B, 0xFF, 0x7D]).Ok);

    [Fact]
    public void Includes_JSON_without_end_in_depth() => Assert.False(FormDefinition.Load(Encoding.UTF8.GetBytes(new string('[', 100_000))).Ok);

    [Fact]
    public void Includes_a_name_given_twice_even_on_another_page()
    {
        var problem = SmallForms.Problem(SmallForms.Pages(SmallForms.Page("one", SmallForms.Text("q")), SmallForms.Page("two", SmallForms.Text("Q"))));

        Assert.Equal(("two", "Q", "name"), (problem.Page, problem.Question, problem.Property));
    }

    [Fact]
    public void Includes_ten_thousand_questions() => Assert.NotEmpty(SmallForms.Problems(SmallForms.Pages(
        [.. Enumerable.Range(0, 10).Select(page => SmallForms.Page($"p{page}", [.. Enumerable.Range(0, 1_000).Select(n => SmallForms.Text($"q{page}-{n}"))]))])));

    [Fact]
    public void Includes_panels_nested_without_end()
    {
        var panels = Enumerable.Range(0, 12).Aggregate(SmallForms.Text("q"), (inner, depth) =>
            $$"""{ "type": "panel", "name": "panel{{depth}}", "elements": [{{inner}}] }""");

        Assert.Equal("elements", SmallForms.Problem(SmallForms.Pages(SmallForms.Page("p", panels))).Property);
    }

    [Fact]
    public void Is_reported_all_at_once() => Assert.Equal(["a", "b"],
        SmallForms.Problems(SmallForms.Pages(SmallForms.Page("p", """{ "type": "matrix", "name": "a" }""", """{ "type": "file", "name": "b" }""")))
            .Select(problem => problem.Question));

    [Theory]
    [InlineData("{b} = 1", "{c} = 1", "{a} = 1", "a → b → c → a")]
    [InlineData("{a} = 1", "true", "true", "a → a")]
    [InlineData("true", "{c} notempty", "!({b} empty)", "b → c → b")]
    public void Includes_conditions_that_go_round_in_a_circle(string a, string b, string c, string circle)
    {
        var problem = SmallForms.Problem(SmallForms.Pages(SmallForms.Page(
            "p", SmallForms.Text("a", a), SmallForms.Text("b", b), SmallForms.Text("c", c))));

        Assert.Equal(("visibleIf", $"These conditions go round in a circle: {circle}."), (problem.Property, problem.Text));
    }

    [Fact]
    public void Includes_a_page_that_hangs_on_its_own_question()
    {
        var problem = SmallForms.Problem("""
            { "pages": [{ "name": "p", "visibleIf": "{q} = 1", "elements": [{ "type": "text", "name": "q" }] }] }
            """);

        Assert.Contains("circle: p → q → p", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_a_long_chain_of_conditions_be_no_circle()
    {
        var chain = Enumerable.Range(1, 999).Select(n => SmallForms.Text($"q{n}", $"{{q{n - 1}}} = 'x'"));
        var form = SmallForms.Form([.. chain.Append(SmallForms.Text("q0")).Reverse()]);
        var all = form.Questions.Aggregate(Answers.Empty, (answers, question) => answers.With(question.Name, new Answer.Text("x")));

        Assert.Equal(1_000, form.VisibleQuestions(form.Pages[0], all).Count);
        Assert.Equal(500, form.VisibleQuestions(form.Pages[0], all.Without("q499")).Count);
    }
}
