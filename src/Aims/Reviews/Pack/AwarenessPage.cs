using Aims.Status;

namespace Aims.Reviews;

/// <summary>How many of those who are asked have acknowledged a policy or completed a training (7.2, 7.3).</summary>
internal static class AwarenessPage
{
    public static PackPage Of(PackScene scene)
    {
        const string id = "awareness", serves = "7.2, 7.3", title = "Policies and trainings";
        var asked = scene.Facts.Standings.Where(standing => standing.Tally.Asked > 0).OrderBy(Share).ToList();
        if (asked.Count == 0)
            return PackScene.Page(id, serves, title, "Nobody is asked to acknowledge anything. Say \"policies\" to see what is in force.");
        return PackScene.Page(
            id, serves, title, $"{ReviewWords.Count(asked.Count, "policy or training is", "policies and trainings are")} in force.",
            [
                new("All that was asked", PackScene.Number(asked.Sum(standing => standing.Tally.Asked))), new("Acknowledged or completed", PackScene.Number(asked.Sum(standing => standing.Tally.Acknowledged))),
                new("Late", PackScene.Number(asked.Sum(standing => standing.Tally.Late))), new("Not reached by any message", PackScene.Number(asked.Sum(standing => standing.Tally.NotReached))),
            ],
            [.. asked.Select(standing => new PackRow(
                $"{standing.Version.Title}, version {standing.Version.Number}",
                $"{Share(standing)} % ({PackScene.Number(standing.Tally.Acknowledged)} of {PackScene.Number(standing.Tally.Asked)}) · {PackScene.Number(standing.Tally.Late)} late"))]);
    }

    private static long Share(Standing standing) => (long)standing.Tally.Acknowledged * 100 / standing.Tally.Asked;
}
