using System.Text;
using System.Text.Json;
using Aims.Cards;
using Xunit;

namespace Aims.Tests.Cards;

/// <summary>The bytes of a card.</summary>
public sealed class CardsAsSent
{
    [Fact]
    public void Leave_out_what_has_its_default() => Assert.Equal(
        """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hi","wrap":true}],"fallbackText":"f","speak":"s"}""",
        Encoding.UTF8.GetString(new Card([new TextBlock("Hi")], "f", "s").ToUtf8().Span));

    [Fact]
    public void Keep_every_character_that_was_typed()
    {
        const string Typed = "\"\\<>&'+ ü 東京 👩🏽‍💻 \u2028 \n";
        var sent = JsonElement.Parse(new Card([new TextBlock(Typed)], "f", "s").ToUtf8().Span);

        Assert.Equal(Typed, sent.GetProperty("body")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Are_counted_in_UTF_16()
    {
        var one = new Card([new TextBlock("a")], "f", "s");
        var two = new Card([new TextBlock("aü")], "f", "s");

        Assert.Equal(2, CardSize.Of(two) - CardSize.Of(one));
        Assert.Equal(CardSize.Of(one), 2 * Encoding.UTF8.GetString(one.ToUtf8().Span).Length);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Fit_below_28_KB(int more, bool fits)
    {
        var empty = CardSize.Of(new Card([new TextBlock("")], "f", "s"));
        var card = new Card([new TextBlock(new string('a', ((CardSize.Limit - empty) / 2) + more))], "f", "s");

        Assert.Equal(fits, CardSize.Fits(card));
    }

    [Fact]
    public void Fit_even_when_ten_rows_are_as_long_as_rows_get() => Assert.True(CardSize.Fits(Look.Card(
        new string('t', 500),
        new string('s', 500),
        [Look.Rows([.. Enumerable.Repeat(new Row(new string('r', 500), new string('d', 500), new Execute("Remind", "approvals.remind", [("approval", "AP-0001"), ("command", new string('c', 36))])), 50)])])));
}
