using Aims.Systems;
using CsCheck;
using Xunit;

namespace Aims.Tests.Systems;

public sealed class HowCompleteARecordIs
{
    [Fact]
    public void It_is_never_above_100_and_100_only_when_nothing_is_missing() => AnyDetails.Some.Sample(details =>
    {
        var now = Completeness.Of(details);
        Assert.InRange(now.Percent, 0, 100);
        Assert.Equal(now.IsComplete, now.Percent == 100);
    });

    [Fact]
    public void It_is_100_when_all_that_applies_is_given() =>
        AnyDetails.All.Sample(details => Assert.Equal("100 %: complete", Completeness.Of(details).ToString()));

    [Fact]
    public void It_counts_each_missing_answer_once() => Gen.Select(AnyDetails.All, Gen.Int[0, SystemFields.All.Count - 1]).Sample((details, n) =>
    {
        var field = SystemFields.All[n];
        bool counts = field.Has(details) && field.Belongs(details) && field.IsNeeded(details);
        var without = Completeness.Of(field.Clear(details));
        // Who it concerns and where it comes from decide what else applies.
        if (field != SystemFields.People && field != SystemFields.Source && field != SystemFields.Stage)
            Assert.Equal(counts ? [field] : [], without.Missing);
    });

    [Fact]
    public void What_does_not_apply_does_not_count()
    {
        var own = new SystemDetails { Source = Source.InHouse, People = [AffectedPeople.Nobody], Stage = LifeCycleStage.InUse };
        var bought = new SystemDetails { Source = Source.Supplier, People = [AffectedPeople.Citizens], Stage = LifeCycleStage.Pilot };
        Assert.Equal("11 %: 23 of 26 are missing", Completeness.Of(own).ToString());
        Assert.Equal("9 %: 28 of 31 are missing", Completeness.Of(bought).ToString());
    }
}
