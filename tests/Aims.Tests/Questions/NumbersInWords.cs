using Aims.Questions;
using Aims.Questions.Days;
using Xunit;

namespace Aims.Tests.Questions;

public sealed class NumbersInWords
{
    [Theory]
    [InlineData("en", "3 systems", 1, 3, false)]
    [InlineData("en", "three systems", 1, 3, false)]
    [InlineData("en", "a dozen systems", 2, 12, false)]
    [InlineData("en", "twenty five systems", 2, 25, false)]
    [InlineData("en", "50 %", 1, 50, true)]
    [InlineData("en", "50 percent of them", 2, 50, true)]
    [InlineData("en", "1,000 systems", 1, 1000, false)]
    [InlineData("en", "1,000,000 systems", 1, 1_000_000, false)]
    [InlineData("en", "1, 200", 1, 1, false)]
    [InlineData("en", "12.5%", 1, 12.5, true)]
    [InlineData("de", "12,5 %", 1, 12.5, true)]
    [InlineData("de", "1.000 Systeme", 1, 1000, false)]
    [InlineData("de", "drei Systeme", 1, 3, false)]
    [InlineData("de", "50 Prozent", 2, 50, true)]
    [InlineData("fr", "une douzaine de systèmes", 3, 12, false)]
    [InlineData("fr", "vingt cinq", 2, 25, false)]
    [InlineData("fr", "50 pour cent", 3, 50, true)]
    [InlineData("es", "diez sistemas", 1, 10, false)]
    [InlineData("es", "10 por ciento", 3, 10, true)]
    public void Are_read(string language, string typed, int tokens, double value, bool isPercent) =>
        Assert.Equal(new NumberRead(tokens, (decimal)value, isPercent), NumberReader.Read(Tokens.Of(typed), 0, language));

    [Theory]
    [InlineData("en", "a system")]
    [InlineData("en", "systems")]
    [InlineData("en", "2026-07-01")]
    [InlineData("en", "AIS-0042")]
    [InlineData("en", "v3")]
    [InlineData("en", "1/3")]
    [InlineData("de", "ein System")]
    [InlineData("fr", "un système")]
    [InlineData("es", "1.7.2026")]
    [InlineData("en", "")]
    public void Are_not_seen_where_there_are_none(string language, string typed) =>
        Assert.Null(NumberReader.Read(Tokens.Of(typed), 0, language));
}
