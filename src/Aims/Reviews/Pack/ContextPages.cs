namespace Aims.Reviews;

/// <summary>What has changed outside and inside (9.3.2 b), and in what interested parties need (9.3.2 c).</summary>
internal static class ContextPages
{
    public static PackPage Issues(PackScene scene) => Changed(scene, [], "issues", "9.3.2 b", "Changes outside and inside", "external and internal issues (4.1)");

    public static PackPage Parties(PackScene scene) => Changed(scene, [], "parties", "9.3.2 c", "What interested parties need", "interested parties and their needs (4.2)");

    /// <param name="changes">What has changed of them since the last review; none where no record is kept of them.</param>
    private static PackPage Changed(PackScene scene, IReadOnlyCollection<PackRow> changes, string id, string serves, string title, string what) => PackScene.Page(
        id, serves, title,
        changes.Count > 0 ? $"{ReviewWords.Count(changes.Count, "change", "changes")} since {PackScene.Day(scene.From)}."
            : $"There is no record of changes in {what} since {PackScene.Day(scene.From)}. Say in the meeting what has changed, and note it on this page.",
        rows: changes);
}
