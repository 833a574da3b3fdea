using System.Text.Json.Nodes;
using Xunit;

namespace Aims.Bot.Tests.Edge;

public sealed class CardsInChats(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task A_press_from_an_old_client_updates_the_card_in_place()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("register Old client");
        await ana.PressesInAnOldClientAsync("Next", ana.Card.Filled());
        var card = Assert.Single(ana.Chat.Messages);
        Assert.Equal(1, card.Updates);
        Assert.Contains("step 2 of 5", card.Card!.Json.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(
            office.Connector.CallsTo(ana.Conversation),
            call => call.Method == "PUT" && call.Target.EndsWith("/activities/1%3A0%2Fa%3Db", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_that_cannot_be_updated_any_more_is_sent_anew()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("register Deleted card");
        office.Connector.Meets(ana.Conversation, new Trouble(404, "ActivityNotFoundInConversation"));
        await ana.PressesInAnOldClientAsync("Next", ana.Card.Filled());
        Assert.Equal(["Register an AI system: step 1 of 5", "Registration: Owner and origin"], ana.Chat.Said);
    }

    [Fact]
    public async Task An_unknown_verb_from_an_old_client_is_answered_in_words()
    {
        var (ana, _) = office.Hire();
        await ana.AcceptedAsync(ana.Activity("message", ("value", new JsonObject { ["verb"] = "system.destroy" })));
        Assert.Equal(["I do not know that button. Say help to see what I can do."], ana.Chat.Said);
    }

    [Fact]
    public async Task In_a_group_only_what_all_may_read_is_answered()
    {
        var (ana, _) = office.Hire();
        await ana.AcceptedAsync(InGroup("19:team", ana, "<at>Aims</at> help"));
        await ana.AcceptedAsync(InGroup("19:team", ana, "<at>Aims</at>&nbsp;my tasks"));
        Assert.Empty(ana.Chat.Messages);
        Assert.Equal(["What I can do for you", "Others read along here. Please ask me that in our own chat."], office.Connector.Chat("19:team").Said);
    }

    [Fact]
    public async Task Somebody_met_in_a_group_only_is_written_to_in_their_own_chat()
    {
        var (ana, max) = office.Hire();
        await max.AcceptedAsync(InGroup("19:managers", max, "<at>Aims</at> help"));
        await ana.RegistersAsync("For a manager met in a group");
        await ana.AssessesAsync();
        await office.SettleAsync();
        Assert.Equal("Please decide: For a manager met in a group, level 1, from " + ana.Name, max.Chat.Said[^1]);
    }

    [Fact]
    public async Task Every_copy_is_final_after_the_decision()
    {
        var (ana, max) = office.Hire();
        await max.SaysAsync("help");
        string id = await ana.RegistersAsync("Many copies");
        await ana.SaysAsync($"status {id}");
        var (first, second) = (ana.Chat.Messages[^2], ana.Chat.Messages[^1]);
        await ana.PressesAsync(first, first.Card!.Buttons.First(b => b.Title == "Start the assessment"));
        await ana.SaysAsync($"status {id}");
        await FinishAsync(ana, first.Id);
        await office.SettleAsync();
        await max.SaysAsync("my tasks");
        await max.PressesAsync("Decide");
        var copies = max.Chat.Messages.Where(m => m.Card!.Buttons.Any(b => b.Title == "Approve")).Select(m => m.Id).ToList();
        Assert.Equal(2, copies.Count);

        await max.PressesAsync("Approve");
        await office.SettleAsync();

        Assert.All(
            max.Chat.Messages.Where(m => copies.Contains(m.Id)),
            m => Assert.Contains("Approved by " + max.Name, m.Card!.Words, StringComparison.Ordinal));
        Assert.All(ana.Chat.Messages, m => Assert.Contains("Approved", m.Card!.Words, StringComparison.Ordinal));
        Assert.True(ana.Chat.Messages.Single(m => m.Id == second.Id).Updates > 0);
    }

    [Fact]
    public async Task A_card_that_turned_to_another_page_is_left_alone()
    {
        var (ana, max) = office.Hire();
        await max.SaysAsync("help");
        string id = await ana.RegistersAsync("Turned page");
        var registered = ana.Chat.LastCard;
        await ana.SaysAsync($"status {id}");
        await ana.PressesAsync("Retire");
        var asked = ana.Chat.LastCard;
        await ana.PressesAsync(registered, registered.Card!.Buttons.First(b => b.Title == "Start the assessment"));
        await FinishAsync(ana, registered.Id);
        await office.SettleAsync();
        await max.PressesAsync("Approve");
        await office.SettleAsync();
        Assert.True(ana.Chat.Messages.Single(m => m.Id == registered.Id).Updates > 0);
        var left = ana.Chat.Messages.Single(m => m.Id == asked.Id);
        Assert.Equal((asked.Card!.Words, 0), (left.Card!.Words, left.Updates));
        Assert.Contains("Retire Turned page?", asked.Card.Words, StringComparison.Ordinal);
    }

    private static async Task FinishAsync(Person ana, string card)
    {
        while (ana.Chat.Messages.Single(m => m.Id == card) is var message
            && message.Card!.Buttons.FirstOrDefault(b => b.Title is "Next" or "Submit") is { } next)
            await ana.PressesAsync(message, next, message.Card.Filled());
    }

    private static JsonObject InGroup(string group, Person who, string text)
    {
        var activity = who.Message(text);
        activity["conversation"] = new JsonObject { ["id"] = group, ["conversationType"] = "groupChat", ["isGroup"] = true };
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Aims</at>",
            ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Aims" },
        });
        return activity;
    }
}
