using System.Diagnostics;
using System.Globalization;
using Aims.Campaigns;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Reach;
using Aims.Status;
using Spectre.Console;

namespace Aims.Benchmarks.Acknowledging;

/// <summary>How long it takes to say where a policy stands, warm and without storage: 100,000 people on the rolls of a campaign, none, half or all of whom have acknowledged it.</summary>
internal sealed class StandingRun(IAnsiConsole console)
{
    private const int Repeated = 60, ByManager = 10, Departments = 200, Places = 40;

    private const double Budget = 50;

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    /// <returns>Whether 99 of 100 answers over 100,000 people stay within the budget.</returns>
    public async Task<bool> Run(CancellationToken ct)
    {
        console.WriteLine("| people | acknowledged | counted p50 ms | p99 ms | of which processor ms | by department p99 | by location p99 | by manager p99 | one manager's team p99 | the list of the missing p99 |");
        console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        bool holds = true;
        foreach (var (people, acknowledged) in new[] { (10_000, 10_000), (100_000, 100_000), (100_000, 50_000), (100_000, 0) })
            holds &= await Measure(people, acknowledged, ct) < Budget;
        return holds;
    }

    private async Task<double> Measure(int people, int acknowledged, CancellationToken ct)
    {
        var directory = new DirectoryIndex([.. Enumerable.Range(0, people).Select(PersonOf)]);
        var table = new MemoryTable();
        var records = new Records(table, new MemoryTexts(), new Outbox(table, new NoQueue(), TimeProvider.System), TimeProvider.System, "contoso");
        await Fill(records, directory, acknowledged, ct);
        using var index = new StatusIndex(records, TimeProvider.System);
        var present = new Present(directory, directory.Everybody.Where((_, at) => at % 3 > 0).ToDictionary(p => p.Id, _ => Contact.None with { Met = true }), DateOnly.FromDateTime(Now.UtcDateTime).AddDays(20));
        var lead = PersonOf(2) with { Roles = [Role.Lead] };
        Standing OfAll(World world) => Standing.Of(world, present, Circle.People(AudiencePart.Everybody, lead, directory)!).Single();
        // One tenth of all report to this one, near and far.
        Standing OfTeam(World world) => Standing.Of(world, present, Circle.People(AudiencePart.Everybody, PersonOf(1), directory)!).Single();
        double processor = 0;
        var (counted, ofTeam, standing) = await index.Ask(About.Acknowledgements, world => (
            Times(() => OfAll(world), out processor), Times(() => OfTeam(world), out _), OfAll(world)), ct);
        if (standing.Tally.Asked != people || standing.Tally.Acknowledged != acknowledged)
            throw new InvalidOperationException($"{standing.Tally} is not what was filled in.");
        var by = new[] { AudienceKind.Department, AudienceKind.Location, AudienceKind.Team }.Select(kind => At(Times(() => Breakdowns.Of(standing, kind, directory).ToList(), out _), 0.99)).ToList();
        var list = Times(() => standing.People.Where(one => one.IsMissing).OrderBy(one => one.Due).Take(10).ToList(), out _);
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {people} | {acknowledged} | {At(counted, 0.5):0.0} | {At(counted, 0.99):0.0} | {processor:0.0} | {by[0]:0.0} | {by[1]:0.0} | {by[2]:0.0} | {At(ofTeam, 0.99):0.0} | {At(list, 0.99):0.0} |"));
        return At(counted, 0.99);
    }

    private static Person PersonOf(int n) => new(
        PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"b7a6c1de-{n % 10_000:D4}-4c55-9a10-{n:D12}")), string.Create(CultureInfo.InvariantCulture, $"Person {n * 7919 % 100_003:D6}"), $"p{n}@contoso.example",
        "Clerk", $"Department {n % Departments}", n == 0 ? null : PersonOf((n - 1) / ByManager).Id, [])
    { Location = $"Place {n % Places}" };

    private static async Task Fill(Records records, DirectoryIndex directory, int acknowledged, CancellationToken ct)
    {
        var lead = directory.Everybody[0].Id;
        var day = DateOnly.FromDateTime(Now.UtcDateTime);
        int rolls = Roll.For(directory.Everybody.Count), commands = 0;
        Command Command(PersonId by) => new(string.Create(CultureInfo.InvariantCulture, $"command-{++commands}"), by, Now);
        var id = CampaignId.From("CMP-0001");
        await records.Commit(Command(lead), draft => draft.Apply(Campaign.Type, id.Value, Decided<CampaignEvent>.These(
            new CampaignPlanned(id, PolicyLibrary.AiPolicy, 14), new CampaignStarted(rolls), new CampaignGotOn(rolls, directory.Everybody.Count)), ct), ct);
        foreach (var roll in directory.Everybody.GroupBy(person => Spread.Over(rolls, person.Id.Value)))
        {
            await records.Commit(Command(PersonId.Bot), draft => draft.Apply(
                Roll.Type, Roll.IdOf(id, roll.Key), Decided<RollEvent>.These(new PeopleCame([.. roll.Select(person => person.Id)], day, 1, day.AddDays(14))), ct), ct);
        }
        var version = PolicyLibrary.InForce([], day).Single();
        var done = directory.Everybody.Take(acknowledged).Select(person => (person.Id, Key: Acknowledgement.IdOf(PolicyLibrary.AiPolicy, 1, person.Id)));
        foreach (var one in done)
        {
            await records.Commit(Command(one.Id), draft => draft.Apply(
                Acknowledgement.Type, one.Key, new PolicyAcknowledged(PolicyLibrary.AiPolicy, 1, version.Title, version.Text), ct), ct);
        }
    }

    /// <param name="processor">Milliseconds that an answer took of a processor, on average: what a busy machine does not change.</param>
    private static List<double> Times(Func<object> answer, out double processor)
    {
        // The compiler's work does not count: the process is warm when people ask.
        for (int n = 0; n < Repeated; n++)
            answer();
        var before = Environment.CpuUsage.TotalTime;
        List<double> times = [.. Enumerable.Range(0, Repeated).Select(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            answer();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order()];
        processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Repeated;
        return times;
    }

    private static double At(List<double> sorted, double share) => sorted[(int)((sorted.Count - 1) * share)];

    private sealed class NoQueue : IQueue
    {
        public Task Send(Message message, TimeSpan? delay, CancellationToken ct) => Task.CompletedTask;
    }
}
