using System.Text.Json.Nodes;
using Aims.Benchmarks.Tenant;
using Aims.Bot.Tests.Edge;
using Aims.Bot.Tests.Ledger;
using Aims.Local;
using Aims.Local.Functions;
using Xunit;
using static Aims.Benchmarks.Tenant.GraphItems;
using Person = Aims.Bot.Tests.Edge.Person;

namespace Aims.Bot.Tests.Graph;

/// <summary>The bot as a process of its own, whose directory is Graph's, from its very first start.</summary>
public sealed class ABotReadsItsTenant(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Tenant = "6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a0aa", Admins = "11111111-0000-0000-0000-0000000000aa";
    private const string Reading = "I am still reading who works here. Please write to me again in a few minutes.";
    private const string Unknown = "I do not know you yet. Please ask Adam Nowak to add you to the directory.";

    private readonly string folder = Directory.CreateTempSubdirectory("aims-graph-").FullName;
    private readonly HttpClient http = new();
    private readonly TaskCompletionSource mayBeRead = new();
    private GraphStandIn graph = null!;
    private StandInConnector connector = null!;
    private BotProcess bot = null!;
    private FunctionsHost host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        connector = await StandInConnector.StartAsync();
        graph = await GraphStandIn.StartAsync();
        graph.Everybody(Page(User("ana", "Ana Ruiz", "max"), User("max", "Max Keller")), Page(User("adam", "Adam Nowak", department: "IT")));
        graph.Lists[$"groups/{Admins}/transitiveMembers"] = ["""{"id":"adam"}"""];
        graph.Before = path => path == "users/delta" ? mayBeRead.Task : Task.CompletedTask;
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}");
        bot = await BotProcess.StartAsync(new BotOptions(Repository.BotAssembly, address, azurite.Connection)
        {
            Environment = new Dictionary<string, string?>
            {
                ["AIMS_PEOPLE"] = null,
                ["AIMS_DIRECTORY"] = "graph",
                ["AIMS_TENANT"] = Tenant,
                ["AIMS_GRAPH"] = graph.Address.ToString(),
                ["AIMS_ROLE_ADMIN"] = Admins,
                ["AIMS_APP_ID"] = null,
            },
        }, Stop);
        host = new FunctionsHost(new FunctionsHostOptions(HostFolder.In(folder), address, azurite.Connection));
    }

    public async ValueTask DisposeAsync()
    {
        mayBeRead.TrySetResult();
        await host.DisposeAsync();
        await bot.DisposeAsync();
        await graph.DisposeAsync();
        await connector.DisposeAsync();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task And_says_so_then_knows_people_lets_leavers_go_and_needs_no_Graph_to_start_again()
    {
        var (ana, max) = (PersonOf("ana", "Ana Ruiz"), PersonOf("max", "Max Keller"));
        Assert.Equal(Reading, await Hears(ana));
        mayBeRead.SetResult();
        string known = Reading;
        while (known == Reading)
            known = await Hears(ana);
        Assert.NotEqual(Unknown, known);
        Assert.Equal(Unknown, await Hears(PersonOf("eve", "Eve")));

        graph.Then(Page(Removed("ana", "changed")));
        Assert.True((await host.FireTimerAsync("directory", Stop)).Succeeded);
        Assert.Equal(Unknown, await Hears(ana));
        Assert.Equal(known, await Hears(max));

        for (int n = 0; n < 100; n++)
            graph.Fails(503, "serviceNotAvailable");
        await bot.RestartAsync(Stop);
        Assert.Equal(Unknown, await Hears(ana));
        Assert.Equal(known, await Hears(max));
    }

    /// <summary>The first line of the answer to <c>help</c>.</summary>
    private static async Task<string> Hears(Person who)
    {
        await who.SaysAsync("help");
        return who.Chat.Said[^1].Split('\n')[0];
    }

    private Person PersonOf(string id, string name) => new(id, name, Tenant, connector, PostAsync);

    private Task<HttpResponseMessage> PostAsync(JsonNode activity) => http.PostAsync(new Uri(bot.Address, "api/messages"), Person.Json(activity), Stop);
}
