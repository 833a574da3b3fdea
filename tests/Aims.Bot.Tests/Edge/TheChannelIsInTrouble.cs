using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>Messages that wait in the queue while the channel refuses, forgets, stumbles or says nothing.</summary>
public sealed class TheChannelIsInTrouble(Office office) : IClassFixture<Office>
{
    private const string Welcome = "Welcome. I keep our register of AI systems. Say help to see what I can do.";

    // In seconds: more than is sat out where the message is.
    private const int LongWait = 6;

    [Fact]
    public async Task Too_many_requests_mean_later_and_once()
    {
        var (ana, _) = office.Hire();
        office.Connector.Meets(ana.Conversation, Trouble.TooMany(retryAfter: LongWait));
        await ana.OpensChatAsync();
        await office.SettleAsync();
        Assert.Empty(ana.Chat.Messages);
        await office.UntilAsync(() => ana.Chat.Messages.Count > 0);
        await office.SettleAsync();
        Assert.Equal([Welcome], ana.Chat.Said);
    }

    [Fact]
    public async Task A_short_wait_is_sat_out()
    {
        var (ana, _) = office.Hire();
        office.Connector.Meets(ana.Conversation, Trouble.TooMany(retryAfter: 1));
        await ana.OpensChatAsync();
        await office.SettleAsync();
        Assert.Equal([Welcome], ana.Chat.Said);
        Assert.Equal(2, office.Connector.CallsTo(ana.Conversation).Count);
    }

    [Theory]
    [InlineData(412), InlineData(502), InlineData(503), InlineData(504)]
    public async Task A_passing_fault_means_later_and_once(int status)
    {
        var (ana, _) = office.Hire();
        office.Connector.Meets(ana.Conversation, new Trouble(status), new Trouble(status));
        await ana.OpensChatAsync();
        await office.UntilAsync(() => ana.Chat.Messages.Count > 0);
        await office.SettleAsync();
        Assert.Equal([Welcome], ana.Chat.Said);
        Assert.Equal(3, office.Connector.CallsTo(ana.Conversation).Count);
    }

    public static TheoryData<int, string> Gone { get; } = new()
    {
        { 403, "BotNotInConversationRoster" },
        { 403, "ConversationBlockedByUser" },
        { 404, "ConversationNotFound" },
    };

    [Theory, MemberData(nameof(Gone))]
    public async Task Who_cannot_be_reached_gets_it_when_they_are_back(int status, string code)
    {
        var (ana, _) = office.Hire();
        office.Connector.Meets(ana.Conversation, new Trouble(status, code));
        await ana.OpensChatAsync();
        await office.SettleAsync();
        Assert.Equal(1, await office.CountAsync(Office.Delivery, $"waiting|{ana.Id}|"));
        await office.FireAsync("sweep");
        await office.SettleAsync();
        Assert.Single(office.Connector.CallsTo(ana.Conversation));

        await ana.SaysAsync("help");
        await office.SettleAsync();

        Assert.Equal(["What I can do for you", Welcome], ana.Chat.Said);
        Assert.Equal(0, await office.CountAsync(Office.Delivery, $"waiting|{ana.Id}|"));
    }

    [Fact]
    public async Task What_comes_while_somebody_is_away_waits_too_once_each()
    {
        var (_, max) = office.Hire();
        await max.SaysAsync("help");
        office.Connector.Meets(max.Conversation, Trouble.NotInRoster);
        await office.RemindAsync(max, "first");
        await office.SettleAsync();
        await office.RemindAsync(max, "second");
        await office.SettleAsync();
        Assert.Equal(2, office.Connector.CallsTo(max.Conversation).Count);
        await max.InstallsAsync();
        await office.SettleAsync();
        Assert.Equal(3, max.Chat.Messages.Count);
    }

    [Fact]
    public async Task Somebody_never_met_gets_it_when_they_first_come()
    {
        var (ana, _) = office.Hire();
        await office.RemindAsync(ana, "early");
        await office.SettleAsync();
        Assert.Empty(ana.Chat.Messages);
        await ana.SaysAsync("my acknowledgements");
        await office.SettleAsync();
        Assert.Equal(2, ana.Chat.Messages.Count);
    }

    [Fact]
    public async Task A_fault_that_does_not_pass_is_kept_where_it_can_be_seen_and_tried_again()
    {
        var (ana, _) = office.Hire();
        office.Connector.Meets(ana.Conversation, new Trouble(500, "ServiceError"));
        await ana.OpensChatAsync();
        await office.SettleAsync();
        Assert.Single(office.Connector.CallsTo(ana.Conversation));
        var kept = Assert.Single(await office.Undelivered.All(TestContext.Current.CancellationToken).Where(one => one.To?.Value == ana.Id).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("welcome", $"person|{ana.Id}", "ServiceError"), (kept.View, kept.Record, kept.Reason));

        Assert.True(await office.Undelivered.TryAgain(kept.Id, TestContext.Current.CancellationToken));
        Assert.False(await office.Undelivered.TryAgain(kept.Id, TestContext.Current.CancellationToken));
        await office.SettleAsync();
        Assert.Equal([Welcome], ana.Chat.Said);
    }

    [Fact]
    public async Task What_is_sent_later_does_not_overtake_what_was_put_off()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("help");
        await office.SettleAsync();
        int before = office.Connector.CallsTo(ana.Conversation).Count;
        office.Connector.Meets(ana.Conversation, Trouble.TooMany(retryAfter: LongWait));
        await office.RemindAsync(ana, "first");
        await office.SettleAsync();
        await office.RemindAsync(ana, "second");
        await office.SettleAsync();
        Assert.Equal(1, await office.CountAsync(Office.Delivery, $"waiting|{ana.Id}|"));
        Assert.Equal(before + 1, office.Connector.CallsTo(ana.Conversation).Count);
        await office.UntilAsync(() => office.Connector.CallsTo(ana.Conversation).Count == before + 3);
        await office.SettleAsync();
        Assert.Equal(0, await office.CountAsync(Office.Delivery, $"waiting|{ana.Id}|"));
    }

    [Fact]
    public async Task No_answer_within_ten_seconds_means_later()
    {
        var (ana, _) = office.Hire();
        office.Connector.Meets(ana.Conversation, Trouble.Silence);
        await ana.OpensChatAsync();
        await office.UntilAsync(() => ana.Chat.Messages.Count > 0);
        Assert.Equal([Welcome], ana.Chat.Said);
    }

    [Fact]
    public async Task A_message_that_the_queue_gives_twice_is_sent_once()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("help");
        await office.RemindAsync(ana, "twice");
        await office.RemindAsync(ana, "twice");
        await office.SettleAsync();
        await office.RemindAsync(ana, "twice");
        await office.SettleAsync();
        Assert.Equal(2, ana.Chat.Messages.Count);
    }

    [Fact]
    public async Task An_answer_waits_for_the_channel_while_the_person_does()
    {
        var (ana, _) = office.Hire();
        office.Connector.Meets(ana.Conversation, new Trouble(503), new Trouble(503));
        await ana.SaysAsync("help");
        Assert.Equal(["What I can do for you"], ana.Chat.Said);
    }
}
