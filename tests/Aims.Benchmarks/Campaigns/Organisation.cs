using Aims.Bot.Tables;
using Aims.Bot.Teams;
using Aims.Crowds;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Microsoft.Extensions.Configuration;

namespace Aims.Benchmarks.Campaigns;

/// <summary>One process of the bot over a storage account, as far as campaigns see it.</summary>
internal sealed class Organisation : IDisposable
{
    private readonly Crowd crowd;
    private readonly ChangingDirectory directory;

    /// <param name="changed">How many of the crowd's changes have happened.</param>
    /// <param name="watch">Stands before the queue; null for nothing.</param>
    public Organisation(string connection, Crowd crowd, int changed, Func<IQueue, IQueue>? watch = null)
    {
        this.crowd = crowd;
        directory = new ChangingDirectory { Now = new DirectoryIndex(crowd.After(changed)) };
        Storage = Storage.From(new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", connection)]).Build());
        Outbox = new Outbox(Storage.Table, watch is null ? Storage.Queue : watch(Storage.Queue), TimeProvider.System);
        Records = new Records(Storage.Table, Storage.Texts(Crowd.Tenant), Outbox, TimeProvider.System, Crowd.Tenant);
        Index = new StatusIndex(Records, TimeProvider.System);
        System = new ManagementSystem(Records, directory, Index, new MemoryFiles(), readers: new EverybodyMet(Storage.Table, Delivery));
    }

    public static string Delivery => $"{Crowd.Tenant}|delivery";

    public Storage Storage { get; }

    public Outbox Outbox { get; }

    public Records Records { get; }

    public StatusIndex Index { get; }

    public ManagementSystem System { get; }

    public DirectoryIndex People => directory.Now;

    /// <summary>Takes another directory in place of the one that there is.</summary>
    public void Change(int changed) => directory.Now = new DirectoryIndex(crowd.After(changed));

    public void Dispose() => Index.Dispose();

    private sealed class ChangingDirectory : IDirectory
    {
        private volatile DirectoryIndex now = DirectoryIndex.Empty;

        public DirectoryIndex Now { get => now; set => now = value; }
    }
}
