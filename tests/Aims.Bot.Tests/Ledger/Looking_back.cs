using Aims.Ledger;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>What happened, in order, and how things stood on a day.</summary>
public abstract class Looking_back(Store store)
{
    private readonly Instance bot = store.Start();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public sealed class In_memory() : Looking_back(Store.InMemory());

    public sealed class In_Azurite(AzuriteFixture azurite) : Looking_back(Store.InAzurite(azurite));

    [Fact]
    public async Task Tells_what_happened_who_did_it_and_when()
    {
        await bot.Write(On(0, "a", Instance.Ana), "first", "N-0001");
        await bot.Write(On(1, "b", Instance.Max), "second", "N-0001");
        await bot.Close(On(2, "c", Instance.Ana), "N-0001");
        Assert.Equal(
            [
                new Happened<NoteEvent>(1, new LineWritten("first"), new Stamp(Instance.Ana, Day(0))),
                new Happened<NoteEvent>(2, new LineWritten("second"), new Stamp(Instance.Max, Day(1))),
                new Happened<NoteEvent>(3, new NoteClosed(), new Stamp(Instance.Ana, Day(2))),
            ],
            await bot.Records.History(Note.Type, "N-0001", Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Shows_a_record_as_it_was_on_a_day()
    {
        await bot.Write(On(0, "a"), "first", "N-0001");
        await bot.Write(On(2, "b"), "second", "N-0001");
        Assert.Null(await AsOf(-1));
        Assert.Equal(["first"], (await AsOf(0))!.Lines);
        Assert.Equal(["first"], (await AsOf(1))!.Lines);
        Assert.Equal(["first", "second"], (await AsOf(2))!.Lines);
    }

    [Fact]
    public async Task Shows_a_state_that_was_even_if_a_clock_was_late()
    {
        await bot.Write(On(0, "a"), "first", "N-0001");
        await bot.Write(On(2, "b"), "second", "N-0001");
        await bot.Write(On(1, "c"), "third, by a clock that is late", "N-0001");
        Assert.Equal(["first"], (await AsOf(1))!.Lines);
    }

    [Fact]
    public async Task Points_at_what_changed_in_the_order_of_time()
    {
        await bot.Write(On(0, "a"), "first", "N-0002");
        store.Clock.Advance(TimeSpan.FromSeconds(1));
        long between = store.Clock.GetUtcNow().UtcTicks;
        await bot.Write(On(0, "b"), "second", "N-0001");
        await bot.Write(On(0, "c"), "third", "N-0002");
        var feed = await store.Rows("feed|");
        Assert.Equal(
            ["note|N-0002|00000001", "note|N-0001|00000001", "note|N-0002|00000002"],
            feed.Select(row => row.Key["feed|0000000000000000000|".Length..]));
        Assert.Equal(2, await store.Table.Range(Store.Tenant, $"feed|{between:D19}", "feed}", Token).CountAsync(Token));
    }

    private Task<Note?> AsOf(int day) => bot.Records.AsOf(Note.Type, "N-0001", Day(day), Token);

    private static DateTimeOffset Day(int day) => Instance.Monday.AddDays(day);

    private static Command On(int day, string id, People.PersonId? by = null) => Instance.Command(id, by, Day(day));
}
