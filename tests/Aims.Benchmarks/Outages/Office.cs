using Aims.Channel;

namespace Aims.Benchmarks.Outages;

/// <summary>People at work at once: some bring systems, their managers approve what reaches them, others ask. Who is told that it did not work tries again.</summary>
internal sealed class Office(OutageStage stage, Ear ear, TimeProvider clock)
{
    private const int Bringing = 12, Asking = 12;

    private static readonly TimeSpan Thought = TimeSpan.FromMilliseconds(200), Waits = TimeSpan.FromSeconds(1);

    private int brought;

    /// <summary>How many systems have been sent to a manager.</summary>
    public int Brought => brought;

    /// <summary>How many of them were decided.</summary>
    public int Decided { get; private set; }

    /// <summary>Everybody opens the bot for the first time.</summary>
    public Task Arrive(CancellationToken ct) => Parallel.ForEachAsync(
        [.. stage.Staff.Employees, .. stage.Staff.Managers, stage.Staff.Lead], new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = ct },
        async (id, cancel) => await Client(id).Install(cancel));

    /// <summary>Goes on until nobody begins anything new any more; what was begun is finished.</summary>
    public async Task Work(CancellationToken leaving, CancellationToken ct)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var managers = Task.WhenAll(stage.Staff.Managers.Select(id => Manager(id, over.Token)));
        await Task.WhenAll(
        [
            .. stage.Staff.Employees.Take(Bringing).Select((id, n) => Employee(id, n, leaving, ct)),
            .. stage.Staff.Employees.Skip(Bringing).Take(Asking).Select(id => Asker(id, leaving, ct)),
        ]);
        while (Decided < brought)
            await Task.Delay(Thought, clock, ct);
        await over.CancelAsync();
        await managers.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private TeamsClient Client(string id) => new(stage.Connector, stage.Staff.Tenant, id, ear.Send) { Again = ct => Task.Delay(Waits, clock, ct) };

    private async Task Employee(string id, int place, CancellationToken leaving, CancellationToken ct)
    {
        var story = new Story(Client(id));
        for (int n = 0; !leaving.IsCancellationRequested; n++)
        {
            await story.Bring($"System {n} of {place}", ct);
            Interlocked.Increment(ref brought);
            await Task.Delay(Thought, clock, ct);
        }
    }

    private async Task Asker(string id, CancellationToken leaving, CancellationToken ct)
    {
        var client = Client(id);
        while (!leaving.IsCancellationRequested)
        {
            foreach (string question in (string[])["my tasks", "status AIS-0001"])
            {
                await client.Ask(question, ct);
                await Task.Delay(Thought, clock, ct);
            }
        }
    }

    private async Task Manager(string id, CancellationToken ct)
    {
        var client = Client(id);
        var story = new Story(client);
        var decided = new HashSet<string>();
        while (true)
        {
            var message = await client.Chat.Arrivals.ReadAsync(ct);
            if (message.Card is not { } card || !card.Offers("approval.approve"))
                continue;
            var approve = card.Button("approval.approve");
            if (!decided.Add(approve.Field("approval")!))
                continue;
            await story.Act(card, approve, ct);
            lock (ear)
                Decided++;
        }
    }
}
