using Aims.Bot.Tests.Ledger;
using Aims.Ledger;
using Aims.People;
using Microsoft.Extensions.Time.Testing;
using Xunit;
using static Aims.Benchmarks.Tenant.GraphItems;

namespace Aims.Bot.Tests.Graph;

public sealed class TheCopyIsServed : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new();
    private Tenant tenant = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        tenant = await Tenant.OpenAsync(Store.InMemory());
        tenant.Graph.Everybody(Page(User("ana", "Ana Ruiz")));
    }

    public ValueTask DisposeAsync() => tenant.DisposeAsync();

    [Fact]
    public async Task Not_before_the_directory_was_read_once()
    {
        var directory = await tenant.Directory();
        Assert.False(directory.IsRead);
        Assert.Throws<TimeoutException>(() => directory.Find(PersonId.Parse("ana")));
        await tenant.Sync();
        await directory.Refresh(Ct);
        Assert.True(directory.IsRead);
        Assert.NotNull(directory.Find(PersonId.Parse("ana")));
    }

    [Fact]
    public async Task Anew_a_minute_after_it_changed_beside_the_turn_that_asks()
    {
        await tenant.Sync();
        var table = new Watched(tenant.Store.Table);
        var directory = await tenant.Directory(table, clock);
        int loaded = table.Ranges;
        tenant.Graph.Then(Page(User("zoe", "Zoë O'Neill")));
        await tenant.Sync();

        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Single(directory.Everybody);
        Assert.Equal(1, table.Versions);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Single(directory.Everybody);
        await table.LookedAgain.WaitAsync(Ct);
        await directory.Refresh(Ct);
        Assert.Equal(2, directory.Everybody.Count);
        Assert.Equal(2 * loaded, table.Ranges);
        // What has not changed is not loaded again.
        await directory.Refresh(Ct);
        Assert.Equal(2 * loaded, table.Ranges);
    }

    [Fact]
    public async Task As_it_was_while_storage_is_away()
    {
        await tenant.Sync();
        var table = new Watched(tenant.Store.Table);
        var directory = await tenant.Directory(table, clock);
        table.IsAway = true;
        for (int n = 0; n < 3; n++)
        {
            clock.Advance(TimeSpan.FromMinutes(2));
            Assert.NotNull(directory.Find(PersonId.Parse("ana")));
        }
    }

    [Fact]
    public async Task To_nobody_when_storage_was_away_from_the_start_and_then_after_all()
    {
        await tenant.Sync();
        var table = new Watched(tenant.Store.Table) { IsAway = true };
        await Assert.ThrowsAsync<TimeoutException>(() => tenant.Directory(table, clock));
        table.IsAway = false;
        Assert.NotNull((await tenant.Directory(table, clock)).Find(PersonId.Parse("ana")));
    }

    /// <summary>Counts what the directory asks of its table, which may be away.</summary>
    private sealed class Watched(ITable table) : ITable
    {
        private readonly TaskCompletionSource second = new();

        public bool IsAway { get; set; }

        public int Ranges { get; private set; }

        public int Versions { get; private set; }

        public Task LookedAgain => second.Task;

        public async Task<Row?> Get(string partition, string key, CancellationToken ct)
        {
            if (IsAway)
                throw new TimeoutException("away");
            if (++Versions == 2)
                second.SetResult();
            return await table.Get(partition, key, ct);
        }

        public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct)
        {
            Ranges++;
            return table.Range(partition, from, before, ct);
        }

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct) => table.Write(partition, changes, ct);
    }
}
