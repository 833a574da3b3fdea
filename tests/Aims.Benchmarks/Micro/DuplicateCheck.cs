using Aims.Benchmarks.Finding;
using Aims.Status;
using Aims.Systems;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks.Micro;

/// <summary>Looking for twins and searching, in a register of 100,000 systems in memory: one description after the other.</summary>
[MemoryDiagnoser]
public class DuplicateCheck
{
    private const int Systems = 100_000, Asked = 500;

    private readonly Desk desk = new();
    private List<SystemDetails> described = [];
    private World world = null!;
    private int next;

    private SystemDetails Next => described[next++ % Asked];

    [GlobalSetup]
    public async Task Fill()
    {
        var register = new LargeRegister(desk.Records);
        await register.Fill(Systems);
        world = await desk.Index.Ask(About.Register, known => known, CancellationToken.None);
        described = [.. Enumerable.Range(0, Asked).Select(_ => register.Described())];
    }

    [Benchmark]
    public int FindTwins() => Twins.Of(world, Next, desk.Ana).Count;

    [Benchmark]
    public int Search() => desk.Search.Find(world, Next.Name!, _ => true, 10).Count;
}
