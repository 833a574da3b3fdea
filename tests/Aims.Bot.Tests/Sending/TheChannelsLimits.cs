using Aims.Bot.Sending;
using Aims.Bot.Teams;
using Aims.Ledger;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Aims.Bot.Tests.Sending;

/// <summary>However calls come, none is made in turn that the channel would refuse.</summary>
public sealed class TheChannelsLimits
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void No_window_of_a_chat_has_more_calls_than_it_may(int seed)
    {
        var random = new Random(seed);
        var threads = new ThreadLimits(clock);
        var made = new List<DateTimeOffset>();
        var end = clock.GetUtcNow() + TimeSpan.FromHours(2.5);
        while (clock.GetUtcNow() < end)
        {
            if (threads.TryTake("chat"))
                made.Add(clock.GetUtcNow());
            else
                Assert.NotEqual(TimeSpan.Zero, threads.Wait("chat"));
            clock.Advance(TimeSpan.FromMilliseconds(random.Next(seed * 300)));
        }
        foreach (var (calls, within) in new[] { (7, Second), (8, 2 * Second), (60, 30 * Second), (1800, 3600 * Second) })
            Assert.All(made.Skip(calls).Zip(made), pair => Assert.True(pair.First - pair.Second >= within));
        // It is no use to keep a limit by not sending.
        Assert.InRange(made.Count, 2_000, 3 * 1_800);
    }

    [Fact]
    public void A_wait_is_as_long_as_it_must_be_and_no_longer()
    {
        var threads = new ThreadLimits(clock);
        for (int n = 0; n < 7; n++)
            Assert.True(threads.TryTake("chat"));
        Assert.False(threads.TryTake("chat"));
        Assert.True(threads.TryTake("another chat"));
        Assert.Equal(Second, threads.Wait("chat"));
        clock.Advance(Second);
        Assert.True(threads.TryTake("chat"));
        Assert.Equal(Second, threads.Wait("chat"));
    }

    [Fact]
    public void An_answer_that_a_person_waits_for_counts_and_is_not_held_up()
    {
        var threads = new ThreadLimits(clock);
        for (int n = 0; n < 9; n++)
            threads.Note("chat");
        Assert.False(threads.TryTake("chat"));
        Assert.Equal(2 * Second, threads.Wait("chat"));
    }

    [Fact]
    public async Task Three_instances_together_send_no_more_than_one_may()
    {
        var table = new MemoryTable();
        var made = new List<TimeSpan>();
        long began = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            using var pace = new Pace(table, "pace", 100, TimeProvider.System);
            await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
            {
                Assert.Null(await pace.Turn(Ct));
                lock (made)
                    made.Add(TimeProvider.System.GetElapsedTime(began));
            }));
        }));
        Assert.Equal(150, made.Count);
        // The n-th call of all is not made before the n-th slot. How close two calls come is the machine's affair: whoever wakes up
        // late follows the next more closely.
        Assert.All(made.Order().Index(), call => Assert.InRange(call.Item, (call.Index * 0.01 * Second) - (0.005 * Second), 60 * Second));
    }

    [Fact]
    public async Task No_more_calls_are_under_way_than_fit_into_a_second()
    {
        using var pace = new Pace(new MemoryTable(), "pace", 20, TimeProvider.System);
        var limits = new ChannelLimits(new ThreadLimits(TimeProvider.System), pace, TimeProvider.System);
        var answered = new TaskCompletionSource<Delivery>();
        int begun = 0, made = 0;
        var calls = Enumerable.Range(0, 50).Select(n => limits.InTurn($"chat {n}", async () =>
        {
            Interlocked.Increment(ref begun);
            var answer = await answered.Task;
            Interlocked.Increment(ref made);
            return answer;
        }, Ct)).ToList();
        while (Volatile.Read(ref begun) < 20)
            await Task.Delay(10, Ct);
        // Slots for ten more go by, and nothing begins.
        await Task.Delay(0.5 * Second, Ct);
        Assert.Equal(20, begun);
        answered.SetResult(new Delivery.Sent("1"));
        await Task.WhenAll(calls);
        Assert.Equal(50, made);
    }

    [Fact]
    public async Task What_is_sent_out_of_turn_is_taken_from_those_in_turn()
    {
        using var pace = new Pace(new MemoryTable(), "pace", 10, TimeProvider.System);
        Assert.Null(await pace.Turn(Ct));
        for (int n = 0; n < 5; n++)
            pace.Overdraw();
        long began = TimeProvider.System.GetTimestamp();
        Assert.Null(await pace.Turn(Ct));
        Assert.InRange(TimeProvider.System.GetElapsedTime(began), 0.4 * Second, 10 * Second);
    }

    [Fact]
    public async Task A_row_that_a_wrong_clock_wrote_stops_nobody()
    {
        var table = new MemoryTable();
        var far = new Row("pace", new Dictionary<string, string> { ["Until"] = "2999-01-01T00:00:00.0000000+00:00" });
        await table.Write("pace", [new RowChange.Put(far)], Ct);
        using var pace = new Pace(table, "pace", 10, TimeProvider.System);
        Assert.Null(await pace.Turn(Ct));
    }

    [Fact]
    public async Task A_refusal_pauses_its_chat_and_many_in_a_row_pause_all()
    {
        using var pace = new Pace(new MemoryTable(), "pace", 1_000, TimeProvider.System);
        var limits = new ChannelLimits(new ThreadLimits(TimeProvider.System), pace, TimeProvider.System);
        Task<Delivery> Refused(string chat) =>
            limits.InTurn(chat, () => Task.FromResult<Delivery>(new Delivery.Later(30 * Second, "Http429") { Throttled = true }), Ct);
        Task<Delivery> Sent(string chat) => limits.InTurn(chat, () => Task.FromResult<Delivery>(new Delivery.Sent("1")), Ct);

        await Refused("a");
        Assert.InRange(Assert.IsType<Delivery.Later>(await Sent("a")).RetryAfter!.Value, 20 * Second, 30 * Second);
        Assert.IsType<Delivery.Sent>(await Sent("b"));
        foreach (string chat in (string[])["c", "d", "e", "f"])
            await Refused(chat);
        Assert.InRange(Assert.IsType<Delivery.Later>(await Sent("b")).RetryAfter!.Value, 20 * Second, 30 * Second);
        // A person who waits is answered all the same.
        Assert.IsType<Delivery.Sent>(await limits.AtOnce("b", () => Task.FromResult<Delivery>(new Delivery.Sent("2"))));
    }
}
