using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Systems;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks.Micro;

/// <summary>Looking for twins and searching, in a register of 100,000 systems in memory.</summary>
[MemoryDiagnoser]
public class DuplicateCheck
{
    private const int Systems = 100_000, Batch = 20, Seed = 2024;

    // Names of two to five of these: some words are in thousands of names, as in real registers.
    private static readonly string[] Common =
        ["AI", "assistant", "customer", "data", "document", "analysis", "screening", "prediction", "service", "model", "support", "risk", "detection", "planning", "report", "image"];

    private static readonly string[] Syllables = ["ba", "cor", "del", "fi", "gam", "hu", "jen", "ko", "lim", "mo", "nar", "po", "qui", "ro", "sta", "ter", "ul", "vi", "wo", "zen"];

    private readonly Desk desk = new();
    private readonly Random random = new(Seed);
    private SystemDetails described = new();
    private World world = null!;

    [GlobalSetup]
    public async Task Fill()
    {
        var by = PersonId.Parse("ana");
        for (int n = 1; n <= Systems; n += Batch)
        {
            int first = n;
            await desk.Records.Commit(new Command($"fill-{n}", by, DateTimeOffset.UnixEpoch), async draft =>
            {
                for (int number = first; number < first + Batch; number++)
                    await Register(draft, SystemId.From(RecordId.Format(SystemId.Prefix, number)));
            }, CancellationToken.None);
        }
        world = await desk.Index.Ask(About.Register, known => known, CancellationToken.None);
        described = new SystemDetails { Name = "Custmer risk prediction for " + Word(3), Purpose = Sentence(20), Supplier = "Contoso AI GmbH" };
    }

    [Benchmark]
    public int FindTwins() => Twins.Of(world, described, desk.Ana).Count;

    [Benchmark]
    public int Search() => desk.Search.Find(world, "custmer risk", _ => true, 10).Count;

    private async Task Register(Draft draft, SystemId id)
    {
        draft.New(AiSystem.Type, id.Value);
        var details = new SystemDetails { Name = Sentence(random.Next(2, 6)), Purpose = Sentence(random.Next(8, 30)), Supplier = Word(2) };
        await draft.Apply(AiSystem.Type, id.Value, new SystemDrafted(id, details), CancellationToken.None);
        await draft.Apply(AiSystem.Type, id.Value, new SystemSubmitted(), CancellationToken.None);
    }

    private string Sentence(int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => random.Next(3) == 0 ? Word(random.Next(2, 4)) : Common[random.Next(Common.Length)]));

    private string Word(int syllables) => string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
