using System.Text.Json.Nodes;
using Aims.Bot.Tables;
using Aims.Channel;
using Aims.Local;
using Aims.Local.Functions;
using Microsoft.Extensions.Configuration;

namespace Aims.Bot.Tests.Kills;

/// <summary>Two bot processes over one storage, each with a Functions host of its own, and the channel before them.</summary>
internal sealed class TwoBots : IAsyncDisposable
{
    // Long enough for a kill to fall between a message in its chat and the bot's knowing of it.
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(40);

    private readonly string folder = Directory.CreateTempSubdirectory("aims-kills-").FullName;
    private readonly List<BotProcess> bots = [];
    private readonly List<FunctionsHost> hosts = [];
    private Azurite azurite = null!;

    public Staff Staff { get; } = Staff.Of(employees: 12, managers: 3);

    public StandInConnector Connector { get; private set; } = null!;

    public IReadOnlyList<BotProcess> Bots => bots;

    public IReadOnlyList<FunctionsHost> Hosts => hosts;

    public string Connection => azurite.ConnectionString;

    public IEnumerable<Chat> Chats(IEnumerable<string> people) => people.Select(person => Connector.ChatOf($"a:{person}"));

    public static async Task<TwoBots> OpenAsync(CancellationToken ct)
    {
        var open = new TwoBots();
        try
        {
            await open.StartAsync(ct);
            return open;
        }
        catch
        {
            await open.DisposeAsync();
            throw;
        }
    }

    /// <summary>What the bots store, seen from outside.</summary>
    public Storage Storage() => Tables.Storage.From(
        new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", azurite.ConnectionString)]).Build());

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
            await host.DisposeAsync();
        foreach (var bot in bots)
            await bot.DisposeAsync();
        if (Connector is not null)
            await Connector.DisposeAsync();
        if (azurite is not null)
            await azurite.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartAsync(CancellationToken ct)
    {
        string people = Path.Combine(folder, "people.json"), functions = Path.Combine(folder, "functions");
        await Staff.WriteAsync(people, ct);
        CopyFunctions(Path.GetDirectoryName(Repository.BotAssembly)!, functions);
        azurite = await Azurite.StartAsync(new AzuriteOptions(), ct);
        Connector = await StandInConnector.StartAsync(int.MaxValue, Latency, ct);
        for (int n = 0; n < 2; n++)
        {
            var options = new BotOptions(Repository.BotAssembly, new Uri($"http://127.0.0.1:{Ports.Free()}"), Connection) { People = people };
            bots.Add(await BotProcess.StartAsync(options, ct));
            hosts.Add(new FunctionsHost(new FunctionsHostOptions(functions, options.Address, Connection)));
        }
    }

    // As deployed, but for two settings of the queue: a message that failed comes back sooner, and each host hands out one at
    // a time, so that a kill can cut one send at most.
    private static void CopyFunctions(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "function.json", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var host = JsonNode.Parse(File.ReadAllText(Path.Combine(from, "host.json")))!;
        var queues = host["extensions"]!["queues"]!;
        queues["visibilityTimeout"] = "00:00:01";
        queues["batchSize"] = 1;
        queues["newBatchThreshold"] = 0;
        File.WriteAllText(Path.Combine(to, "host.json"), host.ToJsonString());
    }
}
