using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aims.Local;
using Xunit;

namespace Aims.Bot.Tests.Infra;

/// <summary>The tables, queues and containers of the template against those that the bot uses.</summary>
public sealed partial class TheStorageAccount
{
    // Written by the daily backup.
    private const string Backups = "backups";

    private static string Sources { get; } = string.Join('\n', Directory.GetFiles(Path.Combine(Repository.Root, "src", "Aims.Bot"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));

    [Fact]
    public async Task Has_the_table_and_no_other()
    {
        string name = (string)Resources(await Bicep.ModuleAsync("storage"), "Microsoft.Storage/storageAccounts/tableServices/tables").Single()["name"]!;
        Assert.Equal(LastQuoted.Match(name).Groups["name"].Value, Assert.Single(Used(Table)));
    }

    [Fact]
    public async Task Has_the_queues_and_no_other()
    {
        var listened = Directory.GetFiles(Path.Combine(Repository.Root, "src", "Aims.Bot", "Functions", "Triggers"), "function.json", SearchOption.AllDirectories)
            .Select(file => (string?)JsonNode.Parse(File.ReadAllText(file))!["bindings"]![0]!["queueName"]).OfType<string>();
        Assert.Equal(Used(Queue).Union(listened).Order(StringComparer.Ordinal), Variable(await Bicep.ModuleAsync("storage"), "queues", item => (string)item!));
    }

    [Fact]
    public async Task Has_the_containers_and_no_other()
    {
        var storage = await Bicep.ModuleAsync("storage");
        var made = Variable(storage, "containers", item => (string)item!).Concat(Variable(storage, "writtenOnce", item => (string)item!["name"]!));
        Assert.Equal(Used(Container).Union([Backups]).Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Lets_nobody_change_anchors_and_backups()
    {
        var storage = await Bicep.ModuleAsync("storage");
        Assert.Equal(["anchors", Backups], Variable(storage, "writtenOnce", item => (string)item!["name"]!));
        var policy = Resources(storage, "Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies").Single();
        Assert.Equal("[length(variables('writtenOnce'))]", (string?)policy["copy"]!["count"]);
        Assert.False((bool)policy["properties"]!["allowProtectedAppendWrites"]!);
    }

    [Fact]
    public async Task Has_no_key_and_nothing_public_and_keeps_what_is_deleted()
    {
        var storage = await Bicep.ModuleAsync("storage");
        var account = Resources(storage, "Microsoft.Storage/storageAccounts").Single()["properties"]!;
        Assert.Equal((false, false, "TLS1_2"), ((bool)account["allowSharedKeyAccess"]!, (bool)account["allowBlobPublicAccess"]!, (string?)account["minimumTlsVersion"]));
        var blobs = Resources(storage, "Microsoft.Storage/storageAccounts/blobServices").Single()["properties"]!;
        Assert.True((bool)blobs["isVersioningEnabled"]! && (bool)blobs["deleteRetentionPolicy"]!["enabled"]! && (bool)blobs["containerDeleteRetentionPolicy"]!["enabled"]!);
    }

    private static string[] Used(Regex call) => [.. call.Matches(Sources).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Variable(JsonNode template, string name, Func<JsonNode?, string> read) =>
        template["variables"]![name]!.AsArray().Select(read).Order(StringComparer.Ordinal);

    private static IEnumerable<JsonNode> Resources(JsonNode template, string type) =>
        template["resources"]!.AsObject().Select(resource => resource.Value!).Where(resource => (string?)resource["type"] == type && resource["existing"] is null);

    [GeneratedRegex("""GetTableClient\("(?<name>[^"]+)"\)""")]
    private static partial Regex Table { get; }

    [GeneratedRegex("""GetQueueClient\("(?<name>[^"]+)"\)""")]
    private static partial Regex Queue { get; }

    [GeneratedRegex("""GetBlobContainerClient\("(?<name>[^"]+)"\)""")]
    private static partial Regex Container { get; }

    [GeneratedRegex(@"'(?<name>[^']+)'\)\]$")]
    private static partial Regex LastQuoted { get; }
}
