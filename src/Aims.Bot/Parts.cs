using Aims.Bot.Functions;
using Aims.Bot.Graph;
using Aims.Bot.Operations.Backups;
using Aims.Bot.Operations.Retention;
using Aims.Bot.Tables;
using Aims.Bot.Teams;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Status;
using Azure.Core;
using Azure.Identity;

namespace Aims.Bot;

/// <summary>
/// What the bot and its commands share. Each part is made when it is first asked for, so that a command needs no more settings than it uses.
/// </summary>
/// <param name="dry">What is written looks as if it were stored, and is not.</param>
internal sealed class Parts(IConfiguration environment, bool dry = false) : IDisposable
{
    private StatusIndex? index;
    private GraphDirectory? graph;

    /// <exception cref="InvalidOperationException">One is missing or wrong.</exception>
    public Settings Settings => field ??= Settings.From(environment);

    /// <exception cref="InvalidOperationException">It is not said which account it is.</exception>
    public Storage Storage => field ??= Storage.From(environment);

    public string Tenant => Settings.Tenant;

    public ITable Table => field ??= dry ? new DryTable(Storage.Table) : Storage.Table;

    public IQueue Queue => field ??= dry ? new NoQueue() : Storage.Queue;

    public Outbox Outbox => field ??= new(Table, Queue, TimeProvider.System);

    public Records Records => field ??= new(Table, dry ? new DryTexts(Storage.Texts(Tenant)) : Storage.Texts(Tenant), Outbox, TimeProvider.System, Tenant);

    public AnchorStore Anchors => Storage.Anchors(Tenant);

    public SigningKeys Keys => field ??= new(Table, Tenant, Settings.SigningKey);

    /// <summary>No token is sent in development, so no credential is made there.</summary>
    public TokenCredential? Credential => field ??= Settings.Teams is { Development: false, AppId: { } app }
        ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(app))
        : null;

    /// <summary>Null where people come from a file.</summary>
    public GraphDirectory? Graph => graph ??= Settings.Graph is { } options ? new(options, Credential, Storage.Table, Tenant) : null;

    public IDirectory Directory => Graph?.Directory ?? (IDirectory)Settings.People!;

    public StatusIndex Index => index ??= new(Records, TimeProvider.System);

    public PeopleInTouch People => field ??= new(Table, Queue, Outbox, TimeProvider.System, Tenant);

    public EverybodyMet Met => field ??= new(Table, People.Partition);

    public SentMessages Sent => field ??= new(Table, People.Partition, TimeProvider.System);

    public Undelivered Undelivered => field ??= new(Table, People.Partition, Queue, TimeProvider.System);

    public ManagementSystem Management => field ??= new(
        Records, Directory, Index, Storage.Files(Tenant), Settings.Public, routes: Settings.Routes, mailboxes: Graph?.OutOfOffice, readers: Met, reach: Met,
        undelivered: Undelivered, keys: Keys, packs: Storage.Packs(Tenant), retention: Settings.Retention, traces: new StoredTraces(Table, Tenant, People.Partition));

    public RetentionRun Retention => field ??= new(
        Management.Retention, new OldMessages(Table, People.Partition), new OldBackups(new BackupContainer(Storage.Container(Storage.Backups))), Settings.Time, TimeProvider.System);

    /// <summary>Where a message lies that a crash has left.</summary>
    public IReadOnlyList<string> Outboxes => [.. ManagementSystem.RecordTypes.SelectMany(type => type.Partitions(Tenant)).Distinct(), People.Partition];

    public void Dispose()
    {
        index?.Dispose();
        graph?.Dispose();
    }
}
