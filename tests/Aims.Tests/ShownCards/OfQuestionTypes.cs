using System.Text;
using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;
using Aims.Tests.Cards;
using Xunit;

namespace Aims.Tests.ShownCards;

/// <summary>Every type of question of a form as a card draws it.</summary>
public sealed class OfQuestionTypes
{
    [Theory]
    [InlineData("words", """
        { "type": "text", "name": "name", "title": "What is it called?", "description": "As people call it.", "example": "CV screener" },
        { "type": "comment", "name": "story", "title": "What does {name} do?", "isRequired": true },
        { "type": "text", "inputType": "email", "name": "mail" }, { "type": "text", "inputType": "tel", "name": "phone" },
        { "type": "text", "inputType": "url", "name": "site" }
        """)]
    [InlineData("numbers-and-dates", """
        { "type": "text", "inputType": "number", "name": "people", "min": 1 }, { "type": "text", "inputType": "range", "name": "share" },
        { "type": "text", "inputType": "date", "name": "since", "max": "2026-12-31" }, { "type": "text", "inputType": "time", "name": "at", "min": "08:00" },
        { "type": "text", "inputType": "month", "name": "until" }, { "type": "rating", "name": "stars", "minRateDescription": "bad", "maxRateDescription": "good" },
        { "type": "boolean", "name": "sure", "defaultValue": true }
        """)]
    [InlineData("choices", """
        { "type": "radiogroup", "name": "one", "choices": ["a", { "value": "b", "text": "Bee" }], "showOtherItem": true, "showNoneItem": true },
        { "type": "dropdown", "name": "list", "choices": ["pear", "apple", "fig"], "choicesOrder": "asc" },
        { "type": "checkbox", "name": "many", "choices": ["a", { "value": "b", "enableIf": "{one} = 'b'" }, { "value": "c", "visibleIf": "{one} = 'b'" }] },
        { "type": "tagbox", "name": "tags", "choices": ["a", "b"], "hasOther": true, "otherText": "Another" }
        """)]
    [InlineData("rows-and-files", """
        { "type": "matrix", "name": "rated", "title": "How good is it?", "rows": [{ "value": "speed", "text": "Its speed" }, "price"], "columns": ["good", "bad"], "isAllRowRequired": true },
        { "type": "file", "name": "report", "title": "The test report", "acceptedTypes": ".pdf", "maxSize": 5000000 },
        { "type": "file", "name": "others", "title": "Anything else", "allowMultiple": true }
        """)]
    [InlineData("only-to-read", """
        { "type": "html", "name": "note", "html": "<p>Read <a href='https://contoso.example'>this</a>.</p>" },
        { "type": "panel", "name": "box", "title": "A box", "description": "What it holds.", "elements": [{ "type": "text", "inputType": "number", "name": "people" }] },
        { "type": "expression", "name": "third", "title": "A third of them", "expression": "{people} / 3" },
        { "type": "text", "name": "locked", "title": "Cannot be answered yet", "enableIf": "{people} > 100" }
        """)]
    public void Of_each_kind(string name, string elements)
    {
        var pages = new FilledPages(Load($$"""{ "pages": [{ "name": "p", "title": "A page", "elements": [{{elements}}] }] }"""))
        {
            Answers = Answers.Empty
                .With("name", new Answer.Text("Face *reader*")).With("people", new Answer.Number(40)).With("one", new Answer.Text("other"))
                .With("one-Comment", new Answer.Text("Neither")).With("rated", new Answer.Rows([new("speed", "good")]))
                .With("report", new Answer.Files([new AttachedFile("EV-0001", "report.pdf")])),
            FileButtons = question => [Button.Open("Attach a file", "assessment.open", ("question", question.Name))],
        };

        Golden.Matches($"question-{name}", pages.Open().Card);
    }

    [Fact]
    public void A_shuffle_stays_the_same_for_a_record()
    {
        var form = Load("""{ "pages": [{ "name": "p", "elements": [{ "type": "dropdown", "name": "q", "choices": ["a", "b", "c", "d", "e", "f", "g"], "choicesOrder": "random", "showOtherItem": true }] }] }""");

        var once = new FilledPages(form).Open().Text;

        Assert.Equal(once, new FilledPages(form).Open().Text);
        Assert.DoesNotContain("a\na\nb\nb\nc\nc\nd\nd\ne\ne\nf\nf\ng", once, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_in_an_answer_stays_text_in_a_title()
    {
        var pages = new FilledPages(Load("""{ "pages": [{ "name": "p", "elements": [{ "type": "text", "name": "a" }, { "type": "panel", "name": "box", "title": "About {a} and {nobody}", "elements": [{ "type": "text", "name": "b" }] }] }] }"""))
        {
            Answers = Answers.Empty.With("a", new Answer.Text("<script>*x*</script>")),
        };

        Assert.Contains(@"About \<script>\*x\*\</script> and {nobody}", pages.Open().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_too_long_for_a_card_is_answered_by_name()
    {
        var choices = string.Join(',', Enumerable.Range(0, 500).Select(n => $$"""{ "value": "v{{n}}", "text": "Department number {{n:D3}} of the ministry" }"""));
        var pages = new FilledPages(Load($$"""
            { "pages": [{ "name": "p", "elements": [{ "type": "dropdown", "name": "one", "isRequired": true, "choices": [{{choices}}] }, { "type": "tagbox", "name": "many", "choices": [{{choices}}] }] }] }
            """)).Open();

        Assert.Contains("Please type one of the 500 answers", pages.Press("Next", ("one", "Department number 9")).Text, StringComparison.Ordinal);
        pages.Press("Next", ("one", "department number 042"), ("many", "Department number 499\nv7\n"));

        Assert.Equal(Answers.Empty.With("one", new Answer.Text("v42")).With("many", new Answer.Choices(["v7", "v499"])), pages.Answers);
        Assert.Contains("Department number 042", pages.Open().Text, StringComparison.Ordinal);
    }

    private static Form Load(string json)
    {
        var loaded = FormDefinition.Load(Encoding.UTF8.GetBytes(json));
        Assert.True(loaded.Ok, string.Join('\n', loaded.Problems));
        return loaded.Value;
    }
}
