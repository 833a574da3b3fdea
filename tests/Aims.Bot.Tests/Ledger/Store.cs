using System.Collections.Concurrent;
using Aims.Bot.Tables;
using Aims.Ledger;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>A storage account that outlives the processes which work on it.</summary>
public sealed record Store(ITable Table, ITexts Texts, IQueue Queue, TestClock Clock)
{
    public const string Tenant = "contoso";

    /// <summary>What the queue got, each as often as it did.</summary>
    public SentMessages Sent { get; init; } = new();

    public static Store InMemory()
    {
        var sent = new SentMessages();
        return new Store(new MemoryTable(), new MemoryTexts(), sent, new TestClock()) { Sent = sent };
    }

    /// <summary>With a table and a container of their own, which do not exist yet.</summary>
    public static Store InAzurite(AzuriteFixture azurite)
    {
        string name = $"t{Guid.NewGuid():N}";
        var sent = new SentMessages();
        var options = AzureTable.Shape(new TableClientOptions());
        var patience = new Patience(TimeProvider.System);
        return new Store(
            new AzureTable(new TableClient(azurite.Connection, name, options), patience),
            new AzureTexts(new BlobContainerClient(azurite.Connection, name), Tenant, patience),
            sent, new TestClock())
        { Sent = sent };
    }

    /// <summary>A process that starts with nothing but the store.</summary>
    public Instance Start()
    {
        var outbox = new Outbox(Table, Queue, Clock);
        return new Instance(new Records(Table, Texts, outbox, Clock, Tenant), outbox);
    }

    public ValueTask<List<Row>> Rows(string prefix) =>
        Table.Range(Tenant, prefix, $"{prefix}~", TestContext.Current.CancellationToken).ToListAsync();

    public Task<VerificationReport> Verify(params Anchor[] anchors) =>
        new Verification(Start().Records, [Note.Type]).Run(anchors, TestContext.Current.CancellationToken);
}

public sealed class SentMessages : IQueue
{
    private readonly ConcurrentQueue<Message> messages = [];

    public IEnumerable<Message> All => messages;

    public Task Send(Message message, TimeSpan? delay, CancellationToken ct)
    {
        messages.Enqueue(message);
        return Task.CompletedTask;
    }
}
