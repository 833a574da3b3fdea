using Aims.Objectives;
using Aims.Objectives.Kpis;

namespace Aims.Reviews;

/// <summary>How far the AI objectives are (6.2).</summary>
internal static class ObjectivesPage
{
    public static PackPage Of(PackScene scene)
    {
        const string id = "objectives", serves = "6.2", title = "Objectives";
        var all = scene.World.All<Objective>().ToList();
        if (all.Count == 0)
            return PackScene.Page(id, serves, title, "No objective is set. The standard asks for some: say \"new objective\".");
        var series = KpiSeries.All(scene.World).ToDictionary(one => one.Kpi.Id);
        var standing = all.Where(objective => objective.IsOpen).Select(objective => (Objective: objective, Progress: Progress.Of(objective, objective.Plan.Kpi is { } kpi ? series.GetValueOrDefault(kpi) : null)))
            .OrderBy(one => one.Progress.IsMet).ThenBy(one => one.Objective.Plan.Due).ToList();
        var ended = all.Where(objective => objective.End is { } end && scene.IsWithin(end.At)).ToList();
        int Ended(ObjectiveOutcome outcome) => ended.Count(objective => objective.End!.Outcome == outcome);
        return PackScene.Page(
            id, serves, title, $"{PackScene.Say(standing.Count, "objective is", "objectives are")} open; on target: {standing.Count(one => one.Progress.IsMet)}.",
            [
                new("On target", PackScene.Number(standing.Count(one => one.Progress.IsMet))), new("Short of the target", PackScene.Number(standing.Count(one => !one.Progress.IsMet))),
                new("Past their day", PackScene.Number(standing.Count(one => one.Objective.IsOverdueOn(scene.Today)))), new("Reached since the last review", PackScene.Number(Ended(ObjectiveOutcome.Reached))),
                new("Missed since", PackScene.Number(Ended(ObjectiveOutcome.Missed))), new("Given up since", PackScene.Number(Ended(ObjectiveOutcome.GivenUp))),
            ],
            [
                .. standing.Select(one => new PackRow(
                    one.Objective.Plan.What,
                    $"{one.Objective.Id} · {ObjectiveWords.Now(one.Objective, one.Progress)} · {ObjectiveWords.State(one.Objective, one.Progress, scene.Today)} · target {ObjectiveWords.Target(one.Objective.Plan)} by {PackScene.Day(one.Objective.Plan.Due)} · {scene.NameOf(one.Objective.Plan.Owner)}")),
                .. ended.Select(objective => new PackRow(objective.Plan.What, $"{objective.Id} · {ObjectiveWords.Of(objective.End!.Outcome)}: {objective.End.Reason}")),
            ]);
    }
}
