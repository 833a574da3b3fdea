using System.Text.Json.Nodes;
using Aims.Approvals;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>A request that is shown where others read along: one card for all, and a view of their own for those who are asked.</summary>
public sealed class ARequestInAGroup(Office office) : IClassFixture<Office>
{
    private const string ToDecide = "It is yours to decide.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_decision_in_the_group_is_on_every_copy()
    {
        var (ana, max, id) = await AskedAsync("Decided in a group");
        var card = await PostedAsync("19:decides", ana, id);
        await max.SaysAsync($"approval {id}");

        var refused = await office.Lea.InvokesAsync(InGroup("19:decides", PressOf(office.Lea, card, "Approve")));
        Assert.Equal((InvokeAnswer.MessageType, $"{max.Name} decides on this."), (refused.Type, refused.Words));
        var outsider = office.PersonOf("outsider", "Olga Petrova");
        refused = await outsider.InvokesAsync(InGroup("19:decides", PressOf(outsider, card, "Approve")));
        Assert.Equal((InvokeAnswer.MessageType, "Only those who are asked decide on this."), (refused.Type, refused.Words));
        await office.SettleAsync();
        Assert.Equal(0, Posted("19:decides").Updates);

        var decided = await max.InvokesAsync(InGroup("19:decides", PressOf(max, card, "Approve")));
        Assert.Contains($"Approved by {max.Name}", decided.Card!.Words, StringComparison.Ordinal);
        await office.SettleAsync();

        Assert.Contains($"Approved by {max.Name}", Posted("19:decides").Card!.Words, StringComparison.Ordinal);
        Assert.Empty(Posted("19:decides").Card!.Buttons);
        Assert.Contains(office.Connector.CallsTo("19:decides"), call => call.Method == "PUT");
        var own = max.Chat.Messages.Where(m => m.Card?.Words.Contains(id, StringComparison.Ordinal) is true).ToList();
        Assert.Equal(2, own.Count);
        Assert.All(own, m => Assert.Contains($"Approved by {max.Name}", m.Card!.Words, StringComparison.Ordinal));

        // Somebody's client still has the card of before.
        var late = await max.InvokesAsync(InGroup("19:decides", PressOf(max, card, "Reject", ("reason", "I changed my mind."), ("command", "another-command"))));
        Assert.Contains($"Approved by {max.Name}", late.Card!.Words, StringComparison.Ordinal);
        Assert.Contains("You have decided on this before.", late.Card.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_elsewhere_is_on_the_groups_card_whoever_is_left()
    {
        var (ana, max, id) = await AskedAsync("Decided at home");
        await PostedAsync("19:reads", ana, id);
        await PostedAsync("19:team;messageid=1", max, id, "channel");
        Assert.Null(Posted("19:team;messageid=1").Card!.Json["refresh"]);
        await max.SaysAsync($"approval {id}");
        await max.PressesAsync("Ask for changes", ("reason", "Say who reads the log."));
        await office.SettleAsync();
        foreach (string place in (string[])["19:reads", "19:team;messageid=1"])
            Assert.Contains("Say who reads the log.", Posted(place).Card!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_refreshes_itself_shows_each_their_own_view_and_changes_nothing()
    {
        var (ana, max, id) = await AskedAsync("Refreshed");
        var card = await PostedAsync("19:refreshes", ana, id);
        var refresh = card.Card!.Json["refresh"]!;
        Assert.Equal([max.UserId], refresh["userIds"]!.AsArray().Select(user => (string)user!));
        long before = await VersionAsync(id);

        var his = await max.InvokesAsync(InGroup("19:refreshes", Automatic(max, refresh["action"]!)));
        Assert.Contains(ToDecide, his.Card!.Words, StringComparison.Ordinal);
        Assert.Contains(his.Card.Buttons, button => button.Title == "Approve");
        var hers = await ana.InvokesAsync(InGroup("19:refreshes", Automatic(ana, refresh["action"]!)));
        Assert.DoesNotContain(ToDecide, hers.Card!.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(hers.Card.Buttons, button => button.Title == "Approve");

        var approve = card.Card.Buttons.First(button => button.Title == "Approve");
        var forged = await max.InvokesAsync(InGroup("19:refreshes", Automatic(max, new JsonObject { ["verb"] = approve.Verb, ["data"] = approve.Data })));
        Assert.Equal(InvokeAnswer.ErrorType, forged.Type);
        await office.SettleAsync();
        Assert.Equal(before, await VersionAsync(id));
        Assert.Equal(0, Posted("19:refreshes").Updates);
    }

    [Fact]
    public async Task A_card_that_somebody_deleted_is_forgotten()
    {
        var (ana, max, id) = await AskedAsync("Deleted in a group");
        await PostedAsync("19:deletes", ana, id);
        Assert.Equal(1, await GroupCopiesAsync(id));
        office.Connector.Meets("19:deletes", new Trouble(404, "ActivityNotFoundInConversation"));
        await max.SaysAsync($"approval {id}");
        await max.PressesAsync("Approve");
        await office.SettleAsync();
        Assert.Equal(0, await GroupCopiesAsync(id));
    }

    [Fact]
    public async Task Nobody_posts_what_they_may_not_see()
    {
        var (_, _, id) = await AskedAsync("Not for all");
        var outsider = office.PersonOf("outsider", "Olga Petrova");
        await outsider.AcceptedAsync(InGroup("19:outside", outsider.Message($"approval {id}")));
        Assert.Null(Posted("19:outside").Card);
        Assert.StartsWith("There is no such request.", Posted("19:outside").Says, StringComparison.Ordinal);
    }

    private async Task<(Person Ana, Person Max, string Request)> AskedAsync(string name)
    {
        var (ana, max) = office.Hire();
        await max.SaysAsync("help");
        string system = await ana.RegistersAsync(name);
        await ana.AssessesAsync();
        await office.SettleAsync();
        string request = (await office.Records.Read(Aims.Systems.AiSystem.Type, system, Stop)).State!.Approval!;
        return (ana, max, request);
    }

    private async Task<ChatMessage> PostedAsync(string place, Person who, string request, string type = "groupChat")
    {
        await who.AcceptedAsync(InGroup(place, who.Message($"approval {request}"), type));
        // Which card is where is noted beside the turn.
        for (int tries = 0; await CopiesAsync(request, place) == 0; tries++)
        {
            Assert.InRange(tries, 0, 200);
            await Task.Delay(50, Stop);
        }
        return Posted(place);
    }

    private ChatMessage Posted(string place) => office.Connector.Chat(place).Last;

    private async Task<long> VersionAsync(string request) => (await office.Records.Read(Approval.Type, request, Stop)).Version;

    private Task<int> GroupCopiesAsync(string request) => CopiesAsync(request, "19:");

    private async Task<int> CopiesAsync(string request, string place) => await office.Storage.Table
        .Range(Office.Delivery, $"copy|approval|{request}|", $"copy|approval|{request}}}", Stop)
        .CountAsync(row => row.Find("Where")?.Contains(place, StringComparison.Ordinal) is true, Stop);

    private static JsonObject PressOf(Person who, ChatMessage card, string title, params ReadOnlySpan<(string Name, string Value)> typed)
    {
        var button = card.Card!.Buttons.First(b => b.Title == title);
        var data = button.Data;
        foreach (var (name, value) in typed)
            data[name] = value;
        return who.Press(button.Verb, data, card.Id);
    }

    private static JsonObject Automatic(Person who, JsonNode action)
    {
        var activity = who.Press((string?)action["verb"], action["data"]?.DeepClone());
        activity["value"]!["trigger"] = "automatic";
        return activity;
    }

    private static JsonObject InGroup(string place, JsonObject activity, string type = "groupChat")
    {
        activity["conversation"] = new JsonObject { ["id"] = place, ["conversationType"] = type, ["isGroup"] = true, ["tenantId"] = activity["conversation"]!["tenantId"]!.DeepClone() };
        return activity;
    }
}
