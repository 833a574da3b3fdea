using System.Diagnostics;
using System.Text.Json;
using Aims.Bot.Tables;
using Aims.Bot.Teams;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Local;
using Aims.Local.Functions;
using Aims.People;
using Microsoft.Extensions.Configuration;

namespace Aims.Channel;

/// <summary>How much is sent.</summary>
/// <param name="Kills">How often the sender is killed meanwhile.</param>
/// <param name="Functions">The deployed folder that the host reads.</param>
public sealed record CampaignSize(int Messages, int Kills, int Times, string Program, string Functions)
{
    public Moods Moods => new(PerSecond, Throttled: 5, Failed: 19, Silent: Messages > 10_000 ? 1 : 2);

    public int PerSecond => 30 * Times;
}

/// <summary>A moment of the run.</summary>
public sealed record Sample(TimeSpan At, int Chats, long ResidentBytes);

/// <summary>Processor time of each part.</summary>
public readonly record struct Processor(TimeSpan Bot, TimeSpan Storage, TimeSpan Channel);

/// <summary>A message to each of many people, sent by a bot process that is killed now and then, through a channel that has moods.</summary>
public sealed class Campaign : IAsyncDisposable
{
    private static readonly JsonSerializerOptions AsStored = new() { IgnoreReadOnlyProperties = true };
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    // By then all has arrived that was on its way when the sender was killed, and nothing of it again: its claims hold longer.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    private readonly string folder = Directory.CreateTempSubdirectory("aims-campaign-").FullName;
    private readonly CampaignSize size;
    private readonly Staff staff;
    private readonly TimeProvider clock;
    private TimeSpan spent;
    private Azurite azurite = null!;
    private BotProcess bot = null!;
    private FunctionsHost host = null!;

    private Campaign(CampaignSize size, TimeProvider clock) => (this.size, this.clock, staff) = (size, clock, Staff.Of(size.Messages, Math.Max(1, size.Messages / 20)));

    public BusyChannel Channel { get; private set; } = null!;

    public Storage Storage { get; private set; } = null!;

    public List<Sample> Samples { get; } = [];

    /// <summary>How long nothing arrived: at the beginning, and after each kill.</summary>
    public List<TimeSpan> Silences { get; } = [];

    /// <summary>Processor time so far: of all bots, of storage, and of this process, which is the channel and the host.</summary>
    public Processor Processor => new(spent + TimeOf(bot.Id), TimeOf(azurite.Process.Id), TimeOf(Environment.ProcessId));

    private string Delivery => $"{staff.Tenant}|delivery";

    public static async Task<Campaign> OpenAsync(CampaignSize size, TimeProvider clock, CancellationToken ct)
    {
        var campaign = new Campaign(size, clock);
        try
        {
            await campaign.StartAsync(ct);
            return campaign;
        }
        catch
        {
            await campaign.DisposeAsync();
            throw;
        }
    }

    /// <summary>Leaves the messages in the outbox, as a crash does, for the sweep to find.</summary>
    public async Task LeaveInOutbox(CancellationToken ct)
    {
        long ticks = (clock.GetUtcNow() - TimeSpan.FromMinutes(1)).UtcTicks;
        foreach (var some in staff.Employees.Chunk(100))
            await Storage.Table.Write(Delivery, [.. some.Select(id => Outbox.RowOf(ticks, MessageTo(id)))], ct);
        await host.FireTimerAsync("sweep", ct);
    }

    /// <summary>Puts the messages into the queue, in batches as the outbox makes them.</summary>
    public async Task LeaveInQueue(CancellationToken ct)
    {
        foreach (var some in staff.Employees.Chunk(1_000))
            await Storage.Queue.Send([.. some.Select(MessageTo)], null, ct);
    }

    /// <summary>Sends until every chat has its message and none is left in the queue; kills in between.</summary>
    /// <returns>How long it took until the last chat had its message.</returns>
    public async Task<TimeSpan> Run(TimeSpan longest, CancellationToken ct)
    {
        long began = clock.GetTimestamp();
        host.Start();
        int killed = 0;
        var kill = TimeSpan.MaxValue;
        (TimeSpan At, int Arrived)? silence = (TimeSpan.Zero, Channel.Arrived);
        while (Channel.Chats < size.Messages)
        {
            if (silence is { } since && Channel.Arrived > since.Arrived)
            {
                Silences.Add(clock.GetElapsedTime(began) - since.At);
                silence = null;
            }
            Samples.Add(new Sample(clock.GetElapsedTime(began), Channel.Chats, Resident()));
            if (killed < size.Kills && Channel.Chats > size.Messages * (killed + 1) / (size.Kills + 1))
            {
                spent += TimeOf(bot.Id);
                var last = clock.GetElapsedTime(began);
                await bot.BeginAgainAsync();
                killed++;
                kill = clock.GetElapsedTime(began);
                silence = (last, Channel.Arrived);
            }
            if (clock.GetElapsedTime(began) - Settled > kill)
            {
                Channel.NextLife();
                kill = TimeSpan.MaxValue;
            }
            if (clock.GetElapsedTime(began) > longest)
                break;
            await Task.Delay(Glance, ct);
        }
        return clock.GetElapsedTime(began);
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        if (bot is not null)
            await bot.DisposeAsync();
        if (Channel is not null)
            await Channel.DisposeAsync();
        if (azurite is not null)
            await azurite.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartAsync(CancellationToken ct)
    {
        string people = Path.Combine(folder, "people.json");
        await staff.WriteAsync(people, ct);
        azurite = await Azurite.StartAsync(new AzuriteOptions(), ct);
        Channel = await BusyChannel.StartAsync(size.Moods, ct);
        Storage = Storage.From(new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", azurite.ConnectionString)]).Build());
        foreach (var some in staff.Employees.Chunk(100))
            await Storage.Table.Write(Delivery, [.. some.Select(id => new RowChange.Put(InTouch(id)))], ct);
        var options = new BotOptions(size.Program, new Uri($"http://127.0.0.1:{Ports.Free()}"), azurite.ConnectionString)
        {
            People = people,
            Environment = new Dictionary<string, string?> { ["AIMS_LIMITS_TIMES"] = $"{size.Times}" },
        };
        bot = await BotProcess.StartAsync(options, ct);
        host = new FunctionsHost(new FunctionsHostOptions(size.Functions, options.Address, azurite.ConnectionString));
    }

    private Row InTouch(string id)
    {
        var chat = new ConversationReference(Channel.ServiceUrl, $"a:{id}", KnownPerson.Personal, "28:aims", $"29:{id}", id, staff.Tenant, "en-GB", "Europe/London");
        return new Row($"person|{id}", new Dictionary<string, string> { ["Json"] = JsonSerializer.Serialize(new KnownPerson(chat, true, null), AsStored) });
    }

    private static Message MessageTo(string id) => new($"campaign.{id}", PersonId.Parse(id), Welcome.Name, $"person|{id}");

    private long Resident()
    {
        try
        {
            using var process = Process.GetProcessById(bot.Id);
            return process.WorkingSet64;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return 0;
        }
    }

    private static TimeSpan TimeOf(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.TotalProcessorTime;
    }
}
