using Aims.Benchmarks.Tenant;
using Aims.Bot.Graph;
using Aims.Bot.Tests.Ledger;
using Aims.Ledger;
using Aims.People;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Aims.Bot.Tests.Graph;

/// <summary>A tenant's directory, played, and the bot's copy of it in a store that outlives whoever reads it.</summary>
internal sealed class Tenant : IAsyncDisposable
{
    private readonly List<GraphConnection> connections = [];
    private readonly List<StoredDirectory> directories = [];

    private Tenant(GraphStandIn graph, Store store)
    {
        Graph = graph;
        Store = store;
        Options = new GraphOptions(graph.Address, Guests: false, RolesApp: null, new Dictionary<Role, string>(), new Dictionary<string, string>());
    }

    public GraphStandIn Graph { get; }

    public Store Store { get; }

    public GraphOptions Options { get; set; }

    /// <summary>How long was waited before each try that was not the first.</summary>
    public Waits Waits { get; } = new();

    public string Partition => $"{Store.Tenant}|directory";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Tenant> OpenAsync(Store store) => new(await GraphStandIn.StartAsync(), store);

    /// <summary>One run of a new instance.</summary>
    /// <returns>Whether it was read to the end.</returns>
    public Task<bool> Sync(ITable? table = null, CancellationToken? stop = null)
    {
        var connection = Connect();
        var rows = new DirectoryRows(table ?? Store.Table, Store.Tenant, Options);
        var retry = GraphRetry.Pipeline(Waits, () => 0);
        var memberships = new Memberships(connection, Options, rows, retry, NullLogger<Memberships>.Instance);
        return new DirectorySync(connection, rows, memberships, retry, Store.Clock, NullLogger<DirectorySync>.Instance).Run(stop ?? Ct);
    }

    public GraphConnection Connect()
    {
        var connection = new GraphConnection(Graph.Address, credential: null);
        connections.Add(connection);
        return connection;
    }

    /// <summary>A new instance's view of the copy.</summary>
    public async Task<StoredDirectory> Directory(ITable? table = null, TimeProvider? clock = null)
    {
        var directory = new StoredDirectory(
            new DirectoryRows(table ?? Store.Table, Store.Tenant, Options), clock ?? Store.Clock, NullLogger<StoredDirectory>.Instance);
        directories.Add(directory);
        await directory.Ready(Ct);
        return directory;
    }

    /// <summary>The copy in words, one line a person: <c>Ana Ruiz · Human Resources · reports to max</c>.</summary>
    public async Task Reads(string lines) => Assert.Equal(lines, string.Join('\n', (await Directory()).Now.Everybody.Select(Line)), ignoreLineEndingDifferences: true);

    private static string Line(Person p) => string.Join(" · ", ((string[])
    [
        p.Name, p.Department, p.Manager is { } manager ? $"reports to {manager}" : "", string.Join(", ", p.Roles), string.Join(", ", p.Groups),
    ]).Where(part => part.Length > 0));

    public async ValueTask DisposeAsync()
    {
        connections.ForEach(connection => connection.Dispose());
        directories.ForEach(directory => directory.Dispose());
        await Graph.DisposeAsync();
    }
}

/// <summary>A clock on which every wait is over at once, and known.</summary>
internal sealed class Waits : TimeProvider
{
    public List<TimeSpan> All { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
            All.Add(dueTime);
        return base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);
    }
}
