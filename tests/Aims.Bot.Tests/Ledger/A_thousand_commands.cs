using Aims.Ledger;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>Two processes, eight workers, twenty records, every fifth command a repeat.</summary>
public abstract class A_thousand_commands(Store store)
{
    private const int Distinct = 800, Workers = 8, Notes = 20;

    private readonly Instance[] processes = [store.Start(), store.Start()];

    public sealed class In_memory() : A_thousand_commands(Store.InMemory());

    public sealed class In_Azurite(AzuriteFixture azurite) : A_thousand_commands(Store.InAzurite(azurite));

    [Fact]
    public async Task Are_each_carried_out_once_whatever_their_order()
    {
        int[] commands = [.. Enumerable.Range(0, Distinct), .. Enumerable.Range(0, 200).Select(n => n * 4)];
        new Random(42).Shuffle(commands);
        var outcomes = await Task.WhenAll(commands.Chunk(commands.Length / Workers).Select(Work));

        Assert.Equal(200, outcomes.Sum(mine => mine.Count(outcome => outcome.Repeated)));
        foreach (var expected in Enumerable.Range(0, Distinct).SelectMany(n => Targets(n), (n, id) => (n, id)).GroupBy(t => t.id, t => $"{t.n}"))
            Assert.Equal(expected.Order(), (await processes[0].Lines(expected.Key)).Order());
        var report = await store.Verify();
        Assert.Empty(report.Problems);
        Assert.Equal((Notes, Distinct + (Distinct / 10)), (report.Records, report.Events));
        Assert.Equal(report.Events, (await store.Rows("feed|")).Count);
    }

    private async Task<List<Outcome>> Work(int[] mine, int worker)
    {
        var outcomes = new List<Outcome>();
        foreach (int n in mine)
            outcomes.Add(await processes[worker % 2].Write(Instance.Command($"{n}"), $"{n}", Targets(n)));
        return outcomes;
    }

    // Every tenth changes two records at once.
    private static string[] Targets(int n) => n % 10 == 0 ? [Id(n), Id(n + 7)] : [Id(n)];

    private static string Id(int n) => RecordId.Format("N", (n % Notes) + 1);
}
