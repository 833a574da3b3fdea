using System.Globalization;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>
/// A row for each part of the SurveyJS format that a form may use: the elements of a page, what is posted to it, and what
/// comes of that: the questions shown, the answers that count, what is wrong and what is still lacking.
/// </summary>
public sealed class EachPartOfAForm
{
    private const string A = """{ "type": "text", "name": "a" }""";

    [Theory]
    // Types of question, and what each takes and refuses.
    [InlineData("text", """{ "type": "text", "name": "q" }""", "q=hello", "shows q; counts q=hello")]
    [InlineData("text maxLength", """{ "type": "text", "name": "q", "maxLength": 3 }""", "q=hello", "shows q; wrong q: Please shorten this to 3 characters; it has 5.")]
    [InlineData("text number", """{ "type": "text", "inputType": "number", "name": "q", "min": 1 }""", "q=2.5", "shows q; counts q=2.5")]
    [InlineData("text range", """{ "type": "text", "inputType": "range", "name": "q" }""", "q=101", "shows q; wrong q: Please enter a number from 0 to 100.")]
    [InlineData("text date", """{ "type": "text", "inputType": "date", "name": "q" }""", "q=2026-11-28", "shows q; counts q=28 November 2026")]
    [InlineData("text time", """{ "type": "text", "inputType": "time", "name": "q", "min": "08:00" }""", "q=14:05", "shows q; counts q=14:05")]
    [InlineData("text time min", """{ "type": "text", "inputType": "time", "name": "q", "min": "08:00" }""", "q=07:59", "shows q; wrong q: Please enter 08:00 or later.")]
    [InlineData("text month", """{ "type": "text", "inputType": "month", "name": "q" }""", "q=2026-13", "shows q; wrong q: Please enter a month as year-month, for example 2026-11.")]
    [InlineData("text email", """{ "type": "text", "inputType": "email", "name": "q" }""", "q=ana@contoso.com", "shows q; counts q=ana@contoso.com")]
    [InlineData("text tel", """{ "type": "text", "inputType": "tel", "name": "q" }""", "q=+49 30 123", "shows q; counts q=+49 30 123")]
    [InlineData("text tel", """{ "type": "text", "inputType": "tel", "name": "q" }""", "q=call me", "shows q; wrong q: Please enter a telephone number, for example +49 30 1234567.")]
    [InlineData("text url", """{ "type": "text", "inputType": "url", "name": "q" }""", "q=https://contoso.com/a", "shows q; counts q=https://contoso.com/a")]
    [InlineData("text url", """{ "type": "text", "inputType": "url", "name": "q" }""", "q=javascript:alert(1)", "shows q; wrong q: Please enter a web address that begins with https:// or http://.")]
    [InlineData("comment", """{ "type": "comment", "name": "q", "rows": 4 }""", "q=long", "shows q; counts q=long")]
    [InlineData("radiogroup", """{ "type": "radiogroup", "name": "q", "choices": [{ "value": "x", "text": "Ex" }] }""", "q=x", "shows q; counts q=Ex")]
    [InlineData("dropdown", """{ "type": "dropdown", "name": "q", "choices": ["x"] }""", "q=y", "shows q; wrong q: Please choose one of the answers in the list.")]
    [InlineData("checkbox", """{ "type": "checkbox", "name": "q", "choices": ["x", "y"] }""", "q=y,x", "shows q; counts q=x, y")]
    [InlineData("checkbox most", """{ "type": "checkbox", "name": "q", "choices": ["x", "y"], "maxSelectedChoices": 1 }""", "q=y,x", "shows q; wrong q: Please choose at most 1.")]
    [InlineData("tagbox", """{ "type": "tagbox", "name": "q", "choices": ["x", "y"] }""", "q=y", "shows q; counts q=y")]
    [InlineData("boolean", """{ "type": "boolean", "name": "q", "labelTrue": "Sure" }""", "q=true", "shows q; counts q=Sure")]
    [InlineData("rating", """{ "type": "rating", "name": "q", "rateMax": 3 }""", "q=4", "shows q; wrong q: Please choose one of the steps from 1 to 3.")]
    [InlineData("matrix", """{ "type": "matrix", "name": "q", "rows": ["r", "s"], "columns": ["x", "y"] }""", "q,r=x&q,s=y", "shows q; counts q=r: x; s: y")]
    [InlineData("matrix column", """{ "type": "matrix", "name": "q", "rows": ["r", "s"], "columns": ["x", "y"] }""", "q,r=x&q,s=z", "shows q; counts q=r: x; wrong q: Please choose one of the answers in each row.")]
    [InlineData("matrix isAllRowRequired", """{ "type": "matrix", "name": "q", "rows": ["r", "s"], "columns": ["x"], "isAllRowRequired": true }""", "q,r=x", "shows q; counts q=r: x; lacks q: Please answer each row.")]
    [InlineData("file is never posted", """{ "type": "file", "name": "q", "acceptedTypes": ".pdf", "maxSize": 1000, "allowMultiple": true }""", "q=EV-0001", "shows q")]
    [InlineData("expression", """{ "type": "text", "inputType": "number", "name": "a" }, { "type": "expression", "name": "q", "expression": "{a} * 2" }, { "type": "text", "name": "b", "visibleIf": "{q} = 8" }""", "a=4&q=9", "shows a q b; counts a=4")]
    [InlineData("html", """{ "type": "html", "name": "n", "html": "<b>Read</b>" }, { "type": "text", "name": "a" }""", "a=x", "shows a; counts a=x")]
    // Choices.
    [InlineData("other", """{ "type": "radiogroup", "name": "q", "choices": ["x"], "showOtherItem": true, "otherText": "Else" }""", "q=other&q-Comment=Mine", "shows q; counts q=Else: Mine")]
    [InlineData("other without words", """{ "type": "checkbox", "name": "q", "choices": ["x"], "hasOther": true, "otherErrorText": "Say what." }""", "q=other,x&q-Comment=", "shows q; counts q=x, Other (describe); wrong q: Say what.; lacks q: Say what.")]
    [InlineData("words without other", """{ "type": "radiogroup", "name": "q", "choices": ["x"], "showOtherItem": true }""", "q=x&q-Comment=Mine", "shows q; counts q=x; wrong q: Please choose \"Other (describe)\" too, or clear what you wrote there.")]
    [InlineData("none", """{ "type": "checkbox", "name": "q", "choices": ["x"], "showNoneItem": true, "noneText": "Nothing" }""", "q=none", "shows q; counts q=Nothing")]
    [InlineData("none is alone", """{ "type": "checkbox", "name": "q", "choices": ["x"], "hasNone": true }""", "q=none,x", "shows q; wrong q: Please choose either \"None\" or other answers, not both.")]
    [InlineData("choice visibleIf", A + """, { "type": "dropdown", "name": "q", "choices": ["x", { "value": "y", "visibleIf": "{a} = 'go'" }] }""", "a=no&q=y", "shows a q; counts a=no; wrong q: Please choose one of the answers in the list.")]
    [InlineData("choice visibleIf", A + """, { "type": "dropdown", "name": "q", "choices": ["x", { "value": "y", "visibleIf": "{a} = 'go'" }] }""", "a=go&q=y", "shows a q; counts a=go, q=y")]
    [InlineData("choice enableIf", A + """, { "type": "checkbox", "name": "q", "choices": ["x", { "value": "y", "enableIf": "{a} = 'go'" }] }""", "a=no&q=x,y", "shows a q; counts a=no; wrong q: Please choose only from the answers in the list.")]
    // Conditions.
    [InlineData("visibleIf", A + """, { "type": "text", "name": "q", "visibleIf": "{a} = 'go'" }""", "a=no&q=x", "shows a; counts a=no")]
    [InlineData("panel visibleIf", A + """, { "type": "panel", "name": "box", "visibleIf": "{a} = 'go'", "elements": [{ "type": "text", "name": "q" }] }""", "a=go&q=x", "shows a q; counts a=go, q=x")]
    [InlineData("isRequired", """{ "type": "text", "name": "q", "isRequired": true }""", "q=", "shows q; lacks q: This question needs an answer.")]
    [InlineData("requiredIf", A + """, { "type": "text", "name": "q", "requiredIf": "{a} = 'go'" }""", "a=go", "shows a q; counts a=go; lacks q: This question needs an answer.")]
    [InlineData("panel isRequired", """{ "type": "panel", "name": "box", "isRequired": true, "elements": [{ "type": "text", "name": "q" }, { "type": "text", "name": "r" }] }""", "q=", "shows q r; lacks q: Please answer at least one of these questions.")]
    [InlineData("panel isRequired", """{ "type": "panel", "name": "box", "isRequired": true, "elements": [{ "type": "text", "name": "q" }, { "type": "text", "name": "r" }] }""", "r=x", "shows q r; counts r=x")]
    [InlineData("panel requiredIf", A + """, { "type": "panel", "name": "box", "requiredIf": "{a} = 'go'", "elements": [{ "type": "text", "name": "q" }] }""", "a=go", "shows a q; counts a=go; lacks q: Please answer at least one of these questions.")]
    [InlineData("enableIf", A + """, { "type": "text", "name": "q", "enableIf": "{a} = 'go'", "isRequired": true }""", "a=no&q=x", "shows a q; counts a=no")]
    [InlineData("enableIf", A + """, { "type": "text", "name": "q", "enableIf": "{a} = 'go'" }""", "a=go&q=x", "shows a q; counts a=go, q=x")]
    [InlineData("panel enableIf", A + """, { "type": "panel", "name": "box", "enableIf": "{a} = 'go'", "elements": [{ "type": "text", "name": "q" }] }""", "a=no&q=x", "shows a q; counts a=no")]
    // Validators.
    [InlineData("numeric", """{ "type": "text", "name": "q", "validators": [{ "type": "numeric", "minValue": 5, "text": "Five or more, please." }] }""", "q=4", "shows q; wrong q: Five or more, please.")]
    [InlineData("numeric", """{ "type": "text", "name": "q", "validators": [{ "type": "numeric", "minValue": 5, "maxValue": 9 }] }""", "q=ten", "shows q; wrong q: Please enter a number from 5 to 9.")]
    [InlineData("text", """{ "type": "text", "name": "q", "validators": [{ "type": "text", "minLength": 3 }] }""", "q=ab", "shows q; wrong q: Please write at least 3 characters.")]
    [InlineData("text digits", """{ "type": "text", "name": "q", "validators": [{ "type": "text", "allowDigits": false, "text": "No digits." }] }""", "q=ab1", "shows q; wrong q: No digits.")]
    [InlineData("email", """{ "type": "text", "name": "q", "validators": [{ "type": "email" }] }""", "q=ana", "shows q; wrong q: Please enter one e-mail address, for example ana@contoso.com.")]
    [InlineData("regex", """{ "type": "text", "name": "q", "validators": [{ "type": "regex", "regex": "^[A-Z]{3}$", "text": "Three capitals." }] }""", "q=abc", "shows q; wrong q: Three capitals.")]
    [InlineData("regex", """{ "type": "text", "name": "q", "validators": [{ "type": "regex", "regex": "^[A-Z]{3}$", "caseInsensitive": true }] }""", "q=abc", "shows q; counts q=abc")]
    [InlineData("answercount", """{ "type": "checkbox", "name": "q", "choices": ["x", "y", "z"], "validators": [{ "type": "answercount", "minCount": 2, "maxCount": 2 }] }""", "q=x", "shows q; wrong q: Please choose 2 to 2 answers.")]
    [InlineData("expression", A + """, { "type": "text", "name": "q", "validators": [{ "type": "expression", "expression": "{q} > {a}", "text": "More than before." }] }""", "a=5&q=4", "shows a q; counts a=5; wrong q: More than before.")]
    [InlineData("expression", A + """, { "type": "text", "name": "q", "validators": [{ "type": "expression", "expression": "{q} > {a}" }] }""", "a=5&q=6", "shows a q; counts a=5, q=6")]
    // Defaults and values of the form's own.
    [InlineData("defaultValue", """{ "type": "dropdown", "name": "q", "choices": ["x", "y"], "defaultValue": "y" }, { "type": "text", "name": "b", "visibleIf": "{q} = 'y'" }""", "", "shows q b; counts q=y")]
    [InlineData("defaultValue is emptied", """{ "type": "text", "name": "q", "defaultValue": "y", "isRequired": true }""", "q=", "shows q; lacks q: This question needs an answer.")]
    [InlineData("defaultValue of a matrix", """{ "type": "matrix", "name": "q", "rows": ["r"], "columns": ["x"], "defaultValue": { "r": "x" } }""", "", "shows q; counts q=r: x")]
    [InlineData("defaultValueExpression", A + """, { "type": "text", "name": "q", "defaultValueExpression": "{a} + '!'" }""", "a=hi", "shows a q; counts a=hi, q=hi!")]
    public void Works(string part, string elements, string posted, string expected)
    {
        Assert.NotEmpty(part);
        Assert.Equal(expected, Outcome(SmallForms.Form(elements), posted));
    }

