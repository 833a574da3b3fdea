using System.Text.Json.Nodes;
using Aims.Bot.Functions;
using Aims.Bot.Tables;
using Aims.Bot.Tests.Commands;
using Aims.Ledger;
using Aims.Local;
using Aims.Local.Functions;
using Aims.People;
using Azure.Storage.Queues;
using CliWrap;
using CliWrap.Buffered;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>
/// A real bot process over storage of its own, a channel that is played here, the host's part, which moves only when a
/// test says so, and people who all have a manager.
/// </summary>
public class Office : IAsyncLifetime
{
    protected const string Tenant = "6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a0ff";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string folder = Directory.CreateTempSubdirectory("aims-office-").FullName;
    private readonly HttpClient http = new();
    private readonly List<BotProcess> bots = [];
    private Azurite? storage;
    private FunctionsHost? host;
    private (string Program, string People) files;
    private int hired;
    private int turns;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>AIMS_TIME. A Monday; the AI policy is in force and not due yet.</summary>
    protected virtual string Time => "2026-11-09T09:00:00Z";

    /// <summary>The file that AIMS_PEOPLE names.</summary>
    protected virtual string People => Staff.Directory(Tenant);

    /// <summary>How many processes serve the chats, in turn.</summary>
    protected virtual int Instances => 1;

    /// <summary>Where the storage emulator keeps its data; in memory by default.</summary>
    protected virtual AzuriteOptions Account => new();

    public StandInConnector Connector { get; private set; } = null!;

    /// <summary>The number of the bot's process.</summary>
    public int Process => bots[0].Id;

    public Uri Address => bots[0].Address;

    public Records Records { get; private set; } = null!;

    public Storage Storage { get; private set; } = null!;

    /// <summary>The partition of all that is about delivery.</summary>
    public static string Delivery => $"{Tenant}|delivery";

    public Person Lea => PersonOf("lead", "Lea Brandt");

