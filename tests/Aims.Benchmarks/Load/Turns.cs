using System.Collections.Concurrent;
using System.Globalization;
using Aims.Channel;

namespace Aims.Benchmarks.Load;

/// <summary>The kinds of turns that are measured, each with its budget of storage round trips (design §8).</summary>
internal sealed class Turns(LoadStage stage)
{
    private const int Question = 1, Saved = 2, Approval = 3;

    private readonly ConcurrentQueue<(TeamsClient Manager, ShownCard Card)> approvals = new();
    private int drafts;

    public IReadOnlyList<TurnKind> Messages =>
    [
        Said("help", 0, "help", Employee),
        Said("my tasks", Question, "my tasks", Employee),
        Said("how many systems", Question, "how many systems", _ => stage.Staff.Lead),
        Said("status AIS-0001", Question, "status AIS-0001", Employee),
        Said("what is waiting for approval", Question, "what is waiting for approval", _ => stage.Staff.Lead),
    ];

    public IReadOnlyList<TurnKind> Saves =>
    [
        new("registration step saved", Saved, RegistrationStep),
        new("assessment page saved", Saved, AssessmentPage),
    ];

    public TurnKind Approve => new("approve", Approval, (_, _) => Task.FromResult<Take>(ApproveNext)) { Supply = approvals.Count };

    /// <summary>Brings systems up to their request for approval, several people at once, and delivers the requests.</summary>
    public async Task Bring(int systems, CancellationToken ct)
    {
        var staff = stage.Staff;
        var seen = staff.Managers.ToDictionary(id => id, id => stage.Client(id));
        await Parallel.ForEachAsync(
            Enumerable.Range(0, systems), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = ct },
            async (n, cancel) => await new Story(stage.Client(staff.Employees[n % staff.Employees.Count])).Bring($"System {n}", cancel));
        foreach (var manager in seen.Values)
            await manager.Say("help", ct);
        for (int found = 0; found < systems;)
        {
            await stage.Deliver(ct);
            foreach (var manager in seen.Values)
            {
                while (manager.Chat.Arrivals.TryRead(out var message))
                {
                    if (message.Card is not { } card || !card.Offers("approval.approve"))
                        continue;
                    approvals.Enqueue((manager, card));
                    found++;
                }
            }
        }
    }

    private string Employee(int worker) => stage.Staff.Employees[worker % stage.Staff.Employees.Count];

    private TurnKind Said(string name, int waits, string text, Func<int, string> by) => new(name, waits, async (worker, ct) =>
    {
        var client = stage.Client(by(worker));
        await client.Ask(text, ct);
        return cancel => client.Say(text, cancel);
    });

    // To and fro between the first two pages of a draft of one's own, each time with another text.
    private async Task<Take> RegistrationStep(int worker, CancellationToken ct)
    {
        var client = stage.Client(Employee(worker));
        int draft = Interlocked.Increment(ref drafts);
        var first = await client.Ask("register", ct);
        // The first page that is sent makes the draft, and all who make one take their number from one row: not what is measured.
        var card = (await client.Press(first, first.Button("system.save", "Next"), FilledIn.System($"Draft {draft}"), ct)).Card!;
        int turn = 0;
        return async cancel =>
        {
            string title = card.Buttons.Any(button => button.Title == "Back") ? "Back" : "Next";
            var filled = FilledIn.System(string.Create(CultureInfo.InvariantCulture, $"Draft {draft}, change {turn++}"));
            var answer = await client.Press(card, card.Button("system.save", title), filled, cancel);
            card = answer.Card ?? card;
            return answer;
        };
    }

    private async Task<Take> AssessmentPage(int worker, CancellationToken ct)
    {
        var client = stage.Client(Employee(worker));
        var story = new Story(client);
        var system = await story.Submit(await story.Register($"To be assessed {worker}", ct), ct);
        var card = await story.StartAssessment(system, ct);
        var filled = new Dictionary<string, string>(FilledIn.Assessment);
        int turn = 0;
        return async cancel =>
        {
            filled["q.system-purpose"] = string.Create(CultureInfo.InvariantCulture, $"It sorts mail; change {turn++}.");
            string title = card.Buttons.Any(button => button.Title == "Back") ? "Back" : "Next";
            var answer = await client.Press(card, card.Button("assessment.save", title), filled, cancel);
            card = answer.Card ?? card;
            return answer;
        };
    }

    private async Task<BotAnswer> ApproveNext(CancellationToken ct)
    {
        if (!approvals.TryDequeue(out var request))
            throw new InvalidOperationException("No request for approval is left.");
        var answer = await request.Manager.Press(request.Card, request.Card.Button("approval.approve"), FilledIn.Nothing, ct);
        return answer.Card is { } card && card.Text.Contains("Approved by", StringComparison.Ordinal) ? answer : answer with { Fault = true };
    }
}
