using Aims.Bot.Tables;
using Aims.Ledger;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>What the bot is told about its storage, and what a turn asks of it.</summary>
public sealed class Storage_settings(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("AzureWebJobsStorage", "UseDevelopmentStorage=true")]
    [InlineData("AzureWebJobsStorage:accountName", "aimscontoso")]
    public void Can_be_a_connection_or_an_account(string name, string value) => Assert.NotNull(Storage.From(Settings(name, value)).Table);

    [Theory]
    [InlineData("Else", "")]
    [InlineData("AzureWebJobsStorage", "")]
    public void Say_what_to_set_when_they_are_missing(string name, string value) => Assert.Equal(
        "Set AzureWebJobsStorage to a storage connection string, or AzureWebJobsStorage__accountName to the storage account of the app's identity.",
        Assert.Throws<InvalidOperationException>(() => Storage.From(Settings(name, value))).Message);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AccountName=a;AccountKey=secret")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=not base64: secret;EndpointSuffix=core.windows.net")]
    public void Say_so_without_the_key_when_they_are_no_connection_string(string value) => Assert.Equal(
        "AzureWebJobsStorage is not a storage connection string.",
        Assert.Throws<InvalidOperationException>(() => Storage.From(Settings("AzureWebJobsStorage", value))).Message);

    [Fact]
    public async Task Make_a_commit_of_two_requests()
    {
        var storage = Storage.From(Settings("AzureWebJobsStorage", azurite.Connection));
        string tenant = $"t{Guid.NewGuid():N}";
        var outbox = new Outbox(storage.Table, storage.Queue, TimeProvider.System);
        var bot = new Instance(new Records(storage.Table, storage.Texts(tenant), outbox, TimeProvider.System, tenant), outbox);
        await bot.Write(Instance.Command("a"), "makes the table", "N-0001");

        var meter = StorageMeter.Begin(TimeProvider.System);
        await bot.Write(Instance.Command("b"), "one read, one write", "N-0001");
        Assert.Equal(2, meter.Requests);
        Assert.True(meter.Elapsed > TimeSpan.Zero);
        await bot.Flush();
        Assert.Equal(["makes the table", "one read, one write"], await bot.Lines("N-0001"));
        Assert.True(await storage.Anchors(tenant).Write(new Anchor(new DateOnly(2026, 3, 9), []), Token));
    }

    [Fact]
    public async Task Count_for_each_turn_apart()
    {
        var storage = Storage.From(Settings("AzureWebJobsStorage", azurite.Connection));
        var meters = await Task.WhenAll(Enumerable.Range(1, 5).Select(async n =>
        {
            var meter = StorageMeter.Begin(TimeProvider.System);
            await Task.WhenAll(Enumerable.Range(0, n).Select(_ => storage.Table.Get("nobody", "a", Token)));
            return meter;
        }));
        Assert.Equal([1, 2, 3, 4, 5], meters.Select(meter => meter.Requests));
    }

    private static IConfiguration Settings(string name, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();
}
