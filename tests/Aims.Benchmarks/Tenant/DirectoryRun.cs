using System.Diagnostics;
using System.Globalization;
using Aims.Bot.Graph;
using Aims.Bot.Tables;
using Aims.Conversation;
using Aims.Local;
using Aims.People;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Spectre.Console;

namespace Aims.Benchmarks.Tenant;

/// <summary>
/// Reads 50,000 people from a Graph that is played in this process into Azurite, then 500 changes; starts another instance
/// from the copy; and asks it.
/// </summary>
internal sealed class DirectoryRun(IAnsiConsole console, TimeProvider clock)
{
    private const int People = 50_000, Changes = 500, PageSize = 200;

    private readonly GraphOptions options = new(
        new Uri("http://127.0.0.1"), Guests: false, RolesApp: null, new Dictionary<Role, string> { [Role.Lead] = "leads" }, new Dictionary<string, string>());

    public async Task Run(CancellationToken ct)
    {
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions(), ct);
        await using var graph = await GraphStandIn.StartAsync();
        graph.Lists["groups/leads/transitiveMembers"] = [.. Enumerable.Range(0, 20).Select(n => $$"""{"id":"{{GraphOffice.Id(n * 1_000)}}"}""")];
        graph.Everybody(GraphOffice.Pages(People, PageSize));
        graph.Then(GraphOffice.Moves(Changes, PageSize));
        var storage = Storage.From(new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", azurite.ConnectionString)]).Build());
        var rows = new DirectoryRows(storage.Table, "contoso", options);

        var table = new Table().AddColumns("step", "people", "requests to Graph", "s", "MB managed, at most", "MB working set, at most");
        await Measure(table, "everybody", People, graph, () => Sync(graph, rows, ct));
        await Measure(table, "changes", Changes, graph, () => Sync(graph, rows, ct));
        await Measure(table, "nothing new", 0, graph, () => Sync(graph, rows, ct));
        using var directory = new StoredDirectory(rows, clock, NullLogger<StoredDirectory>.Instance);
        await Measure(table, "an instance loads the copy", People, graph, () => directory.Ready(ct));
        await Measure(table, "and looks again", 0, graph, () => directory.Refresh(ct));
        console.Write(table);
        console.Write(Questions(directory));
    }

    // A run has its budget of time, and the next goes on.
    private async Task Sync(GraphStandIn graph, DirectoryRows rows, CancellationToken ct)
    {
        using var connection = new GraphConnection(graph.Address, null);
        var retry = GraphRetry.Pipeline(clock, Random.Shared.NextDouble);
        var memberships = new Memberships(connection, options, rows, retry, NullLogger<Memberships>.Instance);
        var sync = new DirectorySync(connection, rows, memberships, retry, clock, NullLogger<DirectorySync>.Instance);
        while (!await sync.Run(ct))
            console.WriteLine("One run was not enough.");
    }

    private async Task Measure(Table table, string step, int people, GraphStandIn graph, Func<Task> work)
    {
        GC.Collect();
        long managed = 0, workingSet = 0;
        int before = graph.Requests.Count;
        long began = clock.GetTimestamp();
        using (var sampling = new Timer(_ =>
        {
            managed = Math.Max(managed, GC.GetTotalMemory(forceFullCollection: false));
            workingSet = Math.Max(workingSet, Environment.WorkingSet);
        }, null, 0, 50))
            await work();
        double seconds = clock.GetElapsedTime(began).TotalSeconds;
        table.AddRow(
            step, $"{people:#,0}", $"{graph.Requests.Count - before}", string.Create(CultureInfo.InvariantCulture, $"{seconds:F2}"),
            $"{managed / 1024 / 1024}", $"{workingSet / 1024 / 1024}");
    }

    private static Table Questions(StoredDirectory directory)
    {
        var somebody = directory.Find(PersonId.Parse(GraphOffice.Id(777)))!;
        var table = new Table().AddColumns("question", "µs each");
        Ask(table, "Find", () => directory.Find(somebody.Id));
        Ask(table, "With(Lead)", () => directory.With(Role.Lead));
        Ask(table, "IsManager", () => directory.IsManager(somebody.Id));
        Ask(table, "ReportsOf", () => directory.Now.ReportsOf(somebody.Id).Count());
        Ask(table, "Departments", () => directory.Departments());
        Ask(table, "Called by mail", () => directory.Now.Called(somebody.Mail).Count());
        Ask(table, "Colleagues to choose from", () => Colleagues.ToChoose(somebody.Id, somebody.Department, 9_000, directory));
        return table;
    }

    private static void Ask(Table table, string question, Func<object?> ask)
    {
        const int Times = 10_000;
        for (int n = 0; n < Times; n++)
            ask();
        long began = Stopwatch.GetTimestamp();
        for (int n = 0; n < Times; n++)
            ask();
        table.AddRow(question, string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(began).TotalMicroseconds / Times:F3}"));
    }
}
