using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>"my approvals": what the asker may decide on now, on their own seat or for somebody.</summary>
public sealed class MyApprovals(StatusIndex index, IDirectory directory) : Intent
{
    public override string Verb => Approval.Mine;

    public override IReadOnlyList<string> Phrases =>
    [
        "my approvals", "what waits on me to approve", "what waits for me to approve", "what waits for my approval", "what do I have to approve", "what can I approve",
        "what do I have to decide", "what waits for my decision", "my pending approvals", "pending on me", "requests for me", "approvals for me",
    ];

    public override Hint Hint => new("my approvals", "what waits for your decision, one by one or several at once", directory.MayBeAsked);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var today = turn.Reader.Today(turn.Now);
        var found = await index.Ask(About.Register, world => Decidable.By(turn.Who, today, world, directory), ct);
        int overdue = found.Count(f => RequestWords.IsOverdue(f.Approval, turn));
        return AnswerCard.List(
            turn, Approval.Mine, $"{AnswerCard.Count(found.Count, "request waits", "requests wait")} for your decision",
            $"Requests that you may decide on now, the oldest first{(overdue == 0 ? "" : $"; {overdue} overdue")}.",
            found, f => new Row(f.Approval.SystemName, Line(f.Approval, f.Seat, turn), RequestWords.Open(f.Approval) with { Title = "Decide" }),
            "You are up to date.",
            [
                .. found.Count(f => f.Approval.IsDecidedWithOthers) > 1 ? [Button.Open("Decide several", Approval.Several)] : Array.Empty<CardAction>(),
                Button.Open("My decisions", MyDecisions.Name),
            ]);
    }

    private string Line(Approval a, Seat seat, Turn turn) => RequestWords.Line(
        a.Id.Value, RequestWords.Level(a), $"from {directory.NameOf(a.Requester)}", $"waits for {Reader.Age(a.Current.Opened, turn.Now)}", RequestWords.Due(a, turn),
        Instead(seat, turn.Who.Id));

    private string? Instead(Seat seat, PersonId who) =>
        seat.Who == who ? null
        : seat.StandIn?.Who == who ? $"for {directory.NameOf(seat.Who)}"
        : $"raised to you, {directory.NameOf(seat.Who)} has not answered";
}
