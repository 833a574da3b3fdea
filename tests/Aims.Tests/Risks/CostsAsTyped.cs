using Aims.Risks;
using Xunit;

namespace Aims.Tests.Risks;

/// <summary>Amounts in whatever form people and programs write them, and never read in a way that was not meant.</summary>
public sealed class CostsAsTyped
{
    [Theory]
    [InlineData("12500", 12500)]
    [InlineData(" 12 500 ", 12500)]
    [InlineData("12'500.50", 12500.50)]
    [InlineData("1’250’000", 1250000)]
    [InlineData("12 500,5", 12500.5)]
    [InlineData("EUR 300", 300)]
    [InlineData("300 eur", 300)]
    [InlineData("€300", 300)]
    [InlineData("0", 0)]
    public void Are_read(string typed, decimal amount) => Assert.Equal(new Money(amount, "EUR"), Money.Read(typed, "EUR"));

    [Theory]
    // A thousand and a half, or one and a half.
    [InlineData("1.500")]
    [InlineData("1,500")]
    [InlineData("1.500,00")]
    [InlineData("-5")]
    [InlineData("5 %")]
    [InlineData("about 500")]
    [InlineData("500k")]
    [InlineData("12 5000")]
    [InlineData("1234567890")]
    [InlineData("٣٠٠")]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000001")]
    public void Are_not_guessed(string typed)
    {
        Assert.Null(Money.Read(typed, "EUR"));
        Assert.False(Money.IsForeign(typed, "EUR"));
    }

    [Theory]
    [InlineData("500 USD")]
    [InlineData("CHF 1'000")]
    [InlineData("£20")]
    public void Of_another_currency_are_told_apart(string typed)
    {
        Assert.Null(Money.Read(typed, "EUR"));
        Assert.True(Money.IsForeign(typed, "EUR"));
    }

    [Fact]
    public void Are_shown_with_their_currency() => Assert.Equal("CHF 12,500.5", new Money(12500.50m, "CHF").ToString());
}
