using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks.Micro;

/// <summary>The check of all hashes, over a thousand records in memory.</summary>
[MemoryDiagnoser]
public class LedgerCheck
{
    private readonly Desk desk = new();

    [GlobalSetup]
    public async Task Fill()
    {
        var policy = ShippedPolicies.Versions.First();
        for (int n = 0; n < 1_000; n++)
        {
            var by = PersonId.Parse($"person-{n}");
            await desk.Records.Commit(
                new Command($"command-{n}", by, DateTimeOffset.UnixEpoch.AddMinutes(n)),
                draft => draft.Apply(
                    Acknowledgement.Type,
                    Acknowledgement.IdOf(policy.Policy, policy.Number.Major, by),
                    new PolicyAcknowledged(policy.Policy, policy.Number.Major, policy.Title, policy.Text),
                    CancellationToken.None),
                CancellationToken.None);
        }
    }

    [Benchmark]
    public Task<VerificationReport> Verify() => new Verification(desk.Records, ManagementSystem.RecordTypes).Run([], CancellationToken.None);
}
