using System.Reflection;
using System.Text.Json.Nodes;
using Aims.Local;
using CliWrap;
using CliWrap.Buffered;
using Xunit;

namespace Aims.Bot.Tests.Infra;

/// <summary>The Bicep compiler that the restore has fetched, and what it makes of <c>infra</c>.</summary>
internal static class Bicep
{
    private static readonly Lazy<Task<JsonNode>> Built = new(BuildAsync);

    public static string Folder { get; } = Path.Combine(Repository.Root, "infra");

    private static string Program { get; } = Find();

    /// <summary>main.bicep with all its modules as one ARM template, without descriptions.</summary>
    public static Task<JsonNode> TemplateAsync() => Built.Value;

    /// <summary>The template of a module of main.bicep.</summary>
    public static async Task<JsonNode> ModuleAsync(string name) => (await TemplateAsync())["resources"]![name]!["properties"]!["template"]!;

    public static async Task<BufferedCommandResult> RunAsync(params string[] arguments) => await Cli.Wrap(Program)
        .WithArguments(arguments).WithWorkingDirectory(Folder).WithValidation(CommandResultValidation.None)
        .ExecuteBufferedAsync(TestContext.Current.CancellationToken);

    private static async Task<JsonNode> BuildAsync()
    {
        var built = await RunAsync("build", "main.bicep", "--stdout");
        Assert.True(built.ExitCode == 0, built.StandardError);
        var template = JsonNode.Parse(built.StandardOutput)!;
        WithoutMetadata(template);
        return template;
    }

    private static void WithoutMetadata(JsonNode? node)
    {
        (node as JsonObject)?.Remove("metadata");
        IEnumerable<JsonNode?> parts = node switch
        {
            JsonObject properties => properties.Select(property => property.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var part in parts)
            WithoutMetadata(part);
    }

    private static string Find()
    {
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string tools = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "BicepTools").Value!;
        string program = Path.Combine(packages, tools, OperatingSystem.IsWindows() ? "bicep.exe" : "bicep");
        // A package does not keep the right to be run.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        return program;
    }
}
