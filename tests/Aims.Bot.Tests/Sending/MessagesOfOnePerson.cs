using Xunit;

namespace Aims.Bot.Tests.Sending;

public sealed class MessagesOfOnePerson
{
    private const int Messages = 40;

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public async Task Arrive_once_and_in_order_whatever_the_channel_does_and_however_they_are_packed(int seed)
    {
        await using var mailroom = await Mailroom.OpenAsync(seed, Messages, (_, dice) => dice.Next(10) switch { < 3 => 502, 3 => 503, _ => 200 });
        var packing = new Random(seed);
        var told = Enumerable.Range(1, Messages).Select(n => (Who: packing.Next(3) > 0 ? "ana" : "max", System: n)).ToList();
        for (int n = 0; n < Messages;)
        {
            int together = Math.Min(packing.Next(1, 6), Messages - n);
            mailroom.Post(told.Skip(n).Take(together));
            // The same item again, as a queue may give it.
            if (packing.Next(5) == 0)
                mailroom.Post(told.Skip(n).Take(together));
            n += together;
        }
        await mailroom.DeliverAll();
        foreach (string who in (string[])["ana", "max"])
        {
            Assert.Equal(told.Where(one => one.Who == who).Select(one => one.System), mailroom.Arrived[who]);
            Assert.Equal(0, await mailroom.Waiting(who));
            Assert.Null((await mailroom.Find(who)).Behind);
        }
    }

    [Fact]
    public async Task Do_not_wait_behind_one_that_is_given_up()
    {
        await using var mailroom = await Mailroom.OpenAsync(1, 4, (system, dice) => system == 2 ? 400 : dice.Next(2) == 0 ? 502 : 200);
        mailroom.Post(("ana", 1), ("ana", 2));
        mailroom.Post(("ana", 3));
        mailroom.Post(("ana", 4));
        await mailroom.DeliverAll();
        Assert.Equal([1, 3, 4], mailroom.Arrived["ana"]);
        var kept = Assert.Single(await mailroom.Undelivered.All(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("m-2", "Refused"), (kept.Id, kept.Reason));
    }

    [Fact]
    public async Task Wait_in_order_until_somebody_who_cannot_be_reached_is_back()
    {
        await using var mailroom = await Mailroom.OpenAsync(1, 3, (_, _) => 404);
        mailroom.Post(("ana", 1), ("max", 2), ("ana", 3));
        await mailroom.DeliverAll();
        Assert.Empty(mailroom.Arrived);
        Assert.Equal(2, await mailroom.Waiting("ana"));
        Assert.Equal(1, await mailroom.Waiting("max"));
    }
}
