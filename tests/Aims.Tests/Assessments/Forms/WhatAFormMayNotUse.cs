using System.Text;
using Xunit;

namespace Aims.Assessments.Forms;

public sealed class WhatAFormMayNotUse
{
    [Theory]
    [InlineData("""{ "type": "matrixdropdown", "name": "q" }""", "type")]
    [InlineData("""{ "type": "signaturepad", "name": "q" }""", "type")]
    [InlineData("""{ "name": "q" }""", "type")]
    [InlineData("""{ "type": 5, "name": "q" }""", "type")]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "color" }""", "inputType")]
    [InlineData("""{ "type": "text", "name": "q", "validators": [{ "type": "script" }] }""", "validators.type")]
    [InlineData("""{ "type": "text", "name": "q", "enableIf": "1 +" }""", "enableIf")]
    [InlineData("""{ "type": "text", "name": "q", "setValueIf": "true" }""", "setValueIf")]
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
    [InlineData("""{ "type": "checkbox", "name": "q", "choices": ["a", { "value": "b", "imageLink": "x" }] }""", "choices.imageLink")]
    [InlineData("""{ "type": "checkbox", "name": "q", "choices": ["a"], "showSelectAllItem": true }""", "showSelectAllItem")]
    [InlineData("""{ "type": "boolean", "name": "q", "valueTrue": "on" }""", "valueTrue")]
    [InlineData("""{ "type": "rating", "name": "q", "rateMin": 5, "rateMax": 1 }""", "rateMin")]
    [InlineData("""{ "type": "rating", "name": "q", "rateValues": [1, 2] }""", "rateValues")]
    [InlineData("""{ "type": "rating", "name": "q", "displayRateDescriptionsAsExtremeItems": true }""", "displayRateDescriptionsAsExtremeItems")]
    [InlineData("""{ "type": "matrix", "name": "q", "rows": ["r"] }""", "columns")]
    [InlineData("""{ "type": "matrix", "name": "q", "columns": ["c"] }""", "rows")]
    [InlineData("""{ "type": "matrix", "name": "q", "columns": ["c"], "rows": [{ "value": "r", "visibleIf": "true" }] }""", "rows.visibleIf")]
    [InlineData("""{ "type": "matrix", "name": "q", "columns": ["c"], "rows": ["r"], "cells": {} }""", "cells")]
    [InlineData("""{ "type": "file", "name": "q", "storeDataAsText": true }""", "storeDataAsText")]
    [InlineData("""{ "type": "file", "name": "q", "defaultValue": "x" }""", "defaultValue")]
    [InlineData("""{ "type": "expression", "name": "q" }""", "expression")]
    [InlineData("""{ "type": "expression", "name": "q", "expression": "1", "displayStyle": "money" }""", "displayStyle")]
    [InlineData("""{ "type": "expression", "name": "q", "expression": "1", "displayStyle": "currency", "currency": "<b>" }""", "currency")]
    [InlineData("""{ "type": "expression", "name": "q", "expression": "1", "precision": 21 }""", "precision")]
    [InlineData("""{ "type": "expression", "name": "q", "expression": "1", "minimumFractionDigits": 3, "maximumFractionDigits": 2 }""", "minimumFractionDigits")]
    [InlineData("""{ "type": "expression", "name": "q", "expression": "1", "isRequired": true }""", "isRequired")]
    [InlineData("""{ "type": "text", "name": "q", "rows": 2 }""", "rows")]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "time", "min": "8am" }""", "min")]
    [InlineData("""{ "type": "text", "name": "q", "inputType": "month", "min": "2026-12", "max": "2026-01" }""", "min")]
    [InlineData("""{ "type": "text", "name": "q", "maxLength": 5001 }""", "maxLength")]
    [InlineData("""{ "type": "text", "name": "q", "defaultValue": ["a"] }""", "defaultValue")]
    [InlineData("""{ "type": "dropdown", "name": "q", "choices": ["a"], "defaultValue": "b" }""", "defaultValue")]
    [InlineData("""{ "type": "text", "name": "q", "defaultValueExpression": "{q" }""", "defaultValueExpression")]
    [InlineData("""{ "type": "text", "name": "q", "enableIf": "{nobody}" }""", "enableIf")]
    [InlineData("""{ "type": "dropdown", "name": "q", "choices": ["a", "other"], "showOtherItem": true }""", "choices")]
    [InlineData("""{ "type": "dropdown", "name": "q", "choices": ["a"], "choicesOrder": "upwards" }""", "choicesOrder")]
    [InlineData("""{ "type": "dropdown", "name": "q", "choices": [{ "value": "a", "visibleIf": "{nobody}" }] }""", "choices.visibleIf")]
    [InlineData("""{ "type": "dropdown", "name": "q", "choicesByUrl": {}, "choices": ["a"] }""", "choicesByUrl")]
    [InlineData("""{ "type": "text", "name": "q", "validators": [{ "type": "regex", "regex": "(" }] }""", "validators.regex")]
    [InlineData("""{ "type": "text", "name": "q", "validators": [{ "type": "regex", "regex": "(a)\\1" }] }""", "validators.regex")]
    [InlineData("""{ "type": "text", "name": "q", "validators": [{ "type": "regex", "regex": "(?=x)" }] }""", "validators.regex")]
    [InlineData("""{ "type": "text", "name": "q", "validators": [{ "type": "regex", "regex": "((a{1000}){1000}){1000}" }] }""", "validators.regex")]
    [InlineData("""{ "type": "text", "name": "q", "validators": [{ "type": "expression" }] }""", "validators.expression")]
    [InlineData("""{ "type": "text", "name": "q", "validators": [{ "type": "expression", "expression": "nonsense" }] }""", "validators.expression")]
    [InlineData("""{ "type": "text", "name": "q", "validators": [{ "type": "numeric", "minimum": 1 }] }""", "validators.minimum")]
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
    [InlineData("""{ "pages": [{ "name": "p" }], "triggers": [] }""", "triggers")]
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
        SmallForms.Problems(SmallForms.Pages(SmallForms.Page("p", """{ "type": "matrixdynamic", "name": "a" }""", """{ "type": "imagepicker", "name": "b" }""")))
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

    [Theory]
    [InlineData("""{ "type": "text", "name": "a", "defaultValueExpression": "{b}" }, { "type": "text", "name": "b", "defaultValueExpression": "{a}" }""", "defaultValueExpression")]
    [InlineData("""{ "type": "text", "name": "a", "enableIf": "{a} empty" }""", "enableIf")]
    [InlineData("""{ "type": "expression", "name": "a", "expression": "{a} + 1" }""", "expression")]
    [InlineData("""{ "type": "dropdown", "name": "a", "choices": ["x", { "value": "y", "visibleIf": "{a} = 'x'" }] }""", "choices")]
    public void Includes_any_other_circle(string elements, string property) =>
        Assert.Equal(property, SmallForms.Problem(SmallForms.Pages(SmallForms.Page("p", elements))).Property);

    [Fact]
    public void Includes_calculated_values_that_go_round_in_a_circle()
    {
        var problem = SmallForms.Problem("""
            { "pages": [{ "name": "p", "elements": [{ "type": "text", "name": "q" }] }],
              "calculatedValues": [{ "name": "one", "expression": "{two} + 1" }, { "name": "two", "expression": "{one} + 1" }] }
            """);

        Assert.Equal(("one", "calculatedValues.expression"), (problem.Question, problem.Property));
        Assert.Contains("one → two → one", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "name": "q", "expression": "1" }""", "calculatedValues.name")]
    [InlineData("""{ "name": "v" }""", "calculatedValues.expression")]
    [InlineData("""{ "name": "v", "expression": "1", "includeIntoResult": true }""", "calculatedValues.includeIntoResult")]
    public void Includes_a_calculated_value_that_is_no_good(string value, string property) => Assert.Equal(property, SmallForms.Problem(
        $$"""{ "pages": [{ "name": "p", "elements": [{ "type": "text", "name": "q" }] }], "calculatedValues": [{{value}}] }""").Property);

    [Fact]
    public void Includes_a_question_under_the_name_of_the_words_to_other() => Assert.Equal("name", SmallForms.Problem(SmallForms.Pages(SmallForms.Page(
        "p", """{ "type": "dropdown", "name": "q", "choices": ["a"], "showOtherItem": true }""", SmallForms.Text("q-Comment")))).Property);

    [Fact]
    public void Includes_an_expression_of_100_KB_and_too_many_of_them()
    {
        Assert.Contains("at most 4,000", SmallForms.Problem(SmallForms.Pages(SmallForms.Page(
            "p", SmallForms.Text("a"), SmallForms.Text("b", string.Join(" or ", Enumerable.Repeat("{a} = 1", 9_000)))))).Text, StringComparison.Ordinal);

        var many = Enumerable.Range(0, 150).Select(n => SmallForms.Text($"b{n}", string.Join(" or ", Enumerable.Repeat("{a} = 1", 300))));
        Assert.Contains("400,000 characters together", SmallForms.Problems(SmallForms.Pages(SmallForms.Page("p", [SmallForms.Text("a"), .. many]))).First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Includes_words_that_do_not_fit_on_a_card()
    {
        var words = new string('w', 1_500);

        Assert.Equal("title", SmallForms.Problem(SmallForms.Pages(SmallForms.Page(
            "p", SmallForms.Text("q", more: $", \"title\": \"{words}\", \"description\": \"{words}\", \"example\": \"{words}\"")))).Property);
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
