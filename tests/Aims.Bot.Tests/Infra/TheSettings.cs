using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Aims.Bot.Commands;
using Aims.Bot.Tables;
using Aims.Local;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Aims.Bot.Tests.Infra;

/// <summary>The app settings that the template makes, against what the bot reads and what docs/settings.md says of it.</summary>
public sealed partial class TheSettings
{
    // The Functions host's own; the bot does not read them.
    private static readonly string[] OfTheHost =
        ["AzureWebJobsStorage__credential", "AzureWebJobsDisableHomepage", "APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING"];

    // Set by the Functions host itself, for a local run, for a command alone, or with another value only where this template does not deploy to.
    private static readonly string[] NotInAzure =
        ["FUNCTIONS_CUSTOMHANDLER_PORT", "ASPNETCORE_URLS", "AzureWebJobsStorage", "AIMS_PEOPLE", "AIMS_CLOUD", "AIMS_DEVELOPMENT", "AIMS_TELEMETRY", "AIMS_RESTORE_FROM"];

    private static readonly Dictionary<string, string> Samples = new()
    {
        ["AzureWebJobsStorage__accountName"] = "staimsdev123456",
        ["AzureWebJobsStorage__clientId"] = Id,
        ["AIMS_APP_ID"] = Id,
        ["AIMS_DIRECTORY"] = "graph",
        ["AIMS_TENANT"] = Id,
        ["AIMS_ROLE_LEAD"] = Id,
        ["AIMS_ROLE_AUDITOR"] = Id,
        ["AIMS_ROLE_ADMIN"] = Id,
        ["AIMS_ROLES_APP"] = Id,
        ["AIMS_GROUPS"] = $"AI board={Id}",
        ["AIMS_GUESTS"] = "no",
        ["AIMS_APPROVALS"] = "",
        ["AIMS_ADDRESS"] = "https://aims.contoso.com",
        ["AIMS_TEAMS_APP"] = Id,
        ["AIMS_RETENTION"] = "concern = 5 years; leaver = 2 years; backup = 90 days",
        ["AIMS_SIGNING_KEY"] = "",
    };

    // In which a quote is a quote.
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Id = "6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001";

    [Fact]
    public async Task Each_is_documented_or_the_hosts_own() =>
        Assert.Empty((await Deployed()).Except(OfTheHost).Except(Documented().Select(row => row.Name)));

    [Fact]
    public async Task Each_documented_one_is_deployed_unless_it_is_for_development() => Assert.Empty(
        Documented().Where(row => !row.Effect.StartsWith("Development only", StringComparison.Ordinal)).Select(row => row.Name).Except(NotInAzure).Except(await Deployed()));

    [Fact]
    public async Task None_is_for_development() => Assert.Empty(
        Documented().Where(row => row.Effect.StartsWith("Development only", StringComparison.Ordinal)).Select(row => row.Name)
            .Append("AIMS_DEVELOPMENT").Append("AzureWebJobsStorage").Intersect(await Deployed()));

