using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Systems;
using static Aims.Tests.Asking.KnownWorld.Moment;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>A system's impact assessment, from its start through all requests for approval that rested on it.</summary>
internal static class AssessmentPast
{
    private const int DaysToReassess = 7;

    private static ScoredForm Form => ShippedForms.ImpactAssessment;

    public static IEnumerable<Moment> Of(AssessmentFact assessment, Facts facts)
    {
        var system = facts.AiSystem.Single(s => s.Id == assessment.System);
        var by = Id(system.Owner ?? system.Requester);
        yield return new(Time(assessment.Started, 10), by, SystemPast.Happens(system, new AssessmentBegun(assessment.Id)), Happens(
            assessment,
            new AssessmentStarted(AssessmentId.From(assessment.Id), system.Id, system.Name, new FormUsed(Form.Id, Form.Version, Form.Sha256, Form.ScoringSha256), [by]),
            new PageAnswered("limits", Answered(system), [], "limits")));
        ApprovalFact? before = null;
        foreach (var request in facts.Approval.Where(a => a.Assessment == assessment.Id).OrderBy(a => a.Requested))
        {
            if (before is not null)
                yield return new(Time(request.Requested.AddDays(-DaysToReassess), 10), by, Reopened(before, assessment, system));
            yield return new(Time(request.Requested, 11), by, Submitted(before, request, assessment, system));
            foreach (var moment in ApprovalPast.AfterAsking(request, about => Settled(request, about, system)))
                yield return moment;
            before = request;
        }
    }

    private static Deed[] Reopened(ApprovalFact before, AssessmentFact assessment, SystemFact system) =>
    [
        Happens(assessment, new AssessmentReopened(system.Name, [Id(system.Owner ?? system.Requester)])),
        .. before.Decision is "approved" ? Array.Empty<Deed>() : [SystemPast.Happens(system, new AssessmentResumed())],
    ];

    private static Deed[] Submitted(ApprovalFact? before, ApprovalFact request, AssessmentFact assessment, SystemFact system)
    {
        var level = Form.Scoring.Level(request.ImpactLevel!.Value);
        return
        [
            Happens(assessment, new AssessmentSubmitted(
                new Result(level.Number, level.Name, level.Meaning, level.Number * 20, null, false) { ReviewMonths = level.ReviewMonths }, [])),
            .. before?.Decision is "approved" ? [ApprovalPast.Happens(before, new ApprovalOvertaken("its impact assessment"))] : Array.Empty<Deed>(),
            ApprovalPast.Asked(request, system.Name, Id(system.Owner ?? system.Requester), level.Name),
            SystemPast.Happens(system, new ApprovalRequested(request.Id, level.Number, Id(request.Approver[0]), level.ReviewMonths)),
        ];
    }

    private static Deed Settled(ApprovalFact request, string decision, SystemFact system) => SystemPast.Happens(system, decision switch
    {
        "approved" => new SystemApproved(null, null, [.. request.DecidedBy.Select(Id)]),
        "rejected" => new SystemRejected("It is a practice that the law forbids."),
        _ => new ChangesRequested("Say how its results are checked."),
    });

    private static Deed Happens(AssessmentFact assessment, params AssessmentEvent[] happened) => Deed.Of(Assessment.Type, assessment.Id, happened);

    private static Answers Answered(SystemFact system) => Answers.From(new Dictionary<string, Answer>
    {
        ["system-purpose"] = new Answer.Text($"{system.Name}: helps the colleagues who work with it."),
        ["profiles-people"] = new Answer.YesNo(system.Profiling is true),
    });
}
