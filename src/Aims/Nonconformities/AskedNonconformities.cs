using Aims.Actions;
using Aims.Audits;
using Aims.Questions;
using Aims.Status;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Nonconformities.Nonconformity>;

namespace Aims.Nonconformities;

/// <summary>What can be asked about nonconformities.</summary>
public static class AskedNonconformities
{
    public static Subject Subject { get; } = new Subject<Nonconformity>("nonconformity", "nonconformity/nonconformities|nc|ncs|non-conformity|non-conformities|non conformity|non conformities|nonconformance|non-conformance|deviation")
    {
        Records = [Nonconformity.Type, ActionItem.Type, Audit.Type, AiSystem.Type],
        All = scene => scene.All<Nonconformity>(),
        SeenBy = Sees,
        Scope = viewer => viewer.Oversees ? null : "those that you answer for, raised, check or act on",
        Key = nc => nc.Id.Value,
        Title = (nc, _) => nc.What,
        Opens = nc => new(Nonconformity.View, Nonconformity.Field, nc.Id.Value),
        Reminds = (nc, _) => nc.HasEnded ? null : nc.Owner,
        Prefix = NonconformityId.Prefix,
        Usual = "stands",
        LeavesOut = new Test("stage", Op.Is, "withdrawn"),
        When = "raised",
        Whose = "owner",
        Mine = "mine",
        Severity = "grade",
        Duration = "age",
        Order = new Sort("grade", Descending: true),
        Columns = ["grade", "stage", "owner"],
        Topics = ["cause"],
        Fields =
        [
            Choice("grade", "Grade|severity|kind|level|class", (nc, _) => nc.Grade, NonconformityWords.Of, (NonconformityGrade.Minor, "minors"), (NonconformityGrade.Major, "majors|serious")) with { IsScale = true },
            Choice("stage", "Stage|state|status", (nc, _) => nc.Stage, NonconformityWords.Of,
                (NonconformityStage.Open, "unanswered|not answered|not analysed|new"), (NonconformityStage.Analysed, "analysed|in corrective action|being corrected|answered"),
                (NonconformityStage.Closed, "resolved|done"), (NonconformityStage.Withdrawn, "taken back")),
            Person("owner", "Owner|answers for it|responsible|assigned to", (nc, _) => nc.Owner),
            Department("department", "Department|business unit|unit|division", (nc, scene) => scene.People.Find(nc.Owner)?.Department),
            Text("requirement", "Clause or control|requirement|control|against", (nc, _) => nc.Requirement),
            OneOf("area", "Area|clause|objective of annex a", (nc, _) => AskedAudits.IdOf(AuditCatalogue.Current.AreaOf(nc.Requirement)), AskedAudits.Areas),
            Text("cause", "Root cause|cause|root cause analysis|rca", (nc, _) => nc.Cause),
            Text("correction", "Correction|immediate correction", (nc, _) => nc.Correction),
            Text("consequences", "Consequences|effects", (nc, _) => nc.Consequences),
            Text("similar", "Similar cases|similar", (nc, _) => nc.Similar),
            Moment("raised", "Raised on|date|identified on|opened on", (nc, _) => nc.At),
            Person("by", "Raised by|found by|opened by", (nc, _) => nc.By),
            Moment("closed", "Closed on|closing date|resolved on", (nc, _) => nc.Closed),
            Person("checker", "Checked by|checker|effectiveness checked by", (nc, _) => nc.Checks is [.., var last] ? last.By : nc.Planned?.By),
            Deadline("check", "Effectiveness check|check day|check due|effectiveness check due|verification due|effectiveness review", (nc, _) => nc.HasEnded ? null : nc.Planned?.On),
            Deadline("due", "Due|due date|deadline|answer due", (nc, scene) => DueOf(nc, scene)),
            Number("age", "Age|how old|days open", (nc, scene) => (scene.DayOf(nc.Closed) ?? scene.Today).DayNumber - scene.DayOf(nc.At)!.Value.DayNumber, "days"),
            Number("actions", "Corrective actions|number of actions|number of corrective actions", (nc, _) => nc.Actions.Count),
            Number("failed", "Failed checks|times ineffective", (nc, _) => nc.Checks.Count(check => !check.Works)),
            Text("source", "Source|comes from|origin", (nc, _) => nc.From is { } from ? from.Audit : "raised by a lead"),
        ],
        Terms =
        [
            Is("stands", "not withdrawn", (nc, _) => nc.Withdrawn is null, "withdrawn ones"),
            Is("mine", "yours|mine|i answer for", (nc, scene) => nc.Owner == scene.Viewer.Who.Id),
            Is("open", "open|still open|unresolved|not closed|outstanding|active|to be dealt with|to deal with|to be resolved|to be closed|still to be closed|unsettled|still have to be dealt with|still has to be dealt with|have to be dealt with|has to be dealt with|need to be dealt with|needs to be dealt with|still need to be dealt with|still needs to be dealt with|still to be dealt with", (nc, _) => !nc.HasEnded, "ended"),
            Is("overdue", "overdue|late|past due", (nc, scene) => DueOf(nc, scene) < scene.Today, "not overdue"),
            Is("to-check", "waiting for an effectiveness check|waiting for the effectiveness check|awaiting verification|awaiting the effectiveness check|to be verified", AwaitsCheck),
            Is("failed", "found ineffective|ineffective|that did not work|that came back", (nc, _) => nc.Checks.Any(check => !check.Works)),
            Is("without-action", "without an action|without actions|no corrective action|without corrective action|without a corrective action|nothing done about", (nc, _) => nc.Actions.Count == 0, "with actions"),
            Is("from-audit", "from audits|found by audits|from an audit", (nc, _) => nc.From is not null, "raised outside audits|outside audits"),
        ],
        Relations =
        [
            ToOne.Of<Nonconformity>("audit", "", "audit", (nc, scene) => scene.Find<Audit>(nc.From?.Audit)),
            ToOne.Of<Nonconformity>("system", "", "system", (nc, scene) => scene.Find<AiSystem>(nc.System)),
            ToMany.Of<Nonconformity>("actions", "", "action", (nc, scene) => AskedActions.OfRisks(scene)[nc.Id.Value]),
            ToOne.Of<Nonconformity>("owner", "", "person", (nc, scene) => scene.People.Find(nc.Owner)),
        ],
        Deeds =
        [
            Deed.Own,
            new("raise", "raised|raise|raises|found|opened", null, "by", "raised"),
            new("close", "closed|close|closes", new Test("stage", Op.Is, "closed"), "checker", "closed"),
        ],
    };

    public static bool Sees(Nonconformity nc, Scene scene) =>
        nc.MayBeSeenBy(scene.Viewer.Who) || nc.Actions.Concat(nc.EarlierActions).Any(id => scene.Find<ActionItem>(id.Value)?.Owner == scene.Viewer.Who.Id);

    // The answer first; once that is there, the check.
    private static DateOnly? DueOf(Nonconformity nc, Scene scene) =>
        nc.HasEnded ? null : nc.IsAnswered ? nc.Planned?.On : nc.AnswerDue(scene.DayOf(nc.Since)!.Value);

    private static bool AwaitsCheck(Nonconformity nc, Scene scene) =>
        !nc.HasEnded && nc.IsAnswered && nc.Planned is not null && nc.Actions.Count > 0 && nc.Actions.All(id => scene.Find<ActionItem>(id.Value) is { IsOpen: false });
}
