using Aims.Retention;
using Xunit;

namespace Aims.Tests.Retention;

public sealed class RulesAreRead
{
    [Fact]
    public void As_an_administrator_writes_them()
    {
        var rules = RetentionRules.Parse(" concern=5 years;leaver = 18 Months ; backup= 90 days;message = 1 year; ");
        Assert.Equal(
            ["campaign: ", "concern: concern = 5 years", "leaver: leaver = 18 months", "backup: backup = 90 days", "message: message = 1 year"],
            ((string[])["campaign", "concern", "leaver", "backup", "message"]).Select(subject => $"{subject}: {rules.Text(subject)}"));
        var now = new DateTimeOffset(2028, 2, 29, 10, 0, 0, TimeSpan.Zero);
        Assert.Equal(new DateTimeOffset(2023, 2, 28, 10, 0, 0, TimeSpan.Zero), rules.Of("concern")!.Value.Before(now));
        Assert.Equal(new DateTimeOffset(2026, 8, 29, 10, 0, 0, TimeSpan.Zero), rules.Of("leaver")!.Value.Before(now));
    }

    [Theory]
    [InlineData(null), InlineData(""), InlineData(" ; ;")]
    public void As_none_where_there_is_none(string? text) => Assert.Same(RetentionRules.None, RetentionRules.Parse(text));

    [Theory]
    [InlineData("concern", "\"concern\" is no rule such as \"concern = 5 years\".")]
    [InlineData("concern = 5 years = x", "\"concern = 5 years = x\" is no rule such as \"concern = 5 years\".")]
    [InlineData("system = 5 years", "\"system\" is nothing that a rule can be about. Choose from acknowledgement, campaign, concern, import, leaver, message, backup.")]
    [InlineData("Concern = 5 years", "\"Concern\" is nothing that a rule can be about. Choose from acknowledgement, campaign, concern, import, leaver, message, backup.")]
    [InlineData("concern = 5", "\"5\", of concern, is no time such as \"90 days\", \"18 months\" or \"7 years\", from 7 days to 100 years.")]
    [InlineData("concern = five years", "\"five years\", of concern, is no time such as \"90 days\", \"18 months\" or \"7 years\", from 7 days to 100 years.")]
    [InlineData("concern = -5 years", "\"-5 years\", of concern, is no time such as \"90 days\", \"18 months\" or \"7 years\", from 7 days to 100 years.")]
    [InlineData("concern = 0 days", "\"0 days\", of concern, is no time such as \"90 days\", \"18 months\" or \"7 years\", from 7 days to 100 years.")]
    [InlineData("backup = 6 days", "\"6 days\", of backup, is no time such as \"90 days\", \"18 months\" or \"7 years\", from 7 days to 100 years.")]
    [InlineData("backup = 101 years", "\"101 years\", of backup, is no time such as \"90 days\", \"18 months\" or \"7 years\", from 7 days to 100 years.")]
    [InlineData("backup = 99999999999 days", "\"99999999999 days\", of backup, is no time such as \"90 days\", \"18 months\" or \"7 years\", from 7 days to 100 years.")]
    [InlineData("backup = 90 days; backup = 1 year", "backup stands there twice.")]
    public void Or_not_with_what_is_wrong(string text, string problem) => Assert.Equal(problem, Assert.Throws<InvalidDataException>(() => RetentionRules.Parse(text)).Message);
}
