using Aims.Assessments.Forms;
using Xunit;

namespace Aims.Assessments.Act;

public sealed class TheScreeningForm
{
    private static readonly Form Form = ShippedForms.ActScreening.Form;

    [Fact]
    public void Explains_every_question()
    {
        Assert.All(Form.Questions, question =>
        {
            Assert.InRange(question.Title.Default.Length, 10, 80);
            Assert.EndsWith("?", question.Title.Default, StringComparison.Ordinal);
            Assert.InRange(question.Help?.Default.Length ?? 0, 10, 200);
            Assert.InRange(question.Example?.Length ?? 0, 1, 200);
            Assert.StartsWith("EU AI Act ", question.Serves, StringComparison.Ordinal);
        });
        Assert.All(Form.Pages, page => Assert.False(string.IsNullOrEmpty(page.Title?.Default) || string.IsNullOrEmpty(page.Description?.Default)));
    }

    [Theory]
    [InlineData("is-ai=rules", 1)]
    [InlineData("in-eu=no", 4)]
    [InlineData("practices=c", 5)]
    [InlineData("", 8)]
    [InlineData("areas=employment employment=4a", 13)]
    [InlineData("roles=provider", 9)]
    public void Asks_only_what_is_needed(string answers, int questions)
    {
        var given = Case.Of(answers);

        Assert.Equal(questions, Form.VisiblePages(given).Sum(page => Form.VisibleQuestions(page, given).Count));
    }

    [Fact]
    public void Is_known_by_its_version_and_hash()
    {
        Assert.Equal(("ai-act-screening", 1), (ShippedForms.ActScreening.Id, ShippedForms.ActScreening.Version));
        Assert.Matches("^[0-9a-f]{64}$", ShippedForms.ActScreening.Sha256);
    }
}
