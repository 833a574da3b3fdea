using System.Text;
using Aims.Assessments.Forms.Scoring;
using Aims.Risks;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>The risks that a scoring file has answers bring up.</summary>
public sealed class WhatAScoringProposes
{
    private static readonly Form Form = SmallForms.Form(
        """{ "type": "radiogroup", "name": "watched", "choices": ["yes", "no"] }""",
        """{ "type": "boolean", "name": "hidden", "visibleIf": "{watched} = 'yes'" }""",
        """{ "type": "text", "inputType": "date", "name": "promised" }""");

    private static readonly DateOnly Today = new(2026, 11, 23);

    private const string Sound = """
        "name": "unwatched", "title": "Nobody looks", "if": "{watched} = 'no'", "description": "Mistakes stay.", "serves": "A.9.2",
        "likelihood": 4, "impact": 3, "treatment": "reduce", "actions": ["Look."]
        """;

    [Fact]
    public void Is_what_the_answers_bring_up()
    {
        var risks = Load($"{{ {Sound} }}").Value!.Risks;

        Assert.Empty(risks.For(SmallForms.Answers(("watched", "yes")), Today));
        var risk = Assert.Single(risks.For(SmallForms.Answers(("watched", "no")), Today));
        Assert.Equal(("unwatched", "Nobody looks", 4, 3, Treatment.Reduce), (risk.Name, risk.Title, risk.Likelihood, risk.Impact, risk.Treatment!.Value));
        Assert.Equal(["Look."], risk.Actions);
    }

    [Fact]
    public void Counts_only_answers_that_count()
    {
        var risks = Load($"{{ {Sound.Replace("{watched} = 'no'", "{hidden} = true", StringComparison.Ordinal)} }}").Value!.Risks;

        Assert.Empty(risks.For(SmallForms.Answers(("watched", "no"), ("hidden", true)), Today));
        Assert.Single(risks.For(SmallForms.Answers(("watched", "yes"), ("hidden", true)), Today));
    }

    [Fact]
    public void Knows_the_day()
    {
        var risks = Load($"{{ {Sound.Replace("{watched} = 'no'", "{promised} < today()", StringComparison.Ordinal)} }}").Value!.Risks;
        var answers = SmallForms.Answers(("promised", "2026-11-23"));

        Assert.Empty(risks.For(answers, Today));
        Assert.Single(risks.For(answers, Today.AddDays(1)));
    }

    [Theory]
    [InlineData("\"impact\": 3", "\"impact\": 6", "risks[0].impact")]
    [InlineData("\"likelihood\": 4, ", "", "risks[0].likelihood")]
    [InlineData("\"reduce\"", "\"ignore\"", "risks[0].treatment")]
    [InlineData("{watched} = 'no'", "{wached} = 'no'", "risks[0].if")]
    [InlineData("{watched} = 'no'", "{watched} =", "risks[0].if")]
    [InlineData("\"if\": \"{watched} = 'no'\", ", "", "risks[0].if")]
    [InlineData("\"title\": \"Nobody looks\", ", "", "risks[0].title")]
    [InlineData("Nobody looks", " ", "risks[0].title")]
    [InlineData("Mistakes stay.", "<b>Mistakes</b>", "risks[0].description")]
    [InlineData("[\"Look.\"]", "[7]", "risks[0].actions")]
    [InlineData("\"actions\"", "\"actionz\"", "risks[0].actionz")]
    public void Is_refused_with_its_path_when_it_is_unsound(string good, string bad, string path)
    {
        Assert.Contains(good, Sound, StringComparison.Ordinal);
        var problems = Load($"{{ {Sound.Replace(good, bad, StringComparison.Ordinal)} }}").Problems;

        Assert.Equal([path], problems.Select(problem => problem.Property));
    }

    [Fact]
    public void Names_each_only_once() =>
        Assert.Equal(["risks"], Load($"{{ {Sound} }}, {{ {Sound} }}").Problems.Select(problem => problem.Property));

    [Fact]
    public void Is_not_more_than_one_commit_can_withdraw() =>
        Assert.Equal(["risks"], Load(string.Join(',', Enumerable.Range(0, 21).Select(n => $"{{ {Sound.Replace("unwatched", $"r{n}", StringComparison.Ordinal)} }}")))
            .Problems.Select(problem => problem.Property));

    [Fact]
    public void In_the_shipped_assessment_names_its_clause_and_an_action()
    {
        var risks = ShippedForms.ImpactAssessment.Scoring.Risks.All;

        Assert.InRange(risks.Length, 12, 20);
        Assert.All(risks, risk => Assert.True(risk.Serves.Length > 0 && risk.Actions.Length > 0));
    }

    private static Loaded<ScoringRules> Load(string risks) => ScoringDefinition.Load(Encoding.UTF8.GetBytes($$"""
        {
          "rounding": "up",
          "levels": [
            { "level": 1, "name": "One", "meaning": "m", "from": 0, "approvals": ["manager"], "reviewMonths": 12 },
            { "level": 2, "name": "Two", "meaning": "m", "from": 25, "approvals": ["manager"], "reviewMonths": 12 },
            { "level": 3, "name": "Three", "meaning": "m", "from": 50, "approvals": ["manager"], "reviewMonths": 12 },
            { "level": 4, "name": "Four", "meaning": "m", "from": 75, "approvals": ["manager"], "reviewMonths": 12 }
          ],
          "dimensions": [{ "name": "a", "title": "A", "weight": 1, "points": { "watched": { "yes": 0, "no": 1 } } }],
          "risks": [{{risks}}]
        }
        """), Form);
}
