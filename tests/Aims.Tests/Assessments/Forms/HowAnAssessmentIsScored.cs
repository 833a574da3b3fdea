using System.Text;
using Aims.Assessments.Forms.Scoring;
using Xunit;

namespace Aims.Assessments.Forms;

public sealed class HowAnAssessmentIsScored
{
    private static readonly Form Form = SmallForms.Form(
        """{ "type": "radiogroup", "name": "one", "title": "One?", "choices": [{ "value": "low", "text": "Low" }, "mid", "high"] }""",
        """{ "type": "checkbox", "name": "many", "choices": ["x", "y", "z"] }""",
        """{ "type": "boolean", "name": "sure" }""",
        """{ "type": "rating", "name": "stars", "rateMin": 1, "rateMax": 3 }""",
        """{ "type": "dropdown", "name": "extra", "choices": ["bad"], "visibleIf": "{sure} = true" }""",
        """{ "type": "matrix", "name": "grid", "title": "How good?", "rows": ["speed", { "value": "price", "text": "Price" }], "columns": ["good", { "value": "bad", "text": "Bad" }] }""",
        """{ "type": "text", "name": "words" }""");

    private const string Levels = """
        { "level": 1, "name": "One", "meaning": "m", "from": 0, "approvals": ["manager"], "reviewMonths": 24 },
        { "level": 2, "name": "Two", "meaning": "m", "from": 25, "approvals": ["manager"], "reviewMonths": 12 },
        { "level": 3, "name": "Three", "meaning": "m", "from": 50, "approvals": ["manager", "lead"], "reviewMonths": 12 },
        { "level": 4, "name": "Four", "meaning": "m", "from": 75, "approvals": ["manager", "lead"], "reviewMonths": 6 }
        """;

    private const string FirstDimension = """
        { "name": "a", "title": "A", "weight": 1, "points": { "one": { "low": 1, "mid": 49, "high": 100 } } }
        """;

