using System.Net;
using System.Text.Json.Nodes;
using Aims.Bot.Teams;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>The search of the message extension, as somebody uses it in any chat.</summary>
internal static class ComposeBox
{
    /// <summary>The value of the invoke that Teams sends while somebody types.</summary>
    public static JsonObject Typed(string text, int skip = 0, int count = 25) => new()
    {
        ["commandId"] = ComposeExtensionQuery.Command,
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = ComposeExtensionQuery.Parameter, ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
    };

    public static async Task<JsonNode> SearchesAsync(this Person who, JsonNode? value)
    {
        using var response = await who.PostAsync(who.Activity("invoke", ("name", ComposeExtensionQuery.InvokeName), ("value", value)));
        return await FoundAsync(response);
    }

    /// <summary>Whatever was asked: 200, and a list of cards with previews, or a sentence.</summary>
    public static async Task<JsonNode> FoundAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var found = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["composeExtension"]!;
        if ((string?)found["type"] is "message")
            Assert.NotEmpty((string)found["text"]!);
        else
            Assert.All(found["attachments"]!.AsArray(), attachment => Assert.Equal(
                ("application/vnd.microsoft.card.adaptive", "application/vnd.microsoft.card.thumbnail"),
                ((string?)attachment!["contentType"], (string?)attachment["preview"]!["contentType"])));
        return found;
    }

    /// <summary>What the list shows, in its order.</summary>
    public static string[] Titles(this JsonNode found) =>
        [.. (found["attachments"]?.AsArray() ?? []).Select(attachment => (string)attachment!["preview"]!["content"]!["title"]!)];
}
