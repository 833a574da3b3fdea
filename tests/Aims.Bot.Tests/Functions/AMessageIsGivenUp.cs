using System.Diagnostics.Metrics;
using Aims.Bot.Functions;
using Aims.Ledger;
using Aims.People;
using Moq;
using Xunit;

namespace Aims.Bot.Tests.Functions;

public sealed class AMessageIsGivenUp
{
    // Others count beside us.
    private static readonly AsyncLocal<bool> ours = new();

    private static readonly Message Lost = new("ana.1", PersonId.Parse("ana"), "policy.reminder", "person|ana");

    [Fact]
    public async Task It_counts_when_it_is_kept_and_not_before()
    {
        int counted = 0;
        using var numbers = new MeterListener { InstrumentPublished = (number, listener) => { if (number.Name == "aims.delivery.given_up") listener.EnableMeasurementEvents(number); } };
        numbers.SetMeasurementEventCallback<long>((_, _, _, _) => counted += ours.Value ? 1 : 0);
        numbers.Start();
        ours.Value = true;
        var away = new Mock<ITable>();
        away.Setup(table => table.Write(It.IsAny<string>(), It.IsAny<IReadOnlyList<RowChange>>(), It.IsAny<CancellationToken>())).ThrowsAsync(new TimeoutException());

        await Assert.ThrowsAsync<TimeoutException>(() => GivenUpAt(away.Object));
        Assert.Equal(0, counted);
        await GivenUpAt(new MemoryTable());
        Assert.Equal(1, counted);
    }

    private static Task GivenUpAt(ITable table) =>
        new Undelivered(table, "contoso|delivery", Mock.Of<IQueue>(), TimeProvider.System).Keep(Lost, "TooManyTries", TestContext.Current.CancellationToken);
}
