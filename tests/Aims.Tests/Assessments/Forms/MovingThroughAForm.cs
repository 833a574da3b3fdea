using Xunit;

namespace Aims.Assessments.Forms;

public sealed class MovingThroughAForm
{
    private static readonly Form Form = SmallForms.Sound("""
        { "pages": [
          { "name": "one", "elements": [
            { "type": "boolean", "name": "personal", "isRequired": true },
            { "type": "text", "name": "why", "requiredIf": "{personal} = true" }] },
          { "name": "two", "visibleIf": "{personal}", "elements": [
            { "type": "text", "name": "whose", "isRequired": true },
            { "type": "text", "name": "since", "visibleIf": "{whose} notempty", "isRequired": true }] },
          { "name": "three", "elements": [
            { "type": "text", "name": "deep", "visibleIf": "{since} = 'always'" }] },
          { "name": "four", "elements": [
            { "type": "html", "name": "thanks", "html": "<p>Thank you</p>" }] }] }
        """);

    private static readonly Answers Impersonal = SmallForms.Answers(("personal", false), ("whose", "Ana"), ("since", "always"), ("deep", "x"));
    private static readonly Answers Personal = Impersonal.With("personal", new Answer.YesNo(true));

    [Fact]
    public void Leaves_out_pages_on_which_nothing_is_visible()
    {
        Assert.Equal(["one", "four"], Form.VisiblePages(Impersonal).Select(page => page.Name));
        Assert.Equal(["one", "two", "three", "four"], Form.VisiblePages(Personal).Select(page => page.Name));
    }

    [Fact]
    public void Goes_forward_and_back_over_hidden_pages()
    {
        var (one, two, four) = (Form.FindPage("one")!, Form.FindPage("two")!, Form.FindPage("four")!);

        Assert.Equal(four, Form.Next(one, Impersonal));
        Assert.Equal(one, Form.Previous(four, Impersonal));
        Assert.Equal(two, Form.Next(one, Personal));
        Assert.Equal(four, Form.Next(two, Impersonal));
        Assert.Null(Form.Previous(one, Personal));
        Assert.Null(Form.Next(four, Personal));
    }

    [Fact]
    public void Counts_an_answer_only_while_its_question_is_visible()
    {
        Assert.Equal(SmallForms.Answers(("personal", false)), Form.Effective(Impersonal));
        Assert.Equal(Personal, Form.Effective(Personal));
    }

    [Fact]
    public void Counts_an_answer_only_if_it_fits_its_question() =>
        Assert.Equal(Answers.Empty, Form.Effective(SmallForms.Answers(("personal", "true"), ("unknown", "x"))));

    [Fact]
    public void Names_what_is_missing_with_its_page()
    {
        Assert.Equal(["one/personal"], Missing(Answers.Empty));
        Assert.Empty(Missing(Impersonal));
        Assert.Equal(["one/why"], Missing(Personal));
        Assert.Equal(["one/why", "two/whose"], Missing(Personal.Without("whose")));

        static IEnumerable<string> Missing(Answers answers) => Form.Missing(answers).Select(missing => $"{missing.Page.Name}/{missing.Question.Name}");
    }

    [Fact]
    public void Requires_by_a_condition()
    {
        var why = Form.FindQuestion("why")!;

        Assert.False(Form.IsRequired(why, Impersonal));
        Assert.True(Form.IsRequired(why, Personal));
        Assert.False(Form.IsRequired(Form.FindQuestion("whose")!, Impersonal));
    }

    [Fact]
    public void Shows_progress_over_what_is_visible()
    {
        Assert.Equal(new Progress(0, 2), Form.Progress(Answers.Empty));
        Assert.Equal(new Progress(1, 2), Form.Progress(Impersonal));
        Assert.Equal(new Progress(4, 5), Form.Progress(Personal));
    }
}
