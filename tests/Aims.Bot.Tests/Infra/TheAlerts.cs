using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aims.Local;
using Xunit;

namespace Aims.Bot.Tests.Infra;

/// <summary>What the alerts look for is what the bot says: a log text, a function, a metric that is renamed would silence them.</summary>
public sealed partial class TheAlerts
{
    private static string Bot { get; } = Path.Combine(Repository.Root, "src", "Aims.Bot");

    private static string Sources { get; } = string.Join('\n', Directory.GetFiles(Bot, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

    [Fact]
    public async Task Look_for_what_the_bot_logs()
    {
        foreach (string text in (await Queries()).SelectMany(query => Said.Matches(query)).Select(match => match.Groups["text"].Value))
            Assert.Contains(Failed.Replace(text, "The function {Name} failed"), Sources, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_functions_that_there_are()
    {
        string[] named =
        [
            .. (await Queries()).SelectMany(query => Names.Matches(query)).SelectMany(match => Quoted.Matches(match.Groups["names"].Value)).Select(match => match.Groups["name"].Value),
            .. (await Queries()).SelectMany(query => Failed.Matches(query)).Select(match => match.Groups["name"].Value),
        ];
        Assert.Subset(Directory.GetDirectories(Path.Combine(Bot, "Functions", "Triggers")).Select(folder => Path.GetFileName(folder)).ToHashSet(), named.ToHashSet());
        Assert.Superset(new HashSet<string> { "messages", "sweep", "daily", "poison", "poison-bulk", "deliver", "deliver-bulk" }, named.ToHashSet());
    }

    [Fact]
    public async Task Each_says_in_the_documents_what_to_do()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "deploy.md"), TestContext.Current.CancellationToken);
        Assert.All(await Alerts(), alert => Assert.Contains($"| `{(string)alert["name"]!}` |", page, StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<JsonNode>> Alerts() => (await Bicep.ModuleAsync("alerts"))["variables"]!["alerts"]!.AsArray().Select(alert => alert!);

    private static async Task<string[]> Queries() => [.. (await Alerts()).Select(alert => (string)alert["query"]!)];

    [GeneratedRegex("""Message has "(?<text>[^"]+)"|Name == "(?<text>aims\.[^"]+)""")]
    private static partial Regex Said { get; }

    [GeneratedRegex(@"AppRequests \| where Name (==|in) (?<names>""[^""]+""|\([^)]+\))")]
    private static partial Regex Names { get; }

    [GeneratedRegex("\"(?<name>[^\"]+)\"")]
    private static partial Regex Quoted { get; }

    [GeneratedRegex("The function (?<name>[a-z-]+) failed")]
    private static partial Regex Failed { get; }
}
