using System.Net;
using Aims.Bot.Tables;
using Aims.Ledger;
using Azure;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>Lost answers, refusals and silence: a conflict is told apart from a fault, and nobody waits for ever.</summary>
public sealed class A_storage_in_trouble(AzuriteFixture azurite)
{
    private readonly Store store = Store.InAzurite(azurite);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Carries_out_once_what_it_was_asked_again_because_the_answer_was_lost()
    {
        var line = new Line { LosesAnswers = true };
        var store = Behind(line);
        var bot = store.Start();
        var outcome = await bot.Write(Instance.Command("a"), "once", "N-0001");
        Assert.Null(outcome.Refusal);
        Assert.Equal(["note|N-0001"], outcome.Changed.Select(key => key.ToString()));
        Assert.Equal(["once"], await bot.Lines("N-0001"));
        Assert.True(line.Lost > 0);
        store.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await store.Start().Sweep());
    }

    [Fact]
    public async Task Is_asked_again_for_a_page_that_broke_off()
    {
        var line = new Line { BreaksOff = true };
        var table = Behind(line).Table;
        Assert.True(await table.Write("p", [Insert("a"), Insert("b"), Insert("c")], Token));
        Assert.Equal(["a", "b", "c"], await table.Range("p", "a", "d", Token).Select(row => row.Key).ToListAsync(Token));
        Assert.Equal(2, line.Lost);
    }

    [Fact]
    public async Task Gives_no_column_that_somebody_made_something_else_than_text()
    {
        var client = new TableClient(azurite.Connection, $"t{Guid.NewGuid():N}", AzureTable.Shape(new TableClientOptions()));
        var table = new AzureTable(client, new Patience(TimeProvider.System));
        Assert.True(await table.Write("p", [Insert("a")], Token));
        await client.UpsertEntityAsync(new TableEntity("p", "a") { ["Json"] = "{}", ["Version"] = 7, ["At"] = DateTimeOffset.UnixEpoch, ["Bytes"] = new byte[] { 1 }, ["Long"] = 7L }, cancellationToken: Token);
        Assert.Equal(["Json"], (await table.Get("p", "a", Token))!.Columns.Keys);
        Assert.Equal(["Json"], (await table.Range("p", "a", "b", Token).SingleAsync(Token)).Columns.Keys);
    }

    [Fact]
    public async Task Is_not_taken_for_empty_by_a_client_that_cannot_read_rows()
    {
        var client = new TableClient(azurite.Connection, $"t{Guid.NewGuid():N}", Patience.Shape(new TableClientOptions()));
        var table = new AzureTable(client, new Patience(TimeProvider.System));
        Assert.True(await table.Write("p", [Insert("a")], Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => table.Get("p", "a", Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => table.Range("p", "a", "b", Token).ToListAsync(Token).AsTask());
    }

    [Fact]
    public async Task Is_a_fault_and_no_conflict_when_it_is_busy()
    {
        var line = new Line { Answers = (HttpStatusCode.ServiceUnavailable, "ServerBusy") };
        var error = await Assert.ThrowsAsync<RequestFailedException>(() => Behind(line).Start().Write(Instance.Command("a"), "x", "N-0001"));
        Assert.Equal(503, error.Status);
        Assert.Equal(3, line.Requests);
    }

    [Fact]
    public async Task Is_a_fault_and_no_conflict_when_the_table_is_being_deleted()
    {
        var line = new Line { AnswersWithin = (HttpStatusCode.Conflict, "TableBeingDeleted") };
        var error = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Behind(line).Table.Write("p", [Insert("a")], Token));
        Assert.Equal(("TableBeingDeleted", 409), (error.ErrorCode, error.Status));
    }

    [Fact]
    public async Task Is_a_fault_when_it_cannot_be_reached() =>
        await Assert.ThrowsAsync<TimeoutException>(() => Behind(new Line { IsCut = true }).Table.Get("p", "a", Token));

    [Fact]
    public async Task Is_waited_for_no_longer_than_8_seconds()
    {
        var clock = new FakeTimeProvider();
        var line = new Line { IsSilent = true };
        var reading = Behind(line, clock).Table.Get("p", "a", Token);
        await line.Asked;
        clock.Advance(TimeSpan.FromSeconds(7.9));
        Assert.False(reading.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.1));
        await Assert.ThrowsAsync<TimeoutException>(() => reading);
        Assert.Equal(1, line.Requests);
    }

    [Fact]
    public async Task Is_told_to_give_up_itself_after_5_seconds()
    {
        var line = new Line();
        await Behind(line).Table.Write("p", [Insert("a")], Token);
        Assert.All(line.Asks, address => Assert.Contains("timeout=5", address.Query, StringComparison.Ordinal));
    }

    private Store Behind(Line line, TimeProvider? clock = null)
    {
        var options = AzureTable.Shape(new TableClientOptions { Transport = new HttpClientTransport(new HttpClient(line)) });
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        var client = new TableClient(azurite.Connection, $"t{Guid.NewGuid():N}", options);
        return store with { Table = new AzureTable(client, new Patience(clock ?? TimeProvider.System)) };
    }

    private static RowChange.Insert Insert(string key) => new(new Row(key, new Dictionary<string, string>()));
}
