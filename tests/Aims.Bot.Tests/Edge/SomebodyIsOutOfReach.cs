using Aims.Ledger;
using Aims.People;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>What the channel refused is what a lead and an admin are told.</summary>
public sealed class SomebodyIsOutOfReach(Office office) : IClassFixture<Office>
{
    private static readonly (int Status, string Code, string Why)[] Refusals =
    [
        (403, "BotNotInConversationRoster", "has removed the app"),
        (403, "ConversationBlockedByUser", "has blocked me"),
        (403, "MessageWritesBlocked", "has blocked me"),
        (403, "BotDisabledByAdmin", "an administrator has disabled the app"),
        (403, "ForbiddenOperationException", "Teams does not let me write to them"),
        (404, "ConversationNotFound", "their chat with me is gone"),
    ];

    [Fact]
    public async Task Each_is_named_with_the_reason_since_when_and_what_waits_until_they_are_back()
    {
        var lost = new List<(Person Who, string Why)>();
        foreach (var (status, code, why) in Refusals)
        {
            var (ana, _) = office.Hire();
            office.Connector.Meets(ana.Conversation, new Trouble(status, code));
            await ana.OpensChatAsync();
            lost.Add((ana, why));
        }
        await office.SettleAsync();
        await office.RemindAsync(lost[0].Who, "second");
        await office.SettleAsync();

        await office.Lea.SaysAsync("who cannot be reached");
        string words = office.Lea.Card.Words;
        Assert.Contains("6 do not get my messages", words, StringComparison.Ordinal);
        Assert.All(lost, of => Assert.Contains(
            $"{of.Who.Name}\nHuman Resources · {of.Why}", words, StringComparison.Ordinal));
        Assert.Contains("has removed the app · since 9 Nov 2026 · 2 messages wait", words, StringComparison.Ordinal);

        await lost[0].Who.SaysAsync("help");
        await office.SettleAsync();
        var admin = office.PersonOf("admin", "Adam Nowak");
        await admin.SaysAsync("who can't you reach?");
        Assert.Contains("5 do not get my messages", admin.Card.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(lost[0].Who.Name + "\n", admin.Card.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_muted_gets_what_cannot_wait_and_the_rest_is_kept_once()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("mute until Friday");
        await ana.PressesAsync("Save");
        int before = ana.Chat.Messages.Count;
        Message About(string id, bool canWait) => new($"{ana.Id}.{id}", PersonId.Parse(ana.Id), "policy.reminder", $"person|{ana.Id}") { CanWait = canWait };
        foreach (var message in (Message[])[About("first", true), About("again", true), About("urgent", false)])
            await office.Storage.Queue.Send(message, null, TestContext.Current.CancellationToken);
        await office.SettleAsync();

        Assert.Equal(before + 1, ana.Chat.Messages.Count);
        Assert.Equal(1, await office.CountAsync(Office.Delivery, $"muted|{ana.Id}|"));
    }
}
