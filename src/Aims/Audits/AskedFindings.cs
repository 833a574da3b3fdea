using System.Globalization;
using Aims.Nonconformities;
using Aims.Questions;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Audits.AskedFinding>;

namespace Aims.Audits;

/// <summary>A finding with the audit that raised it.</summary>
public sealed record AskedFinding(Audit Audit, AuditFinding Finding)
{
    /// <summary><c>AUD-0001/2</c></summary>
    public string Key { get; } = string.Create(CultureInfo.InvariantCulture, $"{Audit.Id}/{Finding.Number}");
}

/// <summary>What can be asked about what audits found.</summary>
public static class AskedFindings
{
    public static Subject Subject { get; } = new Subject<AskedFinding>("finding", "finding/findings|audit finding|audit result|observation")
    {
        Records = [Audit.Type, Nonconformity.Type],
        All = All,
        SeenBy = (f, scene) => f.Audit.MayBeSeenBy(scene.Viewer.Who),
        Scope = viewer => viewer.Oversees ? null : "those of audits that you may see",
        Key = f => f.Key,
        Title = (f, _) => f.Finding.What,
        Opens = f => f.Finding.Nonconformity is { } id ? new(Nonconformity.View, Nonconformity.Field, id) : new(Audit.Findings, Audit.Field, f.Audit.Id.Value),
        Reminds = (f, scene) => IsOpen(f, scene) ? f.Finding.Owner : null,
        Usual = "stands",
        When = "raised",
        Whose = "owner",
        Mine = "mine",
        Severity = "grade",
        Order = new Sort("grade", Descending: true),
        Columns = ["grade", "owner", "requirement"],
        Fields =
        [
            Choice("grade", "Grade|severity|kind|level|class", (f, _) => f.Finding.Grade, AuditWords.Of,
                (FindingGrade.Opportunity, "opportunity for improvement|opportunities|opportunities for improvement|ofi"), (FindingGrade.Minor, "minors"), (FindingGrade.Major, "majors|serious")) with { IsScale = true },
            Text("requirement", "Clause or control|requirement|control|against", (f, _) => f.Finding.Requirement),
            OneOf("area", "Area|clause|objective of annex a", (f, _) => AskedAudits.IdOf(AuditCatalogue.Current.AreaOf(f.Finding.Requirement)), AskedAudits.Areas),
            Person("owner", "Owner|answers for it|responsible|assigned to", (f, _) => f.Finding.Owner),
            Department("department", "Department|business unit|unit|division", (f, scene) => scene.People.Find(f.Finding.Owner)?.Department),
            Person("by", "Raised by|found by|auditor", (f, _) => f.Finding.By),
            Moment("raised", "Raised on|date|found on", (f, _) => f.Finding.At),
            Text("nonconformity-id", "Nonconformity number|nc number", (f, _) => f.Finding.Nonconformity),
            Number("actions", "Actions planned|number of actions", (f, scene) => f.Finding.Actions.Count + (scene.Find<Nonconformity>(f.Finding.Nonconformity)?.Actions.Count ?? 0)),
            Text("withdrawn", "Reason of withdrawal|why withdrawn", (f, _) => f.Finding.Withdrawn),
        ],
        Terms =
        [
            Is("stands", "not withdrawn", (f, _) => f.Finding.Stands, "withdrawn"),
            Is("mine", "yours|mine|i answer for", (f, scene) => f.Finding.Owner == scene.Viewer.Who.Id),
            Is("open", "open|still open|unresolved|not closed|outstanding|to be dealt with|to deal with|to be resolved|to be closed", IsOpen, "closed|resolved|dealt with"),
        ],
        Relations =
        [
            ToOne.Of<AskedFinding>("audit", "", "audit", (f, _) => f.Audit),
            ToOne.Of<AskedFinding>("nonconformity", "", "nonconformity", (f, scene) => scene.Find<Nonconformity>(f.Finding.Nonconformity)),
            ToOne.Of<AskedFinding>("system", "", "system", (f, scene) => scene.Find<AiSystem>(f.Finding.System)),
            ToOne.Of<AskedFinding>("owner", "", "person", (f, scene) => scene.People.Find(f.Finding.Owner)),
        ],
        Deeds = [Deed.Own, new("raise", "raised|raise|raises|found|reported", null, "by", "raised")],
    };

    public static ILookup<string, AskedFinding> OfAudits(Scene scene) => scene.Once("findings of audits", _ => All(scene).ToLookup(f => f.Audit.Id.Value));

    private static IReadOnlyList<AskedFinding> All(Scene scene) => scene.Once<IReadOnlyList<AskedFinding>>(typeof(AskedFinding), _ =>
        [.. scene.All<Audit>().SelectMany(audit => audit.AllFindings.Select(finding => new AskedFinding(audit, finding)))]);

    // An opportunity is taken up or not: it is never open.
    private static bool IsOpen(AskedFinding f, Scene scene) => f.Finding.Stands && scene.Find<Nonconformity>(f.Finding.Nonconformity) is { HasEnded: false };
}