    [Fact]
    public void Calculated_values_can_be_used_like_answers()
    {
        var form = SmallForms.Sound("""
            { "calculatedValues": [{ "name": "total", "expression": "{a} + {b}" }, { "name": "twice", "expression": "{total} * 2" }],
              "pages": [{ "name": "p", "elements": [
                { "type": "text", "inputType": "number", "name": "a" }, { "type": "text", "inputType": "number", "name": "b" },
                { "type": "text", "name": "q", "visibleIf": "{twice} >= 10" }] }] }
            """);

        Assert.Equal("shows a b q; counts a=2, b=3", Outcome(form, "a=2&b=3"));
        Assert.Equal("shows a b; counts a=2, b=2", Outcome(form, "a=2&b=2"));
    }

    [Fact]
    public void Pages_have_conditions_as_questions_have()
    {
        var form = SmallForms.Sound("""
            { "pages": [
              { "name": "p", "elements": [{ "type": "text", "name": "a" }] },
              { "name": "locked", "enableIf": "{a} = 'go'", "elements": [{ "type": "text", "name": "b" }] },
              { "name": "wanted", "requiredIf": "{a} = 'go'", "elements": [{ "type": "text", "name": "c" }] }] }
            """);
        var (go, post) = (SmallForms.Answers(("a", "go")), new Dictionary<string, string> { ["b"] = "x" });

        Assert.Null(form.Read(form.Pages[1], post, Answers.Empty).Answers["b"]);
        Assert.NotNull(form.Read(form.Pages[1], post, go).Answers["b"]);
        Assert.Empty(form.Missing(Answers.Empty));
        Assert.Equal("c", Assert.Single(form.Missing(go)).Question.Name);
    }

