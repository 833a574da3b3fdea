using Aims.Approvals;
using Aims.Assessments.Library;
using Aims.Questions;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Assessments.AskedAssessment>;

namespace Aims.Assessments;

/// <summary>What can be asked about assessments. How far one is may be known to all who see its system; what is in it, to those who may read it.</summary>
public static class AskedAssessments
{
    public static Subject Subject { get; } = new Subject<AskedAssessment>(
        "assessment", "assessment/assessments|impact assessment|AI impact assessment|AIIA|IA|AIA|risk assessment|system assessment|questionnaire|evaluation")
    {
        Records = [AiSystem.Type, Assessment.Type, Approval.Type],
        All = scene => AskedAssessment.BySystem(scene).SelectMany(ofSystem => ofSystem),
        IsAllToOverseers = true,
        SeenBy = (asked, scene) => asked.System.MayBeSeenBy(scene.Viewer.Who),
        Key = asked => asked.Key,
        Title = (asked, _) => $"{asked.Form} of {asked.System.Name}",
        OpensTo = Open,
        Reminds = (asked, _) => asked.Due is not null || asked.IsOpen ? asked.System.Owner : null,
        Prefix = AssessmentId.Prefix,
        HasFixedTexts = true,
        Usual = "begun-or-due",
        LeavesOut = new Test("state", Op.Is, "not-begun"),
        When = "completed",
        Whose = "system.owner",
        Mine = "mine",
        Severity = "late",
        Order = new Sort("due"),
        Columns = ["state", "system.owner", "due"],
        Fields =
        [
            Choice("state", "State|status|assessment state|assessment status|progress", a => a.Standing, Of,
                (AssessmentStanding.NotBegun, "not begun|not started|none|never started|never begun|to do|todo"),
                (AssessmentStanding.Open, "open|in progress|under way|underway|ongoing|draft|drafts|unfinished|not submitted|incomplete|being filled in|started|being worked on|worked on|being filled out|being completed|still being worked on|in the works|being done"),
                (AssessmentStanding.Submitted, "submitted|done|finished|handed in|awaiting approval|waiting for approval|in review|wait for approval|waits for approval|waiting to be approved|wait to be approved|pending approval|await approval|awaits approval|still await approval|still awaiting approval"),
                (AssessmentStanding.SentBack, "sent back|came back for changes|came back|come back for changes|back with the owner|back with its owner|back with their owners|sent back for changes|changes requested|returned|to be reworked|withdrawn|for rework|sent back for rework|returned for rework|for changes|still being reworked|being reworked|sent back because changes are needed|sent back because changes were needed|sent back with changes requested|came back with changes requested|back for rework|sent back for corrections|being revised|in rework|under rework|went back to their authors|went back to the author|back to their authors|went back for changes|went back|came back with changes to make|came back with changes|came back with comments"),
                (AssessmentStanding.Approved, "approved|signed off|accepted|cleared"),
                (AssessmentStanding.Rejected, "rejected|refused|declined|turned down")),
            Choice("form", "Kind of assessment|form|kind|type|questionnaire type|type of assessment", a => a.Purpose, InWords,
                (FormPurpose.ImpactAssessment, "impact assessment form|main assessment|ai impact assessment form"),
                (FormPurpose.FundamentalRights, "fundamental rights|FRIA|fundamental rights assessment|fundamental rights impact assessment|rights assessment"),
                (FormPurpose.SupplierDueDiligence, "supplier due diligence|due diligence|vendor assessment|supplier assessment|vendor due diligence|third party assessment"),
                (FormPurpose.AnnualReview, "annual review|yearly review|annual review form"),
                (FormPurpose.Other, "other form|own form|custom form")),
            AskedSystems.LevelOf<AskedAssessment>("Level|impact level|result|outcome|risk level", a => a.Assessment?.Result?.Level),
            Number("score", "Score|points|total score", (a, scene) => IfReadable(a, scene)?.Result?.Total),
            Number("version", "Form version|version of the form|questionnaire version", a => a.Assessment?.FormVersion),
            Persons("assessors", "Assessor|assessors|assessed by|who assesses|filled in by|answered by", a => a.Assessment?.Assessors),
            Persons("approver", "Approved by|approver|signed off by", a => a.Standing is AssessmentStanding.Approved ? a.Approval!.DecidedBy : null),
            Moment("started", "Started|begun|start date|started on|begun on", (a, _) => a.Begun),
            Moment("submitted", "Submitted|submitted on|submission date|handed in on", (a, _) => a.Submitted),
            Moment("approved", "Approved on|approval date|date of approval", (a, _) => a.Approved),
            Moment("completed", "Completed|completed on|date|completion date|finished on|assessed on", (a, _) => a.Completed),
            Deadline("due", "Due|due date|deadline|due on|to be done by", a => a.Due),
            Number("age", "Age|how old|days old", (a, scene) => scene.DayOf(a.Completed ?? a.Submitted ?? a.Begun) is { } day ? scene.Today.DayNumber - day.DayNumber : null, "days"),
            Number("late", "Days overdue|days late|how late", (a, scene) => a.Due is { } due && due < scene.Today ? scene.Today.DayNumber - due.DayNumber : null, "days"),
            Number("parts-away", "Parts with colleagues|parts away|handed over parts|open parts|delegated parts", (a, scene) => IfReadable(a, scene)?.Away.Count()),
            Persons("helpers", "Colleagues asked|helpers|asked colleagues|parts are with", (a, scene) => IfReadable(a, scene)?.Away.Select(part => part.To)),
        ],
        Terms =
        [
            Is("begun-or-due", "begun, or overdue", (a, scene) => a.Assessment is not null || a.Due < scene.Today, "not begun and not due yet"),
            Is("mine", "yours|mine|assigned to me|i have to do|i need to do|i have to finish", (a, scene) => a.Assessment?.MayBeAnsweredBy(scene.Viewer.Who.Id) ?? a.System.IsOfOwnerOrRequester(scene.Viewer.Who.Id)),
            Is("overdue", "overdue|late|past due|past their due date|behind schedule|behind|missed", (a, scene) => a.Due < scene.Today, "not overdue"),
            Is("to-do", "outstanding|pending|still to do|not done|not finished|waiting to be done", a => a.Standing is AssessmentStanding.NotBegun or AssessmentStanding.Open or AssessmentStanding.SentBack, "done"),
            Is("latest", "the latest of their system|latest of each|latest per system|latest version", IsLatest, "replaced by a later one"),
            Is("further", "beside the impact assessment|further|additional|extra|other than the impact assessment", a => a.Assessment is { IsFurther: true }, "the impact assessment"),
            Is("again", "a reassessment|reopened|reassessed|assessed again|redone", a => a.Assessment is { IsOpen: true, Last: not null }),
            Is("escalated", "escalated|raised", (a, scene) => a.Approval is { } approval && approval.MayBeSeenBy(scene.Viewer.Who) && AskedApprovals.EscalatedAt(approval) is not null, "not escalated"),
            Is("stuck", "stuck|stalled|blocked|hanging", (a, scene) => a.IsOpen && scene.DayOf(a.Assessment!.Since) < scene.Today.AddDays(-Assessment.DaysToAssess)),
            Is("with-parts", "with parts at colleagues|partly delegated|waiting for colleagues", (a, scene) => IfReadable(a, scene)?.Away.Any() == true),
        ],
        Relations =
        [
            ToOne.Of<AskedAssessment>("system", "", "system", (a, _) => a.System),
            ToOne.Of<AskedAssessment>("approval", "", "approval", (a, _) => a.Approval),
            ToMany.Of<AskedAssessment>("risks", "", "risk", (a, scene) => Risks.AskedRisks.OfSystems(scene)[a.System.Id.Value].Where(risk => risk.Assessment == a.Assessment?.Id.Value)),
        ],
        Deeds =
        [
            new("start", "started|begun to assess|started to assess|begin to assess|start to assess|start|starts|begun|began|begin|opened|kicked off|kick off|kicks off|assessing|started assessing|begun assessing", new Not(new Test("state", Op.Is, "not-begun")), null, "started"),
            new("submit", "submitted|submit|submits|completed|complete|finished|finish|handed in|filled in|submitted for approval|handed in for approval|sent for approval|put up for approval|sent in for approval|sent off for approval|submit for approval|handed over for approval|put forward for approval|passed on for approval|sent in|sent off|turned in", new Not(new Test("submitted", Op.Empty)), "assessors", "submitted")
            {
                ToDo = new("to-submit", "", new Is("to-do"), "system.owner", "due"),
            },
            new("approve", "approved|approve|approves|signed off|cleared|got the green light|given the green light|green lit|greenlit|green light|the green light|got the go ahead|given the go ahead|got the ok|got the nod|waved through|okayed|approving", new Test("state", Op.Is, "approved"), "approver", "approved"),
        ],
    };

