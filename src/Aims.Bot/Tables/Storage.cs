using Aims.EvidencePacks.Building;
using Aims.Ledger;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Aims.Bot.Tables;

/// <summary>Everything that the bot stores, in one storage account. Nothing is asked of storage before it is used.</summary>
public sealed class Storage
{
    /// <summary>The setting that the Functions host uses for the same account.</summary>
    private const string Setting = "AzureWebJobsStorage";

    // One for each service: that one is away says nothing of the others.
    private readonly Patience patience = new(TimeProvider.System);
    private readonly BlobServiceClient blobs;

    private Storage(TableServiceClient tables, QueueServiceClient queues, BlobServiceClient blobs)
    {
        this.blobs = blobs;
        var ofQueues = new Patience(TimeProvider.System);
        Table = new AzureTable(tables.GetTableClient("aims"), new Patience(TimeProvider.System));
        Queue = new AzureQueue(queues.GetQueueClient("outbound"), queues.GetQueueClient("outbound-bulk"), ofQueues);
        Poison = new PoisonQueues([queues.GetQueueClient("outbound-poison"), queues.GetQueueClient("outbound-bulk-poison")], ofQueues);
    }

    /// <summary>The containers of blobs that records name.</summary>
    public static IReadOnlyList<string> Containers { get; } = ["texts", "evidence", "anchors"];

    /// <summary>Those of them whose blobs bear the SHA-256 of their content as the last part of their name.</summary>
    public static IReadOnlyList<string> NamedByHash { get; } = ["texts", "evidence"];

    /// <summary>The container of backups.</summary>
    public const string Backups = "backups";

    public AzureTable Table { get; }

    public IQueue Queue { get; }

    public PoisonQueues Poison { get; }

    public ITexts Texts(string tenant) => new AzureTexts(blobs.GetBlobContainerClient("texts"), tenant, patience);

    public IFiles Files(string tenant) => new AzureFiles(blobs.GetBlobContainerClient("evidence"), tenant, patience);

    internal BlobContainerClient Container(string name) => blobs.GetBlobContainerClient(name);

    public IPackStore Packs(string tenant) => new AzurePackStore(blobs.GetBlobContainerClient("packs"), tenant, patience);

    public AnchorStore Anchors(string tenant) => new(blobs.GetBlobContainerClient("anchors"), tenant, patience);

    /// <summary>Another account, as the identity that <c>AzureWebJobsStorage</c> would use.</summary>
    internal static Storage Of(string account, IConfiguration configuration) => ByIdentity(account, Identity(configuration.GetSection(Setting)["clientId"]));

    /// <summary>Reads <c>AzureWebJobsStorage</c>, a connection string, or <c>AzureWebJobsStorage__accountName</c> (and
    /// <c>__clientId</c> of a user-assigned identity), an account that the app's identity may use.</summary>
    /// <exception cref="InvalidOperationException">Neither is set, or it is no connection string.</exception>
    public static Storage From(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Setting);
        if (settings.Value is { Length: > 0 } connection)
            return ByConnection(connection);
        if (settings["accountName"] is { Length: > 0 } account)
            return ByIdentity(account, Identity(settings["clientId"]));
        throw new InvalidOperationException(
            $"Set {Setting} to a storage connection string, or {Setting}__accountName to the storage account of the app's identity.");
    }

    private static Storage ByConnection(string connection)
    {
        try
        {
            return new Storage(
                new TableServiceClient(connection, AzureTable.Shape(new TableClientOptions())),
                new QueueServiceClient(connection, QueueOptions()),
                new BlobServiceClient(connection, Patience.Shape(new BlobClientOptions())));
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            // Without what the SDK says: it may quote the string, which holds the account's key.
            throw new InvalidOperationException($"{Setting} is not a storage connection string.");
        }
    }

    private static Storage ByIdentity(string account, TokenCredential identity) => new(
        new TableServiceClient(Address(account, "table"), identity, AzureTable.Shape(new TableClientOptions())),
        new QueueServiceClient(Address(account, "queue"), identity, QueueOptions()),
        new BlobServiceClient(Address(account, "blob"), identity, Patience.Shape(new BlobClientOptions())));

    private static TokenCredential Identity(string? clientId) => clientId is { Length: > 0 }
        ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId))
        : new DefaultAzureCredential();

    private static Uri Address(string account, string service) => new($"https://{account}.{service}.core.windows.net");

    private static QueueClientOptions QueueOptions() =>
        Patience.Shape(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
}
