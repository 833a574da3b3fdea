using System.Text.Json;
using Aims.Questions;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>The register as it was at the end of a day.</summary>
public sealed class HowItWas
{
    private static StatusQuestion Systems { get; } = new("system");

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task Is_what_the_deeds_until_then_had_made_of_it(int seed)
    {
        var years = new Years();
        await years.GoBy(seed, deeds: 150);
        var random = new Random(seed);
        for (int n = 0; n < 12; n++)
        {
            // The register goes on meanwhile.
            await years.GoBy(seed + n, deeds: 3);
            var day = years.Today.AddDays(-random.Next(1, 170));
            var expected = years.Past.Select(deed => deed.Id).Distinct().Order(StringComparer.Ordinal).Select(id => years.At(id, day)).OfType<AiSystem>().ToList();
            var asked = Systems with { AsOf = DayPoint.On(day) };
            var was = await years.On(asked, scene => scene.All<AiSystem>().OrderBy(system => system.Id.Value, StringComparer.Ordinal).Select(Written).ToList());
            Assert.Equal(expected.Select(Written), was);

            var answer = await years.Asks(asked with { Everything = true, By = ["state"] });
            // Drafts are not in the register, however much of it is asked for.
            Assert.Equal(expected.Count(system => system.IsInRegister), answer.Total);
            Assert.Equal(expected.Where(system => system.IsInRegister).GroupBy(system => system.State).Select(state => state.Count()).OrderDescending(), answer.Groups.Select(group => group.Count).OrderDescending());
        }
    }

    [Fact]
    public async Task Says_what_of_it_is_of_today_and_what_cannot_be_had()
    {
        var years = new Years();
        await years.Does(Staff.Ana, "AIS-0001", new SystemDrafted(SystemId.From("AIS-0001"), new SystemDetails { Name = "CV screener", Owner = Staff.Ana.Id }));
        years.Passes(TimeSpan.FromDays(3));
        var yesterday = DayPoint.Today.Plus(-1, Unit.Day);
        Assert.Equal("People, their departments and their managers are those of today.", Assert.Single(await years.On(Systems with { AsOf = yesterday }, scene => scene.Notes)));
        Assert.Empty(await years.On(Systems with { AsOf = DayPoint.Today }, scene => scene.Notes));
        Assert.Equal("question.as-of", (await years.Tries(Systems with { AsOf = DayPoint.Today.Plus(1, Unit.Day) })).Refusal?.Code);
        Assert.Equal("question.as-of", (await years.Tries(new StatusQuestion("undelivered") { AsOf = yesterday })).Refusal?.Code);
    }

    private static string Written(AiSystem system) => JsonSerializer.Serialize(system);
}