    /// <summary>Those of a system that were begun.</summary>
    public static IEnumerable<object> Of(AiSystem system, Scene scene) => Begun(system, scene);

    /// <summary>The one that its approval rests on, else the one that was begun last; null before the first.</summary>
    public static object? LatestOf(AiSystem system, Scene scene)
    {
        AskedAssessment? latest = null;
        foreach (var asked in AskedAssessment.BySystem(scene)[system.Id.Value])
        {
            if (asked.Assessment is not { } begun)
                continue;
            latest = asked;
            if (begun.Id.Value == system.Assessment)
                break;
        }
        return latest;
    }

    private static IEnumerable<AskedAssessment> Begun(AiSystem system, Scene scene) => AskedAssessment.BySystem(scene)[system.Id.Value].Where(asked => asked.Assessment is not null);

    private static bool IsLatest(AskedAssessment asked, Scene scene) =>
        asked.Assessment is { } one && Begun(asked.System, scene).Last(other => other.Assessment!.Form.Id == one.Form.Id) == asked;

    private static Assessment? IfReadable(AskedAssessment asked, Scene scene) =>
        asked.Assessment is { } one && one.MayBeReadBy(scene.Viewer.Who, asked.System) ? one : null;

    // What others do not read is seen in its system's card.
    private static Opening Open(AskedAssessment asked, Scene scene) => IfReadable(asked, scene) switch
    {
        { IsFurther: true } further => new(Assessment.Show, Assessment.Field, further.Id.Value),
        { IsOpen: true } mine when mine.MayBeAnsweredBy(scene.Viewer.Who.Id) => new(Assessment.View, Assessment.Field, mine.Id.Value),
        _ => new(AiSystem.View, AiSystem.Type.Kind, asked.System.Id.Value),
    };

    // Its plain name is what all of them are called.
    private static string InWords(FormPurpose purpose) => purpose is FormPurpose.ImpactAssessment ? "Main: impact assessment" : FormPurposes.Of(purpose);

    private static string Of(AssessmentStanding standing) => standing switch
    {
        AssessmentStanding.NotBegun => "Not begun",
        AssessmentStanding.Open => "In progress",
        AssessmentStanding.Submitted => "Submitted",
        AssessmentStanding.SentBack => "Sent back",
        AssessmentStanding.Approved => "Approved",
        AssessmentStanding.Rejected => "Rejected",
    };
}
