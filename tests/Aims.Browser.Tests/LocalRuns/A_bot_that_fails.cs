using Aims.Local;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Aims.Browser.Tests.LocalRuns;

public sealed class A_bot_that_fails
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void Is_started_again_twice()
    {
        var budget = new FailureBudget(time);
        Assert.True(budget.MayStartAgain());
        Assert.True(budget.MayStartAgain());
        Assert.False(budget.MayStartAgain());
    }

    [Fact]
    public void Is_forgiven_after_half_an_hour()
    {
        var budget = new FailureBudget(time);
        budget.MayStartAgain();
        budget.MayStartAgain();
        time.Advance(TimeSpan.FromMinutes(31));
        Assert.True(budget.MayStartAgain());
    }
}
