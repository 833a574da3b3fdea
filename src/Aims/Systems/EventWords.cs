using Aims.Conversation;
using Aims.People;
using Humanizer;

namespace Aims.Systems;

/// <summary>What happened to a system, as a sentence that begins with who did it.</summary>
public static class EventWords
{
    public static string Of(SystemEvent happened, Reader reader, IDirectory directory) => happened switch
    {
        SystemDrafted => "began the registration",
        SystemImported => "imported it from a spreadsheet",
        ImportUndone => "undid the import",
        DetailsChanged => "changed the record",
        SystemSubmitted => "put it into the register",
        RegistrationCancelled { SameAs: { } twin } => $"found that it is the same as {twin}",
        UserJoined => "joined its users",
        UserLeft => "left its users",
        SaidToBeAnother e => $"said that it is another one than {e.Than.Humanize("and")}",
        RegistrationCancelled => "cancelled the registration",
        AssessmentBegun e => $"began its impact assessment {e.Assessment}",
        AssessmentResumed => "opened its assessment again to change answers",
        OwnershipOffered e => $"asked {directory.NameOf(e.To)} to take it over",
        OwnershipAccepted => "took it over",
        OwnershipDeclined => "declined to take it over",
        OwnershipOfferWithdrawn => "withdrew the offer to take it over",
        SystemReopened e => $"re-opened its assessment, because {SystemNews.Changed(e.Because)} changed",
        ApprovalRequested e => $"asked {directory.NameOf(e.Approver)} to approve it ({e.Approval}, level {e.Level})",
        FurtherAssessmentBegun e => $"began another assessment {e.Assessment}: {e.Title}",
        FurtherAssessmentSubmitted e => $"submitted another assessment {e.Assessment}{(e.Level is { } level ? $" (level {level})" : "")}",
        ApproverChanged e => $"asked {directory.NameOf(e.Approver)} to decide next",
        RegistrationPending e => $"asked for approval of its registration ({e.Approval})",
        RegistrationGranted => "approved its registration",
        RegistrationSentBack => "sent its registration back",
        RetirementProposed e => $"asked for approval to retire it ({e.Approval})",
        RetirementRefused => "kept it in use",
        RequestWithdrawn => "withdrew the request to approve it",
        StoppedByRule e => $"submitted its assessment, and a rule stopped it (level {e.Level})",
        SystemApproved { Conditions: { } conditions } => $"approved it with {"condition".ToQuantity(conditions)}",
        SystemApproved => "approved it",
        ConditionsLeft { Open: 0 } => "met the last condition of its approval",
        ConditionsLeft e => $"met a condition of its approval ({e.Open} open)",
        ChangesRequested { Place: { } place } => $"asked for a change of {place.Title}",
        ChangesRequested => "asked for changes",
        SystemRejected => "rejected it",
        WentLive e => $"brought it into use ({Words.Of(e.Stage).ToLowerInvariant()} from {reader.Day(e.Day)})",
        SystemReviewed => "reviewed it and found nothing changed",
        SystemSuspended => "suspended it",
        SuspensionLifted => "lifted the suspension",
        RetirementPlanned e => $"planned its retirement for {reader.Day(e.Day)}",
        RetirementCalledOff => "called off the retirement",
        SystemRetired1 or SystemRetired => "retired it",
        ActScreeningBegun e => $"began its screening under the EU AI Act {e.Screening}",
        ActClassRecorded e => $"recorded its class under the EU AI Act: {Words.Of(e.Class)}, {e.Basis}",
        FirstRiskIdentified e => $"began its list of risks ({e.Risk})",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };

    /// <summary>The reason that was given with it.</summary>
    public static string? ReasonOf(SystemEvent happened) => happened switch
    {
        StoppedByRule e => e.Reason,
        SystemReviewed e => e.Note,
        SystemApproved e => e.Reason,
        RequestWithdrawn e => e.Reason,
        ChangesRequested e => e.Reason,
        SystemRejected e => e.Reason,
        SystemSuspended e => e.Reason,
        SuspensionLifted e => e.Reason,
        RetirementPlanned e => e.Reason,
        SystemRetired1 e => e.Reason,
        SystemRetired e => e.Reason,
        _ => null,
    };
}