    private const string SecondDimension = """
        { "name": "b", "title": "B", "weight": 3, "points": {
          "many": { "x": 1, "y": 2, "z": 3 }, "sure": { "true": 0, "false": 2 }, "stars": { "1": 2, "2": 1, "3": 0 }, "extra": { "bad": 0 } } }
        """;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(24, 1)]
    [InlineData(25, 2)]
    [InlineData(49, 2)]
    [InlineData(50, 3)]
    [InlineData(74, 3)]
    [InlineData(75, 4)]
    [InlineData(100, 4)]
    public void Reaches_a_level_at_its_limit_and_not_before(int points, int level)
    {
        var score = PointsOf(points, "half-up");

        Assert.Equal((points, level), (score.Total, score.Level.Number));
    }

    [Theory]
    [InlineData("half-up", 24.4, 24)]
    [InlineData("half-up", 24.5, 25)]
    [InlineData("up", 24.1, 25)]
    [InlineData("up", 25, 25)]
    [InlineData("down", 24.9, 24)]
    public void Rounds_as_the_file_says(string rounding, double points, int total) =>
        Assert.Equal(total, PointsOf((decimal)points, rounding).Total);

    [Fact]
    public void Weighs_the_dimensions_and_explains_each_answer()
    {
        var score = Rules(dimensions: FirstDimension + "," + SecondDimension).Of(SmallForms.Answers(
            ("one", "low"), ("many", new[] { "x", "z" }), ("sure", false), ("stars", 2), ("extra", "bad"), ("words", "ignored")));

        // A: 1 of 100, weight 1. B: 4 + 2 + 1 of 6 + 2 + 2, weight 3. (1 + 3 × 70) / 4 = 52.75
        Assert.Equal(53, score.Total);
        Assert.Equal([(1m, 100m), (7m, 10m)], score.Dimensions.Select(dimension => (dimension.Points, dimension.Maximum)));
        Assert.Equal(
            [("many", "x, z", 4m, 30m), ("sure", "No", 2m, 15m), ("stars", "2", 1m, 7.5m), ("one", "Low", 1m, 0.25m)],
            score.Reasons().Select(reason => (reason.Question, reason.Answer, reason.Points, reason.Contribution)));
        Assert.Null(score.Override);
    }

    [Fact]
    public void Gives_no_points_for_an_answer_that_does_not_count()
    {
        var rules = Rules(dimensions: """{ "name": "a", "title": "A", "weight": 1, "points": { "extra": { "bad": 5 } } }""");

        Assert.Equal(100, rules.Of(SmallForms.Answers(("sure", true), ("extra", "bad"))).Total);
        Assert.Equal(0, rules.Of(SmallForms.Answers(("sure", false), ("extra", "bad"))).Total);
        Assert.Equal(0, rules.Of(Answers.Empty).Total);
    }

    [Fact]
    public void Counts_a_matrix_row_by_row()
    {
        var answers = Answers.From([new("grid", new Answer.Rows([new("price", "bad")]))]);
        var score = Rules(dimensions: """
            { "name": "a", "title": "A", "weight": 1, "points": { "grid.speed": { "good": 0, "bad": 1 }, "grid.price": { "good": 0, "bad": 3 } }, "caps": { "grid.price": 2 } }
            """).Of(answers);

        Assert.Equal((67, 2m, 3m), (score.Total, score.Dimensions[0].Points, score.Dimensions[0].Maximum));
        Assert.Equal([("grid", "How good? Price", "Bad", 2m)], score.Reasons().Select(reason => (reason.Question, reason.Title, reason.Answer, reason.Points)));
    }

    [Fact]
    public void Reads_the_points_of_a_matrix_in_the_values_of_its_columns()
    {
        var form = SmallForms.Form("""{ "type": "matrix", "name": "grid", "rows": ["speed", "price"], "columns": ["good-0", "bad-4"] }""");
        var loaded = ScoringDefinition.Load(Encoding.UTF8.GetBytes($$"""
            { "rounding": "up", "levels": [{{Levels}}], "dimensions": [{ "name": "a", "title": "A", "weight": 1, "questions": ["grid"], "pointsAfter": "-" }] }
            """), form);

        Assert.Equal(50, loaded.Value!.Of(Answers.From([new("grid", new Answer.Rows([new("speed", "bad-4"), new("price", "good-0")]))])).Total);
    }

    [Fact]
    public void Takes_the_strictest_override_and_never_lowers_the_level()
    {
        var rules = Rules(overrides: """
            { "name": "mild", "if": "{sure} = true", "level": 2, "reason": "Mild.", "basis": "A" },
            { "name": "also", "if": "{sure} = true", "level": 4, "reason": "Also.", "basis": "C" },
            { "name": "strict", "if": "{sure} = true and {stars} = 1", "level": 4, "stop": true, "reason": "Strict.", "basis": "B" },
            { "name": "last", "if": "{sure} = true", "level": 3, "reason": "Last.", "basis": "D" }
            """);

        var stopped = rules.Of(SmallForms.Answers(("sure", true), ("stars", 1)));
        Assert.Equal((4, true, "strict", "Strict.", "B"), (stopped.Level.Number, stopped.Stop, stopped.Override!.Name, stopped.Override.Reason, stopped.Override.Basis));

        var raised = rules.Of(SmallForms.Answers(("sure", true)));
        Assert.Equal((4, false, "also"), (raised.Level.Number, raised.Stop, raised.Override!.Name));

        var unchanged = Rules(overrides: """{ "name": "mild", "if": "{sure} = true", "level": 2, "reason": "r", "basis": "b" }""")
            .Of(SmallForms.Answers(("sure", true), ("one", "high")));
        Assert.Equal(4, unchanged.Level.Number);

        Assert.Null(rules.Of(SmallForms.Answers(("sure", false))).Override);
    }

    [Fact]
    public void Says_who_approves_and_when_it_is_due_again()
    {
        var level = Rules().Level(3);

        Assert.Equal(("Three", 12), (level.Name, level.ReviewMonths));
        Assert.Equal(["manager", "lead"], level.Approvals);
    }

    [Theory]
    [InlineData("""{ "nobody": { "a": 1 } }""", "nobody", "dimensions[0].points.nobody")]
    [InlineData("""{ "grid": { "good": 0, "bad": 1 } }""", "grid", "dimensions[0].points.grid")]
    [InlineData("""{ "grid.size": { "good": 0, "bad": 1 } }""", "grid.size", "dimensions[0].points.grid.size")]
    [InlineData("""{ "grid.price": { "good": 0 } }""", "grid.price", "dimensions[0].points.bad")]
    [InlineData("""{ "words": { "a": 1 } }""", "words", "dimensions[0].points.words")]
    [InlineData("""{ "one": { "low": 1, "mid": 1, "high": 1, "higher": 2 } }""", "one", "dimensions[0].points.higher")]
    [InlineData("""{ "one": { "low": 1, "mid": 1 } }""", "one", "dimensions[0].points.high")]
    [InlineData("""{ "one": { "low": -1, "mid": 1, "high": 1 } }""", "one", "dimensions[0].points.low")]
    [InlineData("""{ "one": { "low": "1", "mid": 1, "high": 1 } }""", "one", "dimensions[0].points.low")]
    [InlineData("""{ "sure": { "true": 1 } }""", "sure", "dimensions[0].points.false")]
    [InlineData("""{ "stars": { "1": 1, "2": 1, "3": 1, "4": 1 } }""", "stars", "dimensions[0].points.4")]
    [InlineData("""{ "one": { "low": 0, "mid": 0, "high": 0 } }""", null, "dimensions[0].points")]
    [InlineData("[]", null, "dimensions[0].points")]
    public void Refuses_points_that_do_not_fit_the_form(string points, string? question, string property)
    {
        var problems = Load(dimensions: $$"""{ "name": "a", "title": "A", "weight": 1, "points": {{points}} }""").Problems;

        Assert.Contains(problems, problem => (problem.Question, problem.Property) == (question, property));
    }

    [Theory]
    [InlineData("""{ "name": "o", "if": "{nobody} = 1", "level": 4, "reason": "r", "basis": "b" }""", "overrides[0].if")]
    [InlineData("""{ "name": "o", "level": 4, "reason": "r", "basis": "b" }""", "overrides[0].if")]
    [InlineData("""{ "name": "o", "if": "true", "level": 5, "reason": "r", "basis": "b" }""", "overrides[0].level")]
    [InlineData("""{ "name": "o", "if": "true", "level": 4, "basis": "b" }""", "overrides[0].reason")]
    [InlineData("""{ "name": "o", "if": "true", "level": 3, "stop": true, "reason": "r", "basis": "b" }""", "overrides[0].stop")]
    [InlineData("""{ "name": "o", "if": "true", "level": 4, "reason": "r", "basis": "b", "cap": 1 }""", "overrides[0].cap")]
    public void Refuses_an_override_that_cannot_be_decided(string rule, string property) =>
        Assert.Contains(Load(overrides: rule).Problems, problem => problem.Property == property);

    [Theory]
    [InlineData("nearest", null, null, "rounding")]
    [InlineData("up", "", null, "levels")]
    [InlineData("up", """{ "level": 1, "name": "n", "meaning": "m", "from": 0, "approvals": ["manager"], "reviewMonths": 1 }""", null, "levels")]
    [InlineData("up", null, "", "dimensions")]
    [InlineData("up", null, """{ "name": "a", "title": "A", "weight": 0, "points": { "sure": { "true": 1, "false": 0 } } }""", "dimensions[0].weight")]
    public void Refuses_what_would_leave_the_level_open(string rounding, string? levels, string? dimensions, string property) =>
        Assert.Contains(Load(rounding, levels, dimensions).Problems, problem => problem.Property == property);

    [Fact]
    public void Refuses_limits_that_do_not_rise() =>
        Assert.Equal("levels", Assert.Single(Load(levels: Levels.Replace("\"from\": 50", "\"from\": 25", StringComparison.Ordinal)).Problems).Property);

    [Fact]
    public void Refuses_to_review_what_is_riskier_less_often() =>
        Assert.Equal("levels", Assert.Single(Load(levels: Levels.Replace("\"reviewMonths\": 6", "\"reviewMonths\": 18", StringComparison.Ordinal)).Problems).Property);

    // The number question cannot give points, so a dropdown of one value stands for any number of points.
    private static Score PointsOf(decimal points, string rounding)
    {
        var mid = points.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Rules(rounding, FirstDimension.Replace("\"mid\": 49", $"\"mid\": {mid}", StringComparison.Ordinal)).Of(SmallForms.Answers(("one", "mid")));
    }

    private static ScoringRules Rules(string rounding = "half-up", string dimensions = FirstDimension, string overrides = "")
    {
        var loaded = Load(rounding, dimensions: dimensions, overrides: overrides);
        Assert.True(loaded.Ok, string.Join('\n', loaded.Problems));
        return loaded.Value;
    }

    private static Loaded<ScoringRules> Load(string rounding = "half-up", string? levels = null, string? dimensions = null, string overrides = "") =>
        ScoringDefinition.Load(Encoding.UTF8.GetBytes($$"""
            { "rounding": "{{rounding}}", "levels": [{{levels ?? Levels}}], "dimensions": [{{dimensions ?? FirstDimension}}], "overrides": [{{overrides}}] }
            """), Form);
}
