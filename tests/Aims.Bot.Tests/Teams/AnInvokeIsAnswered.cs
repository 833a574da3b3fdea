using System.Text;
using Aims.Bot.Teams;
using Xunit;

namespace Aims.Bot.Tests.Teams;

public sealed class AnInvokeIsAnswered
{
    [Fact]
    public void With_a_card_byte_for_byte() => Answers(
        InvokeResponse.Card(new(Encoding.UTF8.GetBytes("""{ "type":"AdaptiveCard" }"""))),
        200,
        """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{ "type":"AdaptiveCard" }}""");

    [Fact]
    public void With_a_message() => Answers(
        InvokeResponse.Message("Already approved by \"Max\" für <alle>"),
        200,
        """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Already approved by \"Max\" für <alle>"}""");

    [Fact]
    public void With_an_error_in_an_HTTP_success() => Answers(
        InvokeResponse.Error(400, "reason-missing", "Say why."),
        200,
        """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"reason-missing","message":"Say why."}}""");

    [Fact]
    public void With_nothing() => Answers(InvokeResponse.Empty, 200, "");

    [Fact]
    public void With_not_implemented() => Answers(InvokeResponse.NotImplemented, 501, "");

    private static void Answers(InvokeResponse response, int status, string body)
    {
        Assert.Equal(status, response.Status);
        Assert.Equal(body, Encoding.UTF8.GetString((response.Body ?? default).Utf8.Span));
    }
}
