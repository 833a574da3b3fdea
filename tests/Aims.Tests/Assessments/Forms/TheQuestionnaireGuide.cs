using System.Text;
using System.Text.RegularExpressions;
using Aims.Assessments.Forms.Scoring;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>The example in docs/add-a-questionnaire.md is loaded from the page itself, so the page cannot become untrue.</summary>
public sealed partial class TheQuestionnaireGuide
{
    private static readonly string[] Examples =
        [.. JsonBlock().Matches(File.ReadAllText(Path.Combine(Root(), "docs", "add-a-questionnaire.md"))).Select(block => block.Groups[1].Value)];

    private static readonly Form Form = SmallForms.Sound(Examples[0]);

    [Theory]
    [InlineData("person", null, 0, 1, false)]
    [InlineData("system", true, 50, 3, false)]
    [InlineData("system", false, 100, 4, true)]
    public void Shows_a_form_that_scores_as_it_says(string whoDecides, bool? canStop, int total, int level, bool stop)
    {
        var scoring = ScoringDefinition.Load(Encoding.UTF8.GetBytes(Examples[1]), Form);
        var answers = SmallForms.Answers(("who-decides", whoDecides));
        if (canStop is { } can)
            answers = answers.With("can-stop", new Answer.YesNo(can));

        Assert.True(scoring.Ok, string.Join('\n', scoring.Problems));
        var score = scoring.Value.Of(answers);
        Assert.Equal((total, level, stop), (score.Total, score.Level.Number, score.Stop));
        Assert.Empty(Form.Missing(answers));
    }

    [Fact]
    public void Shows_a_scoring_file_for_a_published_form()
    {
        var scoring = ScoringDefinition.Load(Encoding.UTF8.GetBytes(Examples[2]), PublishedForms.Canada);

        Assert.True(scoring.Ok, string.Join('\n', scoring.Problems));
        var nothing = scoring.Value.Of(Answers.Empty);
        Assert.Equal((126m, 92m), (nothing.Maximum, nothing.Mitigation!.Maximum));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Aims.Bot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository is not around the tests.");
        return folder.FullName;
    }

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
