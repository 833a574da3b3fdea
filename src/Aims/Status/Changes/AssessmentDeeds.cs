using Aims.Assessments;
using Aims.Assessments.Act;
using Aims.Assessments.Attaching;
using Aims.Assessments.Discussion;
using Aims.Assessments.Parts;
using SystemWords = Aims.Systems.Words;

namespace Aims.Status;

/// <summary>What happened to an assessment, after the name of who did it. What was answered is for those who may read it, and is not told here.</summary>
internal static class AssessmentDeeds
{
    public static string Of(AssessmentEvent happened, Telling to) => happened switch
    {
        AssessmentStarted or AssessmentStarted1 => "began it",
        PageAnswered { Cleared: { Count: > 0 }, Given: var given } when given.Count == 0 => "took answers back",
        PageAnswered => "answered questions",
        AssessmentSubmitted e => $"submitted it{(e.Result.Level > 0 ? $": {SystemWords.OfLevel(e.Result.Level)}" : "")}",
        AssessmentReopened1 or AssessmentReopened => "opened its answers again",
        ReassessmentCalledOff => "called the reassessment off",
        AssessorsChanged e => $"made {to.NamesOf(e.Assessors)} answer for it",
        PartHandedOver e => $"asked {to.NameOf(e.To)} to answer a part",
        PartReturned => "sent a part back, answered",
        PartDeclined => "declined to answer a part",
        PartTakenBack => "took a part back",
        CommentWritten => "wrote a comment",
        EvidenceAttached => "attached a file",
        EvidenceRetired => "removed a file",
        AssessmentMoved e => $"moved it to version {e.Form.Version} of its form",
        RiskNoted => "noted a change of a risk",
        RisksWithdrawn => "submitted answers that no longer bring up some risks",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };

    /// <summary>Whether it says only how far the assessment is.</summary>
    public static bool IsProgress(AssessmentEvent happened) =>
        happened is AssessmentStarted or AssessmentStarted1 or AssessmentSubmitted or AssessmentReopened or AssessmentReopened1 or ReassessmentCalledOff or AssessorsChanged or AssessmentMoved;
}

/// <inheritdoc cref="AssessmentDeeds"/>
internal static class ScreeningDeeds
{
    public static string Of(ScreeningEvent happened) => happened switch
    {
        ScreeningStarted => "began it",
        ScreeningAnswered => "answered questions",
        ClassRecorded e => $"recorded the class: {SystemWords.Of(e.Classification.Class)}",
        ScreeningReopened => "opened it again",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}
