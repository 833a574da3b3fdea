using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Reach;
using Aims.Status;
using Aims.Systems;

namespace Aims.Benchmarks.Asking;

/// <summary>An instance of the bot, of which the governance lead asks.</summary>
internal sealed class Instance : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    private readonly DirectoryIndex people;
    private readonly Overlay table;
    private readonly Records records;
    private readonly ManagementSystem system;

    public Instance(DirectoryIndex people, ITable storage)
    {
        this.people = people;
        table = new Overlay(storage);
        records = new Records(table, new MemoryTexts(), new Outbox(table, new AskingRun.NoQueue(), TimeProvider.System), TimeProvider.System, LargeOrganisation.Tenant);
        Index = new StatusIndex(records, TimeProvider.System);
        system = new ManagementSystem(records, new Directory(people), Index, new MemoryFiles(), reach: new EverybodyMet(people));
    }

    private StatusIndex Index { get; }

    /// <summary>Whether storage is taken away.</summary>
    public bool IsAway { get => table.IsAway; set => table.IsAway = value; }

    /// <summary>Loads, or takes what has changed. The emulator looks through all rows for each page, and on a busy machine that can take longer than a storage may: what was read is kept.</summary>
    public async Task Load(CancellationToken ct)
    {
        for (int left = 20; ; left--)
        {
            try
            {
                await Index.Ask(About.Acknowledgements, _ => 0, ct);
                return;
            }
            catch (TimeoutException) when (left > 0)
            {
            }
        }
    }

    public async Task<Reply> Say(Typed typed, CancellationToken ct)
    {
        var turn = new Turn(people.Everybody[0], Now, Reader.From(typed.Locale, "Europe/Berlin"), Fields.None, Private: true, () => Guid.NewGuid().ToString("N"));
        var reply = await system.Say(turn, typed.Text, ct);
        _ = reply.Card?.ToUtf8();
        return reply;
    }

    /// <summary>The governance lead presses a button.</summary>
    public Task<Reply?> Press(string verb, CancellationToken ct, params (string Name, string Value)[] fields) => system.Press(
        new Turn(people.Everybody[0], Now, Reader.Default, new Fields(fields.ToDictionary(field => field.Name, field => field.Value)), Private: true, () => Guid.NewGuid().ToString("N")), verb, ct);

    /// <summary>What the daily timer does of KPIs.</summary>
    public Task<int> MeasureKpis(DateTimeOffset now, CancellationToken ct) => system.Kpis.Measure(now, ct);

    /// <summary>Renames every twentieth system, and some people acknowledge.</summary>
    public Task Change(int changes, CancellationToken ct) => Parallel.ForEachAsync(
        Enumerable.Range(0, changes), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = ct }, async (n, stop) =>
            await records.Commit(new Command($"change-{n}", people.Everybody[n].Id, Now), draft => n % 2 == 0 ? Rename(draft, n, stop) : Acknowledge(draft, n, stop), stop));

    public void Dispose() => Index.Dispose();

    private static Task<AiSystem?> Rename(Draft draft, int n, CancellationToken ct) => draft.Apply(
        AiSystem.Type, RecordId.Format(SystemId.Prefix, 1 + (n * 20)), new DetailsChanged(new SystemDetails { Name = $"Renamed system {n}" }), ct);

    private Task<Acknowledgement?> Acknowledge(Draft draft, int n, CancellationToken ct) => draft.Apply(
        Acknowledgement.Type, Acknowledgement.IdOf(PolicyLibrary.AiPolicy, 1, people.Everybody[n].Id), new PolicyAcknowledged(PolicyLibrary.AiPolicy, 1, "AI policy", "0"), ct);

    private sealed class Directory(DirectoryIndex people) : IDirectory
    {
        public DirectoryIndex Now => people;
    }

    private sealed class EverybodyMet(DirectoryIndex people) : IReach
    {
        private readonly Dictionary<PersonId, Contact> contacts = people.Everybody.ToDictionary(person => person.Id, _ => Contact.None with { Met = true });

        public Task<IReadOnlyDictionary<PersonId, Contact>> Look(CancellationToken ct) => Task.FromResult<IReadOnlyDictionary<PersonId, Contact>>(contacts);
    }
}
