using System.Text;
using Aims.Assessments.Forms.Scoring;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>A form in the manner of published ones: points at the end of the values, and what they count for in the names.</summary>
public sealed class HowRiskIsMitigated
{
    private static readonly Form Form = SmallForms.Form(
        """
        { "type": "panel", "name": "harm-RS", "elements": [
          { "type": "radiogroup", "name": "worst", "title": "What is the worst?", "choices": [{ "value": "a-0", "text": "Nothing" }, "b-10", "c-90", "unsure"] },
          { "type": "panel", "name": "inner", "elements": [{ "type": "checkbox", "name": "who", "choices": ["x-3", "y-3.5", "z-3"] }] },
          { "type": "comment", "name": "why" }] }
        """,
        """{ "type": "dropdown", "name": "speed-RS", "title": "How fast?", "choices": ["slow-0", "fast-0.5"] }""",
        """{ "type": "radiogroup", "name": "tests-MS", "title": "Tested", "choices": ["no-0", "some-3", "all-10"] }""",
        """{ "type": "boolean", "name": "watched" }""");

    private const string Percent = """
        { "level": 1, "name": "One", "meaning": "m", "upTo": 10, "approvals": ["manager"], "reviewMonths": 24 },
        { "level": 2, "name": "Two", "meaning": "m", "upTo": 50, "approvals": ["manager"], "reviewMonths": 12 },
        { "level": 3, "name": "Three", "meaning": "m", "upTo": 85.5, "approvals": ["manager"], "reviewMonths": 12 },
        { "level": 4, "name": "Four", "meaning": "m", "approvals": ["manager", "lead"], "reviewMonths": 6 }
        """;

    private const string Risk = """{ "name": "risk", "title": "Risk", "weight": 1, "questionsEnding": "-RS", "pointsAfter": "-" }""";

    private const string Measures = """
        { "from": 30, "keeps": 85, "dimensions": [{ "name": "m", "title": "Measures", "weight": 1, "questions": ["tests-MS"], "pointsAfter": "-" }] }
        """;

    [Fact]
    public void Finds_questions_by_their_own_name_or_a_panels_and_points_in_the_values()
    {
        var score = Rules().Of(SmallForms.Answers(("worst", "b-10"), ("who", new[] { "x-3", "y-3.5" }), ("speed-RS", "fast-0.5"), ("why", "so-9"), ("tests-MS", "no-0")));

        Assert.Equal((17m, 100m, 17), (score.Raw, score.Maximum, score.Total));
        Assert.Equal(["worst", "who", "speed-RS"], score.Dimensions[0].Because.Select(answer => answer.Question));
        Assert.Equal(0, Rules().Of(SmallForms.Answers(("worst", "unsure"))).Raw);
    }

    [Theory]
    [InlineData("no-0", "b-10", 10, false)]
    [InlineData("some-3", "b-10", 9, true)] // 30 % of 10 is enough; 8.5 rounds up
    [InlineData("all-10", "c-90", 77, true)] // 76.5 is not rounded to the even 76
    public void Leaves_a_part_of_the_risk_when_the_measures_are_enough(string tests, string worst, int total, bool reduces)
    {
        var score = Rules().Of(SmallForms.Answers(("worst", worst), ("tests-MS", tests)));

        Assert.Equal((total, reduces), (score.Total, score.Mitigation!.Reduces));
    }

    [Theory]
    [InlineData("c-90", true, 45)]
    [InlineData("c-90", false, 90)]
    public void Can_hang_on_a_condition_alone(string worst, bool watched, int total) => Assert.Equal(total,
        Rules(mitigation: """{ "if": "{watched} = true", "keeps": 50 }""").Of(SmallForms.Answers(("worst", worst), ("watched", watched))).Total);

    [Fact]
    public void Can_ask_for_points_and_a_condition()
    {
        var rules = Rules(mitigation: Measures.Replace("\"from\"", "\"if\": \"{watched} = true\", \"from\"", StringComparison.Ordinal));

        Assert.Equal([90, 90, 77], new[] { ("no-0", true), ("all-10", false), ("all-10", true) }
            .Select(given => rules.Of(SmallForms.Answers(("worst", "c-90"), ("tests-MS", given.Item1), ("watched", given.Item2))).Total));
    }

