using System.Text.Json;
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
    private static readonly JsonSerializerOptions AsStored = new() { IgnoreReadOnlyProperties = true };

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

    private static string Delivery => $"{Crowd.Tenant}|delivery";

    public Storage Storage { get; }

    public Outbox Outbox { get; }

    public Records Records { get; }

    public StatusIndex Index { get; }

    public ManagementSystem System { get; }

    public DirectoryIndex People => directory.Now;

    /// <summary>Takes another directory in place of the one that there is.</summary>
    public void Change(int changed) => directory.Now = new DirectoryIndex(crowd.After(changed));

    /// <summary>The channel has told of everybody, so that it is known where they are.</summary>
    public Task Meet(CancellationToken ct) => Parallel.ForEachAsync(
        People.Everybody.Chunk(100), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = ct },
        async (some, stop) => await Storage.Table.Write(Delivery, [.. some.Select(person => new RowChange.Put(InTouch(person.Id)))], stop));

    public void Dispose() => Index.Dispose();

    private static Row InTouch(PersonId id)
    {
        var chat = new ConversationReference("http://127.0.0.1:9", $"a:{id}", KnownPerson.Personal, "28:aims", $"29:{id}", id.Value, Crowd.Tenant, "en-GB", "Europe/London");
        return new Row($"person|{id}", new Dictionary<string, string> { ["Json"] = JsonSerializer.Serialize(new KnownPerson(chat, true, null), AsStored) });
    }

    private sealed class ChangingDirectory : IDirectory
    {
        private volatile DirectoryIndex now = DirectoryIndex.Empty;

        public DirectoryIndex Now { get => now; set => now = value; }
    }
}
