using System.Text.Json.Nodes;
using Aims.Benchmarks.Tenant;
using Aims.Bot.Graph;
using Aims.Bot.Tables;
using Aims.Bot.Tests.Ledger;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;
using static Aims.Benchmarks.Tenant.GraphItems;

namespace Aims.Bot.Tests.Commands;

public sealed class ListingRolesOfAFile : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task Shows_who_has_which_and_where_from()
    {
        await Write(("lea", "Lea Brandt", null, "Lead"), ("priya", "Priya Raman", "lea", "Auditor"), ("adam", "Adam \u001b[31mNowak", "lea", "Admin"), ("ana", "Ana Ruiz", "priya", null));
        var run = await CommandAsync("roles");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "role     person  name            from",
                $"lead     lea     Lea Brandt      file {file}",
                $"auditor  priya   Priya Raman     file {file}",
                $"admin    adam    Adam [31mNowak  file {file}",
                "manager  lea     Lea Brandt      2 people report to them",
                "manager  priya   Priya Raman     1 person reports to them",
            ],
            run.Lines);
        var check = await CommandAsync("roles", "check");
        Assert.Equal((0, "5 roles, sound."), (check.ExitCode, check.Lines[^1]));
    }

    [Fact]
    public async Task Says_what_is_wrong_and_what_to_do()
    {
        await Write(("lea", "Lea Brandt", null, "Lead,Auditor"));
        var check = await CommandAsync("roles", "check");
        Assert.Equal(1, check.ExitCode);
        Assert.Equal(
            [
                $"Nobody is an administrator: add the role to somebody's \"roles\" in {file}.",
                "Lea Brandt is lead and auditor, but nobody audits their own work (ISO/IEC 42001, 9.2.2): give one of the two to somebody else.",
                "2 roles, 2 problems.",
            ],
            check.Lines);
        await Write(("ana", "Ana Ruiz", null, null));
        var json = JsonNode.Parse((await CommandAsync("roles", "--json")).StandardOutput)!;
        Assert.Empty(json["roles"]!.AsArray());
        Assert.StartsWith("Nobody is a governance lead: ", (string?)json["problems"]![0], StringComparison.Ordinal);
        Assert.Equal(3, json["problems"]!.AsArray().Count);
    }

    private Task<Ran> CommandAsync(params string[] arguments) =>
        Ran.CommandAsync(new Dictionary<string, string?> { ["AIMS_PEOPLE"] = file }, arguments);

    private Task Write(params (string Id, string Name, string? Manager, string? Roles)[] people) => File.WriteAllTextAsync(file, new JsonObject
    {
        ["tenant"] = "contoso",
        ["people"] = new JsonArray([.. people.Select(person => new JsonObject
        {
            ["id"] = person.Id,
            ["name"] = person.Name,
            ["mail"] = "",
            ["title"] = "",
            ["department"] = "",
            ["manager"] = person.Manager,
            ["roles"] = new JsonArray([.. (person.Roles ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(role => (JsonNode)role)]),
        })]),
    }.ToJsonString(), Stop);
}

public sealed class ListingRolesOfATenant(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Tenant = "6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a0ab";
    private const string Leads = "11111111-0000-0000-0000-0000000000b1", App = "11111111-0000-0000-0000-0000000000b2", Board = "11111111-0000-0000-0000-0000000000b3";

    private readonly string routes = Path.GetTempFileName();
    private GraphStandIn graph = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Dictionary<string, string?> Settings => new()
    {
        ["AzureWebJobsStorage"] = azurite.Connection,
        ["AIMS_DEVELOPMENT"] = "loopback",
        ["AIMS_DIRECTORY"] = "graph",
        ["AIMS_TENANT"] = Tenant,
        ["AIMS_GRAPH"] = graph.Address.ToString(),
        ["AIMS_ROLE_LEAD"] = Leads,
        ["AIMS_ROLES_APP"] = App,
        ["AIMS_GROUPS"] = $"AI board={Board}",
        ["AIMS_APPROVALS"] = routes,
    };

    public async ValueTask InitializeAsync() => graph = await GraphStandIn.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await graph.DisposeAsync();
        File.Delete(routes);
    }

    [Fact]
    public async Task Reads_the_copy_and_finds_a_lead_who_has_left_and_a_group_that_nobody_is_in()
    {
        await File.WriteAllTextAsync(routes, """
            {"workingDays":[5,5,5,3],"holidays":[],"routes":[
              {"subject":"assessment","steps":[{"who":["manager"]},{"who":["group:AI board"]}]},
              {"subject":"high-residual-risk","steps":[{"who":["lead"]}]}]}
            """, Stop);
        var unread = await Ran.CommandAsync(Settings, "roles");
        Assert.Equal((1, "The directory was not read yet."), (unread.ExitCode, unread.StandardError.Trim()));

        graph.Everybody(Page(User("lea", "Lea Brandt", "max"), User("max", "Max Keller"), User("priya", "Priya Raman")));
        graph.Lists[$"groups/{Leads}/transitiveMembers"] = ["""{"id":"lea"}""", """{"id":"priya"}"""];
        graph.Lists[$"groups/{Board}/transitiveMembers"] = [];
        await Sync();
        graph.Then(Page(Removed("lea", "changed")));
        await Sync();
        int asked = graph.Requests.Count;

        var run = await Ran.CommandAsync(Settings, "roles");
        Assert.Contains($"lead  priya   Priya Raman  group {Leads}", run.StandardOutput, StringComparison.Ordinal);
        var check = await Ran.CommandAsync(Settings, "roles", "check");
        Assert.Equal(1, check.ExitCode);
        Assert.Equal(
            [
                $"Nobody is an auditor: assign somebody the app role Auditor of the app {App}.",
                $"Nobody is an administrator: assign somebody the app role Admin of the app {App}.",
                $"Lea Brandt (who has left) is still a governance lead by group {Leads}: take them out, and see that somebody else is.",
                "Nobody is in the group AI board, which a route of approval asks: the governance leads are asked instead until somebody is.",
            ],
            check.Lines[..^1]);
        Assert.Equal(asked, graph.Requests.Count);
    }

    private async Task Sync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        var options = Bot.Settings.From(configuration).Graph! with { RolesApp = null };
        var rows = new DirectoryRows(Storage.From(configuration).Table, Tenant, options);
        using var connection = new GraphConnection(options.Address, credential: null);
        var retry = GraphRetry.Pipeline(TimeProvider.System, () => 0);
        Assert.True(await new DirectorySync(
            connection, rows, new Memberships(connection, options, rows, retry, NullLogger<Memberships>.Instance), retry, TimeProvider.System, NullLogger<DirectorySync>.Instance).Run(Stop));
    }
}
