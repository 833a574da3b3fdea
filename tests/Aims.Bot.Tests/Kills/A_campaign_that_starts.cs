using Aims.Bot.Tables;
using Aims.Bot.Tests.Edge;
using Aims.Campaigns;
using Aims.Crowds;
using Aims.Ledger;
using Aims.Local;
using Aims.Local.Functions;
using Aims.People;
using Aims.Policies;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Aims.Bot.Tests.Kills;

/// <summary>
/// Two campaigns start, one for each of 2,000 people and one for a department, by a bot that is killed twice on the way and finds another
/// directory each time: some have left, moved or joined. Afterwards each is asked who is to be asked, once, and nobody else.
/// </summary>
public sealed class A_campaign_that_starts(ITestOutputHelper output) : IAsyncLifetime
{
    private const int People = 2_000, Kills = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2), Glance = TimeSpan.FromMilliseconds(20), BetweenSweeps = TimeSpan.FromMilliseconds(500);

    private readonly string folder = Directory.CreateTempSubdirectory("aims-crowd-").FullName;
    private readonly Crowd crowd = new(People, [.. Enumerable.Repeat(Changes.Usual(People), Kills)]);
    private Azurite azurite = null!;
    private BotProcess bot = null!;
    private FunctionsHost host = null!;
    private AzureTable table = null!;
    private Records records = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string PeopleFile => Path.Combine(folder, "people.json");

    public async ValueTask InitializeAsync()
    {
        await crowd.WriteAsync(PeopleFile, after: 0, Token);
        azurite = await Azurite.StartAsync(new AzuriteOptions(), Token);
        var storage = Storage.From(new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", azurite.ConnectionString)]).Build());
        table = storage.Table;
        records = new Records(table, storage.Texts(Crowd.Tenant), new Outbox(table, storage.Queue, TimeProvider.System), TimeProvider.System, Crowd.Tenant);
        var options = new BotOptions(Repository.BotAssembly, new Uri($"http://127.0.0.1:{Ports.Free()}"), azurite.ConnectionString) { People = PeopleFile };
        bot = await BotProcess.StartAsync(options, Token);
        host = new FunctionsHost(new FunctionsHostOptions(HostFolder.In(Path.Combine(folder, "functions")), options.Address, azurite.ConnectionString));
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        if (bot is not null)
            await bot.DisposeAsync();
        if (azurite is not null)
            await azurite.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Asks_each_once_through_two_kills_while_people_join_move_and_leave()
    {
        var lead = new CrowdCampaigns(records, TimeProvider.System);
        await lead.Publish(Token);
        var everybody = await lead.Start(PolicyLibrary.AiPolicy, AudiencePart.Everybody, People, Token);
        var few = await lead.Start(CrowdCampaigns.Another, new AudiencePart(AudienceKind.Department, Crowd.Department(7)), People / 40, Token);

        for (int kill = 1; kill <= Kills; kill++)
            await KillAt(everybody.Rolls * kill / (Kills + 1), kill);
        await RoundsUntilNothingChanges();
        await Until(async () => await Sweep() == 0, "a message is still in the outbox", BetweenSweeps);

        var people = new DirectoryIndex(crowd.After(Kills));
        var mail = new CampaignMail();
        await mail.Take(azurite.ConnectionString, Token);
        await Asks(everybody, people.Everybody, mail);
        await Asks(few, people.In(Crowd.Department(7)), mail);
        Assert.Empty((await new Verification(records, ManagementSystem.RecordTypes).Run([], Token)).Problems);
    }

    // The bot comes back with the directory in which more has changed.
    private async Task KillAt(int rolls, int changed)
    {
        // The bot reads it when it starts.
        await crowd.WriteAsync(PeopleFile, changed, Token);
        var round = host.FireTimerAsync("campaigns", Token);
        await Until(async () => round.IsCompleted || await Count("head|roll|") >= rolls, "the start does not get on", Glance);
        await bot.RestartAsync(Token);
        output.WriteLine($"Killed at {await Count("head|roll|")} rolls; the round {((await round).Succeeded ? "was done" : "was cut off")}.");
    }

    private async Task RoundsUntilNothingChanges()
    {
        int before = -1;
        // On a busy machine the storage emulator may keep a round waiting for too long: then the next goes on.
        await Until(async () =>
        {
            bool done = (await host.FireTimerAsync("campaigns", Token)).Succeeded;
            return before == (before = await Count("event|roll|")) && done;
        }, "rounds still change something", Glance);
    }

    private async Task Asks(Campaign campaign, IEnumerable<Aims.People.Person> audience, CampaignMail mail)
    {
        var plain = await PlainCount.Of(table, Crowd.Tenant, campaign.Id.Value, campaign.Policy, Token);
        var rolls = await Task.WhenAll(Enumerable.Range(0, campaign.Rolls).Select(number => records.Read(Roll.Type, Roll.IdOf(campaign.Id, number), Token)));
        var asked = rolls.SelectMany(roll => roll.State?.People ?? []).ToDictionary(one => one.Who, one => one.Major);
        output.WriteLine($"{campaign.Id}: {plain.Asked.Count} asked, {plain.Released} released; the queue has {mail.Count} messages, {mail.Copies} of them twice.");

        Assert.Equal(audience.Select(person => person.Id.Value).Order(), asked.Keys.Select(who => who.Value).Order());
        Assert.Equal(plain.Asked.OrderBy(one => one.Key.Value), asked.OrderBy(one => one.Key.Value));
        Assert.All(plain.Times, asks => Assert.Equal(1, asks.Value));
        // Whoever was asked and has left since has a message too.
        Assert.Equal(plain.Times.Keys.Select(one => one.Item1.Value).Order(), mail.Of(campaign.Id).Keys.Select(who => who.Value).Order());
        Assert.All(mail.Of(campaign.Id), messages => Assert.Equal(1, messages.Value));
        Assert.True((await records.Read(Campaign.Type, campaign.Id.Value, Token)).State!.IsUnderWay);
    }

    private async Task<int> Sweep()
    {
        await host.FireTimerAsync("sweep", Token);
        return await Count("outbox|");
    }

    private async Task<int> Count(string prefix)
    {
        int[] counts = await Task.WhenAll(Acknowledgement.Type.Partitions(Crowd.Tenant)
            .Select(partition => table.Range(partition, prefix, $"{prefix[..^1]}}}", Token).CountAsync(Token).AsTask()));
        return counts.Sum();
    }

    private static async Task Until(Func<Task<bool>> holds, string otherwise, TimeSpan pause)
    {
        long began = TimeProvider.System.GetTimestamp();
        while (!await holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < Patience, $"After {Patience.TotalSeconds} s {otherwise}.");
            await Task.Delay(pause, Token);
        }
    }
}
