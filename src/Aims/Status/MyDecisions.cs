using Aims.Approvals;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>"my decisions": what somebody answered to requests, when, and whether it still holds.</summary>
public sealed class MyDecisions(StatusIndex index, IDirectory directory) : Intent
{
    public const string Name = "status.my-decisions";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
        ["my decisions", "what did I approve", "what have I approved", "what did I decide", "what have I decided", "what did I reject", "decisions of mine", "decided by me"];

    public override Hint Hint => new("my decisions", "what you decided, and whether it still holds", p => p.Oversees || directory.IsManager(p.Id));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var found = await index.Ask(About.Register, world => Of(turn.Who.Id, world), ct);
        int outdated = found.Count(f => f.Approval.Overtaken is not null);
        return AnswerCard.List(
            turn, Name, $"You have made {AnswerCard.Count(found.Count, "decision", "decisions").ToLowerInvariant()}",
            $"What you answered to requests, the newest first{(outdated == 0 ? "" : $"; {outdated} out of date")}.",
            found, f => new Row(f.Approval.SystemName, Line(f.Approval, f.Seat, turn), RequestWords.Open(f.Approval)),
            "Requests that wait for you are among your approvals.", [Button.Open("My approvals", Approval.Mine)]);
    }

    private static List<(Approval Approval, Seat Seat)> Of(PersonId who, World world) =>
    [
        .. from approval in world.Approvals
           from given in approval.Voices
           where given.Voice.By == who
           orderby given.Voice.At descending, approval.Id.Value descending
           select (approval, given.Seat),
    ];

    private string Line(Approval a, Seat seat, Turn turn)
    {
        var voice = seat.Voice!;
        string instead = seat.Who == turn.Who.Id ? "" : $" for {directory.NameOf(seat.Who)}";
        return RequestWords.Line(
            a.Id.Value, RequestWords.Level(a), $"{RequestWords.Verdict(voice.Verdict)} by you{instead} on {turn.Reader.Day(voice.At)}", Standing(a, voice, turn));
    }

    private string Standing(Approval a, Voice voice, Turn turn) => a switch
    {
        { Overtaken: { } overtaken } => $"out of date since {turn.Reader.Day(overtaken.At)}: {overtaken.Because}",
        { Withdrawn: not null } => RequestWords.Outcome(a, turn, directory),
        { Final: null } => $"waits for {directory.NamesOf(a.Awaited)}",
        { Final: { } final } when final.Verdict != voice.Verdict => RequestWords.Outcome(a, turn, directory),
        _ => "holds",
    };
}
