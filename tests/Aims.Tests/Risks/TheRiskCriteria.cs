using System.Text;
using Aims.Risks;
using Xunit;

namespace Aims.Tests.Risks;

/// <summary>The organisation's scale and appetite, as data.</summary>
public sealed class TheRiskCriteria
{
    private static readonly string Shipped = Read();

    [Theory]
    [InlineData(1, 1, Exposure.Low)]
    [InlineData(3, 3, Exposure.Medium)]
    [InlineData(3, 4, Exposure.High)]
    [InlineData(5, 5, Exposure.Critical)]
    public void Make_a_level_of_likelihood_and_impact(int likelihood, int impact, Exposure level) =>
        Assert.Equal(level, RiskCriteria.Current.Rate(likelihood, impact).Level);

    [Fact]
    public void Leave_to_the_owner_what_is_within_the_appetite() =>
        Assert.Equal([true, true, false, false], RiskCriteria.Current.Levels.Select(rule => RiskCriteria.Current.IsWithinAppetite(rule.Level, [])));

    [Fact]
    public void Allow_less_of_a_category()
    {
        var criteria = RiskCriteria.Parse(Encoding.UTF8.GetBytes(Shipped.Replace("\"appetites\": []", "\"appetites\": [{ \"category\": \"Harm\", \"appetite\": \"Low\" }]", StringComparison.Ordinal)));
        Assert.False(criteria.IsWithinAppetite(Exposure.Medium, [RiskCategory.Reliability, RiskCategory.Harm]));
        Assert.True(criteria.IsWithinAppetite(Exposure.Low, [RiskCategory.Harm]));
        Assert.True(criteria.IsWithinAppetite(Exposure.Medium, [RiskCategory.Reliability]));
    }

    [Theory]
    [InlineData("\"name\": \"Rare\"", "\"nam\": \"Rare\"", "nam")]
    [InlineData("\"name\": \"Rare\"", "\"name\": \" \"", "likelihood[0]")]
    [InlineData("[\"Low\", \"Low\", \"Low\", \"Medium\", \"High\"],\n    [\"Low\", \"Low\"", "[\"Low\", \"Low\", \"Low\", \"High\", \"High\"],\n    [\"Low\", \"Low\"", "matrix[1][3]")]
    [InlineData("[\"Low\", \"Low\", \"Medium\", \"Medium\", \"High\"]", "[\"Low\", \"Low\", \"Medium\", \"Medium\"]", "matrix: five rows")]
    [InlineData("\"Critical\", \"Critical\"]\n", "\"Critical\", 17]\n", "matrix: five rows")]
    [InlineData("\"appetite\": \"Medium\"", "\"appetite\": \"Enormous\"", "appetite")]
    [InlineData("\"months\": 3 ", "\"months\": 7 ", "levels[3].months")]
    [InlineData("\"months\": 3 ", "\"months\": 0 ", "levels[3].months")]
    [InlineData("\"treatment\": \"Avoid\"", "\"treatment\": \"Share\"", "treatments")]
    [InlineData("\"treatment\": \"Leave\"", "\"treatment\": \"Accept\"", "treatments")]
    [InlineData("\"appetites\": []", "\"appetites\": [{ \"category\": \"Harm\", \"appetite\": \"Medium\" }]", "appetites[0].appetite")]
    [InlineData("\"appetites\": []", "\"appetites\": [{ \"category\": \"Harm\", \"appetite\": \"Low\" }, { \"category\": \"Harm\", \"appetite\": \"Low\" }]", "appetites[1].category")]
    [InlineData("\"appetites\": []", "\"appetites\": [{ \"category\": \"Weather\", \"appetite\": \"Low\" }]", "appetites[0].category")]
    [InlineData("\"name\": \"Outstanding\"", "\"name\": \"\"", "benefit[4]")]
    [InlineData("\"currency\": \"EUR\"", "\"currency\": \"euro\"", "currency")]
    [InlineData("\"appetite\": \"Medium\",", "", "appetite")]
    [InlineData("{", "[", "not valid")]
    public void Are_refused_with_the_place_when_they_are_unsound(string good, string bad, string place)
    {
        int at = Shipped.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0);
        string broken = Shipped[..at] + bad + Shipped[(at + good.Length)..];

        var refused = Assert.Throws<InvalidDataException>(() => RiskCriteria.Parse(Encoding.UTF8.GetBytes(broken)));
        Assert.Contains(place, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_sound_as_shipped() => Assert.Equal(Exposure.Medium, RiskCriteria.Parse(Encoding.UTF8.GetBytes(Shipped)).Appetite);

    private static string Read()
    {
        using var resource = typeof(RiskCriteria).Assembly.GetManifestResourceStream("Aims.Risks.risk-criteria.json")!;
        return new StreamReader(resource).ReadToEnd();
    }
}