    [Fact]
    public void A_validator_speaks_the_reader_s_language()
    {
        var form = SmallForms.Form("""
            { "type": "text", "name": "q", "validators": [{ "type": "numeric", "minValue": 1, "text": { "default": "A number.", "de": "Eine Zahl." } }] }
            """);

        Assert.Equal("Eine Zahl.", Assert.Single(form.Post(Answers.Empty, ("q", "x")).Problems).Words.In(CultureInfo.GetCultureInfo("de-AT")));
    }

    [Fact]
    public void An_answer_that_breaks_a_rule_by_a_later_change_is_lacking()
    {
        var form = SmallForms.Form(A, """{ "type": "text", "name": "q", "validators": [{ "type": "expression", "expression": "{q} > {a}", "text": "More." }] }""");

        Assert.Empty(form.Missing(SmallForms.Answers(("a", "1"), ("q", "2"))));
        Assert.Equal("More.", Assert.Single(form.Missing(SmallForms.Answers(("a", "3"), ("q", "2")))).Words.Default);
    }

    [Fact]
    public void Answers_that_are_no_longer_asked_for_are_named()
    {
        var form = SmallForms.Form(A, SmallForms.Text("b", "{a} = 'go'"), SmallForms.Text("c", "{b} notempty"), SmallForms.Text("d", "{a} = 'go'"));
        var before = SmallForms.Answers(("a", "go"), ("b", "x"), ("c", "y"));

        var reading = form.Post(before, ("a", "stop"));

        Assert.Equal(["b", "c"], reading.Dropped.Select(question => question.Name));
        Assert.Equal(SmallForms.Answers(("a", "stop")), form.Effective(reading.Answers));
        Assert.Empty(form.Post(reading.Answers, ("a", "still")).Dropped);
        Assert.Equal(before, form.Effective(form.Post(reading.Answers, ("a", "go")).Answers));
    }

