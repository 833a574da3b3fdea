using Aims.Bot.Teams;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Aims.Bot.Tests.Teams;

public sealed class TryingAgain
{
    private static readonly Delivery Sent = new Delivery.Sent("1:new");

    private readonly FakeTimeProvider time = new();
    private int tries;

    [Theory]
    [InlineData(1, 0.5, 1.0)]
    [InlineData(2, 0.5, 2.0)]
    [InlineData(3, 0.5, 4.0)]
    [InlineData(4, 0.5, 5.0)]
    [InlineData(2_000, 0.5, 5.0)]
    [InlineData(1, 0.0, 0.0)]
    [InlineData(4, 0.9, 9.0)]
    public void The_wait_doubles_up_to_the_cap_and_is_drawn_from_all_of_it(int failures, double drawn, double seconds)
    {
        var backoff = new Backoff(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), () => drawn);
        Assert.Equal(TimeSpan.FromSeconds(seconds), backoff.Wait(failures, retryAfter: null));
    }

    [Fact]
    public void What_the_channel_asks_for_is_the_least_even_over_the_cap()
    {
        var backoff = new Backoff(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), () => 0.5);
        Assert.Equal(TimeSpan.FromSeconds(61), backoff.Wait(1, TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public async Task In_a_turn_a_passing_fault_is_tried_twice_more()
    {
        var busy = new Delivery.Later(null, "Http503");
        Assert.Equal(Sent, await Run(() => 0, busy, busy, Sent));
        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task In_a_turn_the_third_fault_is_the_answer()
    {
        var busy = new Delivery.Later(null, "Http503");
        Assert.Equal(busy, await Run(() => 0, busy, busy, busy));
    }

    [Fact]
    public async Task In_a_turn_a_short_wish_of_the_channel_is_kept()
    {
        var running = Run(() => 0, new Delivery.Later(TimeSpan.FromSeconds(1), "Http429"), Sent);
        time.Advance(TimeSpan.FromSeconds(1) - TimeSpan.FromTicks(1));
        Assert.False(running.IsCompleted);

        time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(Sent, await running);
    }

    public static TheoryData<Delivery> NotForNow =>
    [
        new Delivery.Later(TimeSpan.FromSeconds(2), "Http429"),
        new Delivery.Later(null, "TimedOut", MayHaveArrived: true),
        new Delivery.Rejected("BadArgument", 400),
        new Delivery.Unreachable("ConversationBlockedByUser"),
        new Delivery.Gone("ConversationNotFound"),
        new Delivery.WrongHost("https://smba.infra.gcc.teams.microsoft.com/teams"),
    ];

    [Theory]
    [MemberData(nameof(NotForNow))]
    public async Task In_a_turn_all_else_is_the_answer_at_once(Delivery first)
    {
        Assert.Equal(first, await Run(() => 0, first, Sent));
        Assert.Equal(1, tries);
    }

    private async Task<Delivery> Run(Func<double> random, params Delivery[] answers) =>
        await LiveRetry.Pipeline(time, random)
            .ExecuteAsync(_ => ValueTask.FromResult(answers[tries++]), TestContext.Current.CancellationToken);
}
