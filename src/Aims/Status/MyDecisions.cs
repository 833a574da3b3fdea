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

    public override Hint Hint => new("my decisions", "what you decided, and whether it still holds", directory.MayBeAsked);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var found = await index.Ask(About.Register, world => Of(turn.Who.Id, world), ct);
        int outdated = found.Count(f => f.Approval.Overtaken is not null);
        return AnswerCard.List(
            turn, Name, $"You have made {AnswerCard.Count(found.Count, "decision", "decisions").ToLowerInvariant()}",
            $"What you answered to requests, the newest first{(outdated == 0 ? "" : $"; {outdated} out of date")}.",
            found, f => new Row(f.Approval.SystemName, Line(f, turn), RequestWords.Open(f.Approval)),
            "Requests that wait for you are among your approvals.", [Button.Open("My approvals", Approval.Mine)]);
    }

    private static List<Given> Of(PersonId who, World world)
    {
        var ofSystem = world.Approvals.Where(a => a.Assessment is not null).ToLookup(a => a.System);
        return
        [
            .. from approval in world.Approvals
               from given in approval.Voices
               where given.Voice.By == who
               orderby given.Voice.At descending, approval.Id.Value descending
               select new Given(approval, given.Seat, approval.Assessment is null ? null : ofSystem[approval.System].Where(a => a.Requested > approval.Requested).MinBy(a => a.Requested)),
        ];
    }

    private string Line(Given given, Turn turn)
    {
        var (a, seat, next) = given;
        var voice = seat.Voice!;
        string instead = seat.Who == turn.Who.Id ? "" : $" for {directory.NameOf(seat.Who)}";
        return RequestWords.Line(
            a.Id.Value, RequestWords.Level(a), $"{RequestWords.Verdict(voice.Verdict)} by you{instead} on {turn.Reader.Day(voice.At)}", Standing(a, voice, next, turn));
    }

    private string Standing(Approval a, Voice voice, Approval? next, Turn turn) => a switch
    {
        { Overtaken: { } overtaken } => $"out of date since {turn.Reader.Day(overtaken.At)}: {overtaken.Because}",
        { Withdrawn: not null } => RequestWords.Outcome(a, turn, directory),
        { Final: null } => $"waits for {directory.NamesOf(a.Awaited)}",
        { Final: { } final } when final.Verdict != voice.Verdict => RequestWords.Outcome(a, turn, directory),
        { Final: { Verdict: not Verdict.Approve } } when next is not null => $"asked again as {next.Id}",
        _ => "holds",
    };

    /// <param name="Next">The request that followed for the same system; null when none did.</param>
    private sealed record Given(Approval Approval, Seat Seat, Approval? Next);
}
