using Aims.Bot.Functions;
using Aims.Bot.Teams;
using Aims.Ledger;
using Aims.People;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Aims.Bot.Tests.Sending;

/// <summary>What is due soon is tried again where it is; all else of an item goes back into the queue together.</summary>
public sealed class WhatIsPutOff
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly PersonId Ana = PersonId.Parse("ana");

    private readonly FakeTimeProvider clock = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Does_not_come_behind_what_was_not_tried_yet()
    {
        var failed = new HashSet<int>();
        await using var mailroom = await Mailroom.OpenAsync(1, 3, (system, _) => system < 3 && failed.Add(system) ? 502 : 200);
        mailroom.Post(("ana", 1), ("max", 2));
        mailroom.Post(("ana", 3));
        await mailroom.DeliverNext();
        Assert.Equal([1], mailroom.Arrived["ana"]);
        Assert.Equal([2], mailroom.Arrived["max"]);
        Assert.Empty(mailroom.PutOff);
        await mailroom.DeliverAll();
        Assert.Equal([1, 3], mailroom.Arrived["ana"]);
        Assert.Null((await mailroom.Find("ana")).Behind);
    }

    [Fact(Timeout = 60_000)]
    public async Task Is_waited_for_by_later_ones_that_come_meanwhile()
    {
        var ct = TestContext.Current.CancellationToken;
        int calls = 0;
        await using var mailroom = await Mailroom.OpenAsync(1, 3, (_, _) => Interlocked.Increment(ref calls) == 1 ? 502 : 200, clock);
        mailroom.Post(("ana", 1), ("ana", 2));
        var first = mailroom.DeliverNext();
        while ((await mailroom.Find("ana")).Behind is null)
            await Task.Delay(1, ct);
        mailroom.Post(("ana", 3));
        await mailroom.DeliverNext();
        Assert.Empty(mailroom.Arrived);
        Assert.Equal(1, await mailroom.Waiting("ana"));
        while (!first.IsCompleted)
        {
            clock.Advance(Second);
            await Task.Delay(1, ct);
        }
        await first;
        await mailroom.Flush();
        await mailroom.DeliverAll();
        Assert.Equal([1, 2, 3], mailroom.Arrived["ana"]);
        Assert.Null((await mailroom.Find("ana")).Behind);
    }

    [Fact]
    public async Task Is_tried_twice_where_it_is_and_no_sooner_than_the_channel_said()
    {
        var waits = new Waits();
        await using var mailroom = await Mailroom.OpenAsync(1, 0, (_, _) => 200, waits);
        var message = new Message("m-1", Ana, "welcome", "person|ana");
        var again = await mailroom.PutOffs.SitOut(Ana, [message], 3 * Second, Ct);
        again = await mailroom.PutOffs.SitOut(Ana, [again!], null, Ct);
        Assert.Equal(2, again!.Tries);
        // The backoff's first wait is 2 s at the most, and doubles; the dice give half of it.
        Assert.Equal([(3 * Second) + Second, 2 * Second], waits.Told);
        Assert.Null(await mailroom.PutOffs.SitOut(Ana, [again], null, Ct));
        Assert.Null(await mailroom.PutOffs.SitOut(Ana, [message], 60 * Second, Ct));
    }

    [Fact]
    public async Task Goes_back_as_one_item_when_the_channel_is_away_and_in_order()
    {
        int away = 20 * 4;
        await using var mailroom = await Mailroom.OpenAsync(1, 40, (_, _) => Interlocked.Decrement(ref away) >= 0 ? 503 : 200);
        mailroom.Post(Enumerable.Range(1, 40).Select(n => (Mailroom.Everybody[n % 20], n)));
        await mailroom.DeliverNext();
        Assert.Empty(mailroom.Arrived);
        var (messages, _) = Assert.Single(mailroom.PutOff);
        Assert.Equal(40, messages.Count);
        await mailroom.DeliverAll();
        Assert.Equal(2, mailroom.PutOff.Count);
        Assert.All(Enumerable.Range(0, 20), n => Assert.Equal(n == 0 ? [20, 40] : [n, n + 20], mailroom.Arrived[Mailroom.Everybody[n]]));
    }

    [Fact]
    public async Task Goes_back_as_one_item_when_the_channel_wants_no_calls_for_long()
    {
        await using var mailroom = await Mailroom.OpenAsync(1, 20, (_, _) => 429);
        mailroom.Post(Enumerable.Range(1, 20).Select(n => (Mailroom.Everybody[n % 20], n)));
        await mailroom.DeliverNext();
        var (messages, delay) = Assert.Single(mailroom.PutOff);
        Assert.Equal(20, messages.Count);
        Assert.InRange(delay, 60 * Second, 66 * Second);
    }

    [Fact]
    public async Task Is_due_together_if_it_failed_alike_and_never_sooner_than_it_may_be()
    {
        var queue = new Items();
        var dice = new Random(1);
        var back = new GoingBack(queue, new Backoff(8 * Second, 600 * Second, dice.NextDouble).Together());
        var all = Enumerable.Range(0, 50).Select(n => (Message: new Message($"m-{n}", Ana, "welcome", "person|ana"), Delay: back.Wait(1 + (n % 2), n == 7 ? 3_600 * Second : null))).ToList();
        foreach (var (message, delay) in all)
            back.Add([message], delay);
        await back.Send(Ct);
        Assert.InRange(queue.Sent.Count, 2, 3);
        Assert.All(all, one => Assert.InRange(queue.Sent.Single(sent => sent.Messages.Contains(one.Message)).Delay, one.Delay, one.Delay + (5 * Second)));
        Assert.Equal(50, queue.Sent.Sum(sent => sent.Messages.Count));
    }

    // Lets nobody wait.
    private sealed class Waits : TimeProvider
    {
        public List<TimeSpan> Told { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Told.Add(dueTime);
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }

    private sealed class Items : IQueue
    {
        public List<(IReadOnlyList<Message> Messages, TimeSpan Delay)> Sent { get; } = [];

        public Task Send(Message message, TimeSpan? delay, CancellationToken ct) => Send([message], delay, ct);

        public Task Send(IReadOnlyList<Message> messages, TimeSpan? delay, CancellationToken ct)
        {
            Sent.Add((messages, delay!.Value));
            return Task.CompletedTask;
        }
    }
}
