using System.Globalization;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>Canada's Algorithmic Impact Assessment v0.10.0, as its government publishes it.</summary>
public sealed class APublishedForm
{
    private static readonly Form Form = PublishedForms.Canada;

    [Fact]
    public void Loads_unchanged()
    {
        Assert.Equal(18, Form.Pages.Length);
        Assert.Equal(153, Form.Questions.Length);
    }

    [Fact]
    public void Shows_its_words_without_its_markup()
    {
        var welcome = Assert.IsType<Note>(Form.Pages[0].Elements[0]).Text.Default;

        Assert.Contains("JSON file to a local folder", welcome, StringComparison.Ordinal);
        Assert.Contains("GitHub (https://github.com/canada-ca/aia-eia-js)", welcome, StringComparison.Ordinal);
        Assert.DoesNotContain("<", welcome, StringComparison.Ordinal);
        Assert.Contains("black box problem", Form.FindQuestion("aboutAlgorithm2")!.Help!.Default, StringComparison.Ordinal);
        Assert.Equal("Phase du projet", Form.FindQuestion("projectDetailsPhase")!.Title.In(CultureInfo.GetCultureInfo("fr-CA")));
    }

    [Fact]
    public void Opens_the_pages_of_its_phase()
    {
        Assert.Equal(10, Form.VisiblePages(Answers.Empty).Count);
        Assert.Equal(
            ["consultationDesign", "dataQualityDesign", "fairnessDesign", "privacyDesign"],
            Form.VisiblePages(SmallForms.Answers(("projectDetailsPhase", "item1"))).Select(page => page.Name).Except(
                Form.VisiblePages(Answers.Empty).Select(page => page.Name)));
    }
}
