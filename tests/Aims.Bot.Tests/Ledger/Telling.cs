using Aims.Ledger;
using Azure;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>What a commit left to be sent reaches the queue.</summary>
public abstract class Telling(Store store)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public sealed class In_memory() : Telling(Store.InMemory())
    {
        private readonly Store store = Store.InMemory();

        [Fact]
        public async Task Keeps_what_found_no_room_to_wait_for_its_turn()
        {
            const int More = 1_200;
            var bot = store.Start();
            for (int n = 0; n < More; n++)
                await bot.Write(Instance.Command($"{n}"), "another", $"N-{n:D4}");
            await bot.Flush();
            Assert.InRange(store.Sent.All.Count(), 1, More - 1);
            store.Clock.Advance(Minute);
            await store.Start().Sweep();
            Assert.Equal(More, store.Sent.All.DistinctBy(message => message.MessageId).Count());
            Assert.Equal(More, store.Sent.All.Count());
        }
    }

    public sealed class In_Azurite(AzuriteFixture azurite) : Telling(Store.InAzurite(azurite));

    [Fact]
    public async Task Happens_right_after_the_commit()
    {
        var bot = store.Start();
        await bot.Write(Instance.Command("a"), "first", "N-0001", "N-0002");
        Assert.Equal(2, (await store.Rows("outbox|")).Count);
        await bot.Flush();
        Assert.Equal(
            [
                new Message("ana.command-a.0", Instance.Max, "note.show", "note|N-0001"),
                new Message("ana.command-a.1", Instance.Max, "note.show", "note|N-0002"),
            ],
            store.Sent.All.OrderBy(message => message.MessageId, StringComparer.Ordinal).Select(message => message with { At = 0 }));
        Assert.All(store.Sent.All, message => Assert.NotEqual(0, message.At));
        Assert.Empty(await store.Rows("outbox|"));
    }

    [Fact]
    public async Task Happens_once_when_the_command_came_twice()
    {
        var bot = store.Start();
        await bot.Write(Instance.Command("a"), "first", "N-0001");
        await bot.Write(Instance.Command("a"), "first", "N-0001");
        await bot.Flush();
        Assert.Single(store.Sent.All);
    }

    [Fact]
    public async Task Is_made_up_for_by_the_sweep_of_any_process()
    {
        foreach (int n in Enumerable.Range(0, 30))
            await store.Start().Write(Instance.Command($"{n}"), "left behind by a crash", "N-0001", "N-0002");
        store.Clock.Advance(Minute);
        Assert.Equal(60, await store.Start().Sweep());
        Assert.Equal(60, store.Sent.All.DistinctBy(message => message.MessageId).Count());
        Assert.Empty(await store.Rows("outbox|"));
        Assert.Equal(0, await store.Start().Sweep());
    }

    [Fact]
    public async Task Is_left_to_the_process_that_committed_just_now()
    {
        await store.Start().Write(Instance.Command("a"), "on its way", "N-0001");
        Assert.Equal(0, await store.Start().Sweep());
        Assert.Single(await store.Rows("outbox|"));
    }

    [Fact]
    public async Task Loses_nothing_when_two_sweep_at_once()
    {
        foreach (int n in Enumerable.Range(0, 20))
            await store.Start().Write(Instance.Command($"{n}"), "left behind", "N-0001", "N-0002", "N-0003");
        store.Clock.Advance(Minute);
        await Task.WhenAll(store.Start().Sweep(), store.Start().Sweep());
        await store.Start().Sweep();
        Assert.Equal(60, store.Sent.All.DistinctBy(message => message.MessageId).Count());
        Assert.Empty(await store.Rows("outbox|"));
    }

    public static TheoryData<Exception> Refusals { get; } = [new TimeoutException(), new RequestFailedException(507, "Full", "InsufficientStorage", null)];

    [Theory, MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task Keeps_what_the_queue_did_not_take(Exception refusal)
    {
        var bot = (store with { Queue = new ClosedQueue(refusal) }).Start();
        Assert.Null((await bot.Write(Instance.Command("a"), "first", "N-0001")).Refusal);
        Assert.Same(refusal, await Assert.ThrowsAnyAsync<Exception>(bot.Flush));
        store.Clock.Advance(Minute);
        Assert.Equal(1, await store.Start().Sweep());
        Assert.Single(store.Sent.All);
    }

    [Fact]
    public async Task Is_not_stopped_by_a_row_that_is_no_message()
    {
        var row = new Row("outbox|0000000000000000001|x", new Dictionary<string, string> { ["Json"] = "{}" });
        await store.Table.Write(Store.Tenant, [new RowChange.Insert(row)], TestContext.Current.CancellationToken);
        await store.Start().Write(Instance.Command("a"), "behind it", "N-0001");
        store.Clock.Advance(Minute);
        var error = await Assert.ThrowsAsync<FormatException>(store.Start().Sweep);
        Assert.Contains(row.Key, error.Message, StringComparison.Ordinal);
        Assert.Single(store.Sent.All);
    }

    /// <summary>It cannot be reached, or is full.</summary>
    private sealed class ClosedQueue(Exception refusal) : IQueue
    {
        public Task Send(Message message, TimeSpan? delay, CancellationToken ct) => throw refusal;
    }
}