    [Theory]
    [InlineData(new[] { "x-3" }, "b-10", 2)] // 13 %
    [InlineData(new string[0], "b-10", 1)] // 10 %, the limit itself is within
    [InlineData(new[] { "x-3", "z-3" }, "c-90", 4)]
    public void Goes_up_to_a_percentage_with_the_limit_within(string[] who, string worst, int level) => Assert.Equal(level,
        Rules().Of(SmallForms.Answers(("worst", worst), ("who", who))).Level.Number);

    [Fact]
    public void Caps_a_question_and_a_dimension()
    {
        var rules = Rules(Risk.Replace("\"weight\"", "\"cap\": 50, \"caps\": { \"who\": 4 }, \"weight\"", StringComparison.Ordinal));

        var few = rules.Of(SmallForms.Answers(("who", new[] { "x-3", "z-3" })));
        var many = rules.Of(SmallForms.Answers(("who", new[] { "x-3", "z-3" }), ("worst", "c-90")));

        Assert.Equal((4m, 50m, false), (few.Raw, few.Maximum, few.Dimensions[0].IsCapped));
        Assert.Equal((50m, true), (many.Raw, many.Dimensions[0].IsCapped));
        Assert.Equal(50m, many.Reasons().Sum(reason => reason.Contribution), 10);
    }

    [Fact]
    public void Points_written_down_go_before_points_found()
    {
        var rules = Rules(Risk.Replace("\"weight\"", "\"points\": { \"speed-RS\": { \"slow-0\": 7, \"fast-0.5\": 9 } }, \"weight\"", StringComparison.Ordinal));

        Assert.Equal((7m, 108.5m), (rules.Of(SmallForms.Answers(("speed-RS", "slow-0"))).Raw, rules.Of(Answers.Empty).Maximum));
    }

    [Fact]
    public void Tells_each_step_in_words()
    {
        var rules = Rules(overrides: """{ "name": "o", "if": "{watched} = false", "level": 3, "reason": "Nobody looks.", "basis": "Art. 14" }""");

        Assert.Equal(
            """
            Risk: 10.5 of 100 points.
            – What is the worst? b-10 (10 points)
            – How fast? fast-0.5 (0.5 points)
            Measures: 3 of 10 points.
            – Tested: some-3 (3 points)
            The measures come to 3 of 10; 3 are needed: 85 % of the risk of 10.5 is left, rounded to 9.
            The total is 9 of 100, 9 %: level 1, which goes up to 10 %.
            At least level 3, whatever the points: Nobody looks. (Art. 14)
            """,
            string.Join(Environment.NewLine, rules.Of(SmallForms.Answers(
                ("worst", "b-10"), ("speed-RS", "fast-0.5"), ("tests-MS", "some-3"), ("watched", false))).StepsWithAnswers()));
        Assert.Equal(
            """
            Risk: 50 of 50 points, which is the most that counts.
            The measures do not count: the risk of 50 is not reduced.
            The total is 50 of 50, 100 %: level 4, which is above 85.5 %.
            """,
            string.Join(Environment.NewLine, Rules(
                Risk.Replace("\"weight\"", "\"cap\": 50, \"weight\"", StringComparison.Ordinal), """{ "if": "{watched} = true", "keeps": 50 }""")
                .Of(SmallForms.Answers(("worst", "c-90"))).Steps()));
    }

    [Theory]
    [InlineData("visible", 0)]
    [InlineData("all", 10)]
    public void Counts_hidden_answers_only_where_the_file_says_so(string which, int total)
    {
        var form = SmallForms.Form(
            """{ "type": "boolean", "name": "has" }""",
            """{ "type": "dropdown", "name": "much", "choices": ["lots-10"], "visibleIf": "{has} = true" }""");
        var rules = ScoringDefinition.Load(Encoding.UTF8.GetBytes($$"""
            { "answers": "{{which}}", "total": "points", "rounding": "half-up", "levels": [{{Percent}}], "dimensions":
              [{ "name": "a", "title": "A", "weight": 1, "questions": ["much"], "pointsAfter": "-" }] }
            """), form).Value!;

        Assert.Equal(total, rules.Of(SmallForms.Answers(("has", false), ("much", "lots-10"))).Total);
    }

