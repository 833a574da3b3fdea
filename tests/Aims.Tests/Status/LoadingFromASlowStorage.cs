using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Aims.Ledger;
using Aims.Status;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using Row = Aims.Ledger.Row;

namespace Aims.Tests.Status;

/// <summary>An instance begins while storage is slow: it asks for little at once, and what it has read it does not ask for again.</summary>
public sealed class LoadingFromASlowStorage
{
    private const int MostAtOnce = 4;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Asks_for_few_ranges_at_once()
    {
        var (table, index) = await Begin();
        using (index)
            await index.Ask(About.Acknowledgements, world => 0, Ct);
        Assert.InRange(table.Most, 2, MostAtOnce);
    }

    [Fact]
    public async Task Goes_on_where_storage_gave_up()
    {
        var (table, index) = await Begin();
        using (index)
        {
            table.Gone = "head|approval|";
            await Assert.ThrowsAsync<TimeoutException>(() => index.Ask(About.Acknowledgements, world => 0, Ct));
            table.Gone = null;
            Assert.Equal(["Letter writer", "Chat helper"], await index.Ask(About.Acknowledgements, world => world.Systems.Select(system => system.Name).ToList(), Ct));
        }
        Assert.All(table.Read, range => Assert.Equal(1, range.Value));
    }

    // Most kinds have few records, and a range costs a round trip however little is in it.
    [Fact]
    public async Task Asks_once_for_kinds_that_lie_side_by_side()
    {
        var (table, index) = await Begin();
        using (index)
            Assert.Equal(2, await index.Ask(About.Register, world => world.Systems.Count(), Ct));
        Assert.InRange(table.Read.Count, 2, 10);
    }

    // What changed meanwhile is in the feed since it began, and not since it went on.
    [Fact]
    public async Task Takes_what_changed_before_it_went_on()
    {
        var (table, index) = await Begin();
        using (index)
        {
            table.Gone = "head|approval|";
            await Assert.ThrowsAsync<TimeoutException>(() => index.Ask(About.Register, world => 0, Ct));
            table.Gone = null;
            await table.Records.Commit(new Command("rename", Staff.Ana.Id, table.Now), draft => draft.Apply(AiSystem.Type, "AIS-0001", new DetailsChanged(new SystemDetails { Name = "Letter reader" }), Ct), Ct);
            await index.Ask(About.Register, world => 0, Ct);
            Assert.Equal(["Letter reader", "Chat helper"], await index.Ask(About.Register, world => world.Systems.Select(system => system.Name).ToList(), Ct));
        }
    }

    private static async Task<(SlowTable Table, StatusIndex Index)> Begin()
    {
        var talk = new Talk();
        await talk.HasRegistered(Staff.Ana, "Letter writer").HasRegistered(Staff.Ana, "Chat helper");
        var table = new SlowTable(talk.Office.Table, talk.Records, talk.Office.Now);
        var records = new Records(table, talk.Office.Texts, new Outbox(table, talk.Office, TimeProvider.System), TimeProvider.System, Office.Tenant);
        return (table, new StatusIndex(records, TimeProvider.System));
    }

    private sealed class SlowTable(ITable table, Records records, DateTimeOffset now) : ITable
    {
        private readonly TaskCompletionSource another = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int reading;
        private int most;

        /// <summary>What others write with.</summary>
        public Records Records => records;

        public DateTimeOffset Now => now;

        /// <summary>How many ranges were read at once.</summary>
        public int Most => most;

        /// <summary>Ranges in which this lies are not answered.</summary>
        public string? Gone { get; set; }

        /// <summary>How often each range of heads was answered.</summary>
        public ConcurrentDictionary<(string Partition, string From), int> Read { get; } = [];

        public Task<Row?> Get(string partition, string key, CancellationToken ct) => table.Get(partition, key, ct);

        public async IAsyncEnumerable<Row> Range(string partition, string from, string before, [EnumeratorCancellation] CancellationToken ct)
        {
            int now = Interlocked.Increment(ref reading);
            InterlockedMax(now);
            // The first is not answered before another is asked for: a busy machine may begin one only after the other. The minute is over only when they come one by one.
            if (now > 1)
                another.TrySetResult();
            await another.Task.WaitAsync(TimeSpan.FromMinutes(1), ct);
            // Whoever else is let begin, begins.
            for (int n = 0; n < 20; n++)
                await Task.Yield();
            Interlocked.Decrement(ref reading);
            if (Gone is { } gone && string.CompareOrdinal(from, gone) <= 0 && string.CompareOrdinal(gone, before) < 0)
                throw new TimeoutException();
            await foreach (var row in table.Range(partition, from, before, ct))
                yield return row;
            if (from.StartsWith("head|", StringComparison.Ordinal))
                Read.AddOrUpdate((partition, from), 1, (_, times) => times + 1);
        }

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct) => table.Write(partition, changes, ct);

        private void InterlockedMax(int now)
        {
            for (int known = most; now > known; known = most)
                Interlocked.CompareExchange(ref most, now, known);
        }
    }
}
