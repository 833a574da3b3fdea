using Aims.Concerns;
using Xunit;

namespace Aims.Tests.Concerns;

/// <summary>The code by which somebody comes back to a concern.</summary>
public sealed class TheCode
{
    private static readonly ConcernCode Code = ConcernCode.Of("0f8fad5bd9cb469fa16570867728950e");

    [Fact]
    public void Is_the_same_for_the_same_card_and_another_for_any_other()
    {
        Assert.Equal(Code, ConcernCode.Of("0f8fad5bd9cb469fa16570867728950e"));
        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(n => ConcernCode.Of($"card-{n}").Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Can_be_typed_in_small_letters_without_hyphens_and_with_the_letters_that_look_like_digits()
    {
        string typed = Code.ToString().ToLowerInvariant().Replace('-', ' ').Replace('0', 'o').Replace('1', 'l');
        Assert.Equal(Code.Fingerprint, ConcernCode.Read(typed)!.Value.Fingerprint);
    }

    [Fact]
    public void Says_nothing_of_itself_in_what_is_stored() =>
        Assert.DoesNotContain(Code.ToString().Replace("-", "", StringComparison.Ordinal), Code.Fingerprint, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7K2M-9QXT-4B8H-W3NP")]
    [InlineData("7K2M-9QXT-4B8H-W3NP-6RJU")]
    [InlineData("7K2M-9QXT-4B8H-W3NP-6RJD-7K2M-9QXT-4B8H-W3NP-6RJD")]
    public void Is_not_read_from_anything_else(string? typed) => Assert.Null(ConcernCode.Read(typed));
}
