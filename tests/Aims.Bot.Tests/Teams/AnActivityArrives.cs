using System.Text;
using System.Text.Json;
using Aims.Bot.Teams;
using Xunit;

namespace Aims.Bot.Tests.Teams;

/// <summary>The activities of teams.md, as the channel sends them.</summary>
public sealed class AnActivityArrives
{
    private const string Common = """
        "id":"1:a","timestamp":"2026-11-02T09:00:00.123Z","serviceUrl":"https://smba.trafficmanager.net/emea/",
        "channelId":"msteams","recipient":{"id":"28:app-1","name":"Aims"},
        "conversation":{"conversationType":"personal","tenantId":"tenant-1","id":"a:1"},
        "from":{"id":"29:ana","name":"Ana","aadObjectId":"aad-ana"}
        """;

    [Fact]
    public void A_message()
    {
        var activity = Read("""
            "type":"message","text":"status AIS-0042","textFormat":"plain","locale":"de-DE","localTimezone":"Europe/Berlin",
            "localTimestamp":"2026-11-02T10:00:00.123+01:00","channelData":{"tenant":{"id":"tenant-1"},"source":{"name":"message"}},
            "entities":[{"type":"clientInfo","locale":"de-DE","country":"DE","platform":"Web","timezone":"Europe/Berlin"}]
            """);

        Assert.Equal(
            ("message", "1:a", "msteams", "https://smba.trafficmanager.net/emea/", "status AIS-0042", "de-DE", "Europe/Berlin"),
            (activity.Type, activity.Id, activity.ChannelId, activity.ServiceUrl, activity.Text, activity.Locale, activity.LocalTimezone));
        Assert.Equal(new DateTimeOffset(2026, 11, 2, 9, 0, 0, 123, TimeSpan.Zero), activity.Timestamp);
        Assert.Equal(new ChannelAccount("29:ana", "Ana", "aad-ana"), activity.From);
        Assert.Equal(new ChannelAccount("28:app-1", "Aims"), activity.Recipient);
        Assert.Equal(new ConversationAccount("a:1", "personal", "tenant-1"), activity.Conversation);
        Assert.Equal(new ChannelData(new TenantInfo("tenant-1")), activity.ChannelData);
        Assert.Equal(
            new Entity("clientInfo") { Locale = "de-DE", Country = "DE", Platform = "Web", Timezone = "Europe/Berlin" },
            Assert.Single(activity.Entities!));
        Assert.Null(AdaptiveCardInvoke.From(activity));
    }

    [Fact]
    public void An_installation_in_a_team()
    {
        var activity = Read("""
            "type":"installationUpdate","action":"add-upgrade",
            "channelData":{"tenant":{"id":"tenant-1"},"team":{"id":"19:t","name":"Risk","aadGroupId":"group-1"},
             "channel":{"id":"19:c","name":"General"},"settings":{"selectedChannel":{"id":"19:c"}},"source":{"name":"message"}}
            """);

        Assert.Equal("add-upgrade", activity.Action);
        Assert.Equal(
            new ChannelData(
                new TenantInfo("tenant-1"),
                new TeamInfo("19:t", "Risk", "group-1"),
                new ChannelInfo("19:c", "General"),
                Settings: new(new ChannelInfo("19:c"))),
            activity.ChannelData);
    }

    [Fact]
    public void People_who_join()
    {
        var activity = Read("""
            "type":"conversationUpdate","membersAdded":[{"id":"28:app-1"},{"id":"29:max","aadObjectId":"aad-max"}],
            "membersRemoved":[],"channelData":{"eventType":"teamMemberAdded"}
            """);

        Assert.Equal([new("28:app-1"), new("29:max", AadObjectId: "aad-max")], activity.MembersAdded);
        Assert.Equal([], activity.MembersRemoved);
        Assert.Equal("teamMemberAdded", activity.ChannelData?.EventType);
    }

    [Fact]
    public void A_button_that_executes()
    {
        var activity = Read("""
            "type":"invoke","name":"adaptiveCard/action","replyToId":"1:card",
            "value":{"action":{"type":"Action.Execute","id":"ok","title":"Approve","verb":"approve","data":{"request":"IA-0107","reason":"fine"}},"trigger":"manual"}
            """);

        var invoke = AdaptiveCardInvoke.From(activity)!;
        Assert.Equal(("Action.Execute", "ok", "approve", "manual"), (invoke.Action.Type, invoke.Action.Id, invoke.Action.Verb, invoke.Trigger));
        Assert.Equal("IA-0107", invoke.Action.Data?.GetProperty("request").GetString());
        Assert.Equal("1:card", activity.ReplyToId);
    }

    [Fact]
    public void A_button_that_falls_back_to_submit()
    {
        var activity = Read("""
            "type":"message","replyToId":"1:card","value":{"request":"IA-0107"}
            """);

        var submit = AdaptiveCardInvoke.From(activity)!;
        Assert.Equal(("Action.Submit", null, null), (submit.Action.Type, submit.Action.Verb, submit.Trigger));
        Assert.Equal("IA-0107", submit.Action.Data?.GetProperty("request").GetString());
    }

    [Theory]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":"approve"}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":["approve"]}}""")]
    [InlineData("""{"type":"invoke","name":"task/fetch","value":{"action":{"verb":"approve"}}}""")]
    [InlineData("""{"type":"message","value":["approve"]}""")]
    [InlineData("""{"type":"message","value":null}""")]
    [InlineData("""{"type":"event","value":{"action":{"verb":"approve"}}}""")]
    public void What_is_no_press_of_a_button(string json) => Assert.Null(AdaptiveCardInvoke.From(Incoming.Read(json)));

    [Fact]
    public void A_press_without_data_is_a_press()
    {
        var invoke = AdaptiveCardInvoke.From(Incoming.Read("""
            {"type":"invoke","name":"adaptiveCard/action","value":{"action":{"verb":"approve","data":"x"},"trigger":1}}
            """));
        Assert.Equal(new(new(Type: null, Id: null, "approve", Data: null), Trigger: null), invoke);
    }

    [Fact]
    public void An_attachment_keeps_its_content_as_it_is()
    {
        var activity = Read("""
            "type":"message","attachments":[{"contentType":"text/html","content":"<p>Hi</p>"},{"contentType":"x","contentUrl":"https://a/b","name":"b","content":{ "a" : 1 }}]
            """);

        Assert.Equal(
            [
                new("text/html") { Content = new(Encoding.UTF8.GetBytes("\"<p>Hi</p>\"")) },
                new("x") { ContentUrl = "https://a/b", Name = "b", Content = new(Encoding.UTF8.GetBytes("""{ "a" : 1 }""")) },
            ],
            activity.Attachments);
    }

    [Fact]
    public void An_activity_that_waited_in_a_queue_is_the_same_afterwards()
    {
        var card = new RawJson(Encoding.UTF8.GetBytes("""{"type":"AdaptiveCard","body":[1.50,"😀"]}"""));
        var written = JsonSerializer.SerializeToUtf8Bytes(Activity.CardMessage(card, "Done"), TeamsJson.Wire.Activity);
        var read = JsonSerializer.Deserialize(written, TeamsJson.Wire.Activity)!;
        Assert.Equal(card, read.Attachments?.Single().Content);
        Assert.Equal(written, JsonSerializer.SerializeToUtf8Bytes(read, TeamsJson.Wire.Activity));
    }

    private static Activity Read(string parts) => Incoming.Read($"{{{Common},{parts}}}");
}
