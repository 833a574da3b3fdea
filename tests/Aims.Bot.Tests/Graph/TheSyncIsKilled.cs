using Aims.Bot.Tests.Ledger;
using Xunit;
using static Aims.Benchmarks.Tenant.GraphItems;

namespace Aims.Bot.Tests.Graph;

public sealed class TheSyncIsKilled(AzuriteFixture azurite)
{
    private const string Complete = "Ana Ruiz · Legal · reports to max\nMax Keller · Human Resources\nZoë O'Neill · Human Resources";

    [Fact]
    public async Task At_any_step_and_another_instance_goes_on()
    {
        bool died = true;
        for (int step = 0; died; step++)
        {
            await using var tenant = await Open(Store.InMemory());
            var dying = new Dying(step);
            try
            {
                await tenant.Sync(dying.Of(tenant.Store).Table);
            }
            catch (DiedException)
            {
                // As it should.
            }
            died = dying.Died;
            tenant.Store.Clock.Advance(TimeSpan.FromMinutes(3));
            Assert.True(await tenant.Sync());
            await tenant.Reads(Complete);
            Assert.True(step < 60, "It never came to an end.");
        }
    }

    [Fact]
    public async Task Between_two_pages_and_no_page_is_fetched_twice()
    {
        await using var tenant = await Open(Store.InAzurite(azurite));
        using var kill = new CancellationTokenSource();
        tenant.Graph.Before = _ => tenant.Graph.Requests.Count == 3 ? kill.CancelAsync() : Task.CompletedTask;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tenant.Sync(stop: kill.Token));
        Assert.False((await tenant.Directory()).IsRead);

        Assert.False(await tenant.Sync());
        tenant.Store.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.True(await tenant.Sync());
        await tenant.Reads(Complete);
        Assert.Equal(
            ["users/delta?$skiptoken=0.0.1", "users/delta?$skiptoken=0.0.2", "users/delta?$skiptoken=0.0.2"],
            tenant.Graph.Requests.Skip(1).Select(Uri.UnescapeDataString));
    }

    [Fact]
    public async Task While_whoever_was_slow_finds_out_that_another_went_on()
    {
        await using var tenant = await Open(Store.InAzurite(azurite));
        Task<bool>? other = null;
        tenant.Graph.Before = async _ =>
        {
            if (tenant.Graph.Requests.Count != 2)
                return;
            tenant.Store.Clock.Advance(TimeSpan.FromMinutes(3));
            other = tenant.Sync();
            await other;
        };
        Assert.False(await tenant.Sync());
        Assert.True(await other!);
        await tenant.Reads(Complete);
    }

    private static async Task<Tenant> Open(Store store)
    {
        var tenant = await Tenant.OpenAsync(store);
        tenant.Graph.Everybody(
            Page(User("ana", "Ana Ruiz", "max"), User("max", "Max Keller")), Page(Changed("ana", new { department = "Legal" })), Page(User("zoe", "Zoë O'Neill")));
        return tenant;
    }
}
