using System.Collections.Concurrent;
using Aims.Channel;

namespace Aims.Bot.Tests.Kills;

/// <summary>Everybody at work at once: employees bring systems, managers approve what reaches them, all acknowledge the policy.</summary>
internal sealed class Office(TwoBots stage, PatientLine line)
{
    private readonly ConcurrentDictionary<string, TeamsClient> clients = [];

    public TeamsClient Client(string person) =>
        clients.GetOrAdd(person, id => new TeamsClient(stage.Connector, stage.Staff.Tenant, id, line.Send));

    /// <param name="systems">How many each employee brings.</param>
    public Task Work(int systems, CancellationToken ct) => Task.WhenAll(
        [.. stage.Staff.Employees.Select(id => Employee(id, systems, ct)), .. stage.Staff.Managers.Select((id, n) => Manager(id, systems * Reports(n), ct))]);

    private int Reports(int manager) => stage.Staff.Employees.Where((_, n) => stage.Staff.ManagerOf(n) == stage.Staff.Managers[manager]).Count();

    private async Task Employee(string id, int systems, CancellationToken ct)
    {
        var client = Client(id);
        await client.Install(ct);
        var story = new Story(client);
        for (int n = 0; n < systems; n++)
            await story.Bring($"System {n} of {id[^2..]} / \\ # ? 😀", ct);
        await story.Acknowledge(ct);
    }

    private async Task Manager(string id, int requests, CancellationToken ct)
    {
        var client = Client(id);
        await client.Install(ct);
        var story = new Story(client);
        await story.Acknowledge(ct);
        var decided = new HashSet<string>();
        while (decided.Count < requests)
        {
            var message = await client.Chat.Arrivals.ReadAsync(ct);
            if (message.Card is not { } card || !card.Offers("approval.approve"))
                continue;
            var approve = card.Button("approval.approve");
            if (decided.Add(approve.Field("approval")!))
                await story.Act(card, approve, ct);
        }
    }
}
