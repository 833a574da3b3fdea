using Aims.Cards;
using Xunit;

namespace Aims.Tests.Cards;

/// <summary>No client lets anybody type more than an input takes; a forged press can send it all the same, and gets it back.</summary>
public sealed class AnAnswerThatIsTooLong
{
    [Theory]
    [InlineData("four", 4, "four")]
    [InlineData("fives", 4, "five")]
    [InlineData("abc🙂", 4, "abc")]
    [InlineData("any", null, "any")]
    [InlineData(null, 4, null)]
    public void Is_shown_as_far_as_it_could_be_typed(string? value, int? most, string? shown) =>
        Assert.Equal(shown, new Input.Text("note", "Note", "Say it.") { Value = value, MaxLength = most }.Value);
}
