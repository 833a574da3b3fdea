using Xunit;

namespace Aims.Assessments.Forms;

public sealed class TheImpactAssessment
{
    private static readonly ScoredForm Shipped = ShippedForms.ImpactAssessment;
    private static readonly Form Form = Shipped.Form;

    // The least that can be answered, in the order in which the questions are met.
    private static readonly Answers Harmless = SmallForms.Answers(
        ("system-purpose", "It finds typing errors in our letters."), ("system-role", "drafts"), ("system-origin", "built"),
        ("use-limits", "Other people's letters."), ("misuse", "None that I can think of."), ("misuse-likelihood", "hardly"),
        ("prohibited-practice", new[] { "none" }), ("sensitive-area", new[] { "none" }),
        ("people-groups", new[] { "nobody" }), ("people-number", "up-to-100"), ("people-told", "not-needed"),
        ("data-kinds", new[] { "internal" }), ("data-use", "inside"), ("data-quality", "yes"), ("data-origin", "none"),
        ("model-kind", "rules"), ("how-it-works", "A word list."), ("model-tested", "own"), ("model-explains", "yes"),
        ("places", "Germany, German"), ("languages-fit", "yes"), ("surroundings", new[] { "workplace" }),
        ("benefits", "Fewer errors."), ("benefits-for", new[] { "us" }), ("benefits-seen", "not"),
        ("harm-kinds", new[] { "none" }), ("unequal", "unlikely"),
        ("failure-effect", "caught"), ("failure-noticed", "checks"), ("fallback", true), ("attack", "inside"),
        ("oversight", "each"), ("oversight-role", "Author"), ("oversight-trained", "yes"), ("oversight-disagrees", "at-times"), ("can-stop", true),
        ("objection", "not-needed"), ("incidents-told", "yes"), ("measures-checked", "yearly"), ("monitored", new[] { "right" }));

    [Fact]
    public void Asks_in_depth_but_not_everybody_everything()
    {
        Assert.InRange(Form.Pages.Length, 15, 18);
        Assert.InRange(Form.Questions.Length, 55, 70);
        Assert.InRange(Form.Progress(Harmless).Total, 40, 48);
    }

    /// <summary>The parts of the document that ISO/IEC 42005 asks for.</summary>
    [Theory]
    [InlineData("6.3")]
    [InlineData("6.4")]
    [InlineData("6.5")]
    [InlineData("6.6")]
    [InlineData("6.7")]
    [InlineData("6.8")]
    [InlineData("6.9")]
    [InlineData("5.12")]
    public void Serves_each_part_of_the_document(string clause) => Assert.True(
        Form.Questions.Count(question => question.Serves!.Split("; ").Any(serves => serves.StartsWith("ISO/IEC 42005 ", StringComparison.Ordinal)
            && serves["ISO/IEC 42005 ".Length..].Split(", ").Contains(clause))) >= 3);

    [Fact]
    public void Asks_only_what_concerns_the_person()
    {
        var harmful = Answered("harm-kinds", new[] { "money" }, "sensitive-area", new[] { "employment" }, "data-kinds", new[] { "personal" });

        Assert.Empty(Form.Missing(Harmless));
        Assert.Equal(
            ["sensitive-area-part", "profiles-people", "personal-data-allowed", "harm-groups", "harm-severity", "harm-likelihood", "undo", "harm-money"],
            Form.Missing(harmful).Select(missing => missing.Question.Name));
    }

    [Theory]
    [InlineData("system-origin", "bought", "supplier-terms")]
    [InlineData("data-quality", "partly", "data-gaps")]
    [InlineData("people-groups", new[] { "vulnerable" }, "people-protection", "people-asked")]
    [InlineData("misuse-likelihood", "happens", "misuse-guard")]
    [InlineData("model-kind", "generative", "generated-checked")]
    [InlineData("unequal", "yes", "unequal-who")]
    [InlineData("unequal", "tested", "unequal-test")]
    [InlineData("objection", "hard", "objection-role")]
    [InlineData("prohibited-practice", new[] { "f", "none" }, "prohibited-details")]
    [InlineData("failure-effect", "hurt", "measures", "stop-point")]
    [InlineData("measures", "Two people check.", "measures-due", "measures-left")]
    public void Asks_further_where_an_answer_calls_for_it(string question, object answer, params string[] further) =>
        Assert.Equal(further, Form.Missing(Answered(question, answer)).Select(missing => missing.Question.Name));