    [Fact]
    public void A_condition_may_ask_for_the_day()
    {
        var form = SmallForms.Form(
            """{ "type": "text", "inputType": "date", "name": "born" }""", SmallForms.Text("adult", "age({born}) >= 18"));
        var answers = SmallForms.Answers(("born", "2008-11-28"));

        Assert.Equal(1, form.Progress(answers).Total);
        Assert.Equal(1, form.On(new DateOnly(2026, 11, 27)).Progress(answers).Total);
        Assert.Equal(2, form.On(new DateOnly(2026, 11, 28)).Progress(answers).Total);
    }

    private static string Outcome(Form form, string posted)
    {
        var english = CultureInfo.GetCultureInfo("en-GB");
        var reading = form.Post(Answers.Empty, [.. posted.Split('&').Where(pair => pair.Length > 0).Select(pair => (pair[..pair.IndexOf('=')], pair[(pair.IndexOf('=') + 1)..]))]);
        var counting = form.Effective(reading.Answers);
        string[] said =
        [
            "shows " + string.Join(' ', form.VisibleQuestions(form.Pages[0], reading.Answers).Select(question => question.Name)),
            .. counting.Count == 0 ? Array.Empty<string>() : ["counts " + string.Join(", ", form.Questions
                .Where(question => counting[question.Name] is not null)
                .Select(question => $"{question.Name}={question.InWords(counting, english)}"))],
            .. reading.Problems.Select(problem => $"wrong {problem.Question.Name}: {problem.Text}"),
            .. form.Missing(reading.Answers).Select(missing => $"lacks {missing.Question.Name}: {missing.Words}"),
        ];
        return string.Join("; ", said);
    }
}
