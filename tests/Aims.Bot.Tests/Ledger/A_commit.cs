using Aims.Ledger;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>All or nothing, exactly once, on the state that was read.</summary>
public abstract class A_commit(Store store)
{
    private readonly Instance bot = store.Start();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public sealed class In_memory() : A_commit(Store.InMemory());

    public sealed class In_Azurite(AzuriteFixture azurite) : A_commit(Store.InAzurite(azurite));

    [Fact]
    public async Task Reads_a_record_that_is_not_there_as_none()
    {
        var note = await bot.Records.Read(Note.Type, "N-0001", Token);
        Assert.Equal(new Record<Note>(Note.Type.Key("N-0001"), null, 0, ""), note);
    }

    [Fact]
    public async Task Gives_the_numbers_of_a_kind_one_after_the_other()
    {
        Assert.Equal("N-0001", (await bot.Open(Instance.Command("a"), "first")).IdOf(Note.Type));
        Assert.Equal("N-0002", (await bot.Open(Instance.Command("b"), "second")).IdOf(Note.Type));
        Assert.Equal(["second"], await bot.Lines("N-0002"));
    }

    [Fact]
    public async Task Gives_two_numbers_to_one_commit()
    {
        var outcome = await bot.Records.Commit(Instance.Command("a"), async draft =>
        {
            foreach (string line in (string[])["first", "second"])
                await draft.Apply(Note.Type, await draft.NewId(Note.Type, Token), Note.Write(null, line), Token);
        }, Token);
        Assert.Equal(["note|N-0001", "note|N-0002"], outcome.Changed.Select(key => key.ToString()));
        Assert.Equal("N-0003", (await bot.Open(Instance.Command("b"), "third")).IdOf(Note.Type));
    }

