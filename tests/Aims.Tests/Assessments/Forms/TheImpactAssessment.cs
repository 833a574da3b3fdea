using Xunit;

namespace Aims.Assessments.Forms;

public sealed class TheImpactAssessment
{
    private static readonly ScoredForm Shipped = ShippedForms.ImpactAssessment;
    private static readonly Form Form = Shipped.Form;

    // The least that can be answered, in the order in which the questions are met.
    private static readonly Answers Harmless = SmallForms.Answers(
        ("system-purpose", "It finds typing errors in our letters."), ("system-role", "drafts"), ("system-origin", "built"), ("how-it-works", "A word list."),
        ("prohibited-practice", new[] { "none" }), ("sensitive-area", new[] { "none" }),
        ("data-kinds", new[] { "internal" }), ("data-use", "inside"), ("data-quality", "yes"),
        ("people-groups", new[] { "nobody" }), ("people-number", "up-to-100"), ("people-told", "not-needed"),
        ("benefits", "Fewer errors."), ("harm-kinds", new[] { "none" }), ("unequal", "unlikely"),
        ("failure-effect", "caught"), ("failure-noticed", "checks"), ("fallback", true), ("misuse", "None that I can think of."),
        ("oversight", "each"), ("oversight-role", "Author"), ("oversight-trained", "yes"), ("can-stop", true), ("objection", "not-needed"),
        ("measures-checked", "yearly"));

    [Fact]
    public void Has_short_pages_of_three_to_five_questions()
    {
        Assert.InRange(Form.Pages.Length, 7, 8);
        Assert.All(Form.Pages, page => Assert.InRange(page.Elements.Length, 3, 5));
        Assert.InRange(Form.Questions.Length, 30, 40);
    }

    [Fact]
    public void Explains_every_question()
    {
        Assert.All(Form.Questions, question =>
        {
            Assert.InRange(question.Title.Default.Length, 10, 80);
            Assert.InRange(question.Help?.Default.Length ?? 0, 10, 200);
            Assert.InRange(question.Example?.Length ?? 0, 1, 200);
            Assert.Matches("ISO/IEC 42005 [56]|ISO/IEC 42001 |EU AI Act ", question.Serves);
        });
        Assert.All(Form.Pages, page => Assert.False(string.IsNullOrEmpty(page.Title?.Default) || string.IsNullOrEmpty(page.Description?.Default)));
    }

    [Fact]
    public void Asks_only_what_concerns_the_person()
    {
        var harmful = Answered("harm-kinds", new[] { "money" }, "sensitive-area", new[] { "employment" }, "data-kinds", new[] { "personal" });

        Assert.Empty(Form.Missing(Harmless));
        Assert.Equal(
            ["sensitive-area-part", "profiles-people", "personal-data-allowed", "harm-severity", "harm-likelihood"],
            Form.Missing(harmful).Select(missing => missing.Question.Name));
        var hidden = Form.Questions.Length - Form.Progress(Harmless).Total;
        Assert.InRange(hidden, 6, 12);
    }

    [Theory]
    [InlineData("system-origin", "bought", "supplier-terms")]
    [InlineData("data-quality", "partly", "data-gaps")]
    [InlineData("people-groups", new[] { "vulnerable" }, "people-protection")]
    [InlineData("prohibited-practice", new[] { "f", "none" }, "prohibited-details")]
    [InlineData("failure-effect", "hurt", "measures")]
    [InlineData("measures", "Two people check.", "measures-due")]
    public void Asks_further_where_an_answer_calls_for_it(string question, object answer, string further) =>
        Assert.Equal([further], Form.Missing(Answered(question, answer)).Select(missing => missing.Question.Name));

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
            "failure-effect", "wrong-decision", "failure-noticed", "complaints", "people-told", "no", "oversight", "afterwards", "unequal", "unknown");
        var high = With(limited, "system-role", "decides", "harm-kinds", new[] { "money" }, "harm-severity", "serious", "harm-likelihood", "sometimes");
        var critical = With(high, "system-role", "acts", "harm-severity", "lasting", "harm-likelihood", "often", "unequal", "yes",
            "data-kinds", new[] { "secret", "personal", "sensitive" }, "personal-data-allowed", "unknown", "failure-effect", "hurt", "failure-noticed", "not", "fallback", false,
            "people-groups", new[] { "staff", "customers", "public", "vulnerable" }, "people-number", "more", "can-stop", false, "objection", "none", "oversight-trained", "no");

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
        Assert.Equal(("impact-assessment", 1), (Shipped.Id, Shipped.Version));
        Assert.Matches("^[0-9a-f]{64}$", Shipped.Sha256);
        Assert.NotEqual(Shipped.Sha256, Shipped.ScoringSha256);
        Assert.Same(Shipped, ShippedForms.ImpactAssessment);
    }

    private static Answers Answered(params object[] changes) => With(Harmless, changes);

    private static Answers With(Answers answers, params object[] changes) => changes.Chunk(2).Aggregate(answers, (before, change) =>
        before.With((string)change[0], SmallForms.Answers(((string)change[0], change[1]))[(string)change[0]]!));
}