    [Theory]
    [InlineData("""{ "keeps": 85 }""", "mitigation.if")]
    [InlineData("""{ "from": 40, "keeps": 85 }""", "mitigation.from")]
    [InlineData("""{ "from": 140, "keeps": 85 }""", "mitigation.from")]
    [InlineData("""{ "if": "true" }""", "mitigation.keeps")]
    [InlineData("""{ "if": "true", "keeps": 100 }""", "mitigation.keeps")]
    [InlineData("""{ "if": "{nobody} = 1", "keeps": 50 }""", "mitigation.if")]
    [InlineData("""{ "if": "true", "keeps": 50, "leaves": 1 }""", "mitigation.leaves")]
    [InlineData("""{ "from": 40, "keeps": 85, "dimensions": [{ "name": "m", "title": "M", "weight": 1, "questionsEnding": "-XX", "pointsAfter": "-" }] }""", "mitigation.dimensions[0].points")]
    [InlineData("[]", "mitigation")]
    public void Refuses_measures_that_cannot_be_decided(string mitigation, string property) =>
        Assert.Contains(Load(mitigation: mitigation).Problems, problem => problem.Property == property);

    [Theory]
    [InlineData("""{ "name": "a", "title": "A", "weight": 1, "questionsEnding": "-RS" }""", "dimensions[0].points")]
    [InlineData("""{ "name": "a", "title": "A", "weight": 1, "pointsAfter": "-" }""", "dimensions[0].pointsAfter")]
    [InlineData("""{ "name": "a", "title": "A", "weight": 1, "questions": ["nobody"], "pointsAfter": "-" }""", "dimensions[0].questions")]
    [InlineData("""{ "name": "a", "title": "A", "weight": 1, "questions": ["why"], "pointsAfter": "-" }""", "dimensions[0].questions")]
    [InlineData("""{ "name": "a", "title": "A", "weight": 1, "questions": ["who"], "pointsAfter": "-", "cap": 0 }""", "dimensions[0].cap")]
    [InlineData("""{ "name": "a", "title": "A", "weight": 1, "questions": ["who"], "pointsAfter": "-", "caps": { "worst": 1 } }""", "dimensions[0].caps.worst")]
    public void Refuses_points_that_are_not_to_be_found(string dimension, string property) =>
        Assert.Contains(Load(dimension).Problems, problem => problem.Property == property);

    [Theory]
    [InlineData("\"upTo\": 50", "\"upTo\": 10")]
    [InlineData("\"upTo\": 85.5", "\"upTo\": 100")]
    [InlineData("\"upTo\": 50", "\"from\": 50")]
    [InlineData("\"name\": \"Four\"", "\"name\": \"Four\", \"upTo\": 90")]
    public void Refuses_percentages_that_leave_the_level_open(string good, string bad) =>
        Assert.Equal("levels", Assert.Single(Load(levels: Percent.Replace(good, bad, StringComparison.Ordinal)).Problems).Property);

    private static ScoringRules Rules(string dimension = Risk, string mitigation = Measures, string overrides = "")
    {
        var loaded = Load(dimension, mitigation, overrides: overrides);
        Assert.True(loaded.Ok, string.Join('\n', loaded.Problems));
        return loaded.Value;
    }

    private static Loaded<ScoringRules> Load(string dimension = Risk, string mitigation = Measures, string levels = Percent, string overrides = "") =>
        ScoringDefinition.Load(Encoding.UTF8.GetBytes($$"""
            { "total": "points", "rounding": "half-up", "levels": [{{levels}}], "dimensions": [{{dimension}}], "mitigation": {{mitigation}}, "overrides": [{{overrides}}] }
            """), Form);
}
