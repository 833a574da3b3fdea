using System.Text.Json.Nodes;
using Xunit;

namespace Aims.Bot.Tests.Edge;

public sealed class SomebodyUnknown(Office office) : IClassFixture<Office>
{
    private const string WhoToAsk = "I do not know you yet. Please ask Adam Nowak to add you to the directory.";

    public static TheoryData<string> Ids { get; } =
        ["0f4c2a4e-0000-4c55-9a10-000000000000", "", "../people", "a|b", "employee-1'", "\u0000", new string('a', 5_000), "مجهول", "* OR 1=1"];

    [Theory, MemberData(nameof(Ids))]
    public async Task Is_told_whom_to_ask(string id)
    {
        var stranger = office.PersonOf("stranger", "Eve");
        int before = stranger.Chat.Messages.Count;
        await stranger.AcceptedAsync(From(stranger.Message("my tasks"), id));
        Assert.Equal(WhoToAsk, Assert.Single(stranger.Chat.Said.Skip(before)));
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task Is_told_so_at_a_card_too_and_nothing_happens(string id)
    {
        var stranger = office.PersonOf("stranger-at-a-card", "Eve");
        var answer = await stranger.InvokesAsync(From(stranger.Press("system.save", new JsonObject { ["name"] = "Mine", ["purpose"] = "To be in." }), id));
        Assert.Equal((200, InvokeAnswer.MessageType, WhoToAsk), (answer.StatusCode, answer.Type, answer.Words));
    }

    [Fact]
    public async Task Without_an_id_is_nobody_whatever_the_name_says()
    {
        var stranger = office.PersonOf("stranger-without-an-id", "Lea Brandt");
        var message = stranger.Message("my tasks");
        message["from"] = new JsonObject { ["id"] = "29:lead", ["name"] = "Lea Brandt", ["role"] = "user" };
        await stranger.AcceptedAsync(message);
        Assert.Equal([WhoToAsk], stranger.Chat.Said);
    }

    [Fact]
    public async Task Is_not_greeted()
    {
        var stranger = office.PersonOf("stranger-who-installs", "Eve");
        await stranger.InstallsAsync();
        await office.SettleAsync();
        Assert.Empty(stranger.Chat.Messages);
    }

    private static JsonObject From(JsonObject activity, string id)
    {
        activity["from"]!["aadObjectId"] = id;
        return activity;
    }
}
