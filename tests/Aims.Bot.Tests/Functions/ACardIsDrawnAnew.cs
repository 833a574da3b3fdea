using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Aims.Ledger;
using Xunit;

namespace Aims.Bot.Tests.Functions;

public sealed class ACardIsDrawnAnew
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_drawing_that_arrives_late_does_not_stay()
    {
        var shown = new ConcurrentQueue<string>();
        var (arrived, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var stage = await Backstage.OpenAsync(new MemoryTable(), async card =>
        {
            if (arrived.TrySetResult())
                await go.Task;
            shown.Enqueue(card);
        });
        await stage.PurposeBecomesAsync("The older purpose");
        var late = stage.Redraw.Run(Backstage.System, null, Ct);
        await arrived.Task;
        await stage.PurposeBecomesAsync("The newer purpose");
        Assert.True(await stage.Redraw.Run(Backstage.System, null, Ct));
        go.SetResult();
        Assert.True(await late);

        Assert.Contains("The newer purpose", shown.Last(), StringComparison.Ordinal);
        int drawn = shown.Count;
        Assert.True(await stage.Redraw.Run(Backstage.System, null, Ct));
        Assert.Equal(drawn, shown.Count);
    }

    [Fact]
    public async Task A_storage_that_does_not_answer_is_asked_again_within_seconds()
    {
        var shown = new ConcurrentQueue<string>();
        var table = new SilentTable();
        await using var stage = await Backstage.OpenAsync(table, card =>
        {
            shown.Enqueue(card);
            return Task.CompletedTask;
        });
        await stage.PurposeBecomesAsync("The newer purpose");
        stage.Queued.Clear();

        table.Silent = true;
        Assert.True(await stage.Deliver.Run([new Message("m-1", null, null, Backstage.System.ToString())], Ct));
        var (again, delay) = Assert.Single(stage.Queued);
        Assert.Equal(1, again.Tries);
        Assert.InRange(delay!.Value, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Empty(shown);

        table.Silent = false;
        Assert.True(await stage.Deliver.Run([again], Ct));
        Assert.Contains("The newer purpose", Assert.Single(shown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_turned_to_another_page_meanwhile_is_not_drawn_again()
    {
        var (arrived, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        int drawn = 0;
        await using var stage = await Backstage.OpenAsync(new MemoryTable(), async _ =>
        {
            drawn++;
            arrived.TrySetResult();
            await go.Task;
        });
        await stage.PurposeBecomesAsync("The newer purpose");
        var drawing = stage.Redraw.Run(Backstage.System, null, Ct);
        await arrived.Task;
        await stage.TurnTheCardAsync();
        go.SetResult();
        Assert.True(await drawing);
        await stage.PurposeBecomesAsync("The newest purpose");
        Assert.True(await stage.Redraw.Run(Backstage.System, null, Ct));
        Assert.Equal(1, drawn);
    }

    [Fact]
    public async Task A_card_that_was_turned_while_its_drawing_was_made_keeps_what_was_opened()
    {
        int drawn = 0;
        var table = new PressedTable();
        await using var stage = await Backstage.OpenAsync(table, _ =>
        {
            drawn++;
            return Task.CompletedTask;
        });
        await stage.PurposeBecomesAsync("The newer purpose");
        table.OnceListed = stage.TurnTheCardAsync;
        Assert.True(await stage.Redraw.Run(Backstage.System, null, Ct));
        Assert.Null(table.OnceListed);
        Assert.Equal(0, drawn);
    }

    [Fact]
    public async Task The_card_that_was_pressed_is_left_to_the_answer_unless_that_is_lost()
    {
        var shown = new ConcurrentQueue<string>();
        await using var stage = await Backstage.OpenAsync(new MemoryTable(), card =>
        {
            shown.Enqueue(card);
            return Task.CompletedTask;
        });
        await stage.PurposeBecomesAsync("The newer purpose");
        var pressed = new Message("m-1", null, null, Backstage.System.ToString()) { Pressed = "ana|card-1" };

        Assert.True(await stage.Deliver.Run([pressed], Ct));
        Assert.Empty(shown);
        Assert.True(await stage.Deliver.Run([pressed with { Pressed = "max|card-1" }], Ct));
        Assert.Contains("The newer purpose", Assert.Single(shown), StringComparison.Ordinal);

        await stage.PurposeBecomesAsync("What the answer would have shown");
        stage.Queued.Clear();
        Assert.True(await stage.Deliver.Run([pressed], Ct));
        var (again, delay) = Assert.Single(stage.Queued);
        Assert.Equal(TimeSpan.FromSeconds(15), delay);
        Assert.True(await stage.Deliver.Run([again], Ct));
        Assert.Contains("What the answer would have shown", shown.Last(), StringComparison.Ordinal);
        Assert.Single(stage.Queued);
    }

    // Somebody presses a card after the copies were listed.
    private sealed class PressedTable : ITable
    {
        private readonly MemoryTable table = new();

        public Func<Task>? OnceListed { get; set; }

        public Task<Row?> Get(string partition, string key, CancellationToken ct) => table.Get(partition, key, ct);

        public async IAsyncEnumerable<Row> Range(string partition, string from, string before, [EnumeratorCancellation] CancellationToken ct)
        {
            await foreach (var row in table.Range(partition, from, before, ct))
            {
                if (from.StartsWith("copy|", StringComparison.Ordinal) && OnceListed is { } press)
                {
                    OnceListed = null;
                    await press();
                }
                yield return row;
            }
        }

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct) => table.Write(partition, changes, ct);
    }

    private sealed class SilentTable : ITable
    {
        private readonly MemoryTable table = new();

        public bool Silent { get; set; }

        public Task<Row?> Get(string partition, string key, CancellationToken ct) => table.Get(partition, key, Asked(ct));

        public async IAsyncEnumerable<Row> Range(string partition, string from, string before, [EnumeratorCancellation] CancellationToken ct)
        {
            await foreach (var row in table.Range(partition, from, before, Asked(ct)))
                yield return row;
        }

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct) => table.Write(partition, changes, Asked(ct));

        private CancellationToken Asked(CancellationToken ct) => Silent ? throw new TimeoutException("Storage did not answer within 8 seconds.") : ct;
    }
}
