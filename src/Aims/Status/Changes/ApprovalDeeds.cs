using Aims.Approvals;

namespace Aims.Status;

/// <summary>What happened to a request for approval, after the name of who did it.</summary>
internal static class ApprovalDeeds
{
    public static string Of(ApprovalEvent happened, Telling to) => happened switch
    {
        ApprovalOpened => "asked for approval",
        ApprovalOpened1 e => $"asked {to.NameOf(e.Approver)} for approval",
        StepOpened e => $"asked {to.NamesOf(e.Asked)} to decide by {to.Day(e.Due)}",
        VoiceGiven e => $"answered: {Words.Of(e.Verdict).ToLowerInvariant()}{(e.Reason is null ? "" : $": {e.Reason}")}",
        ApprovalDecided e => $"decided it: {Words.Of(e.Verdict).ToLowerInvariant()}",
        ApprovalReassigned1 e => $"asked {to.NameOf(e.Approver)} to decide instead",
        SeatPassedOn e => $"asked {to.NameOf(e.To)} instead of {to.NameOf(e.From)}{(e.Reason is null ? "" : $": {e.Reason}")}",
        SeatAdded e => $"asked {to.NameOf(e.Who)} too",
        StandInNamed { StandIn: { } standIn } e => $"let {to.NameOf(standIn.Who)} stand in for {to.NameOf(e.Seat)}",
        StandInNamed e => $"let {to.NameOf(e.Seat)} decide again without a deputy",
        StepReminded => "reminded those who are asked",
        StepRaised e => $"let {to.NamesOf(e.Seats.Select(seat => seat.Also).Distinct())} decide too",
        Said { Kind: NoteKind.Asked } e => $"asked: {e.Text}",
        Said { Kind: NoteKind.Answered } e => $"answered: {e.Text}",
        Said e => $"wrote: {e.Text}",
        ApprovalWithdrawn e => $"withdrew the request{(e.Reason is null ? "" : $": {e.Reason}")}",
        ConditionMoved e => $"gave condition {e.Number} to {to.NameOf(e.Owner)} until {to.Day(e.Due)}",
        ConditionMet e => $"met condition {e.Number}: {e.Proof}",
        ApprovalOvertaken e => $"changed {e.Because}, so that it no longer holds",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}
