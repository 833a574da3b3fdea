using System.Globalization;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>What is worked out, as a person reads it.</summary>
public sealed class HowNumbersAreWritten
{
    [Theory]
    [InlineData("", "en-GB", "1234.5678")]
    [InlineData("\"precision\": 2", "en-GB", "1234.57")]
    [InlineData("\"displayStyle\": \"decimal\"", "en-GB", "1,234.568")]
    [InlineData("\"displayStyle\": \"decimal\"", "de-DE", "1.234,568")]
    [InlineData("\"displayStyle\": \"decimal\", \"useGrouping\": false, \"maximumFractionDigits\": 0", "en-GB", "1235")]
    [InlineData("\"displayStyle\": \"decimal\", \"minimumFractionDigits\": 6", "en-GB", "1,234.567800")]
    [InlineData("\"displayStyle\": \"currency\", \"currency\": \"EUR\"", "en-GB", "1,234.57 EUR")]
    [InlineData("\"displayStyle\": \"currency\", \"currency\": \"EUR\", \"maximumFractionDigits\": 0, \"format\": \"{0} a year\"", "de-DE", "1.235 EUR a year")]
    [InlineData("\"displayStyle\": \"percent\"", "en-GB", "123,457%")]
    [InlineData("\"displayStyle\": \"percent\", \"precision\": 2, \"maximumFractionDigits\": 1, \"minimumFractionDigits\": -1", "en-GB", "123,457%")]
    public void As_the_form_says(string look, string culture, string written) =>
        Assert.Equal(written, Written(new Answer.Number(1234.5678m), look, culture));

    [Fact]
    public void A_day_is_written_out() => Assert.Equal(
        "due 1 March 2027", Written(new Answer.Text("2027-03-01"), "\"displayStyle\": \"date\", \"format\": \"due {0}\"", "en-GB"));

    private static string Written(Answer answer, string look, string culture) =>
        SmallForms.Form($$"""{ "type": "expression", "name": "q", "expression": "1" {{(look.Length > 0 ? $", {look}" : "")}} }""")
            .FindQuestion("q")!.InWords(answer, CultureInfo.GetCultureInfo(culture));
}
