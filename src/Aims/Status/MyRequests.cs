using Aims.Approvals;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>"my requests": what somebody asked to be approved, with where each is; what is open comes first.</summary>
public sealed class MyRequests(StatusIndex index, IDirectory directory) : Intent
{
    public const string Name = "status.my-requests";

    private const int DaysShown = 90;

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
    [
        "my requests", "what did I ask for", "what have I asked for", "what did I request", "requests", "requests of mine", "my open requests",
        "where are my requests", "where is my request", "my approval requests", "status of my requests",
    ];

    public override Hint Hint => new("my requests", "what you asked to be approved, and where it is");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var mine = await index.Ask(About.Register, world => Of(turn, world), ct);
        var open = mine.Where(a => a.IsWaiting).ToList();
        int overdue = open.Count(a => RequestWords.IsOverdue(a, turn));
        return AnswerCard.List(
            turn, Name, $"{AnswerCard.Count(open.Count, "request of yours waits", "requests of yours wait")} for a decision",
            $"Requests that you made or whose system you own, the oldest first{(overdue == 0 ? "" : $", {overdue} overdue")}"
                + $"{(mine.Count == open.Count ? "" : $"; then {mine.Count - open.Count} closed in the last {DaysShown} days")}.",
            mine, a => new Row(a.SystemName, Line(a, turn), RequestWords.Open(a)), "When you submit an assessment, its approval is asked for.");
    }

    private static List<Approval> Of(Turn turn, World world)
    {
        var mine = world.Approvals.Where(a => a.Requester == turn.Who.Id || a.Owner == turn.Who.Id).ToList();
        return
        [
            .. mine.Where(a => a.IsWaiting).OrderBy(a => a.Requested).ThenBy(a => a.Id.Value, StringComparer.Ordinal),
            .. mine.Where(a => RequestWords.Ended(a) > turn.Now.AddDays(-DaysShown)).OrderByDescending(RequestWords.Ended),
        ];
    }

    private string Line(Approval a, Turn turn) => a.IsWaiting
        ? RequestWords.Line(
            a.Id.Value, a.OpenQuestion is null ? null : "a question waits for you", RequestWords.Step(a),
            $"with {directory.NamesOf(a.Awaited)} for {Reader.Age(a.Current.Opened, turn.Now)}", RequestWords.Due(a, turn), RequestWords.Next(a))
        : RequestWords.Line(a.Id.Value, RequestWords.Outcome(a, turn, directory));
}
