using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.People;

namespace Aims.Status;

/// <summary>"what is waiting for approval": which requests, with whom, for how long.</summary>
public sealed class WaitingForApproval(StatusIndex index, IDirectory directory) : Intent
{
    public const string Name = "status.waiting";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
    [
        "what is waiting for approval", "waiting for approval", "what waits for approval", "awaiting approval", "what is awaiting approval",
        "pending approvals", "open approvals", "approvals", "systems waiting for approval", "which systems are waiting for approval",
        "who has to approve", "who still has to approve",
    ];

    public override Hint Hint => new("what is waiting for approval", "requests, with whom, for how long", p => p.Oversees || directory.IsManager(p.Id));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (waiting, stuck) = await index.Ask(About.Register, world => Waiting(turn.Who, world), ct);
        return AnswerCard.List(
            turn, Name, $"{AnswerCard.Count(waiting.Count, "request waits", "requests wait")} for approval",
            turn.Who.Oversees ? "All open requests, the oldest first." : "Requests that you made, own or decide on, the oldest first.",
            waiting, a => new Row(a.SystemName, Line(a, turn, stuck.Contains(a.Id)), RequestWords.Open(a)), "Nothing is open.",
            waiting.Count == 0 ? null : [ExportButton.Of(ExportList.Waiting)]);
    }

    // Those that nobody is left to decide come first: they do not move without help.
    private (List<Approval> Waiting, HashSet<ApprovalId> Stuck) Waiting(Person who, World world)
    {
        var waiting = world.Approvals.Where(a => a.IsWaiting && a.MayBeSeenBy(who)).ToList();
        var stuck = waiting.Where(a => a.IsStuck(world.System(a.System), directory)).Select(a => a.Id).ToHashSet();
        return ([.. waiting.OrderByDescending(a => stuck.Contains(a.Id)).ThenBy(a => a.Requested)], stuck);
    }

    private string Line(Approval a, Turn turn, bool isStuck) =>
        $"{a.Id} · {(isStuck ? "stuck: nobody is left who may decide" : $"with {Words.Awaited(a, directory)}")} for {Reader.Age(a.Requested, turn.Now)}{(a.Level is { } level ? $" · level {level}" : "")} · owner {directory.NameOf(a.Owner)}"
        + $" · {RequestWords.Due(a, turn)}";
}
