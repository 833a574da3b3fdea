using Aims.Bot.Teams;
using Xunit;

namespace Aims.Bot.Tests.Teams;

public sealed class TheBotSpeaks : ConnectorSituation
{
    private const string Address =
        """
        "from":{"id":"28:app-1"},"conversation":{"id":"a:1","conversationType":"personal","tenantId":"tenant-1"},"recipient":{"id":"29:ana","aadObjectId":"aad-ana"}
        """;

    [Fact]
    public async Task A_text_is_posted_to_the_conversation()
    {
        Assert.Equal(new Delivery.Sent("1:new"), await Connector.SendAsync(Ana, Activity.Message("Grüße 😀 <b>"), Cancellation));

        Assert.Equal("POST /v3/conversations/a%3A1/activities", $"{OnlyRequest.Method} {OnlyRequest.Target}");
        Assert.Equal("application/json; charset=utf-8", OnlyRequest.ContentType);
        Assert.Null(OnlyRequest.Authorization);
        Assert.Equal($$"""{"type":"message",{{Address}},"text":"Grüße \uD83D\uDE00 <b>"}""", OnlyRequest.Body);
    }

    [Fact]
    public async Task A_card_goes_out_byte_for_byte_with_its_summary()
    {
        await Connector.SendAsync(Ana, Activity.CardMessage(Card, "Approve AIS-0042?"), Cancellation);

        Assert.Equal(
            $$$"""{"type":"message",{{{Address}}},"summary":"Approve AIS-0042?","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"Grüße 😀 <b>"}]}}]}""",
            OnlyRequest.Body);
    }

    [Fact]
    public async Task A_reply_names_what_it_replies_to()
    {
        await Connector.ReplyAsync(Ana, "1:old", Activity.Message("Done"), Cancellation);

        Assert.Equal("POST /v3/conversations/a%3A1/activities/1%3Aold", $"{OnlyRequest.Method} {OnlyRequest.Target}");
        Assert.Equal($$"""{"type":"message",{{Address}},"replyToId":"1:old","text":"Done"}""", OnlyRequest.Body);
    }

    [Fact]
    public async Task An_update_puts_the_activity_in_the_place_of_the_old()
    {
        await Connector.UpdateAsync(Ana, "1:old", Activity.Message("Done"), Cancellation);

        Assert.Equal("PUT /v3/conversations/a%3A1/activities/1%3Aold", $"{OnlyRequest.Method} {OnlyRequest.Target}");
        Assert.Equal($$"""{"type":"message","id":"1:old",{{Address}},"text":"Done"}""", OnlyRequest.Body);
    }

    [Fact]
    public async Task A_chat_with_one_person_is_made_by_her_id()
    {
        Channel.Status = 201;
        Channel.Body = """{"id":"a:2"}""";
        Assert.Equal(
            new Delivery.Created("a:2"),
            await Connector.CreateConversationAsync(Channel.Address, "aad-ana", "tenant-1", "28:app-1", Cancellation));

        Assert.Equal("POST /v3/conversations", $"{OnlyRequest.Method} {OnlyRequest.Target}");
        Assert.Equal(
            """{"isGroup":false,"members":[{"id":"aad-ana"}],"tenantId":"tenant-1","bot":{"id":"28:app-1"}}""", OnlyRequest.Body);
    }

    [Fact]
    public async Task A_member_is_found_by_id()
    {
        Channel.Body = """{"id":"29:ana","name":"Ana","aadObjectId":"aad-ana","email":"ana@example.com"}""";
        Assert.Equal(
            new Delivery.Found(new("29:ana", "Ana", "aad-ana")), await Connector.MemberAsync(Ana, "aad-ana", Cancellation));

        Assert.Equal("GET /v3/conversations/a%3A1/members/aad-ana", $"{OnlyRequest.Method} {OnlyRequest.Target}");
        Assert.Equal("", OnlyRequest.Body);
    }

    [Fact]
    public async Task Ids_cannot_leave_their_place_in_the_path()
    {
        var hostile = Ana with { ConversationId = "../../x?y#z/%2F\\ä@;messageid=1" };
        await Connector.UpdateAsync(hostile, "a/../b", Activity.Message("x"), Cancellation);

        Assert.Equal(
            "/v3/conversations/..%2F..%2Fx%3Fy%23z%2F%252F%5C%C3%A4%40%3Bmessageid%3D1/activities/a%2F..%2Fb", OnlyRequest.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Ids_that_are_steps_in_a_path_are_not_sent(string id)
    {
        var delivery = await Connector.SendAsync(Ana with { ConversationId = id }, Activity.Message("x"), Cancellation);
        Assert.Equal(new Delivery.Rejected("IdNotAllowed", 0), delivery);
        Assert.Empty(Channel.Requests);
    }

    [Theory]
    [InlineData(200, "", null)]
    [InlineData(202, "{}", null)]
    [InlineData(202, "not json", null)]
    [InlineData(200, """{"id":7}""", null)]
    [InlineData(201, """{"id":"1:x"}""", "1:x")]
    public async Task An_answer_without_an_id_is_still_sent(int status, string body, string? id)
    {
        (Channel.Status, Channel.Body) = (status, body);
        Assert.Equal(new Delivery.Sent(id), await Connector.SendAsync(Ana, Activity.Message("x"), Cancellation));
    }
}
