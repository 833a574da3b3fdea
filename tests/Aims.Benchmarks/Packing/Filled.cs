using Aims.Bot.Tables;
using Aims.Campaigns;
using Aims.Crowds;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Systems;

namespace Aims.Benchmarks.Packing;

/// <summary>A storage account in which everybody was asked to acknowledge the policy and has, with a register of AI systems beside it.</summary>
internal sealed class Filled(Storage storage, IReadOnlyList<Person> people, int systems)
{
    private static readonly DateTimeOffset Then = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly Gathering table = new(storage.Table);

    public async Task Write(CancellationToken ct)
    {
        var records = new Records(table, storage.Texts(Crowd.Tenant), new Outbox(table, storage.Queue, TimeProvider.System), TimeProvider.System, Crowd.Tenant);
        var campaign = CampaignId.From("CMP-0001");
        int rolls = Roll.For(people.Count);
        await Commit(records, Campaign.Type, campaign.Value, people[0].Id, Decided<CampaignEvent>.These(
            new CampaignPlanned(campaign, PolicyLibrary.AiPolicy, 30), new AudienceWidened(AudiencePart.Everybody), new CampaignStarted(rolls)), ct);
        await Each(people.GroupBy(person => Spread.Over(rolls, person.Id.Value)), (some, stop) => Commit(
            records, Roll.Type, Roll.IdOf(campaign, some.Key), people[0].Id, new PeopleCame([.. some.Select(person => person.Id)], new(2026, 6, 1), 1, new(2026, 6, 30)), stop), ct);
        await Each(people, (person, stop) => Commit(
            records, Acknowledgement.Type, Acknowledgement.IdOf(PolicyLibrary.AiPolicy, 1, person.Id), person.Id, Decided<AcknowledgementEvent>.These(
                new PolicyOpened(PolicyLibrary.AiPolicy, 1, "AI policy"), new PolicyAcknowledged(PolicyLibrary.AiPolicy, 1, "AI policy", new string('a', 64), 0, "en", [1, 2, 3], 3)), stop), ct);
        await Each(Enumerable.Range(1, systems), (n, stop) => Commit(records, AiSystem.Type, RecordId.Format(SystemId.Prefix, n), people[0].Id, new SystemImported(
            SystemId.From(RecordId.Format(SystemId.Prefix, n)), new SystemDetails { Name = $"System number {n}", Purpose = "Sorts what comes in.", Owner = people[n % people.Count].Id, Department = Crowd.Department(n) },
            new ImportSource("IMP-0001", n, $"key-{n}"), IsRetired: false), stop), ct);
        await table.Flush(ct);
    }

    private static Task Each<T>(IEnumerable<T> all, Func<T, CancellationToken, Task> write, CancellationToken ct) =>
        Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = 6, CancellationToken = ct }, async (one, stop) => await write(one, stop));

    private static Task<Outcome> Commit<TState, TEvent>(Records records, RecordType<TState, TEvent> type, string id, PersonId by, Decided<TEvent> events, CancellationToken ct)
        where TState : class where TEvent : class => records.Commit(
            new Command(Guid.NewGuid().ToString("N"), by, Then),
            draft =>
            {
                draft.New(type, id);
                return draft.Apply(type, id, events, ct);
            }, ct);
}
