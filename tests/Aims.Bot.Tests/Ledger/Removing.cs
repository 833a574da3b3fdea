using Aims.Ledger;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>Records whose time is over go, and the check tells that from records that somebody took away.</summary>
public abstract class Removing(Func<Store> open)
{
    private const string Rule = "note = 5 years";

    private static readonly DateOnly Anchored = new(2026, 3, 9);
    private static readonly DateTimeOffset Later = new(2031, 3, 10, 2, 0, 0, TimeSpan.Zero);
    private static readonly DisposalType Disposals = new([Note.Type]);
    private static readonly string Long = new('x', 40_000);

    private readonly MemoryFiles files = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public sealed class In_memory() : Removing(Store.InMemory);

    public sealed class In_Azurite(AzuriteFixture azurite) : Removing(() => Store.InAzurite(azurite));

    [Fact]
    public async Task Leaves_nothing_of_them_and_a_sound_ledger()
    {
        var store = open();
        var (bot, anchor) = await Written(store);
        Assert.Equal(["N-0001"], await Remove(store, ("N-0001", 3)));

        Assert.Null((await bot.Records.Read(Note.Type, "N-0001", Token)).State);
        string[] left = [.. (await store.Rows("")).Select(row => row.Key).Where(key => key.Contains("N-0001", StringComparison.Ordinal))];
        // By the entry of the feed others hear of it.
        Assert.EndsWith("|note|N-0001|00000004", Assert.Single(left), StringComparison.Ordinal);
        Assert.Null(await store.Table.Get(Store.Tenant, "done|ana|command-a", Token));
        // Its command changed something else too.
        Assert.NotNull(await store.Table.Get(Store.Tenant, "done|ana|command-both", Token));
        var report = await Verify(store, anchor, await Anchor.Take(bot.Records, [Note.Type, Disposals], DateOnly.FromDateTime(Later.UtcDateTime), Token));
        Assert.Empty(report.Problems);
        Assert.Equal(1, report.Removed);
        Assert.Equal($"N-0001 was removed on 10 Mar 2031 under the retention rule \"{Rule}\".",
            (await Disposed.Find(bot.Records, Note.Type, "N-0001", Token))!.Said(day => day.ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Null(await Disposed.Find(bot.Records, Note.Type, "N-0002", Token));
    }

    [Fact]
    public async Task Takes_long_texts_along_unless_others_have_the_same()
    {
        var store = open();
        var bot = store.Start();
        await bot.Write(Instance.Command("a"), Long, "N-0001");
        await bot.Write(Instance.Command("b"), "second", "N-0001");
        await bot.Write(Instance.Command("c"), Long, "N-0002");
        string[] named = [.. (await store.Rows("")).Select(row => row.Find("Text")).OfType<string>().Distinct()];
        string[] kept = [.. (await store.Rows("")).Where(row => row.Key.Contains("N-0002", StringComparison.Ordinal)).Select(row => row.Find("Text")).OfType<string>().Distinct()];
        Assert.True(named.Length > kept.Length);
        await Remove(store, ("N-0001", 2));
        foreach (string name in named)
        {
            if (kept.Contains(name))
                Assert.NotEmpty(await store.Texts.Get(name, Token));
            else
                await Assert.ThrowsAnyAsync<KeyNotFoundException>(() => store.Texts.Get(name, Token));
        }
        Assert.Empty((await Verify(store)).Problems);
    }

    [Fact]
    public async Task Does_not_take_what_has_changed_since()
    {
        var store = open();
        await Written(store);
        Assert.Empty(await Remove(store, ("N-0001", 2)));
        Assert.Equal(3, (await store.Start().Lines("N-0001")).Count);
        Assert.Empty(await store.Rows("event|disposal|"));
    }

    [Theory]
    [InlineData("head|note|N-0002", "event|note|N-0002|00000001")]
    [InlineData("head|note|N-0002")]
    [InlineData("event|note|N-0002|00000001")]
    public async Task Is_not_what_somebody_does_by_hand(params string[] keys)
    {
        var store = open();
        var (_, anchor) = await Written(store);
        await Remove(store, ("N-0001", 3));
        await new Intruder(store).Remove(keys);
        Assert.NotEmpty((await Verify(store, anchor)).Problems);
    }

    [Fact]
    public async Task Is_found_where_the_disposal_is_forged_or_taken_away()
    {
        var store = open();
        var (bot, anchor) = await Written(store);
        await Remove(store, ("N-0001", 3));
        const string disposal = "event|disposal|note.2031-03|00000001";
        var (intruder, kept) = (new Intruder(store), (await store.Table.Get(Store.Tenant, disposal, Token))!);
        // The seal of another: it is not what the anchor has.
        string hash = (await bot.Records.Read(Note.Type, "N-0002", Token)).Hash, seal = kept["Json"].Split("\"seal\":\"")[1][..64];
        await intruder.Forge(disposal, kept["Json"].Replace(seal, hash, StringComparison.Ordinal));
        Assert.Contains("note|N-0001 is not as the anchor of 2026-03-09 recorded it.", (await Verify(store, anchor)).Problems);
        await intruder.Put(kept);
        Assert.Empty((await Verify(store, anchor)).Problems);
        await intruder.Remove(disposal);
        Assert.Contains("note|N-0001 is not as the anchor of 2026-03-09 recorded it.", (await Verify(store, anchor)).Problems);
    }

    [Fact]
    public async Task Does_not_excuse_a_record_of_the_same_id_that_came_later()
    {
        var store = open();
        var (bot, anchor) = await Written(store);
        await Remove(store, ("N-0001", 3));
        await bot.Write(Instance.Command("again", at: Later), "anew", "N-0001");
        var after = await Anchor.Take(bot.Records, [Note.Type, Disposals], DateOnly.FromDateTime(Later.UtcDateTime).AddDays(1), Token);
        Assert.Empty((await Verify(store, anchor, after)).Problems);
        await new Intruder(store).Remove("head|note|N-0001", "event|note|N-0001|00000001");
        Assert.Equal(["note|N-0001 is not as the anchor of 2031-03-11 recorded it."], (await Verify(store, anchor, after)).Problems);
    }

    [Fact]
    public async Task Between_any_two_steps_of_a_crash_is_sound_and_finished_by_the_next_run()
    {
        int step = 0;
        while (await DiesAt(step))
            step++;
        Assert.True(step > 20);
    }

    private async Task<bool> DiesAt(int step)
    {
        var store = open();
        var (_, anchor) = await Written(store);
        await store.Start().Write(Instance.Command("long"), Long, "N-0001");
        var process = new Dying(step);
        try
        {
            await Remove(process.Of(store), ("N-0001", 4));
        }
        catch (DiedException)
        {
            // As the test means it to.
        }
        Assert.Empty((await Verify(store, anchor)).Problems);
        var removal = new Removal(store.Start().Records, Disposals, files);
        await removal.Finish(Later, Token);
        if ((await store.Start().Records.Read(Note.Type, "N-0001", Token)).State is not null)
            await Remove(store, ("N-0001", 4));
        Assert.Empty((await Verify(store, anchor)).Problems);
        Assert.Equal(1, (await store.Rows("")).Count(row => row.Key.Contains("N-0001", StringComparison.Ordinal)));
        Assert.Equal(["other"], await store.Start().Lines("N-0002"));
        Assert.Equal(1, (await Verify(store)).Removed);
        return process.Died;
    }

    // N-0001 has three events, of which one came with another of N-0003; N-0002 stays.
    private static async Task<(Instance Bot, Anchor Anchor)> Written(Store store)
    {
        var bot = store.Start();
        await bot.Write(Instance.Command("a"), "first", "N-0001");
        await bot.Write(Instance.Command("b", Instance.Max), "second", "N-0001");
        await bot.Write(Instance.Command("both"), "third", "N-0001", "N-0003");
        await bot.Write(Instance.Command("d"), "other", "N-0002");
        await bot.Flush();
        return (bot, await Anchor.Take(bot.Records, [Note.Type], Anchored, Token));
    }

    private Task<IReadOnlyList<string>> Remove(Store store, params (string Id, long Version)[] due) => new Removal(store.Start().Records, Disposals, files)
        .Remove(Note.Type, Store.Tenant, due.ToDictionary(one => one.Id, one => one.Version), Rule, Later, Token);

    private static Task<VerificationReport> Verify(Store store, params Anchor[] anchors) =>
        new Verification(store.Start().Records, [Note.Type, Disposals]).Run(anchors, Token);
}
