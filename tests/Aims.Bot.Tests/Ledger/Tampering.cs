using Aims.Ledger;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>Whoever writes past the ledger is found.</summary>
public abstract class Tampering(Store store) : IAsyncLifetime
{
    private const string First = "event|note|N-0001|00000001", Second = "event|note|N-0001|00000002", Third = "event|note|N-0001|00000003";

    private readonly Intruder intruder = new(store);
    private readonly Instance bot = store.Start();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public sealed class In_memory() : Tampering(Store.InMemory());

    public sealed class In_Azurite(AzuriteFixture azurite) : Tampering(Store.InAzurite(azurite));

    public async ValueTask InitializeAsync()
    {
        await bot.Write(Instance.Command("a"), "first", "N-0001");
        await bot.Write(Instance.Command("b", Instance.Max), "second", "N-0001");
        await bot.Close(Instance.Command("c"), "N-0001");
        await bot.Write(Instance.Command("d"), "other", "N-0002");
        await bot.Write(Instance.Command("e"), new string('x', 40_000), "N-0003");
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Is_not_seen_where_there_is_none()
    {
        var anchor = await TakeAnchor();
        var report = await store.Verify(anchor);
        Assert.Empty(report.Problems);
        Assert.Equal((3, 5, 3), (report.Records, report.Events, report.Anchored));
    }

    [Theory]
    [InlineData("event|")]
    [InlineData("head|")]
    public async Task Of_one_byte_of_any_column_is_found(string prefix)
    {
        foreach (var row in await store.Rows(prefix))
        {
            foreach (var (column, text) in row.Columns.Where(c => c.Value.Length > 0))
            {
                await intruder.Put(Intruder.With(row, column, Changed(text)));
                Assert.Contains((await store.Verify()).Problems, problem => problem.StartsWith(row.Key, StringComparison.Ordinal));
                await intruder.Put(row);
            }
        }
        Assert.Empty((await store.Verify()).Problems);
    }

    [Theory]
    [InlineData(First, Second)]
    [InlineData(Second, Third)]
    [InlineData(Third, "head|note|N-0001")]
    public async Task By_removing_an_event_is_found(string removed, string named)
    {
        await intruder.Remove(removed);
        Assert.StartsWith(named, (await store.Verify()).Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_removing_a_head_or_all_events_is_found()
    {
        await intruder.Remove("head|note|N-0001", "event|note|N-0002|00000001");
        Assert.Equal(
            ["head|note|N-0002 does not name its last event.", "note|N-0001 has events but no head."],
            (await store.Verify()).Problems);
    }

    [Fact]
    public async Task By_changing_the_order_is_found()
    {
        var (first, second) = (await intruder.Read(First), await intruder.Read(Second));
        await intruder.Put(first with { Columns = second.Columns });
        await intruder.Put(second with { Columns = first.Columns });
        Assert.NotEmpty((await store.Verify()).Problems);
    }

    [Fact]
    public async Task By_putting_an_event_in_is_found()
    {
        await intruder.Put((await intruder.Read(Third)) with { Key = "event|note|N-0001|00000004" });
        await intruder.Change("event|note|N-0001|00000004", "Previous", (await intruder.Read(Third))["Hash"]);
        await intruder.Forge("event|note|N-0001|00000004", """{"$type":"line-written.1","line":"forged"}""");
        Assert.Equal(["head|note|N-0001 does not name its last event."], (await store.Verify()).Problems);
    }

    [Fact]
    public async Task With_a_hash_that_fits_is_found_by_the_next_event_or_the_head()
    {
        await intruder.Forge(First, """{"$type":"line-written.1","line":"forged"}""");
        Assert.Equal(
            [$"{Second} does not follow the event before it.", "head|note|N-0001 is not what its events make."],
            (await store.Verify()).Problems);
        await intruder.Forge("event|note|N-0002|00000001", """{"$type":"line-written.1","line":"forged"}""");
        Assert.Contains("head|note|N-0002 does not name its last event.", (await store.Verify()).Problems);
    }

    [Fact]
    public async Task With_hashes_that_all_fit_is_found_by_the_anchor_alone()
    {
        var anchor = await TakeAnchor();
        string hash = await intruder.Forge("event|note|N-0002|00000001", """{"$type":"line-written.1","line":"forged"}""");
        await intruder.Change("head|note|N-0002", "Hash", hash);
        await intruder.Change("head|note|N-0002", "Json", """{"lines":["forged"],"closed":false}""");
        Assert.Empty((await store.Verify()).Problems);
        Assert.Equal(["note|N-0002 is not as the anchor of 2026-03-09 recorded it."], (await store.Verify(anchor)).Problems);
    }

    [Fact]
    public async Task By_removing_a_whole_record_is_found_by_the_anchor_alone()
    {
        var anchor = await TakeAnchor();
        await intruder.Remove("head|note|N-0002", "event|note|N-0002|00000001");
        Assert.Empty((await store.Verify()).Problems);
        Assert.Equal(["note|N-0002 is not as the anchor of 2026-03-09 recorded it."], (await store.Verify(anchor)).Problems);
    }

    [Fact]
    public async Task Is_not_what_happens_after_an_anchor()
    {
        var anchor = await TakeAnchor();
        await bot.Write(Instance.Command("f"), "later", "N-0002");
        Assert.Empty((await store.Verify(anchor, await TakeAnchor())).Problems);
    }

    [Fact]
    public async Task Is_not_what_happens_during_the_check()
    {
        int n = 0;
        var busy = store with { Table = new BusyTable(store.Table, () => bot.Write(Instance.Command($"busy{n++}"), "meanwhile", "N-0002", "N-0004")) };
        Assert.Empty((await busy.Verify()).Problems);
        Assert.True(n > 1);
    }

    private Task<Anchor> TakeAnchor() => Anchor.Take(bot.Records, [Note.Type], new DateOnly(2026, 3, 9), Token);

    private static string Changed(string text)
    {
        char[] chars = text.ToCharArray();
        chars[text.Length / 2] ^= (char)1;
        return new string(chars);
    }

    /// <summary>Somebody commits before each of the first reads of a range.</summary>
    private sealed class BusyTable(ITable table, Func<Task> commit) : ITable
    {
        private int ranges;

        public Task<Row?> Get(string partition, string key, CancellationToken ct) => table.Get(partition, key, ct);

        public async IAsyncEnumerable<Row> Range(
            string partition, string from, string before, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
        {
            if (++ranges <= 4)
                await commit();
            await foreach (var row in table.Range(partition, from, before, ct))
                yield return row;
        }

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct) =>
            table.Write(partition, changes, ct);
    }
}
