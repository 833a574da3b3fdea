using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Aims.Local;
using CliWrap;
using CliWrap.Buffered;
using Xunit;

namespace Aims.Bot.Tests.Functions;

/// <summary>After an exit code of 0 the host never starts the handler again, so every fault ends with another one.</summary>
public sealed class ItCannotStart
{
    private const string Storage =
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=bm90IGEga2V5;TableEndpoint=http://127.0.0.1:9/devstoreaccount1;" +
        "QueueEndpoint=http://127.0.0.1:9/devstoreaccount1;BlobEndpoint=http://127.0.0.1:9/devstoreaccount1;";

    public static TheoryData<string, string?, string> Faults { get; } = new()
    {
        { "AIMS_PEOPLE", null, "AIMS_PEOPLE is missing: the path of the directory file that says who works here." },
        { "AIMS_PEOPLE", "/no/such/file.json", "AIMS_PEOPLE cannot be used: Could not find" },
        { "AIMS_PEOPLE", Repository.Root, "AIMS_PEOPLE cannot be used: Access to the path" },
        { "AIMS_PEOPLE", Path.Combine(Repository.Root, "README.md"), "AIMS_PEOPLE cannot be used: The directory file is not valid:" },
        { "AIMS_DEVELOPMENT", "yes", "AIMS_DEVELOPMENT can only be \"loopback\", or be left out." },
        { "WEBSITE_SITE_NAME", "aims", "Development mode takes anyone's word and must not run in Azure, but WEBSITE_SITE_NAME is set." },
        { "AzureWebJobsStorage", null, "Set AzureWebJobsStorage to a storage connection string" },
        { "AzureWebJobsStorage", "nonsense", "AzureWebJobsStorage is not a storage connection string." },
        { "FUNCTIONS_CUSTOMHANDLER_PORT", "high", "FUNCTIONS_CUSTOMHANDLER_PORT is not a port number." },
        { "FUNCTIONS_CUSTOMHANDLER_PORT", "70000", "FUNCTIONS_CUSTOMHANDLER_PORT is not a port number." },
        { "ASPNETCORE_URLS", "http://127.0.0.1:high", "ASPNETCORE_URLS is not an address to listen on" },
        { "ASPNETCORE_URLS", "https://127.0.0.1:9", "ASPNETCORE_URLS is not an address to listen on" },
        { "AIMS_CLOUD", "mars", "AIMS_CLOUD can only be \"public\" or \"usgov\"." },
        { "AIMS_DIRECTORY", "ldap", "AIMS_DIRECTORY can only be \"graph\"" },
        { "AIMS_DIRECTORY", "graph", "AIMS_PEOPLE and AIMS_DIRECTORY are both set" },
        { "AIMS_APP_ID", "aims-bot", "AIMS_APP_ID is not the app id that the Azure Bot shows" },
        { "AIMS_TEAMS_APP", "aims", "AIMS_TEAMS_APP is not the id that the Teams admin centre shows for the app" },
        { "AIMS_SIGNING_KEY", "-----BEGIN PRIVATE KEY-----", "AIMS_SIGNING_KEY is not a private key on P-256 in PEM" },
        { "AIMS_TELEMETRY", "yes", "AIMS_TELEMETRY can only be \"console\", or be left out." },
        { "APPLICATIONINSIGHTS_CONNECTION_STRING", "https://insights.example", "APPLICATIONINSIGHTS_CONNECTION_STRING is no connection string of Application Insights" },
        { "AIMS_TIME", "tomorrow", "AIMS_TIME is not an ISO date-time such as 2026-11-23T10:00:00Z." },
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task With_a_setting_that_is_wrong(string name, string? value, string sentence) => await FailsAsync(sentence, (name, value));

    [Fact]
    public Task With_another_time_than_the_real_one_outside_development() =>
        FailsAsync("AIMS_TIME is for development only.", ("AIMS_DEVELOPMENT", null), ("AIMS_TIME", "2026-11-23T10:00:00Z"));

    [Theory]
    [InlineData("AIMS_TENANT", null, "AIMS_TENANT is not the id of the tenant")]
    [InlineData("AIMS_TENANT", "contoso", "AIMS_TENANT is not the id of the tenant")]
    [InlineData("AIMS_GUESTS", "maybe", "AIMS_GUESTS can only be \"yes\" or \"no\".")]
    [InlineData("AIMS_ROLE_LEAD", "leads", "AIMS_ROLE_LEAD is not an id")]
    [InlineData("AIMS_ROLES_APP", "app", "AIMS_ROLES_APP is not an id")]
    [InlineData("AIMS_GROUPS", "ai-board", "AIMS_GROUPS is not a list")]
    [InlineData("AIMS_GROUPS", "=6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001", "AIMS_GROUPS is not a list")]
    [InlineData("AIMS_GROUPS", "a=6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001;A=6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a002", "AIMS_GROUPS is not a list")]
    [InlineData("AIMS_GRAPH", "https://elsewhere.example", "AIMS_GRAPH is for development only")]
    public Task With_a_directory_in_Graph_that_is_not_said_right(string name, string? value, string sentence) => FailsAsync(
        sentence, [("AIMS_PEOPLE", null), ("AIMS_DIRECTORY", "graph"), ("AIMS_TENANT", "6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001"), (name, value)]);

    [Fact]
    public async Task On_a_port_that_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        string port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        await FailsAsync($"The bot cannot listen on http://127.0.0.1:{port}: ", ("FUNCTIONS_CUSTOMHANDLER_PORT", port));
    }

    private static async Task FailsAsync(string sentence, params (string Name, string? Value)[] wrong)
    {
        var settings = new Dictionary<string, string?>
        {
            ["ASPNETCORE_URLS"] = null,
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = null,
            ["AzureWebJobsStorage"] = Storage,
            ["AIMS_DEVELOPMENT"] = "loopback",
            ["AIMS_PEOPLE"] = Repository.PeopleFile,
        };
        foreach (var (name, value) in wrong)
            settings[name] = value;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var ended = await Cli.Wrap("dotnet").WithArguments(Repository.BotAssembly)
            .WithEnvironmentVariables(settings).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(patience.Token);
        Assert.Equal(1, ended.ExitCode);
        string said = Assert.Single(ended.StandardError.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(sentence, said, StringComparison.Ordinal);
    }
}
