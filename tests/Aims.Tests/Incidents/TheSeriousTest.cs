using Aims.Incidents;
using Xunit;

namespace Aims.Tests.Incidents;

/// <summary>What the answers come to (EU AI Act Art. 3(49), Art. 73(2)–(4)).</summary>
public sealed class TheSeriousTest
{
    [Theory]
    [InlineData("2026-12-08", CausalLink.Yes, false, LedTo.Health)]
    [InlineData("2026-12-08", CausalLink.Likely, false, LedTo.Rights)]
    [InlineData("2026-12-08", CausalLink.Yes, true, LedTo.Property)]
    [InlineData("2026-12-08", CausalLink.Yes, false, LedTo.Environment)]
    [InlineData("2026-12-03", CausalLink.Yes, false, LedTo.Health, LedTo.Death)]
    [InlineData("2026-11-25", CausalLink.Yes, false, LedTo.Infrastructure)]
    [InlineData("2026-11-25", CausalLink.Yes, true, LedTo.Rights)]
    [InlineData("2026-11-25", CausalLink.Likely, false, LedTo.Death, LedTo.Infrastructure)]
    [InlineData(null, CausalLink.No, true, LedTo.Death)]
    [InlineData(null, CausalLink.Yes, true)]
    public void Says_by_when_it_is_reported(string? due, CausalLink link, bool widespread, params LedTo[] led) =>
        Assert.Equal(due, new SeriousTest(led, link, widespread, new DateOnly(2026, 11, 23)).Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
