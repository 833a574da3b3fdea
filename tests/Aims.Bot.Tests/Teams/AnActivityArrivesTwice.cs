using Aims.Bot.Teams;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Aims.Bot.Tests.Teams;

public sealed class AnActivityArrivesTwice
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void The_second_is_known()
    {
        var recent = new RecentActivities(time);
        Assert.True(recent.TryClaim("a:1", "1"));
        Assert.False(recent.TryClaim("a:1", "1"));
        Assert.True(recent.TryClaim("a:1", "2"));
        Assert.True(recent.TryClaim("a:2", "1"));
    }

    [Fact]
    public void It_is_forgotten_after_ten_minutes()
    {
        var recent = new RecentActivities(time);
        Assert.True(recent.TryClaim("a:1", "1"));
        time.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        Assert.False(recent.TryClaim("a:1", "1"));

        time.Advance(TimeSpan.FromTicks(1));
        Assert.True(recent.TryClaim("a:1", "1"));
        Assert.False(recent.TryClaim("a:1", "1"));
    }

    [Fact]
    public void A_refused_claim_does_not_last_longer()
    {
        var recent = new RecentActivities(time);
        recent.TryClaim("a:1", "1");
        time.Advance(TimeSpan.FromMinutes(6));
        recent.TryClaim("a:1", "1");
        time.Advance(TimeSpan.FromMinutes(6));
        Assert.True(recent.TryClaim("a:1", "1"));
    }

    [Fact]
    public void The_oldest_go_first_when_there_are_too_many()
    {
        var recent = new RecentActivities(time, capacity: 3, TimeSpan.FromMinutes(10));
        foreach (var id in new[] { "1", "2", "3", "4" })
            Assert.True(recent.TryClaim("a:1", id));

        Assert.False(recent.TryClaim("a:1", "4"));
        Assert.False(recent.TryClaim("a:1", "3"));
        Assert.False(recent.TryClaim("a:1", "2"));
        Assert.True(recent.TryClaim("a:1", "1"));
    }

    [Fact]
    public void Of_many_at_once_exactly_one_acts()
    {
        var recent = new RecentActivities(time, capacity: 4_000, TimeSpan.FromMinutes(10));
        var wins = new int[1_000];
        Parallel.For(0, 16_000, call =>
        {
            if (recent.TryClaim("a:1", $"{call % wins.Length}"))
                Interlocked.Increment(ref wins[call % wins.Length]);
        });
        Assert.All(wins, won => Assert.Equal(1, won));
    }
}
