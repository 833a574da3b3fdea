using Aims.Audits;

namespace Aims.Reviews;

/// <summary>What internal audits found (9.3.2 d 3).</summary>
internal static class AuditsPage
{
    public static PackPage Of(PackScene scene)
    {
        const string id = "audits", serves = "9.3.2 d 3", title = "Audit results";
        var all = scene.World.All<Audit>().Where(audit => audit.Stage is not AuditStage.Cancelled).ToList();
        if (all.Count == 0)
            return PackScene.Page(id, serves, title, "There was no internal audit yet. The standard asks for them before a management review means much: say \"audit programme\".");
        var findings = all.SelectMany(audit => audit.Standing).ToList();
        int late = all.Count(audit => audit.IsOpen && audit.Until < scene.Today);
        return PackScene.Page(
            id, serves, title, $"{PackScene.Say(all.Count(audit => audit.Report is { } report && scene.IsWithin(report.At)), "audit was", "audits were")} reported since {PackScene.Day(scene.From)}{(late == 0 ? "" : $"; {late} late")}.",
            [
                scene.Counted("Audits reported", all, audit => audit.Report?.At),
                scene.Counted("Major findings", findings.Where(finding => finding.Grade is FindingGrade.Major), finding => finding.At),
                scene.Counted("Minor findings", findings.Where(finding => finding.Grade is FindingGrade.Minor), finding => finding.At),
                scene.Counted("Opportunities", findings.Where(finding => finding.Grade is FindingGrade.Opportunity), finding => finding.At),
                new("Planned or running", PackScene.Number(all.Count(audit => audit.IsOpen))), new("Past their days and not reported", PackScene.Number(late)),
            ],
            [.. all.Where(audit => audit.IsOpen || (audit.Report is { } report && scene.IsWithin(report.At))).OrderBy(audit => audit.IsOpen).ThenBy(audit => audit.From).Select(RowOf)]);
    }

    private static PackRow RowOf(Audit audit) => new(
        audit.Title,
        $"{audit.Id} · {AuditWords.Of(audit.Stage).ToLowerInvariant()} · "
            + (audit.Report is { } report ? $"{AuditWords.Counted(audit.Standing)} · {report.Conclusion}" : $"{PackScene.Day(audit.From)} to {PackScene.Day(audit.Until)}"));
}
