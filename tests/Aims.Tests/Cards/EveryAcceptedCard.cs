using Xunit;

namespace Aims.Tests.Cards;

/// <summary>All golden cards of all test projects, held against Microsoft's own types for Teams cards.</summary>
public sealed class EveryAcceptedCard(MicrosoftTypes types) : IClassFixture<MicrosoftTypes>
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests");

    [Fact]
    public async Task Has_the_shape_that_Teams_expects()
    {
        var cards = Accepted().ToArray();
        Assert.NotEmpty(cards);

        Assert.Empty(await types.FaultsIn(cards, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task With_a_broken_property_is_found_by_card_and_line()
    {
        var (_, right) = Accepted().First(card => card.Name.EndsWith("registration-step.json", StringComparison.Ordinal));
        var broken = right.Replace("\"size\": \"Large\"", "\"size\": \"Huge\"", StringComparison.Ordinal);

        var fault = Assert.Single(await types.FaultsIn([("right", right), ("broken", broken)], TestContext.Current.CancellationToken));
        Assert.StartsWith("broken line ", fault, StringComparison.Ordinal);
        Assert.Contains("\"size\": \"Huge\"", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "TextBlock", "text": "x", "colour": "Good" }""", "colour")]
    [InlineData("""{ "type": "TextBlock", "txt": "x" }""", "txt")]
    [InlineData("""{ "type": "Chart.Donut", "data": [{ "legend": "x", "value": "1" }] }""", "value")]
    [InlineData("""{ "type": "Chart.Pyramid" }""", "Chart.Pyramid")]
    public async Task With_a_part_that_Teams_does_not_know_is_found(string part, string named)
    {
        var card = $$"""
            {
              "type": "AdaptiveCard", "version": "1.5", "body": [
                {{part}}
              ]
            }
            """;

        Assert.Contains(named, string.Join('\n', await types.FaultsIn([("broken", card)], TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Json)> Accepted() =>
        from file in Directory.EnumerateFiles(Tests, "*.json", SearchOption.AllDirectories)
        where Path.GetFileName(Path.GetDirectoryName(file)) == "Golden"
        let json = File.ReadAllText(file)
        where json.Contains("\"type\": \"AdaptiveCard\"", StringComparison.Ordinal)
        orderby file
        select (Path.GetRelativePath(Repository.Root, file), json);
}
