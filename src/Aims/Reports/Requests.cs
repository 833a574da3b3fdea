using Aims.Approvals;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;
using VerdictWords = Aims.Approvals.Words;

namespace Aims.Reports;

/// <summary>A request for approval as a row of deeds.</summary>
internal static class Requests
{
    public static ReportedRequest Of(Story<Approval, ApprovalEvent> story, NamedPeople people)
    {
        var opened = story.Events.Select(happened => happened.Event).OfType<ApprovalOpened>().First();
        var decided = story.Events.Select(happened => happened.Event).OfType<ApprovalDecided>().LastOrDefault();
        return new ReportedRequest(
            story.Now.Id.Value, opened.AssessmentVersion, $"Level {opened.Level}, {opened.LevelName.ToLowerInvariant()}",
            [.. story.Events.Select(happened => Done(happened, people))],
            decided is null ? null : new Seal(AiSystem.Type.Kind, story.Now.System, decided.SystemVersion, decided.SystemHash));
    }

    private static Deed Done(Happened<ApprovalEvent> happened, NamedPeople people)
    {
        var by = people.Of(happened.Stamp);
        return happened.Event switch
        {
            ApprovalOpened e => new(by, $"Asked {people.Of(e.Approver)} to decide by {Reader.Default.Day(e.Due)}", null),
            ApprovalReassigned e => new(by, $"Asked {people.Of(e.Approver)} instead, to decide by {Reader.Default.Day(e.Due)}", null),
            ApprovalDecided e => new(by, VerdictWords.Of(e.Verdict), e.Reason),
            ApprovalOvertaken e => new(by, "Changed the system, so that this no longer holds", e.Because),
            _ => throw new InvalidOperationException($"Unknown event {happened.Event.GetType().Name}."),
        };
    }
}
