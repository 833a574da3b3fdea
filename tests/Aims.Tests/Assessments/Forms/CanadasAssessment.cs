using System.Text.Json;
using Aims.Assessments.Forms.Scoring;
using Aims.Tests.Cards;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>
/// The Government of Canada's Algorithmic Impact Assessment, version 0.10.0, as it is published, with a scoring file beside it
/// that holds its official rules (the file is in Published): 40 % of the maximum is 0.8 of half of it, and the official reckoning does not look at
/// what is hidden.
/// </summary>
public sealed class CanadasAssessment
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "data", "aia");

    private static readonly ScoringRules Scoring = Sound(ScoringDefinition.Load(
        File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Aims.Tests/Assessments/Forms/Published/canada-aia.scoring.json")), PublishedForms.Canada));

    private static readonly JsonElement Published =
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "cases-v0.10.0.json"))).RootElement;

    public static TheoryData<string> Cases => [.. Published.EnumerateArray().Select(one => one.GetProperty("name").GetString()!)];

    [Fact]
    public void Has_forty_published_cases() => Assert.Equal(40, Cases.Count);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scores_as_published(string name)
    {
        var (answers, expected) = Case(name);

        var score = Scoring.Of(answers);

        Assert.Equal(
            expected,
            (score.Raw, score.Maximum, score.Mitigation!.Points, score.Mitigation.Maximum, score.Total, score.Level.Number, score.Mitigation.Reduces));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tells_each_point_with_question_and_answer(string name)
    {
        var score = Scoring.Of(Case(name).Answers);

        Assert.All(score.Dimensions.Concat(score.Mitigation!.Dimensions), dimension => Assert.Equal(
            dimension.Points, dimension.Because.Sum(answer => answer.Points)));
        Assert.All(score.Reasons(), reason => Assert.False(string.IsNullOrWhiteSpace(reason.Answer)));
        Assert.Equal(score.StepsWithAnswers().Count(line => line.StartsWith('–')),
            score.Reasons().Count() + score.Mitigation.Dimensions.Sum(dimension => dimension.Because.Length));
    }

    private static (Answers Answers, (decimal, decimal, decimal, decimal, int, int, bool) Expected) Case(string name)
    {
        var found = Published.EnumerateArray().Single(one => one.GetProperty("name").GetString() == name);
        var expected = found.GetProperty("expected");
        return (JsonSerializer.Deserialize<Answers>(found.GetProperty("data"))!,
            (Of("raw"), Of("maxRaw"), Of("mitigation"), Of("maxMitigation"), Of("current"), Of("level"), expected.GetProperty("reduced").GetBoolean()));

        int Of(string property) => expected.GetProperty(property).GetInt32();
    }

    private static T Sound<T>(Loaded<T> loaded) where T : class
    {
        Assert.True(loaded.Ok, string.Join('\n', loaded.Problems));
        return loaded.Value;
    }
}
