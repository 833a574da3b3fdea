using System.Text.Json.Nodes;
using Xunit;

namespace Aims.Bot.Tests.Functions;

public sealed class ThePublishedFolder
{
    [Theory]
    [InlineData("messages", "httpTrigger"), InlineData("health", "httpTrigger"), InlineData("downloads", "httpTrigger"), InlineData("about", "httpTrigger"), InlineData("deliver", "queueTrigger"), InlineData("poison", "queueTrigger")]
    [InlineData("deliver-bulk", "queueTrigger"), InlineData("poison-bulk", "queueTrigger")]
    [InlineData("sweep", "timerTrigger"), InlineData("daily", "timerTrigger"), InlineData("directory", "timerTrigger"), InlineData("approvals", "timerTrigger"), InlineData("campaigns", "timerTrigger"), InlineData("incidents", "timerTrigger"), InlineData("verify", "timerTrigger"), InlineData("backup", "timerTrigger"), InlineData("digests", "timerTrigger")]
    public async Task Has_a_folder_for_each_function(string function, string trigger)
    {
        var definition = await ReadAsync(Path.Combine(function, "function.json"));
        Assert.Equal(trigger, (string?)definition["bindings"]![0]!["type"]);
    }

    [Fact]
    public async Task Has_no_other_functions()
    {
        string[] functions = Directory.GetFiles(await PublishedFolder.PathAsync(), "function.json", SearchOption.AllDirectories);
        Assert.Equal(17, functions.Length);
    }

    [Fact]
    public async Task Takes_http_from_everybody_on_fixed_routes_only()
    {
        foreach (string function in (string[])["messages", "health", "downloads", "about"])
        {
            var request = (await ReadAsync(Path.Combine(function, "function.json")))["bindings"]![0]!;
            Assert.Equal((function, "anonymous"), ((string?)request["route"], (string?)request["authLevel"]));
        }
    }

    [Fact]
    public async Task Has_host_json_at_its_root_with_proxying_on()
    {
        var host = await ReadAsync("host.json");
        Assert.Equal("2.0", (string?)host["version"]);
        Assert.Equal("api", (string?)host["extensions"]!["http"]!["routePrefix"]);
        Assert.Equal("base64", (string?)host["extensions"]!["queues"]!["messageEncoding"]);
        Assert.True((bool)host["customHandler"]!["enableProxyingHttpRequest"]!);
        Assert.Null(host["customHandler"]!["enableForwardingHttpRequest"]);
    }

    [Fact]
    public async Task Has_the_executable_that_host_json_names_and_it_may_run()
    {
        string named = (string)(await ReadAsync("host.json"))["customHandler"]!["description"]!["defaultExecutablePath"]!;
        string path = Path.Combine(await PublishedFolder.PathAsync(), OperatingSystem.IsWindows() ? named + ".exe" : named);
        Assert.True(File.Exists(path));
        if (!OperatingSystem.IsWindows())
            Assert.True(File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public async Task Needs_no_dotnet_on_the_machine() =>
        Assert.NotEmpty(Directory.GetFiles(await PublishedFolder.PathAsync(), "*coreclr*"));

    private static async Task<JsonNode> ReadAsync(string file) => JsonNode.Parse(
        await File.ReadAllTextAsync(Path.Combine(await PublishedFolder.PathAsync(), file), TestContext.Current.CancellationToken))!;
}
