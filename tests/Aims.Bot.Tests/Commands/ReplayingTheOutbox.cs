using Aims.Bot.Tests.Edge;
using Aims.Ledger;
using Aims.People;
using Xunit;

namespace Aims.Bot.Tests.Commands;

public sealed class ReplayingTheOutbox(Office office) : IClassFixture<Office>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sends_what_was_given_up_poisoned_or_left_and_nothing_that_was_delivered()
    {
        var (ana, max) = office.Hire();
        await ana.SaysAsync("help");
        await max.SaysAsync("help");
        await office.RemindAsync(ana, "delivered");
        await office.SettleAsync();
        int before = ana.Chat.Messages.Count;
        // What is delivered, too, can come to lie anywhere: the host gives up an item whose answer was lost.
        await office.Undelivered.Keep(Reminder(ana, "delivered"), "TooManyTries", Stop);
        await office.Undelivered.Keep(Reminder(ana, "given-up"), "TooManyTries", Stop);
        await office.Undelivered.Keep(Reminder(max, "for-max"), "TooManyTries", Stop);
        await office.Undelivered.KeepText("no message", Stop);
        var poison = await office.QueueAsync("outbound-poison");
        await poison.SendMessageAsync(MessageBatch.Write([Reminder(ana, "poisoned"), Reminder(ana, "delivered")]), Stop);
        await office.Storage.Table.Write(Office.Delivery, [Outbox.RowOf(DateTime.UnixEpoch.Ticks, Reminder(ana, "left"))], Stop);

        var dry = await office.CommandAsync("replay-outbox", "--to", ana.Id, "--dry-run");
        Assert.Equal(0, dry.ExitCode);
        Assert.Contains($"{ana.Id}.poisoned\t{ana.Id}\tpolicy.reminder\tperson|{ana.Id}\tGivenUpByHost, ", dry.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("3 would go into the queue again; 1 had been delivered, and would be off the list; 0 cannot be read.", dry.StandardOutput, StringComparison.Ordinal);
        Assert.Equal("A dry run: nothing was changed.", dry.Lines[^1]);
        Assert.Single((await poison.PeekMessagesAsync(32, Stop)).Value);
        Assert.Equal((4, 1), (await office.CountAsync(Office.Delivery, "undelivered|"), await office.CountAsync(Office.Delivery, "outbox|")));
        Assert.Empty((await (await office.QueueAsync("outbound")).PeekMessagesAsync(32, Stop)).Value);

        var one = await office.CommandAsync("replay-outbox", "--message", $"{ana.Id}.given-up");
        Assert.Contains("1 went into the queue again; 0 had been delivered", one.StandardOutput, StringComparison.Ordinal);
        var run = await office.CommandAsync("replay-outbox", "--to", ana.Id);
        Assert.Contains("2 went into the queue again; 1 had been delivered", run.StandardOutput, StringComparison.Ordinal);
        var again = await office.CommandAsync("replay-outbox", "--to", ana.Id);
        Assert.Contains("0 went into the queue again; 0 had been delivered", again.StandardOutput, StringComparison.Ordinal);
        await office.SettleAsync();
        Assert.Equal(before + 3, ana.Chat.Messages.Count);

        var all = await office.CommandAsync("replay-outbox");
        Assert.Equal(1, all.ExitCode);
        Assert.Contains("1 went into the queue again; 0 had been delivered, and are off the list; 1 cannot be read.", all.StandardOutput, StringComparison.Ordinal);
        Assert.StartsWith("What cannot be read stays where it is", all.StandardError, StringComparison.Ordinal);
        Assert.Single(await office.Undelivered.All(Stop).ToListAsync(Stop));
    }

    [Fact]
    public async Task Draws_a_card_anew_though_the_message_that_it_follows_was_delivered()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("help");
        await office.RemindAsync(ana, "first");
        await office.SettleAsync();
        var poison = await office.QueueAsync("outbound-poison");
        await poison.SendMessageAsync(new Message($"{ana.Id}.first", null, null, $"person|{ana.Id}").Write(), Stop);

        var run = await office.CommandAsync("replay-outbox", "--message", $"{ana.Id}.first");
        Assert.Contains($"{ana.Id}.first\tall cards\tredraw\tperson|{ana.Id}\tGivenUpByHost", run.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("1 went into the queue again; 0 had been delivered", run.StandardOutput, StringComparison.Ordinal);
    }

    private static Message Reminder(Edge.Person who, string id) => new($"{who.Id}.{id}", PersonId.Parse(who.Id), "policy.reminder", $"person|{who.Id}");
}