    [Fact]
    public void Does_not_ask_who_watches_when_nobody_does() =>
        Assert.DoesNotContain(Form.VisibleQuestions(Form.FindPage("oversight")!, Answered("oversight", "nobody")),
            question => question.Name.StartsWith("oversight-", StringComparison.Ordinal));

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("ba")]
    [InlineData("bb")]
    [InlineData("c")]
    [InlineData("d")]
    [InlineData("e")]
    [InlineData("f")]
    [InlineData("g")]
    [InlineData("h")]
    public void Stops_each_prohibited_practice_even_beside_none_of_these(string letter)
    {
        var score = Shipped.Scoring.Of(Answered("prohibited-practice", new[] { letter, "none" }));

        Assert.Equal((4, true, "EU AI Act Art. 5(1)"), (score.Level.Number, score.Stop, score.Override?.Basis));
    }

    [Fact]
    public void Reaches_each_level_by_points_alone()
    {
        var limited = Answered("system-origin", "free", "supplier-terms", "no", "data-use", "learned", "data-quality", "unknown",
            "failure-effect", "wrong-decision", "failure-noticed", "complaints", "people-told", "no", "oversight", "afterwards", "unequal", "unknown",
            "model-tested", "not", "attack", "unknown", "languages-fit", "unknown", "data-origin", "unknown");
        var high = With(limited, "system-role", "decides", "harm-kinds", new[] { "money" }, "harm-severity", "serious", "harm-likelihood", "sometimes",
            "undo", "partly", "failure-noticed", "not", "model-explains", "no");
        var critical = With(high, "system-role", "acts", "harm-severity", "lasting", "harm-likelihood", "often", "unequal", "yes",
            "data-kinds", new[] { "secret", "personal", "sensitive" }, "personal-data-allowed", "unknown", "failure-effect", "hurt", "failure-noticed", "not", "fallback", false,
            "people-groups", new[] { "staff", "customers", "public", "vulnerable" }, "people-number", "more", "can-stop", false, "objection", "none", "oversight-trained", "no",
            "undo", "no", "harm-groups", new[] { "public", "vulnerable" }, "misuse-likelihood", "happens", "people-asked", "no", "surroundings", new[] { "public", "machines" },
            "oversight-disagrees", "never", "incidents-told", "no", "monitored", new[] { "nothing" }, "data-bias", "unknown", "objection", "none");

        Assert.Equal([1, 2, 3, 4], new[] { Harmless, limited, high, critical }.Select(LevelByPoints));

        int LevelByPoints(Answers answers)
        {
            var score = Shipped.Scoring.Of(answers);
            Assert.Null(score.Override);
            return score.Level.Number;
        }
    }

    [Theory]
    [InlineData("weighs", false, 3)]
    [InlineData("unsure", false, 3)]
    [InlineData("step", true, 3)]
    [InlineData("step", false, 1)]
    public void Rates_a_sensitive_area_high_unless_its_part_is_small(string part, bool profiles, int level) => Assert.Equal(level,
        Shipped.Scoring.Of(Answered("sensitive-area", new[] { "employment" }, "sensitive-area-part", part, "profiles-people", profiles)).Level.Number);

    [Fact]
    public void Is_approved_by_the_manager_and_reviewed_sooner_when_riskier()
    {
        Assert.All(Shipped.Scoring.Levels, level => Assert.Equal(["manager"], level.Approvals));
        Assert.Equal([12, 12, 6, 3], Shipped.Scoring.Levels.Select(level => level.ReviewMonths));
        Assert.All(Shipped.Scoring.Levels, level => Assert.EndsWith(".", level.Meaning, StringComparison.Ordinal));
    }

    [Fact]
    public void Is_known_by_its_version_and_hash()
    {
        Assert.Equal(("impact-assessment", 2), (Shipped.Id, Shipped.Version));
        Assert.Matches("^[0-9a-f]{64}$", Shipped.Sha256);
        Assert.NotEqual(Shipped.Sha256, Shipped.ScoringSha256);
        Assert.Same(Shipped, ShippedForms.ImpactAssessment);
    }

    /// <summary>What was answered on version 1 is kept by the hash of these bytes: they never change again.</summary>
    [Fact]
    public void Keeps_version_1_as_it_was()
    {
        var first = ShippedForms.Find("impact-assessment", 1)!;

        Assert.Equal("69d4a88e1e347a18fa507e0f1a8df17633032c9819cc6fe1e03e03d5d21c7f94", first.Sha256);
        Assert.Equal("bc3c4aec7891c5795f62d950739bf3d045bb7c82f566ae1b14fa897e3ee1d82a", first.ScoringSha256);
        Assert.Empty(first.Form.Missing(Harmless));
        Assert.Equal(1, first.Scoring.Of(Harmless).Level.Number);
        Assert.Empty(first.Form.Questions.Select(question => question.Name).Except(Form.Questions.Select(question => question.Name)));
    }

    private static Answers Answered(params object[] changes) => With(Harmless, changes);

    private static Answers With(Answers answers, params object[] changes) => changes.Chunk(2).Aggregate(answers, (before, change) =>
        before.With((string)change[0], SmallForms.Answers(((string)change[0], change[1]))[(string)change[0]]!));
}
