using System.Diagnostics;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>What is made to break a form, or to keep a server busy.</summary>
public sealed class HostileAnswers
{
    private static readonly Answer[] AllKinds =
    [
        new Answer.Text("x"), new Answer.Text(""), new Answer.Text(new string('x', 100_000)), new Answer.Number(decimal.MaxValue), new Answer.Number(-1),
        new Answer.YesNo(true), new Answer.Choices([]), new Answer.Choices(["x", "x"]), new Answer.Choices(["none", "x"]),
        new Answer.Rows([]), new Answer.Rows([new("nowhere", "x")]), new Answer.Rows([new("r", "nothing")]),
        new Answer.Files([]), new Answer.Files([.. Enumerable.Range(0, 1_000).Select(n => new AttachedFile($"EV-{n}", "x"))]),
    ];

    private static readonly Form EveryKind = SmallForms.Form([.. new[]
    {
        "\"type\": \"text\"", "\"type\": \"comment\"", "\"type\": \"text\", \"inputType\": \"number\"", "\"type\": \"text\", \"inputType\": \"date\"",
        "\"type\": \"text\", \"inputType\": \"email\"", "\"type\": \"text\", \"inputType\": \"tel\"", "\"type\": \"text\", \"inputType\": \"url\"",
        "\"type\": \"text\", \"inputType\": \"time\"", "\"type\": \"text\", \"inputType\": \"month\"", "\"type\": \"text\", \"inputType\": \"range\"",
        "\"type\": \"dropdown\", \"choices\": [\"a\"], \"showOtherItem\": true", "\"type\": \"tagbox\", \"choices\": [\"a\", \"b\"], \"showNoneItem\": true",
        "\"type\": \"boolean\"", "\"type\": \"rating\"", "\"type\": \"matrix\", \"rows\": [\"r\"], \"columns\": [\"c\"]", "\"type\": \"file\"",
        "\"type\": \"expression\", \"expression\": \"{q0} + {q2}\"",
    }.Select((kind, n) => $$"""{ "name": "q{{n}}", {{kind}} }""")]);

    [Fact]
    public void Of_the_wrong_kind_never_count_and_never_fail()
    {
        foreach (var answer in AllKinds)
        {
            var stored = Answers.From(EveryKind.Questions.Select(question => KeyValuePair.Create(question.Name, answer)));

            Assert.All(EveryKind.Effective(stored), counting => Assert.True(Fits(EveryKind.FindQuestion(counting.Key)!, counting.Value)));
            Assert.NotEmpty(EveryKind.VisibleElements(EveryKind.Pages[0], stored));
        }

        static bool Fits(Question question, Answer answer) => (question.Kind, answer) switch
        {
            (QuestionKind.Text or QuestionKind.Comment, Answer.Text { Value: "x" }) => true,
            (QuestionKind.Number, Answer.Number) => true,
            (QuestionKind.Boolean, Answer.YesNo) => true,
            _ => false,
        };
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("{q0}{q1}{{{{")]
    [InlineData("q1,r=c&")]
    [InlineData("none,none,none")]
    [InlineData("-")]
    [InlineData("1e999")]
    [InlineData("9999-99-99")]
    [InlineData("25:61")]
    public void Posted_to_every_question_are_stored_only_where_they_fit(string posted)
    {
        var values = EveryKind.Questions.ToDictionary(question => question.Name, _ => posted);

        var reading = EveryKind.Read(EveryKind.Pages[0], values, Answers.Empty);

        Assert.Equal(reading.Answers, EveryKind.Effective(reading.Answers));
        Assert.InRange(reading.Problems.Length, 11, 15);
        Assert.All(reading.Problems, problem => Assert.Null(reading.Answers[problem.Question.Name]));
    }

    [Fact]
    public void Against_a_pattern_that_would_never_end_are_told_at_once()
    {
        var form = SmallForms.Form("""{ "type": "comment", "name": "q", "validators": [{ "type": "regex", "regex": "^(a+)+$" }] }""");

        var time = Stopwatch.StartNew();
        Assert.Single(form.Post(Answers.Empty, ("q", new string('a', 3_900) + "!")).Problems);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(2), $"It took {time.Elapsed}.");
    }

    [Fact]
    public void That_double_and_double_again_end()
    {
        var values = Enumerable.Range(1, 200).Select(n => $$"""{ "name": "v{{n}}", "expression": "{v{{n - 1}}} + {v{{n - 1}}}" }""");
        var form = SmallForms.Sound($$"""
            { "pages": [{{SmallForms.Page("p", SmallForms.Text("q"), SmallForms.Text("end", "{v200} = 0"))}}],
              "calculatedValues": [{ "name": "v0", "expression": "{q}" }, {{string.Join(",", values)}}] }
            """);

        Assert.Equal(2, form.Progress(SmallForms.Answers(("q", "words"))).Total);
        Assert.Equal(2, form.Progress(SmallForms.Answers(("q", "12345"))).Total);
    }

    [Fact]
    public void Take_a_form_of_2000_questions_with_conditions_no_time()
    {
        var form = SmallForms.Form([SmallForms.Text("q0"), .. Enumerable.Range(1, 1_999).Select(n => SmallForms.Text($"q{n}", $"{{q{n - 1}}} notempty and {{q0}} contains 'x'"))]);
        var all = form.Questions.Aggregate(Answers.Empty, (answers, question) => answers.With(question.Name, new Answer.Text("x")));

        var time = Stopwatch.StartNew();
        for (var n = 0; n < 100; n++)
            Assert.Equal(2_000, form.Progress(all).Answered);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5), $"It took {time.Elapsed}.");
    }

    [Fact]
    public void Too_long_for_a_card_are_asked_to_be_shorter()
    {
        var form = SmallForms.Form("""{ "type": "comment", "name": "q" }""");

        Assert.Empty(form.Post(Answers.Empty, ("q", new string('x', 4_000))).Problems);
        Assert.StartsWith("This text does not fit on a card.", Assert.Single(form.Post(Answers.Empty, ("q", string.Concat(Enumerable.Repeat("🙂", 2_000)))).Problems).Text, StringComparison.Ordinal);
    }
}
