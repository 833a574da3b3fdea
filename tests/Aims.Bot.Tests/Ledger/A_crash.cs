using Aims.Ledger;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>
/// A process dies at every step there is, one after the other. The channel repeats the request to another process, and the
/// sweep comes by: everything has happened once and nothing is lost.
/// </summary>
public abstract class A_crash(Func<Store> open)
{
    private static readonly string Long = new('x', 40_000);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public sealed class In_memory() : A_crash(Store.InMemory);

    public sealed class In_Azurite(AzuriteFixture azurite) : A_crash(() => Store.InAzurite(azurite));

    [Fact]
    public async Task Between_any_two_steps_leaves_no_trace()
    {
        int step = 0;
        while (await DiesAt(step))
            step++;
        // Two reads, two texts, the write, two messages, the deletion of two: before and after each.
        Assert.Equal(16, step);
    }

    private async Task<bool> DiesAt(int step)
    {
        var store = open();
        await store.Start().Open(Instance.Command("before"), "first");
        var process = new Dying(step);
        await RunUntilDeath(process.Of(store).Start());
        var repeated = await Merge(store.Start());
        store.Clock.Advance(TimeSpan.FromMinutes(1));
        await store.Start().Sweep();
        await IsCarriedOutOnce(store, repeated);
        return process.Died;
    }

    private static async Task RunUntilDeath(Instance bot)
    {
        try
        {
            await Merge(bot);
            await bot.Flush();
        }
        catch (DiedException)
        {
            // As the test means it to.
        }
    }

    /// <summary>Changes a record, makes one with the next number, each with a long text, and tells two people.</summary>
    private static Task<Outcome> Merge(Instance bot) => bot.Records.Commit(Instance.Command("merge"), async draft =>
    {
        var first = await draft.Load(Note.Type, "N-0001", Token);
        await draft.Apply(Note.Type, "N-0001", Note.Write(first.State, Long), Token);
        string id = await draft.NewId(Note.Type, Token);
        await draft.Apply(Note.Type, id, Note.Write(null, "new"), Token);
        draft.Tell(Instance.Ana, "note.show", first.Key);
        draft.Tell(Instance.Max, "note.show", Note.Type.Key(id));
    }, Token);

    private static async Task IsCarriedOutOnce(Store store, Outcome repeated)
    {
        Assert.Equal(["note|N-0001", "note|N-0002"], repeated.Changed.Select(key => key.ToString()));
        Assert.Equal(["first", Long], await store.Start().Lines("N-0001"));
        Assert.Equal(["new"], await store.Start().Lines("N-0002"));
        Assert.Equal(3, (await store.Rows("event|")).Count);
        Assert.Equal("2", Assert.Single(await store.Rows("counter|"))["Last"]);
        Assert.Equal(
            ["ana.command-merge.0", "ana.command-merge.1"],
            store.Sent.All.Select(message => message.MessageId).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(await store.Rows("outbox|"));
        Assert.Empty((await store.Verify()).Problems);
    }
}
