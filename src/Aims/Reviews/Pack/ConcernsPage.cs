using Aims.Concerns;

namespace Aims.Reviews;

/// <summary>How many concerns there were, and nothing else of them: those who come to the meeting may not see who or what (A.3.3).</summary>
internal static class ConcernsPage
{
    /// <summary>A smaller number is not told: who knows of one concern would know of it again.</summary>
    private const int Fewest = 5;

    public static PackPage Of(PackScene scene)
    {
        const string id = "concerns", serves = "A.3.3", title = "Concerns";
        var all = scene.World.All<Concern>().ToList();
        if (all.Count == 0)
            return PackScene.Page(id, serves, title, "No concern was raised yet. Everybody can, with or without their name: say \"raise a concern\".");
        return PackScene.Page(
            id, serves, title, $"Counts alone, and none below {Fewest}: who raised a concern, and what it says, is nobody's business here.",
            [
                Count(scene, "Raised", all, concern => concern.Raised), new("Open", InWords(all.Count(concern => concern.IsOpen))),
                new("Waiting for an answer", InWords(all.Count(concern => concern.AwaitsAnswer))), new("Made an incident", InWords(all.Count(concern => concern.Incident is not null))),
            ]);
    }

    private static PackFact Count(PackScene scene, string name, IReadOnlyList<Concern> all, Func<Concern, DateTimeOffset> when)
    {
        var days = all.Select(concern => PackScene.DayOf(when(concern))).ToList();
        return new(name, InWords(days.Count(scene.IsWithin)), InWords(days.Count(day => day >= scene.Before && day < scene.From)));
    }

    private static string InWords(int number) => number == 0 ? "none" : number < Fewest ? $"fewer than {Fewest}" : PackScene.Number(number);
}
