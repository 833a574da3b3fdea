using System.Text;
using Aims.Cards;
using Xunit;

namespace Aims.Tests.Cards;

/// <summary>Each rule finds the card that breaks just that rule.</summary>
public sealed class BrokenCards
{
    private static Card Whole { get; } = Look.Card(
        "Title",
        "Speaks.",
        [
            new Input.Text("name", "Name", "Give a name.") { IsRequired = true },
            new Input.ChoiceSet("kinds", "Kinds", "Choose.", [new("A", "a")]) { IsMultiSelect = true },
            new Image(new("https://example.com/a.png"), "A picture"),
            new Chart.Donut("Counts", []),
            new Container([new TextBlock("more")]) { Id = "more" },
            new ActionSet([new ToggleVisibility("More", ["more"])]),
        ],
        primary: new Execute("Save", "systems.save", [("system", "AIS-0001")]),
        secondary: [new Execute("Back", "systems.back")]);

    [Fact]
    public void None_of_them_finds_fault_with_a_whole_card() => Assert.Empty(CardRules.BrokenBy(Whole.ToUtf8().Span));

    [Theory]
    [InlineData("\"version\":\"1.5\"", "\"version\":\"1.6\"", "version 1.5")]
    [InlineData("\"speak\":\"Speaks.\"", "\"speak\":\" \"", "no speak")]
    [InlineData("\"fallbackText\":\"Title. Speaks.\"", "\"fallbackText\":\"\"", "no fallbackText")]
    [InlineData("\"label\":\"Name\"", "\"label\":\"\"", "no label")]
    [InlineData("\"errorMessage\":\"Give a name.\"", "\"errorMessage\":\"\"", "no errorMessage")]
    [InlineData("\"altText\":\"A picture\"", "\"altText\":\"\"", "no altText")]
    [InlineData("\"url\":\"https://example.com/a.png\"", "\"url\":\"\"", "no url")]
    [InlineData("\"id\":\"kinds\"", "\"id\":\"name\"", "Two inputs have the id name")]
    [InlineData("\"id\":\"kinds\"", "\"id\":\"system\"", "both named system")]
    [InlineData("\"id\":\"kinds\"", "\"id\":\"verb\"", "both named verb")]
    [InlineData("\"value\":\"a\"", "\"value\":\"a,b\"", "holds a comma")]
    [InlineData("\"id\":\"more\"", "\"id\":\"less\"", "the id more")]
    [InlineData("\"title\":\"Back\"", "\"title\":\"\"", "no title")]
    [InlineData("\"verb\":\"systems.back\"", "\"verb\":\"\"", "no verb")]
    [InlineData("\"title\":\"Back\"", "\"title\":\"Back\",\"style\":\"positive\"", "More than one action is positive")]
    [InlineData("\"fallback\":\"drop\"", "\"fall\":\"drop\"", "no fallback")]
    [InlineData("\"wrap\":true", "\"wrap\":false", "not wrap")]
    [InlineData("\"type\":\"Action.Submit\"", "\"type\":\"Action.OpenUrl\"", "no Action.Submit to fall back on")]
    [InlineData("{\"system\":\"AIS-0001\",\"verb\":", "{\"verb\":", "sends other data")]
    public void One_of_them_finds_what_is_broken(string right, string wrong, string found)
    {
        var json = Encoding.UTF8.GetString(Whole.ToUtf8().Span);
        Assert.Contains(right, json, StringComparison.Ordinal);

        var broken = json.Replace(right, wrong, StringComparison.Ordinal);
        Assert.Contains(CardRules.BrokenBy(Encoding.UTF8.GetBytes(broken)), fault => fault.Contains(found, StringComparison.Ordinal));
    }

    [Fact]
    public void Too_many_buttons_are_found() => Assert.Contains(
        "The AdaptiveCard has more than 6 buttons in a row.",
        CardRules.BrokenBy((Whole with { Actions = [.. Enumerable.Range(1, 7).Select(n => new Execute($"{n}", "x"))] }).ToUtf8().Span));

    [Fact]
    public void Too_many_bytes_are_found()
    {
        var large = Whole with { Body = [new TextBlock(new string('ü', CardSize.Limit / 2))] };

        Assert.StartsWith("The card takes ", Assert.Single(CardRules.BrokenBy(large.ToUtf8().Span)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_was_not_accepted_is_told_from_the_accepted_one_by_its_first_line()
    {
        Assert.Null(Golden.Difference("a\r\nb\n", "a\nb\n"));
        Assert.Equal("Line 2\n  accepted: b\n  now:      c", Golden.Difference("a\nb\n", "a\nc\n"));
        Assert.Equal("Line 2\n  accepted: b\n  now:      ", Golden.Difference("a\nb\n", "a\n"));
        Assert.Equal("There is no accepted one yet.", Golden.Difference("", "a\n"));
    }

    [Fact]
    public void A_name_that_stands_twice_in_an_actions_data_is_a_fault() =>
        Assert.Throws<ArgumentException>(() => { ActionData data = [("id", "1"), ("id", "2")]; return data; });

    [Fact]
    public void An_action_whose_data_holds_a_verb_is_a_fault() =>
        Assert.Throws<ArgumentException>(() => new Execute("Save", "systems.save", [("verb", "systems.delete")]).Fallback);
}
