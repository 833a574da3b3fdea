using Aims.Channel;
using Aims.Local;
using Aims.Local.Functions;

namespace Aims.Benchmarks.Load;

/// <summary>Storage, the bot as a process of its own, and the channel that this process plays.</summary>
internal sealed class LoadStage : IAsyncDisposable
{
    // A chat grows without end; the load run looks at its newest messages only, of at most 32 people in one chat at once.
    private const int Kept = 100;

    private readonly string folder = Directory.CreateTempSubdirectory("aims-load-").FullName;
    private readonly List<DirectLine> lines = [];
    private Azurite storage = null!;
    private StandInConnector connector = null!;
    private FunctionsHost host = null!;

    public Staff Staff { get; } = Staff.Of(employees: 40, managers: 4);

    public BotProcess Bot { get; private set; } = null!;

    public static async Task<LoadStage> OpenAsync(string program, CancellationToken ct)
    {
        var stage = new LoadStage();
        try
        {
            await stage.StartAsync(program, ct);
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    /// <summary>What starts the same bot once more, over the same storage, on another port.</summary>
    public BotOptions Another(string program) => new(program, new Uri($"http://127.0.0.1:{Ports.Free()}"), storage.ConnectionString)
    {
        People = Path.Combine(folder, "people.json"),
    };

    /// <summary>A client with a connection pool of its own, as each of the channel's machines has.</summary>
    public TeamsClient Client(string person)
    {
        var line = new DirectLine(Bot.Address);
        lock (lines)
            lines.Add(line);
        return Client(person, line);
    }

    public TeamsClient Client(string person, DirectLine line) => new(connector, Staff.Tenant, person, line.Send);

    /// <summary>Delivers all that waits in the queue.</summary>
    public Task Deliver(CancellationToken ct) => host.PumpAsync(ct);

    public async ValueTask DisposeAsync()
    {
        foreach (var line in lines)
            line.Dispose();
        if (host is not null)
            await host.DisposeAsync();
        if (Bot is not null)
            await Bot.DisposeAsync();
        if (connector is not null)
            await connector.DisposeAsync();
        if (storage is not null)
            await storage.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartAsync(string program, CancellationToken ct)
    {
        await Staff.WriteAsync(Path.Combine(folder, "people.json"), ct);
        storage = await Azurite.StartAsync(new AzuriteOptions(), ct);
        connector = await StandInConnector.StartAsync(Kept, TimeSpan.Zero, ct);
        Bot = await BotProcess.StartAsync(Another(program), ct);
        host = new FunctionsHost(new FunctionsHostOptions(Path.GetDirectoryName(program)!, Bot.Address, storage.ConnectionString));
    }
}
