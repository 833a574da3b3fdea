using Aims.Approvals;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;
using Words = Aims.Approvals.Words;

namespace Aims.Reports;

/// <summary>A request for approval as a row of deeds.</summary>
internal static class Requests
{
    public static ReportedRequest Of(Story<Approval, ApprovalEvent> story, NamedPeople people)
    {
        var (system, version) = story.Events[0].Event switch
        {
            ApprovalOpened e => (e.System, e.AssessmentVersion),
            ApprovalOpened1 e => (e.System, e.AssessmentVersion),
            var other => throw new InvalidOperationException($"A request does not begin with {other.GetType().Name}."),
        };
        var final = story.Now.Final;
        return new ReportedRequest(
            story.Now.Id.Value, version, story.Now.Level is { } level ? $"Level {level}, {story.Now.LevelName!.ToLowerInvariant()}" : "No level", Standing(story.Now, people),
            [.. story.Events.Select(happened => Done(happened, people)).OfType<Deed>()],
            final is null ? null : new Seal(AiSystem.Type.Kind, system, final.SystemVersion, final.SystemHash));
    }

    private static string Standing(Approval approval, NamedPeople people) => approval switch
    {
        { Withdrawn: { } withdrawn } => $"Withdrawn by {people.Of(withdrawn.By)} on {Reader.Default.Day(withdrawn.At)}",
        { Overtaken: { } overtaken } => $"Overtaken: {people.Of(overtaken.By)} changed {overtaken.Because} on {Reader.Default.Day(overtaken.At)}",
        { Final: { } final } => $"{Words.Of(final.Verdict)} by {people.Of(final.By)} on {Reader.Default.Day(final.At)}",
        _ => $"Waits for {string.Join(", ", approval.Awaited.Select(people.Of))} to decide by {Reader.Default.Day(approval.Due)}",
    };

    // What is asked stands in the first step, and the decision in the voice that made it.
    private static Deed? Done(Happened<ApprovalEvent> happened, NamedPeople people)
    {
        var by = people.Of(happened.Stamp);
        return happened.Event switch
        {
            ApprovalOpened or ApprovalDecided => null,
            ApprovalOpened1 e => new(by, $"Asked {people.Of(e.Approver)} to decide by {Reader.Default.Day(e.Due)}", null),
            ApprovalReassigned1 e => new(by, $"Asked {people.Of(e.Approver)} instead, to decide by {Reader.Default.Day(e.Due)}", null),
            StepOpened e => new(by, $"Asked {Few(e, people)} to decide by {Reader.Default.Day(e.Due)}", e.Instead),
            VoiceGiven e => new(by, $"{Words.Of(e.Verdict)}{(e.Seat == happened.Stamp.By ? "" : $" for {people.Of(e.Seat)}")}{Conditions(e, people)}", e.Reason),
            SeatPassedOn e => new(by, $"Asked {people.Of(e.To)} instead of {people.Of(e.From)}, to decide by {Reader.Default.Day(e.Due)}", e.Reason),
            SeatAdded e => new(by, $"Asked {people.Of(e.Who)} too", null),
            StandInNamed { StandIn: { } standIn } e => new(by, $"{people.Of(standIn.Who)} stands in for {people.Of(e.Seat)}", null),
            StandInNamed e => new(by, $"Nobody stands in for {people.Of(e.Seat)} any more", null),
            StepReminded => new(by, "Reminded those who were asked", null),
            StepRaised e => new(by, $"Asked {string.Join(", ", e.Seats.Select(seat => people.Of(seat.Also)))} too, because it was late", null),
            Said e => new(by, Words.Of(e.Kind), e.Text),
            ApprovalWithdrawn e => new(by, "Withdrew the request", e.Reason),
            ConditionMoved e => new(by, $"Gave condition {e.Number} to {people.Of(e.Owner)}, until {Reader.Default.Day(e.Due)}", null),
            ConditionMet e => new(by, $"Met condition {e.Number}", e.Proof),
            ApprovalOvertaken e => new(by, $"Changed {e.Because}, so that this no longer holds", null),
            _ => throw new InvalidOperationException($"Unknown event {happened.Event.GetType().Name}."),
        };
    }

    private static string Few(StepOpened step, NamedPeople people) =>
        string.Join(", ", step.Asked.Select(people.Of)) + (step.Needed == step.Asked.Count ? "" : $" ({step.Needed} needed)");

    private static string Conditions(VoiceGiven voice, NamedPeople people) => voice.Conditions is not { } conditions ? ""
        : $" on condition: {string.Join("; ", conditions.Select(c => $"{c.Text} ({people.Of(c.Owner)}, until {Reader.Default.Day(c.Due)})"))}";
}