    [Fact]
    public async Task The_bot_reads_each_and_starts_with_them()
    {
        string[] ours = [.. (await Deployed()).Except(OfTheHost)];
        var asked = new Recorder(ours.ToDictionary(name => name.Replace("__", ":", StringComparison.Ordinal), name => Samples[name]));
        var configuration = new ConfigurationRoot([asked]);

        var settings = Settings.From(configuration);
        Assert.NotNull(Storage.From(configuration));
        Assert.Equal((Id, Id), (settings.Teams.AppId, settings.Tenant));
        Assert.NotNull(settings.Graph);
        Assert.Empty(ours.Select(name => name.Replace("__", ":", StringComparison.Ordinal)).Except(asked.Keys, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Without_a_required_one_it_would_not_start()
    {
        string[] required = ["AIMS_DIRECTORY", "AIMS_TENANT", "AzureWebJobsStorage__accountName"];
        Assert.Empty(required.Except(await Deployed()));
        foreach (string missing in required)
        {
            var configuration = new ConfigurationBuilder().AddInMemoryCollection(
                required.Where(name => name != missing).Select(name => KeyValuePair.Create(name.Replace("__", ":", StringComparison.Ordinal), (string?)Samples[name]))).Build();
            Assert.Throws<InvalidOperationException>(() => (Settings.From(configuration), Storage.From(configuration)));
        }
    }

    [Fact]
    public void The_table_names_what_is_read_and_nothing_else()
    {
        Recorder[] environments = [new(OnThisMachine), new(InAzure)];
        foreach (var environment in environments)
            _ = (Settings.From(new ConfigurationRoot([environment])), Storage.From(new ConfigurationRoot([environment])));
        Assert.Equal(
            Documented().Select(row => row.Name).Except([BackupCommands.Setting]).Order(StringComparer.Ordinal),
            environments.SelectMany(environment => environment.Keys).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => name.Replace(":", "__", StringComparison.Ordinal))
                .Except(OfTheHost.Append("WEBSITE_HOSTNAME").Where(name => name is not "APPLICATIONINSIGHTS_CONNECTION_STRING")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_default_in_the_table_is_what_holds_without_the_setting()
    {
        var defaults = Documented().Where(row => row.Default is not null).ToList();
        Assert.Contains(defaults, row => row is { Name: "AIMS_CLOUD", Default: "public" });
        foreach (var (name, value, _) in defaults)
        {
            var environment = name is "AIMS_GUESTS" ? InAzure : OnThisMachine;
            Assert.Equal(Told(environment), Told(new(environment) { [name] = value! }));
        }
    }

    // Clocks and files that are read anew have no words of their own.
    private static string Told(Dictionary<string, string> environment)
    {
        var settings = Settings.From(new ConfigurationRoot([new Recorder(environment)]));
        return $"{settings.Address} {settings.Public} {settings.Teams} {settings.Teams.Cloud} {settings.Tenant} {settings.Graph} {settings.TeamsApp} {settings.SigningKey} {settings.Telemetry}";
    }

    private static Dictionary<string, string> OnThisMachine => new()
    {
        ["AIMS_PEOPLE"] = Repository.PeopleFile,
        ["AIMS_DEVELOPMENT"] = "loopback",
        ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
    };

    private static Dictionary<string, string> InAzure => new()
    {
        ["AIMS_DIRECTORY"] = "graph",
        ["AIMS_TENANT"] = Id,
        ["AIMS_APP_ID"] = Id,
        ["AzureWebJobsStorage:accountName"] = "staimsdev123456",
    };

    private static async Task<string[]> Deployed() =>
        [.. Name.Matches((await Bicep.ModuleAsync("app")).ToJsonString(AsItIs)).Select(match => match.Value).Distinct()];

    private static IEnumerable<(string Name, string? Default, string Effect)> Documented() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "docs", "settings.md"))
        let row = Row.Match(line)
        where row.Success
        from Match name in Quoted.Matches(row.Groups["names"].Value)
        select (name.Groups["name"].Value, row.Groups["default"] is { Success: true } given ? given.Value : null, row.Groups["effect"].Value);

    [GeneratedRegex(@"\b(AIMS|AzureWebJobs|APPLICATIONINSIGHTS|WEBSITE|FUNCTIONS|OTEL)_?\w+")]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"^\| (?<names>`[A-Za-z_]+`(, `[A-Za-z_]+`)*) \| ?(`(?<default>[^`|]+)`|[^|]*?) ?\| (?<effect>.*) \|$")]
    private static partial Regex Row { get; }

    [GeneratedRegex("`(?<name>[A-Za-z_]+)`")]
    private static partial Regex Quoted { get; }

    private sealed class Recorder(Dictionary<string, string> values) : ConfigurationProvider
    {
        public HashSet<string> Keys { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override bool TryGet(string key, out string? value)
        {
            Keys.Add(key);
            return values.TryGetValue(key, out value);
        }
    }
}
