using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Aims.Bot.Tests.Edge;

public sealed class AHostileChannel(Office office) : IClassFixture<Office>
{
    public static TheoryData<string> UnknownTypes { get; } =
        ["typing", "event", "messageReaction", "messageDelete", "handoff", "endOfConversation", "SomethingOf2031", "\U0001F98A"];

    [Theory, MemberData(nameof(UnknownTypes))]
    public async Task Activities_that_mean_nothing_here_are_taken_without_a_word(string type)
    {
        var ana = office.Lea;
        await ana.AcceptedAsync(ana.Activity(type, ("text", "help"), ("value", new JsonArray(1, 2)), ("ofTheFuture", new JsonObject { ["a"] = 1 })));
    }

    [Fact]
    public async Task Unknown_fields_and_fields_of_another_type_do_no_harm()
    {
        var (ana, _) = office.Hire();
        await ana.AcceptedAsync(ana.Activity(
            "message", ("text", "help"), ("ofTheFuture", new JsonObject { ["a"] = 1 }), ("entities", 7), ("attachments", "none"), ("timestamp", true)));
        Assert.Equal(["What I can do for you"], ana.Chat.Said);
    }

    [Theory]
    [InlineData("", "The body is not JSON.")]
    [InlineData("{\"type\":", "The body is not JSON.")]
    [InlineData("[]", "The body is not a JSON object.")]
    [InlineData("\"message\"", "The body is not a JSON object.")]
    [InlineData("{}", "The activity has no type.")]
    [InlineData("{\"type\":7}", "The activity has no type.")]
    [InlineData("{\"type\":\"message\",\"type\":\"invoke\"}", "The body is not JSON.")]
    public async Task What_is_no_activity_is_answered_400_with_the_reason(string body, string reason)
    {
        using var answer = await office.PostAsync(new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(reason, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("GET"), InlineData("PUT"), InlineData("DELETE"), InlineData("PATCH"), InlineData("OPTIONS"), InlineData("PROPFIND")]
    public async Task Only_POST_is_taken(string method)
    {
        using var answer = await office.SendAsync(new HttpRequestMessage(new HttpMethod(method), (Uri?)null));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented()
    {
        var ana = office.Lea;
        using var answer = await ana.PostAsync(ana.Activity("invoke", ("name", "task/fetch"), ("value", new JsonObject())));
        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
    }

    [Fact]
    public async Task An_unknown_verb_is_an_error_at_the_card()
    {
        var ana = office.Lea;
        var answer = await ana.InvokesAsync(ana.Press("system.destroy", new JsonObject()));
        Assert.Equal((400, InvokeAnswer.ErrorType, "unknown-verb"), (answer.StatusCode, answer.Type, (string?)answer.Value!["code"]));
    }

    [Fact]
    public async Task A_press_without_a_verb_or_an_action_is_an_error_at_the_card()
    {
        var ana = office.Lea;
        var noVerb = await ana.InvokesAsync(ana.Press(null, "text where an object belongs"));
        var noAction = await ana.InvokesAsync(ana.Activity("invoke", ("name", "adaptiveCard/action"), ("value", 7)));
        Assert.Equal((400, 400), (noVerb.StatusCode, noAction.StatusCode));
    }

    [Fact]
    public async Task A_message_of_a_megabyte_is_told_to_be_shorter()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync(new string('ä', 512 * 1024));
        Assert.Equal(["That is more than I can read at once (4000 characters). Try a short question, or say help."], ana.Chat.Said);
    }

    [Fact]
    public async Task A_press_with_a_megabyte_in_an_input_leaves_that_input_unanswered()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("register Long");
        var answer = await ana.PressesAsync("Next", ("name", "Long"), ("purpose", new string('x', 1024 * 1024)));
        Assert.Contains("One answer needs a look.", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_four_megabytes_are_not_read()
    {
        using var answer = await office.PostAsync(office.Lea.Message(new string('x', 5 * 1024 * 1024)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("The body is larger than 4 MB.", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_web_page_cannot_speak_in_development()
    {
        var (ana, _) = office.Hire();
        var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = Person.Json(ana.Message("help")) };
        request.Headers.Add("Origin", "http://evil.example");
        using var answer = await office.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(ana.Chat.Messages);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/"), InlineData("http://10.0.0.1:80/"), InlineData("http://127.0.0.1@evil.example/"), InlineData("")]
    public async Task Answers_go_to_this_machine_only_in_development(string serviceUrl)
    {
        using var answer = await office.PostAsync(office.Lea.Activity("message", ("text", "help"), ("serviceUrl", serviceUrl)));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }
}
