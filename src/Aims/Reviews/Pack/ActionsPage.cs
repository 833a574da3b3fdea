using Aims.Actions;

namespace Aims.Reviews;

/// <summary>What became of what earlier reviews decided (9.3.2 a): what is open is carried over by itself.</summary>
internal static class ActionsPage
{
    public static PackPage Of(PackScene scene)
    {
        const string id = "actions", serves = "9.3.2 a", title = "Actions of earlier reviews";
        var all = scene.World.All<ActionItem>().Where(action => action.Of.Kind == ManagementReview.Field && action.Of.Id != scene.Review.Id.Value).ToList();
        if (all.Count == 0)
        {
            return PackScene.Page(id, serves, title, ManagementReview.LastHeld(scene.World.All<ManagementReview>()) is null
                ? "This is the first management review, so there are no earlier actions." : "Earlier reviews planned no actions.");
        }
        var open = all.Where(action => action.IsOpen).ToList();
        int late = open.Count(action => action.IsOverdueOn(scene.Today));
        var ended = all.Where(action => !action.IsOpen && scene.IsWithin(action.Done?.At ?? action.CalledOff!.At)).ToList();
        return PackScene.Page(
            id, serves, title, open.Count == 0 ? "All actions of earlier reviews have ended." : $"{ReviewWords.Count(open.Count, "action is", "actions are")} carried over{(late == 0 ? "" : $", {PackScene.Number(late)} of them overdue")}.",
            [
                new("Planned by earlier reviews", PackScene.Number(all.Count)), new("Done since the last review", PackScene.Number(ended.Count(action => action.Done is not null))),
                new("Called off since", PackScene.Number(ended.Count(action => action.CalledOff is not null))), new("Open", PackScene.Number(open.Count)), new("Overdue", PackScene.Number(late)),
            ],
            [.. open.OrderBy(action => action.Due).Concat(ended).Select(scene.RowOf)]);
    }
}
