using Aims.Controls;
using Aims.Readiness;

namespace Aims.Reviews;

/// <summary>How far each clause is met as far as records tell, and the Statement of Applicability (4–10, 6.1.3).</summary>
internal static class ReadinessPage
{
    public static PackPage Of(PackScene scene)
    {
        var all = ClauseReadiness.Of(scene.Facts);
        int At(ReadinessLevel level) => all.Count(clause => clause.Level == level);
        var controls = ControlEntry.All(scene.World.All<Control>()).Where(control => !control.IsRetired && control.Applies is true).ToList();
        var statement = Statement.InForce(scene.World.All<Statement>(), DateTimeOffset.MaxValue);
        return PackScene.Page(
            "readiness", "4–10", "Readiness by clause", $"{At(ReadinessLevel.Ready)} of {all.Count} clauses are ready as far as records tell; for {At(ReadinessLevel.Missing)} nothing shows that they are met.",
            [
                new("Ready", PackScene.Number(At(ReadinessLevel.Ready))), new("Partly", PackScene.Number(At(ReadinessLevel.Partly))), new("Missing", PackScene.Number(At(ReadinessLevel.Missing))),
                new("Controls that apply", PackScene.Number(controls.Count)), new("Of these implemented", PackScene.Number(controls.Count(control => control.Status is ControlStatus.Implemented))),
                new("Statement of Applicability", statement is null ? "none is approved" : $"version {statement.Number}, approved on {PackScene.Day(PackScene.DayOf(statement.Approved!.Value))}"),
            ],
            [.. all.Where(clause => clause.Level is not ReadinessLevel.Ready).OrderBy(clause => clause.Level).Select(clause => new PackRow($"{clause.Clause.Id} {clause.Clause.Title}", string.Join(' ', clause.Missing)))]);
    }
}
