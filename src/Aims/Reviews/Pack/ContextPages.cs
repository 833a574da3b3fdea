using Aims.Context;

namespace Aims.Reviews;

/// <summary>What has changed outside and inside (9.3.2 b), and in what interested parties need (9.3.2 c): the versions that came in force.</summary>
internal static class ContextPages
{
    public static PackPage Issues(PackScene scene) => Changed(scene, ContextPart.Issues, "issues", "9.3.2 b", "Changes outside and inside", "external and internal issues");

    public static PackPage Parties(PackScene scene) => Changed(scene, ContextPart.Parties, "parties", "9.3.2 c", "What interested parties need", "interested parties");

    private static PackPage Changed(PackScene scene, ContextPart part, string id, string serves, string title, string what)
    {
        var document = scene.World.All<ContextDocument>().FirstOrDefault(document => document.Part == part);
        var rows = document?.ChangesSince(scene.From).Select(change => new PackRow(ContextWords.Of(change), change.By is { } by ? $"in force since {PackScene.Day(by.Day)}: {by.Reason}" : "")).ToList() ?? [];
        return PackScene.Page(id, serves, title, document?.InForce is null
            ? $"No version of the {what} is in force. Say in the meeting what has changed, and note it on this page; then write it down: say \"{what}\"."
            : rows.Count > 0 ? $"{ReviewWords.Count(rows.Count, "change", "changes")} since {PackScene.Day(scene.From)}."
            : $"Version {document.InForce.Number} is in force; no version has changed it since {PackScene.Day(scene.From)}. Say in the meeting whether it still holds.", rows: rows);
    }
}
