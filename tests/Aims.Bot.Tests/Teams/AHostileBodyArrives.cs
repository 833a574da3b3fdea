using System.Text;
using Aims.Bot.Teams;
using Xunit;

namespace Aims.Bot.Tests.Teams;

public sealed class AHostileBodyArrives
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\",}")]
    [InlineData("{\"type\":\"message\"} x")]
    [InlineData("{'type':'message'}")]
    [InlineData("{\"type\":\"message\"/* */}")]
    [InlineData("\ufeff{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"mess\nage\"}")]
    public void What_is_not_JSON(string body) => Assert.Equal("The body is not JSON.", Problem(body));

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"message\"")]
    [InlineData("[{\"type\":\"message\"}]")]
    public void What_is_no_object(string body) => Assert.Equal("The body is not a JSON object.", Problem(body));

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"type\":null}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"Type\":\"message\"}")]
    public void What_has_no_type(string body) => Assert.Equal("The activity has no type.", Problem(body));

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud800\"}")]
    [InlineData("{\"type\":\"message\",\"value\":{\"\\uDC00\":1}}")]
    [InlineData("{\"type\":\"message\",\"value\":[\"\\ud83d\\u0041\"]}")]
    public void Half_a_character_is_no_text(string body) => Assert.Equal("The body is not Unicode text.", Problem(body));

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud83d\\ude00\"}", "😀")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\\\ud800\"}", "\\ud800")]
    public void A_whole_escaped_character_is_text(string body, string text) => Assert.Equal(text, Incoming.Read(body).Text);

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC0)]
    [InlineData(0x80)]
    public void Bytes_that_are_no_UTF_8(byte wrong)
    {
        byte[] body = [.. "{\"type\":\"message\",\"text\":\""u8, wrong, .. "\"}"u8];
        Assert.Equal("The body is not Unicode text.", Incoming.Problem(body));
    }

    [Theory]
    [InlineData("{\"type\":\"message\",\"type\":\"invoke\"}")]
    [InlineData("{\"type\":\"message\",\"from\":{\"aadObjectId\":\"ana\",\"aadObjectId\":\"max\"}}")]
    [InlineData("{\"type\":\"message\",\"value\":{\"a\":1,\"\\u0061\":2}}")]
    public void Two_values_for_one_name(string body) => Assert.Equal("The body is not JSON.", Problem(body));

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void A_tower_of_brackets(char open, char close)
    {
        var inner = open == '{' ? "{\"a\":" : "[";
        var tower = string.Concat(Enumerable.Repeat(inner, 100_000)) + "1" + new string(close, 100_000);
        Assert.Equal("The body is not JSON.", Problem($$"""{"type":"message","value":{{tower}}}"""));
        Assert.Equal("The body is not JSON.", Problem($$"""{"type":"message","text":"\ud83d\ude00","value":{{tower}}}"""));
    }

    [Fact]
    public void A_text_of_megabytes_is_a_text() =>
        Assert.Equal(4_000_000, Incoming.Read($$"""{"type":"message","text":"{{new string('x', 4_000_000)}}"}""").Text?.Length);

    [Fact]
    public void Unknown_types_and_parts_are_no_problem()
    {
        var activity = Incoming.Read("""
            {"type":"somethingNew","newPart":{"deep":[1,2,{"x":null}]},"entities":[{"type":"newEntity","y":1},7,null],"channelData":{"new":true}}
            """);
        Assert.Equal("somethingNew", activity.Type);
        Assert.Equal([new("newEntity")], activity.Entities);
        Assert.Equal(new ChannelData(), activity.ChannelData);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[[]]")]
    [InlineData("{}")]
    [InlineData("{\"id\":[]}")]
    [InlineData("\"x\"")]
    public void Parts_of_another_type_than_expected_are_no_problem(string wrong)
    {
        string[] parts =
        [
            "id", "timestamp", "localTimezone", "serviceUrl", "channelId", "from", "conversation", "recipient", "replyToId", "locale",
            "textFormat", "text", "summary", "attachments", "entities", "name", "value", "action", "membersAdded", "membersRemoved", "channelData",
        ];
        var activity = Incoming.Read($$"""{"type":"message",{{string.Join(',', parts.Select(part => $"\"{part}\":{wrong}"))}}}""");
        Assert.Equal("message", activity.Type);
        Assert.Null(ConversationReference.From(activity));
    }

    [Fact]
    public void No_single_changed_or_missing_byte_throws()
    {
        var sample = """{"type":"message","text":"\ud83d\ude00 é","from":{"id":"29:ana"},"entities":[{"type":"mention","mentioned":{"id":"x"}}]}"""u8;
        for (var at = 0; at < sample.Length; at++)
        {
            Assert.NotNull(Incoming.Problem(sample[..at]));
            foreach (var wrong in "\"\\{}[],:0au \0\x7f\u00ff"u8)
            {
                var changed = sample.ToArray();
                changed[at] = wrong;
                if (ActivityReader.TryRead(changed, out var activity, out _))
                    Assert.NotNull(activity.SpokenText);
            }
        }
    }

    private static string? Problem(string body) => Incoming.Problem(Encoding.UTF8.GetBytes(body));
}
