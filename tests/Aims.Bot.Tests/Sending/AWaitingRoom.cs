using Aims.Bot.Sending;
using Aims.Ledger;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Aims.Bot.Tests.Sending;

/// <summary>Items of many messages wait for their turn; a message alone does not wait behind them.</summary>
public sealed class AWaitingRoom : IDisposable
{
    private readonly FakeTimeProvider clock = new();
    private readonly Pace pace;
    private readonly WaitingRoom room;

    public AWaitingRoom()
    {
        pace = new Pace(new MemoryTable(), "pace", 30, clock);
        room = new WaitingRoom(pace);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(20, 20), InlineData(3_600, 60)]
    public async Task Keeps_items_whole_while_the_channel_wants_nothing_but_not_for_ever(int pause, int waited)
    {
        pace.Pause(TimeSpan.FromSeconds(pause));
        using var alone = await room.Enter(1, Ct);
        var many = room.Enter(50, Ct);
        clock.Advance(TimeSpan.FromSeconds(waited - 1));
        Assert.False(many.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));
        (await many).Dispose();
    }

    [Fact]
    public async Task Takes_in_what_can_be_sent_in_a_few_seconds()
    {
        using var first = await room.Enter(50, Ct);
        using var second = await room.Enter(50, Ct);
        var third = room.Enter(50, Ct);
        Assert.False(third.IsCompleted);
        using var alone = await room.Enter(1, Ct);
        for (int sent = 0; sent < 10; sent++)
            first.Leave();
        (await third).Dispose();
    }

    [Fact]
    public async Task Has_few_items_made_ready_at_a_time()
    {
        var made = new TaskCompletionSource<int>();
        int begun = 0;
        Task<int> Make()
        {
            begun++;
            return made.Task;
        }

        WaitingRoom.Place[] places = [.. await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => room.Enter(2, Ct)))];
        var ready = places.Select(place => place.AtDesk(Make, Ct)).ToList();
        Assert.Equal(4, begun);
        using var alone = await room.Enter(1, Ct);
        Assert.Equal(7, await alone.AtDesk(() => Task.FromResult(7), Ct));
        made.SetResult(1);
        Assert.Equal(6, (await Task.WhenAll(ready)).Sum());
    }

    public void Dispose()
    {
        room.Dispose();
        pace.Dispose();
    }
}
