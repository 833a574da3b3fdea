using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;

namespace Aims.Assessments.Forms;

public sealed partial class AnswersAsJson
{
    private static readonly Answers Given = SmallForms.Answers(
        ("word", "Zoë & \"co\""), ("day", "2026-11-23"), ("count", 1.5m), ("yes", true), ("no", false), ("many", new[] { "a", "b" }));

    [Fact]
    public void Are_natural_and_in_one_order() => Assert.Equal(
        """{"answers":{"count":1.5,"day":"2026-11-23","many":["a","b"],"no":false,"word":"Zo\u00EB \u0026 \u0022co\u0022","yes":true}}""",
        JsonSerializer.Serialize(new Saved(Given), SavedContext.Default.Saved));

    [Fact]
    public void Read_back_equal()
    {
        var json = JsonSerializer.Serialize(new Saved(Given), SavedContext.Default.Saved);

        var read = JsonSerializer.Deserialize(json, SavedContext.Default.Saved)!;

        Assert.Equal(new Saved(Given), read);
        Assert.Equal(Given.GetHashCode(), read.Answers.GetHashCode());
    }

    [Fact]
    public void Keep_the_rows_of_a_matrix_and_the_files_of_a_question()
    {
        var saved = new Saved(Answers.Empty
            .With("rated", new Answer.Rows([new("speed", "good"), new("price", "bad")]))
            .With("report", new Answer.Files([new AttachedFile("EV-0001", "report.pdf")])));

        var json = JsonSerializer.Serialize(saved, SavedContext.Default.Saved);

        Assert.Equal("""{"answers":{"rated":{"price":"bad","speed":"good"},"report":[{"id":"EV-0001","name":"report.pdf"}]}}""", json);
        Assert.Equal(saved, JsonSerializer.Deserialize(json, SavedContext.Default.Saved));
    }

    [Fact]
    public void Differ_when_one_answer_does()
    {
        Assert.NotEqual(Given, Given.With("count", new Answer.Number(2)));
        Assert.NotEqual(Given, Given.Without("count"));
        Assert.NotEqual(Given, Given.With("many", new Answer.Choices(["b", "a"])));
        Assert.Equal(Given, Given.Without("absent"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"a":{"row":1}}""")]
    [InlineData("""{"a":["x",{"id":"EV-0001","name":"report.pdf"}]}""")]
    [InlineData("""{"a":[{"id":"EV-0001"}]}""")]
    [InlineData("""{"a":[1]}""")]
    [InlineData("""{"a":1e400}""")]
    public void Refuse_what_is_no_answer(string answers) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"answers":{{answers}}}""", SavedContext.Default.Saved));

    internal sealed record Saved(Answers Answers);

    [JsonSerializable(typeof(Saved))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    internal sealed partial class SavedContext : JsonSerializerContext;
}
