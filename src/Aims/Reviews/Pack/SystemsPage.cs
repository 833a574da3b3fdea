using Aims.Systems;

namespace Aims.Reviews;

/// <summary>Which AI systems there are, and how far they are assessed and approved (8.1, 8.4, A.4.2).</summary>
internal static class SystemsPage
{
    public static PackPage Of(PackScene scene)
    {
        const string id = "systems", serves = "8.1, 8.4, A.4.2", title = "AI systems";
        var all = scene.Facts.Systems;
        if (all.Count == 0)
            return PackScene.Page(id, serves, title, "No AI system is in the register. Say \"register\" and its name to add the first.");
        int assessed = all.Count(system => scene.World.Assessment(system.Assessment) is { IsOpen: false } or { Last: not null });
        var late = scene.Facts.InUse.Where(system => system.ReviewDue < scene.Today).OrderBy(system => system.ReviewDue).ToList();
        return PackScene.Page(
            id, serves, title, $"{ReviewWords.Count(all.Count, "AI system", "AI systems")}; in use: {PackScene.Number(scene.Facts.InUse.Count())}; with an impact assessment: {PackScene.Number(assessed)}.",
            [
                scene.Counted("Came into the register", all, system => system.Submitted), new("In use", PackScene.Number(scene.Facts.InUse.Count())),
                new("Suspended", PackScene.Number(all.Count(system => system.State is SystemState.Suspended))), new("With an impact assessment", PackScene.Number(assessed)),
                new("High-risk (EU AI Act)", PackScene.Number(all.Count(system => system.Act?.Class is ActClass.HighRisk))), new("Without a class", PackScene.Number(all.Count(system => system.Act?.Class is null))),
                new("In use and past their day of review", PackScene.Number(late.Count)),
            ],
            [
                .. all.Where(system => system.State is SystemState.Suspended).Select(system => new PackRow(system.Name, $"{system.Id} · suspended · {scene.NameOf(system.Owner)}")),
                .. late.Select(system => new PackRow(system.Name, $"{system.Id} · review overdue since {PackScene.Day(system.ReviewDue!.Value)} · {scene.NameOf(system.Owner)}")),
            ]);
    }
}
