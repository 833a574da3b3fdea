using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Reviews;

public static class ReviewWords
{
    public static string Of(ReviewStage stage) => stage switch
    {
        ReviewStage.Planned => "Planned",
        ReviewStage.Running => "In the meeting",
        ReviewStage.Minuted => "Minutes to be approved",
        ReviewStage.Approved => "Minutes approved",
        ReviewStage.Cancelled => "Cancelled",
    };

    public static string Of(DecisionKind kind) => kind switch
    {
        DecisionKind.Improvement => "Improvement",
        DecisionKind.Change => "Change to the management system",
        DecisionKind.Resources => "Resources",
    };

    public static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : FormattableString.Invariant($"{number:N0} {many}");

    /// <summary>What somebody did, after their name.</summary>
    public static string Of(ReviewEvent happened, Func<PersonId, string> nameOf, Reader reader) => happened switch
    {
        ReviewPlanned e => $"planned it for {reader.Day(e.Plan.Day)}, led by {nameOf(e.Plan.Chair)}",
        ReviewReplanned e => $"planned it anew: {reader.Day(e.Plan.Day)}, led by {nameOf(e.Plan.Chair)}",
        ReviewCancelled e => $"cancelled it: {e.Reason}",
        ImprovementSuggested e => $"suggested: {e.Text}",
        PackCompiled => "compiled its pack",
        ReviewBegun => "began the meeting",
        PageNoted e => $"noted: {Plain.Line(e.Text, 120)}",
        DecisionRecorded e => $"recorded decision {e.Number}: {e.Text}",
        DecisionReworded e => $"reworded decision {e.Number}: {e.Text}",
        DecisionTakenOut e => $"took decision {e.Number} out",
        ReviewActionPlanned e => $"planned {e.Action}",
        MinutesSent => "ended the meeting and sent its minutes to be approved",
        MinutesReturned e => $"gave the minutes back: {e.Reason}",
        ApproverNamed e => $"named {nameOf(e.Who)} to approve the minutes",
        MinutesApproved => "approved the minutes",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}
