using Aims.Ledger;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>What <see cref="ITable"/> promises, in memory and in Table Storage.</summary>
public abstract class A_table(ITable table)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public sealed class In_memory() : A_table(Store.InMemory().Table);

    public sealed class Of_a_dry_run() : A_table(new Aims.Bot.Tables.DryTable(Store.InMemory().Table));

    public sealed class In_Azurite(AzuriteFixture azurite) : A_table(Store.InAzurite(azurite).Table);

    [Fact]
    public async Task Is_empty_before_the_first_write()
    {
        Assert.Null(await table.Get("p", "a", Token));
        Assert.Empty(await Range("", "~"));
    }

    [Fact]
    public async Task Gives_back_what_was_written()
    {
        var columns = new Dictionary<string, string>
        {
            ["Plain"] = "a",
            ["Empty"] = "",
            ["Quotes"] = "'\"\\",
            ["Lines"] = "a\r\n\tb",
            ["People"] = "Zoë 🦊 مريم",
            ["Long"] = new string('x', 30_000),
        };
        Assert.True(await Write(new RowChange.Insert(new Row("o'k|%+:~é", columns))));
        var row = await table.Get("p", "o'k|%+:~é", Token);
        Assert.Equal(columns, row!.Columns);
        Assert.NotEmpty(row.ETag);
    }

    [Fact]
    public async Task Keeps_partitions_apart()
    {
        Assert.True(await Write(Insert("a")));
        Assert.Null(await table.Get("q", "a", Token));
        Assert.Empty(await table.Range("q", "", "~", Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Gives_a_range_in_ordinal_order()
    {
        Assert.True(await Write(Insert("head|b"), Insert("head|B"), Insert("head|10"), Insert("head|2"), Insert("heae"), Insert("hea")));
        Assert.Equal(["head|10", "head|2", "head|B", "head|b"], await Range("head|", "head}"));
        Assert.Equal(["head|2", "head|B"], await Range("head|2", "head|b"));
    }

    [Fact]
    public async Task Gives_a_range_of_several_pages()
    {
        foreach (int hundred in Enumerable.Range(0, 11))
            Assert.True(await Write([.. Enumerable.Range(0, 100).Select(n => Insert($"{hundred:D2}{n:D2}"))]));
        var keys = await Range("", "~");
        Assert.Equal(1_100, keys.Count);
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public async Task Writes_nothing_when_a_key_is_taken()
    {
        Assert.True(await Write(Insert("b", "first")));
        Assert.False(await Write(Insert("a"), Insert("b", "second"), Insert("c")));
        Assert.Equal(["b"], await Range("", "~"));
        Assert.Equal("first", (await table.Get("p", "b", Token))!["Value"]);
    }

    [Fact]
    public async Task Writes_nothing_when_a_row_has_changed_since()
    {
        Assert.True(await Write(Insert("a", "first")));
        var read = await table.Get("p", "a", Token);
        Assert.True(await Write(new RowChange.Replace(Row("a", "second", read!.ETag))));
        Assert.False(await Write(Insert("b"), new RowChange.Replace(Row("a", "third", read.ETag))));
        Assert.Equal(["a"], await Range("", "~"));
        Assert.Equal("second", (await table.Get("p", "a", Token))!["Value"]);
    }

    [Fact]
    public async Task Writes_nothing_when_a_row_is_gone()
    {
        Assert.True(await Write(Insert("a")));
        var read = await table.Get("p", "a", Token);
        Assert.True(await Write(new RowChange.Delete("a")));
        Assert.False(await Write(Insert("b"), new RowChange.Delete("a")));
        Assert.False(await Write(Insert("b"), new RowChange.Replace(read!)));
        Assert.Empty(await Range("", "~"));
    }

    [Fact]
    public async Task Puts_whether_the_key_is_taken_or_free()
    {
        Assert.True(await Write(new RowChange.Put(Row("a", "first"))));
        Assert.True(await Write(new RowChange.Put(new Row("a", new Dictionary<string, string> { ["Other"] = "second" }))));
        Assert.Equal("second", Assert.Single((await table.Get("p", "a", Token))!.Columns).Value);
    }

    [Fact]
    public async Task Refuses_a_write_that_no_transaction_can_hold()
    {
        RowChange[] tooMany = [.. Enumerable.Range(0, 101).Select(n => Insert($"{n}"))];
        Assert.Contains("101", (await Assert.ThrowsAsync<ArgumentException>(() => Write(tooMany))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => Write(Insert("a"), new RowChange.Delete("a")));
        await Assert.ThrowsAsync<ArgumentException>(() => Write());
        Assert.Empty(await Range("", "~"));
    }

    private Task<bool> Write(params RowChange[] changes) => table.Write("p", changes, Token);

    private async Task<List<string>> Range(string from, string before) =>
        await table.Range("p", from, before, Token).Select(row => row.Key).ToListAsync(Token);

    private static RowChange.Insert Insert(string key, string value = "") => new(Row(key, value));

    private static Row Row(string key, string value, string etag = "") =>
        new(key, new Dictionary<string, string> { ["Value"] = value }, etag);
}
