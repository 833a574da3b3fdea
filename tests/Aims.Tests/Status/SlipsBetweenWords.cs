using Aims.Status.Finding;
using CsCheck;
using F23.StringSimilarity;
using Xunit;

namespace Aims.Tests.Status;

/// <summary>Counted as a library counts them that works through whole tables.</summary>
public sealed class SlipsBetweenWords
{
    private static readonly Gen<string> Word = Gen.Char["abc"].Array[0, 9].Select(letters => new string(letters));

    [Fact]
    public void Are_counted_up_to_a_few() => Gen.Select(Word, Word, Gen.Int[0, 3]).Sample((one, other, most) =>
        Assert.Equal(Math.Min((int)new OptimalStringAlignment().Distance(one, other), most + 1), Slips.Between(one, other, most)));
}
