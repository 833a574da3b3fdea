using Aims.Actions;
using Aims.Nonconformities;

namespace Aims.Reviews;

/// <summary>Nonconformities and corrective actions, with how it was in the period before (9.3.2 d 1).</summary>
internal static class NonconformitiesPage
{
    public static PackPage Of(PackScene scene)
    {
        const string id = "nonconformities", serves = "9.3.2 d 1", title = "Nonconformities and corrective actions";
        var all = scene.World.All<Nonconformity>().Where(one => one.Withdrawn is null).ToList();
        if (all.Count == 0)
            return PackScene.Page(id, serves, title, "No nonconformity was ever raised. Leads raise one with \"raise a nonconformity\", and internal audits do.");
        var open = all.Where(one => !one.HasEnded).ToList();
        var actions = all.SelectMany(one => one.Actions).Select(action => scene.World.Find<ActionItem>(action.Value)).OfType<ActionItem>().Where(action => action.IsOpen).ToList();
        var checks = all.SelectMany(one => one.Checks).ToList();
        return PackScene.Page(
            id, serves, title, $"{PackScene.Say(open.Count, "nonconformity is", "nonconformities are")} open; major: {PackScene.Number(open.Count(one => one.Grade is NonconformityGrade.Major))}.",
            [
                scene.Counted("Major, raised", all.Where(one => one.Grade is NonconformityGrade.Major), one => one.At),
                scene.Counted("Minor, raised", all.Where(one => one.Grade is NonconformityGrade.Minor), one => one.At),
                scene.Counted("Closed", all, one => one.Closed),
                scene.Counted("Checked and found effective", checks.Where(check => check.Works), check => check.At),
                scene.Counted("Checked and found not effective", checks.Where(check => !check.Works), check => check.At),
                new("Without cause or correction in time", PackScene.Number(open.Count(one => IsLate(one, scene)))),
                new("Corrective actions open", PackScene.Number(actions.Count)), new("Corrective actions overdue", PackScene.Number(actions.Count(action => action.IsOverdueOn(scene.Today)))),
            ],
            [.. open.OrderByDescending(one => one.Grade).ThenBy(one => one.At).Select(one => new PackRow(
                one.What, $"{one.Id} · {NonconformityWords.Of(one.Grade)} against {one.Requirement} · {NonconformityWords.Of(one.Stage).ToLowerInvariant()}{(IsLate(one, scene) ? ", late" : "")} · {scene.NameOf(one.Owner)}"))]);
    }

    private static bool IsLate(Nonconformity one, PackScene scene) => !one.HasEnded && !one.IsAnswered && one.AnswerDue(PackScene.DayOf(one.Since)) < scene.Today;
}
