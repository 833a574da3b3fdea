using Aims.Ledger;
using Aims.People;
using Azure.Core;

namespace Aims.Bot.Graph;

/// <summary>What the bot has of Microsoft Graph, where its directory is the tenant's.</summary>
public sealed class GraphDirectory : IDisposable
{
    // The commands that run and end have no application whose logs they could use.
    private readonly ILoggerFactory logs = LoggerFactory.Create(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Warning));
    private readonly DirectoryRows rows;

    public GraphDirectory(GraphOptions options, TokenCredential? credential, ITable table, string tenant)
    {
        var clock = TimeProvider.System;
        var retry = GraphRetry.Pipeline(clock, Random.Shared.NextDouble);
        rows = new DirectoryRows(table, tenant, options);
        Connection = new GraphConnection(options.Address, credential);
        Directory = new StoredDirectory(rows, clock, logs.CreateLogger<StoredDirectory>());
        var memberships = new Memberships(Connection, options, rows, retry, logs.CreateLogger<Memberships>());
        Sync = new DirectorySync(Connection, rows, memberships, retry, clock, logs.CreateLogger<DirectorySync>());
        OutOfOffice = new MailboxAbsence(Connection, clock, logs.CreateLogger<MailboxAbsence>());
    }

    public GraphConnection Connection { get; }

    public StoredDirectory Directory { get; }

    public DirectorySync Sync { get; }

    public IOutOfOffice OutOfOffice { get; }

    public DirectoryKeeper Keeper() => new(Directory, Sync, TimeProvider.System, logs.CreateLogger<DirectoryKeeper>());

    /// <summary>Who has a role in Graph as it was read last, though they work here no more.</summary>
    public async Task<IReadOnlyList<(Role Role, PersonId Who)>> HoldersWhoAreGone(CancellationToken ct)
    {
        var gone = new List<(Role, PersonId)>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var members = Membership.IdsOf(await rows.Members(Membership.KeyOf(role), ct).ToListAsync(ct));
            gone.AddRange(members.Where(id => Directory.Find(id) is null).Order().Select(id => (role, id)));
        }
        return gone;
    }

    /// <summary>Lets nothing in before the copy is loaded, except who asks whether the process is alive.</summary>
    public async Task Before(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsPost(http.Request.Method))
            await Directory.TryReady(http.RequestAborted);
        await next(http);
    }

    public void Dispose()
    {
        Directory.Dispose();
        Connection.Dispose();
        logs.Dispose();
    }
}