    [Fact]
    public async Task Gives_no_number_twice_and_skips_none_to_16_writers()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 48).GroupBy(n => n % 16).Select(async mine =>
        {
            var writer = store.Start();
            var ids = new List<string?>();
            foreach (int n in mine)
                ids.Add((await writer.Open(Instance.Command($"{n}"), $"{n}")).IdOf(Note.Type));
            return ids;
        }));
        Assert.Equal(Enumerable.Range(1, 48).Select(n => RecordId.Format("N", n)), outcomes.SelectMany(ids => ids).Order());
    }

    [Fact]
    public async Task Decides_again_on_what_another_wrote_meanwhile()
    {
        await bot.Open(Instance.Command("open"), "first");
        int decisions = 0;
        var outcome = await bot.Records.Commit(Instance.Command("a"), async draft =>
        {
            var note = await draft.Load(Note.Type, "N-0001", Token);
            if (decisions++ == 0)
                await bot.Write(Instance.Command("b", Instance.Max), "Max was faster", "N-0001");
            await draft.Apply(Note.Type, "N-0001", Note.Write(note.State, $"after {note.State!.Lines[^1]}"), Token);
        }, Token);
        Assert.Null(outcome.Refusal);
        Assert.Equal(2, decisions);
        Assert.Equal(["first", "Max was faster", "after Max was faster"], await bot.Lines("N-0001"));
    }

    [Fact]
    public async Task Refuses_when_what_another_wrote_meanwhile_forbids_it()
    {
        await bot.Open(Instance.Command("open"), "first");
        int decisions = 0;
        var outcome = await bot.Records.Commit(Instance.Command("a"), async draft =>
        {
            var note = await draft.Load(Note.Type, "N-0001", Token);
            if (decisions++ == 0)
                await bot.Close(Instance.Command("b", Instance.Max), "N-0001");
            await draft.Apply(Note.Type, "N-0001", Note.Write(note.State, "too late"), Token);
        }, Token);
        Assert.Equal("note.closed", outcome.Refusal?.Code);
        Assert.Equal(["first"], await bot.Lines("N-0001"));
    }

    [Fact]
    public async Task Carries_a_command_out_once_when_it_comes_again()
    {
        var first = await bot.Write(Instance.Command("a"), "once", "N-0001", "N-0002");
        var second = await store.Start().Write(Instance.Command("a"), "once", "N-0001", "N-0002");
        Assert.False(first.Repeated);
        Assert.True(second.Repeated);
        Assert.Null(second.Refusal);
        Assert.Equal(first.Changed, second.Changed);
        Assert.Equal(["once"], await bot.Lines("N-0001"));
    }

    [Fact]
    public async Task Knows_a_command_again_that_today_would_be_refused()
    {
        await bot.Open(Instance.Command("open"), "first");
        await bot.Write(Instance.Command("a"), "once", "N-0001");
        await bot.Close(Instance.Command("close"), "N-0001");
        var again = await bot.Write(Instance.Command("a"), "once", "N-0001");
        Assert.Null(again.Refusal);
        Assert.True(again.Repeated);
    }

    [Fact]
    public async Task Carries_a_command_out_once_when_it_comes_eight_times_together()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.Start().Open(Instance.Command("a"), "once")));
        Assert.Single(outcomes, outcome => !outcome.Repeated);
        Assert.All(outcomes, outcome => Assert.Equal("N-0001", outcome.IdOf(Note.Type)));
        Assert.Single(await store.Rows("event|"));
        Assert.Single(await store.Rows("head|"));
    }

    [Fact]
    public async Task Takes_the_same_command_id_of_two_people_for_two_commands()
    {
        await bot.Write(Instance.Command("a", Instance.Ana), "Ana", "N-0001");
        var second = await bot.Write(Instance.Command("a", Instance.Max), "Max", "N-0001");
        Assert.False(second.Repeated);
        Assert.Equal(["Ana", "Max"], await bot.Lines("N-0001"));
        await bot.Flush();
        Assert.Equal(2, store.Sent.All.DistinctBy(message => message.MessageId).Count());
    }

    [Fact]
    public async Task Writes_nothing_when_refused()
    {
        var outcome = await bot.Records.Commit(Instance.Command("a"), async draft =>
        {
            await draft.Apply(Note.Type, await draft.NewId(Note.Type, Token), Note.Write(null, "never"), Token);
            draft.Tell(Instance.Max, "note.show", Note.Type.Key("N-0001"));
            draft.Refuse(new Refusal("no", "No."));
        }, Token);
        Assert.Equal("no", outcome.Refusal?.Code);
        Assert.Empty(outcome.Changed);
        Assert.Empty(await store.Rows(""));
    }

    [Fact]
    public async Task Changes_every_record_or_none()
    {
        await bot.Open(Instance.Command("first"), "first");
        await bot.Open(Instance.Command("second"), "second");
        await bot.Close(Instance.Command("close"), "N-0002");
        var refused = await bot.Write(Instance.Command("a"), "both", "N-0001", "N-0002");
        Assert.Equal("note.closed", refused.Refusal?.Code);
        Assert.Equal(["first"], await bot.Lines("N-0001"));
        var written = await bot.Write(Instance.Command("b"), "both", "N-0001", "N-0003");
        Assert.Equal(["note|N-0001", "note|N-0003"], written.Changed.Select(key => key.ToString()));
        Assert.Equal(["both"], await bot.Lines("N-0003"));
    }

    [Fact]
    public async Task Says_that_it_is_too_long_and_writes_nothing()
    {
        string[] notes = [.. Enumerable.Range(1, 26).Select(n => RecordId.Format("N", n))];
        var error = await Assert.ThrowsAsync<ArgumentException>(() => bot.Write(Instance.Command("a"), "too many", notes));
        Assert.Contains("1 to 100 rows; this one has 105", error.Message, StringComparison.Ordinal);
        Assert.Empty(await store.Rows(""));
    }

    [Fact]
    public async Task Keeps_text_that_no_column_holds()
    {
        string line = string.Concat(Enumerable.Range(0, 20_000).Select(n => $"{n} "));
        await bot.Write(Instance.Command("a"), line, "N-0001");
        await bot.Write(Instance.Command("b"), "short", "N-0001");
        Assert.Equal([line, "short"], await store.Start().Lines("N-0001"));
        Assert.All(await store.Rows("head|"), row => Assert.Null(row.Find("Json")));
        Assert.Empty((await store.Verify()).Problems);
    }

    [Fact]
    public async Task Gives_up_when_others_never_stop_changing_the_record()
    {
        var hurried = store with { Table = new AlwaysChanged(store.Table), Clock = new TestClock { Hurries = true } };
        await Assert.ThrowsAsync<TimeoutException>(() => hurried.Start().Write(Instance.Command("a"), "never", "N-0001"));
        Assert.Empty(await store.Rows(""));
    }

    private sealed class AlwaysChanged(ITable table) : ITable
    {
        public Task<Row?> Get(string partition, string key, CancellationToken ct) => table.Get(partition, key, ct);

        public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct) =>
            table.Range(partition, from, before, ct);

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct) => Task.FromResult(false);
    }
}
