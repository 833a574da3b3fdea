using Aims.Nonconformities;
using Aims.Questions;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Audits.Audit>;
using Choice = Aims.Questions.Choice;

namespace Aims.Audits;

/// <summary>What can be asked about internal audits.</summary>
public static class AskedAudits
{
    // Before the subject, which names them.
    public static IReadOnlyList<Choice> Areas { get; } =
        [.. AuditCatalogue.Current.Areas.Select(area => new Choice(IdOf(area), area.Name, string.Join('|', Names(area))))];

    public static Subject Subject { get; } = new Subject<Audit>("audit", "audit/audits|internal audit|audit engagement")
    {
        Records = [Audit.Type, AiSystem.Type, Nonconformity.Type],
        All = scene => scene.All<Audit>(),
        SeenBy = (audit, scene) => audit.MayBeSeenBy(scene.Viewer.Who),
        Scope = viewer => viewer.Oversees ? null : "those that you audit, answer to, or were told of",
        Key = audit => audit.Id.Value,
        Title = (audit, _) => audit.Title,
        Opens = audit => new(Audit.View, Audit.Field, audit.Id.Value),
        Reminds = (audit, _) => audit.IsOpen ? audit.Lead : null,
        Prefix = AuditId.Prefix,
        IsCalledAfterOthers = true,
        Usual = "kept",
        LeavesOut = new Test("stage", Op.Is, "cancelled"),
        When = "from",
        Whose = "auditors",
        Mine = "mine",
        Order = new Sort("from", Descending: true),
        Columns = ["stage", "lead", "from"],
        Topics = ["objectives"],
        Fields =
        [
            Choice("stage", "Stage|state|status", (a, _) => a.Stage, AuditWords.Of,
                (AuditStage.Planned, "upcoming|scheduled|not started"), (AuditStage.Running, "in progress|going on|going on right now|ongoing|under way"), (AuditStage.Reported, "report given"),
                (AuditStage.Closed, "finished|completed|complete"), (AuditStage.Cancelled, "called off|canceled|dropped")),
            Person("lead", "Lead auditor|led by|leader", (a, _) => a.Lead),
            Persons("auditors", "Auditors|auditor|audited by|carried out|conducted by|performed by|audit team|carried out by", (a, _) => a.Auditors.Concat(a.Aside.Select(aside => aside.Who)).Distinct()),
            Person("by", "Planned by|created by", (a, _) => a.By),
            Deadline("from", "First day|started|began|begun|start|starts|begin|begins|kick off|kicks off|starting|beginning|start date|planned for|date", (a, _) => a.From),
            Deadline("until", "Last day|end|ends|end date|due|due date|deadline", (a, _) => a.Until),
            Moment("reported", "Reported on|report date", (a, _) => a.Report?.At),
            Person("reporter", "Reported by", (a, _) => a.Report?.By),
            Moment("closed", "Closed on|closing date", (a, _) => a.Stage is AuditStage.Closed ? a.Since : null),
            SomeOf("area", "Area|areas|audited area|clause|clauses|objective of annex a", (a, _) => [.. AuditCatalogue.Current.Areas.Where(area => a.Criteria.Any(area.Has)).Select(area => IdOf(area))], Areas),
            Text("criteria", "Criteria|what is audited|controls audited", (a, _) => a.Criteria.Count == 0 ? null : string.Join(", ", a.Criteria)),
            Departments("department", "Department|departments|business unit|unit|division|audited department", (a, _) => a.Scope.Departments),
            Number("findings", "Findings|findings count", (a, _) => Counted(a.Standing.Count())),
            Number("major", "Major findings|major findings count", (a, _) => Counted(a.Standing.Count(finding => finding.Grade is FindingGrade.Major))),
            Number("progress", "Progress|share filled in|how far", (a, _) => a.Items().Count is var all and > 0 ? Math.Round(100.0 * a.Done.Count() / all) : null, "%"),
            Text("objectives", "Objectives|purpose|aim", (a, _) => a.Objectives),
            Text("conclusion", "Conclusion|result|outcome", (a, _) => a.Report?.Conclusion),
            Text("reason", "Reason|why cancelled", (a, _) => a.Reason),
        ],
        Terms =
        [
            Is("kept", "not cancelled", (a, _) => a.Stage is not AuditStage.Cancelled, "cancelled ones"),
            Is("mine", "yours|mine|that i audit|i audit", (a, scene) => a.IsAuditor(scene.Viewer.Who.Id)),
            Is("open", "open|still open|unfinished|outstanding|to be done", (a, _) => a.IsOpen, "done with"),
            Is("overdue", "overdue|late|past due|behind", (a, scene) => a.IsOpen && a.Until < scene.Today, "not overdue"),
            Is("self-audit", OwnWork, (a, scene) => OwnAuditors(a, scene).Any(), "by independent auditors|independent|impartial"),
            Is("stepped-aside", "with an auditor who stepped aside|auditor stepped aside|with a replaced auditor", (a, _) => a.Aside.Count > 0),
            Is("no-lead", "with nobody to lead it|lacking a lead auditor", (a, _) => a.Lead is null),
            Is("with-findings", "that found something|with findings", (a, _) => a.Standing.Any(), "that found nothing|clean"),
        ],
        Relations =
        [
            ToMany.Of<Audit>("findings", "", "finding", (a, scene) => AskedFindings.OfAudits(scene)[a.Id.Value]),
            ToMany.Of<Audit>("nonconformities", "", "nonconformity", (a, scene) => a.Standing.Select(finding => scene.Find<Nonconformity>(finding.Nonconformity)).OfType<Nonconformity>()),
            ToMany.Of<Audit>("systems", "audited systems|audited system", "system", (a, scene) => AuditScopes.Systems(a, scene.All<AiSystem>())),
            ToOne.Of<Audit>("lead", "", "person", (a, scene) => a.Lead is { } lead ? scene.People.Find(lead) : null),
        ],
        Deeds =
        [
            new("audit", "audited|auditing", null, "auditors", "from"),
            new("report", "reported|report", new AnyOf([new Test("stage", Op.Is, "reported"), new Test("stage", Op.Is, "closed")]), "reporter", "reported"),
        ],
    };

    private const string OwnWork = "by somebody who owns what was audited|audited the system they own|audited a system they own|audited the systems they own|audited systems they own"
        + "|audited their own system|audited their own systems|audited their own work|audits their own system|audited what they own|audited by the owner|audited by its owner|audited by their owner|of own work"
        + "|not impartial|not independent|conflict of interest";

    /// <summary>Those who audit or audited it and own something of what was audited, now.</summary>
    public static IEnumerable<People.PersonId> OwnAuditors(Audit audit, Scene scene)
    {
        var answerable = AuditScopes.Of(audit, scene.Records).Select(one => one.Who).ToHashSet();
        return audit.Auditors.Concat(audit.Aside.Select(aside => aside.Who)).Concat(audit.Entries.Select(entry => entry.By)).Distinct().Where(answerable.Contains);
    }

    // None is nothing: "with major findings" means at least one.
    private static double? Counted(int count) => count == 0 ? null : count;

    /// <summary>As it can be stored: <c>clause-9</c>, <c>a-6</c></summary>
    public static string IdOf(AuditArea area) => AuditCatalogue.IsClause(area.Id) ? $"clause-{area.Id}" : area.Id.ToLowerInvariant().Replace('.', '-');

    private static IEnumerable<string> Names(AuditArea area) => AuditCatalogue.IsClause(area.Id) ? [$"clause {area.Id}"] : [area.Id.ToLowerInvariant(), $"annex {area.Id.ToLowerInvariant()}"];
}
