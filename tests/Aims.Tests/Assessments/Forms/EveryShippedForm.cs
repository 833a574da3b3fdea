using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>What each questionnaire owes to the person who fills it in, in all its versions that new assessments begin on.</summary>
public sealed class EveryShippedForm
{
    private static readonly IReadOnlyList<ScoredForm> Newest = [.. ShippedForms.Assessments.Select(form => form.Id).Distinct().Select(id => ShippedForms.Find(id)!)];

    public static TheoryData<string> Ids => [.. Newest.Select(form => form.Id)];

    [Fact]
    public void Is_found_by_id_and_version()
    {
        Assert.Equal(["impact-assessment", "fundamental-rights", "supplier-due-diligence", "annual-review"], Newest.Select(form => form.Id));
        Assert.All(Newest, form => Assert.All(
            Enumerable.Range(1, form.Version), version => Assert.Equal(version, ShippedForms.Find(form.Id, version)!.Version)));
        Assert.All(ShippedForms.Assessments, form => Assert.Same(form, ShippedForms.Find(form.Id, form.Version)));
        Assert.Null(ShippedForms.Find("annual-review", 99));
        Assert.Null(ShippedForms.Find("nobody"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_short_pages_with_a_word_on_each(string id) => Assert.All(FormOf(id).Pages, page =>
    {
        Assert.InRange(page.Elements.Length, 3, 5);
        Assert.False(string.IsNullOrEmpty(page.Title?.Default) || string.IsNullOrEmpty(page.Description?.Default));
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Explains_every_question_with_help_example_and_clause(string id) => Assert.All(FormOf(id).Questions, question =>
    {
        Assert.InRange(question.Title.Default.Length, 10, 80);
        Assert.InRange(question.Help?.Default.Length ?? 0, 10, 200);
        Assert.InRange(question.Example?.Length ?? 0, 1, 200);
        Assert.Matches(@"^((ISO/IEC 42005 [56]|ISO/IEC 42001 |EU AI Act (Art\. |Annex )).*)$", question.Serves);
        Assert.All(question.Choices, choice => Assert.NotEqual(choice.Value, choice.Text.Default));
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Asks_some_questions_only_where_an_answer_calls_for_them(string id)
    {
        var form = FormOf(id);

        Assert.InRange(form.Questions.Length - form.Progress(Answers.Empty).Total, 4, 40);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Says_what_each_level_means_who_approves_and_when_it_is_looked_at_again(string id) =>
        Assert.All(ShippedForms.Find(id)!.Scoring.Levels, level =>
        {
            Assert.EndsWith(".", level.Meaning, StringComparison.Ordinal);
            Assert.InRange(level.Meaning.Length, 30, 160);
            Assert.NotEmpty(level.Approvals);
        });

    /// <summary>From the mildest answers to the worst, one question at a time: no level is passed over.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Reaches_every_level_by_points_alone(string id)
    {
        var shipped = ShippedForms.Find(id)!;
        var mild = Settled(shipped, Enumerable.MinBy);
        var worst = Settled(shipped, Enumerable.MaxBy);

        var levels = shipped.Form.Questions.Select(question => question.Name).Where(name => worst[name] is not null)
            .Aggregate(new List<Answers> { mild }, (steps, name) => [.. steps, steps[^1].With(name, worst[name]!)])
            .Select(answers => shipped.Scoring.Of(answers).ByTotal.Number)
            .Distinct();

        Assert.Equal([1, 2, 3, 4], levels.Order());
        Assert.DoesNotContain(shipped.Form.Missing(mild), missing => !missing.Question.Choices.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Comes_to_level_one_when_nothing_is_wrong(string id) =>
        Assert.Equal(1, ShippedForms.Find(id)!.Scoring.Of(Settled(ShippedForms.Find(id)!, Enumerable.MinBy)).Level.Number);

    private static Form FormOf(string id) => ShippedForms.Find(id)!.Form;

    /// <summary>Each question that offers answers, in reading order, answered by what that does to the points and to what else is asked.</summary>
    private static Answers Settled(ScoredForm shipped, Func<IEnumerable<Answers>, Func<Answers, (decimal, int)>, Answers?> choose) =>
        shipped.Form.Questions.Aggregate(Answers.Empty, (answers, question) => choose(
            Possible(question).Select(answer => answers.With(question.Name, answer)),
            tried => (shipped.Scoring.Of(tried).Raw, shipped.Form.Progress(tried).Total)) ?? answers);

    private static IEnumerable<Answer> Possible(Question question) => question.Kind switch
    {
        QuestionKind.RadioGroup or QuestionKind.Dropdown => question.Choices.Select(choice => new Answer.Text(choice.Value)),
        QuestionKind.Checkbox => [.. question.Choices.Select(choice => new Answer.Choices([choice.Value])), new Answer.Choices([.. question.Choices.Select(choice => choice.Value)])],
        QuestionKind.Boolean => [new Answer.YesNo(true), new Answer.YesNo(false)],
        _ => [],
    };
}
