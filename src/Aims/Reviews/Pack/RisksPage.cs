using Aims.Risks;
using Aims.Systems;

namespace Aims.Reviews;

/// <summary>The risks that apply: how high, what of them is above the appetite, and what is late (6.1.2, 6.1.3, 8.2, 8.3).</summary>
internal static class RisksPage
{
    private const int SoonDays = 90;

    public static PackPage Of(PackScene scene)
    {
        const string id = "risks", serves = "6.1, 8.2, 8.3", title = "Risks and their treatment";
        var all = scene.World.Risks.Where(risk => risk.Applies && (risk.System is null || scene.World.System(risk.System) is { State: not SystemState.Retired })).ToList();
        if (all.Count == 0)
            return PackScene.Page(id, serves, title, "There is no risk in the register. Impact assessments bring them up, and anybody takes one up: say \"take up a risk\".");
        var above = all.Where(risk => risk.IsAboveAppetite).OrderByDescending(risk => risk.Level).ThenBy(risk => risk.Id.Value, StringComparer.Ordinal).ToList();
        var accepted = all.Where(risk => risk.Standing is RiskStanding.Accepted).ToList();
        var actions = all.SelectMany(risk => risk.Actions).Where(action => action.IsOpen).ToList();
        return PackScene.Page(
            id, serves, title, $"{ReviewWords.Count(all.Count, "risk applies", "risks apply")}; above the appetite: {PackScene.Number(above.Count)}.",
            [
                new("By level", RiskWords.Counts(all.Select(risk => risk.Level).OfType<Exposure>()) ?? "none is rated"), new("Not rated yet", PackScene.Number(all.Count(risk => risk.Level is null))),
                new("Above the appetite", PackScene.Number(above.Count)), new("Accepted", PackScene.Number(accepted.Count)),
                new("Acceptance has expired", PackScene.Number(accepted.Count(risk => risk.Acceptance!.HasExpiredBy(scene.Today)))),
                new($"Acceptance ends within {SoonDays} days", PackScene.Number(accepted.Count(risk => !risk.Acceptance!.HasExpiredBy(scene.Today) && risk.Acceptance.Answer?.Until <= scene.Today.AddDays(SoonDays)))),
                new("Treatment actions open", PackScene.Number(actions.Count)), new("Treatment actions overdue", PackScene.Number(actions.Count(action => action.Due < scene.Today))),
            ],
            [.. above.Select(risk => new PackRow(risk.Title, $"{risk.Id} · {RiskWords.Of(risk.Level!.Value)} · {RiskWords.Of(risk.Standing).ToLowerInvariant()} · {risk.About}"))]);
    }
}
