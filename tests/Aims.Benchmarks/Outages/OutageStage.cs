using Aims.Bot.Tables;
using Aims.Bot.Tests.Kills;
using Aims.Channel;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Local;
using Aims.Local.Functions;
using Aims.People;
using Azure;
using CliWrap;
using CliWrap.Buffered;
using Microsoft.Extensions.Configuration;

namespace Aims.Benchmarks.Outages;

/// <summary>How storage goes away.</summary>
public enum Outage
{
    /// <summary>Its process is ended, and started again on the same data.</summary>
    Gone,

    /// <summary>Connections are taken and never answered.</summary>
    Silent,
}

/// <summary>The published bot over storage that can be taken away, its host, and the channel.</summary>
internal sealed class OutageStage : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50), BetweenSweeps = TimeSpan.FromSeconds(1);

    // So that what players are answered leaves slots for what is delivered.
    private const int Times = 20;

    private readonly string folder = Directory.CreateTempSubdirectory("aims-outage-").FullName;
    private readonly CancellationTokenSource closing = new();
    private readonly Outage kind;
    private readonly string program;
    private AzuriteOptions options = null!;
    private Azurite azurite = null!;
    private StorageLine line = null!;
    private FunctionsHost host = null!;
    private Task deliveries = Task.CompletedTask;

    private OutageStage(Outage kind, string program) => (this.kind, this.program) = (kind, program);

    public Staff Staff { get; } = Staff.Of(employees: 300, managers: 3);

    public BotProcess Bot { get; private set; } = null!;

    public StandInConnector Connector { get; private set; } = null!;

    public LedgerAfterwards Ledger { get; private set; } = null!;

    private string Connection => kind is Outage.Silent ? line.ConnectionString : azurite.ConnectionString;

    private string People => Path.Combine(folder, "people.json");

    public static async Task<OutageStage> OpenAsync(Outage kind, string program, CancellationToken ct)
    {
        var stage = new OutageStage(kind, program);
        try
        {
            await stage.StartAsync(ct);
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    public async Task LoseStorage()
    {
        if (kind is Outage.Silent)
            line.FallSilent();
        else
            await azurite.DisposeAsync();
    }

    public async Task FindStorage(CancellationToken ct)
    {
        if (kind is Outage.Silent)
            line.Speak();
        else
            azurite = await Azurite.StartAsync(options, ct);
    }

    /// <summary>Puts a message to each of these people into the queue.</summary>
    public Task LeaveInQueue(IEnumerable<string> people, CancellationToken ct) => Account().Queue.Send(
        [.. people.Select(id => new Message($"before.{id}", PersonId.Parse(id), Welcome.Name, $"person|{id}"))], null, ct);

    /// <summary>What the command says, when it ended well; null otherwise.</summary>
    public async Task<string?> Verify(CancellationToken ct)
    {
        var ended = await Cli.Wrap(program).WithArguments("verify").WithValidation(CommandResultValidation.None)
            .WithEnvironmentVariables(new Dictionary<string, string?> { ["AzureWebJobsStorage"] = azurite.ConnectionString, ["AIMS_PEOPLE"] = People })
            .ExecuteBufferedAsync(ct);
        return ended.ExitCode == 0 ? ended.StandardOutput.Trim() : null;
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await deliveries.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (host is not null)
            await host.DisposeAsync();
        if (Bot is not null)
            await Bot.DisposeAsync();
        if (Connector is not null)
            await Connector.DisposeAsync();
        if (line is not null)
            await line.DisposeAsync();
        if (azurite is not null)
            await azurite.DisposeAsync();
        closing.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartAsync(CancellationToken ct)
    {
        await Staff.WriteAsync(People, ct);
        options = new AzuriteOptions(Path.Combine(folder, "storage"), Ports.Free(3));
        azurite = await Azurite.StartAsync(options, ct);
        line = StorageLine.To(azurite.ConnectionString);
        Connector = await StandInConnector.StartAsync(kept: 1_000, TimeSpan.Zero, ct);
        Bot = await BotProcess.StartAsync(
            new BotOptions(program, new Uri($"http://127.0.0.1:{Ports.Free()}"), Connection)
            {
                People = People,
                Environment = new Dictionary<string, string?> { ["AIMS_LIMITS_TIMES"] = $"{Times}" },
            },
            ct);
        host = new FunctionsHost(new FunctionsHostOptions(Path.GetDirectoryName(program)!, Bot.Address, Connection));
        var storage = Account();
        Ledger = new LedgerAfterwards(storage.Table, storage.Texts(Staff.Tenant), storage.Queue, Staff.Tenant);
        deliveries = Task.WhenAll(
            Repeat(cancel => host.PumpAsync(cancel), Pause, closing.Token),
            Repeat(cancel => host.FireTimerAsync("sweep", cancel), BetweenSweeps, closing.Token));
    }

    // Past the line: what is looked at is there or not, whatever the bot can reach.
    private Storage Account() => Storage.From(
        new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", azurite.ConnectionString)]).Build());

    // The host asks again as well, sooner or later, when its storage fails.
    private static async Task Repeat(Func<CancellationToken, Task> work, TimeSpan pause, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await work(ct);
            }
            catch (Exception e) when (e is RequestFailedException or AggregateException or OperationCanceledException)
            {
                // Until it is back, or the run is over.
            }
            await Task.Delay(pause, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