    public async ValueTask InitializeAsync()
    {
        files = (await ProgramAsync(), Path.Combine(folder, "people.json"));
        await File.WriteAllTextAsync(files.People, People);
        storage = await Azurite.StartAsync(Account);
        Connector = await StandInConnector.StartAsync();
        for (int n = 0; n < Instances; n++)
            bots.Add(await BotProcess.StartAsync(Bot(Time, new Uri($"http://127.0.0.1:{Ports.Free()}"))));
        host = new FunctionsHost(new FunctionsHostOptions(HostFolder.In(folder), Address, storage.ConnectionString));
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", storage.ConnectionString)]).Build();
        Storage = Storage.From(settings);
        Records = new Records(
            Storage.Table, Storage.Texts(Tenant), new Outbox(Storage.Table, Storage.Queue, TimeProvider.System), TimeProvider.System, Tenant);
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (host is not null)
            await host.DisposeAsync();
        foreach (var bot in bots)
            await bot.DisposeAsync();
        if (Connector is not null)
            await Connector.DisposeAsync();
        if (storage is not null)
            await storage.DisposeAsync();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Somebody whom no other test has met, and their manager.</summary>
    public (Person Employee, Person Manager) Hire()
    {
        int n = Interlocked.Increment(ref hired);
        Assert.InRange(n, 1, Staff.Employees);
        return (PersonOf($"employee-{n}", Staff.Name(n)), PersonOf($"manager-{n}", $"Max Keller {n}"));
    }

    /// <summary>Somebody by an id that may be in no directory.</summary>
    public Person PersonOf(string id, string name) => new(id, name, Tenant, Connector, PostAsync);

    /// <summary>Posts to the bot, or to the next of several.</summary>
    public Task<HttpResponseMessage> PostAsync(JsonNode activity) => PostAsync(Person.Json(activity));

    public Task<HttpResponseMessage> PostAsync(HttpContent body) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = body });

    /// <summary>Sends a request to /api/messages.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var bot = bots[Interlocked.Increment(ref turns) % bots.Count];
        request.RequestUri = new Uri(bot.Address, "api/messages");
        using (request)
            return await http.SendAsync(request, Stop);
    }

    public Task<HttpResponseMessage> HealthAsync() => http.GetAsync(new Uri(Address, "api/health"), Stop);

    /// <summary>Puts the reminder to acknowledge the policy into the queue, as if somebody's commit had left it to be sent.</summary>
    public Task RemindAsync(Person who, string messageId) => Storage.Queue.Send(
        new Message($"{who.Id}.{messageId}", PersonId.Parse(who.Id), "policy.reminder", $"person|{who.Id}"), null, Stop);

    /// <summary>Plays the host until nothing is left to be done now: outbox and queue are empty.</summary>
    public Task SettleAsync() =>
        UntilAsync(async () => await host!.PumpAsync() == 0 && await IsOutboxEmpty() && await host.PumpAsync() == 0);

    /// <summary>Plays the host until something has happened that waits for a time of its own.</summary>
    public Task UntilAsync(Func<bool> happened) => UntilAsync(async () =>
    {
        await host!.PumpAsync();
        return happened();
    });

    /// <summary>Which process serves the next turn; the host's part always speaks to the first, 0.</summary>
    public void NextTurnAt(int instance) => turns = instance - 1 + Instances;

    public async Task FireAsync(string timer) => Assert.True(await TryFireAsync(timer));

    /// <returns>Whether the host would take the run for done.</returns>
    public async Task<bool> TryFireAsync(string timer) => (await host!.FireTimerAsync(timer)).Succeeded;

    /// <summary>Runs a command of the bot's program, in this process, over the same storage and people.</summary>
    public Task<Ran> CommandAsync(params string[] arguments) => CommandAsync(storage!, arguments);

    /// <summary>The same over another storage account.</summary>
    public Task<Ran> CommandAsync(Azurite account, params string[] arguments) => Ran.CommandAsync(SettingsOn(account), arguments);

    /// <summary>The same with other settings besides.</summary>
    public Task<Ran> CommandAsync(Azurite account, (string Name, string Value) setting, params string[] arguments) =>
        Ran.CommandAsync(new Dictionary<string, string?>(SettingsOn(account)) { [setting.Name] = setting.Value }, arguments);

    /// <summary>The same with other settings besides.</summary>
    public Task<Ran> CommandAsync(IReadOnlyDictionary<string, string?> settings, params string[] arguments) =>
        Ran.CommandAsync(new Dictionary<string, string?>(SettingsOn(storage!).Concat(settings)), arguments);

    /// <summary>Runs a command as a process of its own.</summary>
    public async Task<Ran> ProcessAsync(params string[] arguments)
    {
        var ended = await Cli.Wrap("dotnet").WithArguments([Repository.BotAssembly, .. arguments]).WithEnvironmentVariables(SettingsOn(storage!))
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(Stop);
        return new Ran(ended.ExitCode, ended.StandardOutput, ended.StandardError);
    }

    /// <summary>Of the first bot.</summary>
    public int ProcessId => bots[0].Id;

    /// <summary>A queue of the account, which is made if it is not there.</summary>
    public async Task<QueueClient> QueueAsync(string name)
    {
        var queue = new QueueClient(storage!.ConnectionString, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateIfNotExistsAsync(cancellationToken: Stop);
        return queue;
    }

    /// <summary>The account.</summary>
    public string Connection => storage!.ConnectionString;

    /// <summary>Kills the bot's process, as the Functions host does, and starts it anew.</summary>
    public Task KillAsync() => bots[0].RestartAsync(Stop);

    /// <summary>Kills the bot's process, and starts it where its clock shows another moment.</summary>
    public Task MoveToAsync(string time) => StartAnewAsync(Bot(time, Address));

    /// <summary>Kills the bot's process, and starts it on another storage account.</summary>
    public Task MoveToAsync(Azurite account) => StartAnewAsync(Bot(Time, Address) with { Storage = account.ConnectionString });

    /// <summary>The storage account is gone, as after a kill.</summary>
    public Task LoseStorageAsync() => storage!.Process.KillAsync();

    /// <summary>The storage account's process ends; its data stays where <see cref="Account"/> says.</summary>
    public ValueTask StopStorageAsync() => storage!.DisposeAsync();

    /// <summary>The storage account is there again.</summary>
    public async Task FindStorageAsync() => storage = await Azurite.StartAsync(Account, Stop);

    /// <summary>What was given up.</summary>
    public Undelivered Undelivered => new(Storage.Table, Delivery, Storage.Queue, TimeProvider.System);

    public async Task<int> CountAsync(string partition, string prefix) =>
        await Storage.Table.Range(partition, prefix, prefix + "}", CancellationToken.None).CountAsync();

    /// <summary>Of the storage account.</summary>
    public string ConnectionString => storage!.ConnectionString;

    /// <summary>Everything that the storage account holds.</summary>
    public Task<StoredBytes> StoredAsync() => StoredBytes.OfAsync(storage!.ConnectionString, Stop);

    /// <summary>Where the office's files are, until it closes.</summary>
    protected string Folder => folder;

    /// <summary>What the bot's process runs: Aims.Bot.dll, or the published executable.</summary>
    protected virtual Task<string> ProgramAsync() => Task.FromResult(Repository.BotAssembly);

    /// <summary>How the bot is started, where a test wants that otherwise.</summary>
    protected virtual BotOptions Shape(BotOptions options) => options;

    private Dictionary<string, string?> SettingsOn(Azurite account) => new() { ["AzureWebJobsStorage"] = account.ConnectionString, ["AIMS_PEOPLE"] = files.People };

    private BotOptions Bot(string time, Uri address) => Shape(new(files.Program, address, storage!.ConnectionString) { People = files.People, Time = time });

    private async Task StartAnewAsync(BotOptions options)
    {
        await bots[0].DisposeAsync();
        bots[0] = await BotProcess.StartAsync(options, Stop);
    }

    /// <summary>Asks until it is so.</summary>
    // Which process carried out a turn is known only by waiting for what it left behind.
    public static async Task UntilAsync(Func<Task<bool>> condition)
    {
        long began = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < Patience, "It did not happen within a minute and a half.");
            await Task.Delay(Pause, Stop);
        }
    }

    private async Task<bool> IsOutboxEmpty() => await CountAsync(Tenant, "outbox|") + await CountAsync(Delivery, "outbox|") == 0;
}
